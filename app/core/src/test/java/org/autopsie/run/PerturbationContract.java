package org.autopsie.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.junit.jupiter.api.Test;

/// What every perturbation guarantees on top of [PluginContract].
///
/// @param <P> the perturbation's record
public interface PerturbationContract<P extends Perturbation> extends PluginContract<P> {

  /// Inputs of every kind; [#plugin] must be able to change at least one.
  default List<Input> inputs() {
    var row = new LinkedHashMap<String, Double>();
    row.put("age", 30.0);
    row.put("income", 1200.0);
    return List.of(
        new Input.Text("Camille writes.\nShe signs: 👩‍💻 — שלום."),
        new Input.Text(""),
        new Input.Row(row));
  }

  @Test
  default void should_change_at_least_one_of_the_inputs() {
    assertTrue(
        inputs().stream().anyMatch(input -> plugin().accepts(input) && !apply(input).equals(input)),
        plugin() + " changes nothing of " + inputs());
  }

  @Test
  default void should_give_the_same_with_the_same_seed() {
    for (var input : accepted()) {
      assertEquals(apply(input), apply(input));
    }
  }

  @Test
  default void should_not_modify_the_input_and_keep_its_kind() {
    var untouched = accepted();
    var given = accepted();
    for (var input : given) {
      assertSame(input.getClass(), apply(input).getClass());
    }
    assertEquals(untouched, given);
  }

  @Test
  default void should_give_back_what_it_cannot_change() {
    for (var input : inputs()) {
      if (!plugin().accepts(input)) {
        assertEquals(input, apply(input));
      }
    }
  }

  private List<Input> accepted() {
    return inputs().stream().filter(plugin()::accepts).toList();
  }

  private Input apply(Input input) {
    return plugin().apply(input, new SplittableRandom(7));
  }
}
