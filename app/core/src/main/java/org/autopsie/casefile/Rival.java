package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import java.util.Optional;

/// Another explanation of the same result, and the step that bears on it.
public record Rival(String id, Localised what, Optional<String> step, Optional<String> source) {
  public Rival {
    what = or(what);
    step = or(step);
    source = or(source);
  }
}
