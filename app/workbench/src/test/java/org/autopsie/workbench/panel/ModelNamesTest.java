package org.autopsie.workbench.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// A model's name in a list leaves out what only says which version it is or where it was found.
class ModelNamesTest {
  @Test
  void should_leave_out_what_stands_in_brackets_at_the_end_and_nothing_else() {
    assertEquals("FastGaze", ModelNames.brief("FastGaze (owner/name)"));
    assertEquals("f(x) + 1", ModelNames.brief("f(x) + 1"));
    assertEquals("(x + a) / (1 + a)", ModelNames.brief("(x + a) / (1 + a)"));
    assertEquals("Sobol (a): product", ModelNames.brief("Sobol (a): product (b)"));
  }
}
