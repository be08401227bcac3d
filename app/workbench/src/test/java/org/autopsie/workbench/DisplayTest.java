package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whether a window can be shown.
class DisplayTest {
  private static final Optional<String> NONE = Optional.empty();

  @Test
  void should_need_a_screen_on_linux() {
    assertFalse(new Display("Linux", NONE, NONE).present());
    assertTrue(new Display("Linux", Optional.of(":0"), NONE).present());
  }

  @Test
  void should_do_without_where_that_was_asked_for() {
    assertTrue(new Display("Linux", NONE, Optional.of("Headless")).present());
    assertFalse(new Display("Linux", NONE, Optional.of("gtk")).present());
  }

  @Test
  void should_believe_in_the_screen_of_other_systems() {
    assertTrue(new Display("Mac OS X", NONE, NONE).present());
  }
}
