package org.autopsie.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The contract itself must be able to fail.
class PluginContractTest {
  record Careless(@Range(min = 1, max = 2) int level) implements Greeter {
    public Careless() {
      this(5);
    }

    @Override
    public String id() {
      return "careless";
    }

    @Override
    public String greet() {
      return "";
    }
  }

  static final class Contract implements PluginContract<Careless> {
    @Override
    public Careless standard() {
      return new Careless();
    }
  }

  private final Contract contract = new Contract();

  @Test
  void should_know_the_plugin_from_the_test_declaration() {
    assertEquals(Careless.class, contract.type());
  }

  @Test
  void should_fail_a_plugin_without_words_or_service_or_with_bad_defaults() {
    var words =
        assertThrows(
            AssertionError.class,
            contract::should_name_itself_and_its_parameters_in_both_languages);
    assertTrue(words.getMessage().contains("careless.level="), words.getMessage());
    assertThrows(AssertionError.class, contract::should_be_a_record_found_by_its_kind_of_service);
    assertThrows(Failure.class, contract::should_have_defaults_within_their_bounds);
  }
}
