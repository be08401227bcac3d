package org.autopsie.data;

import java.util.List;
import java.util.Optional;

/// What the tests ask of tables with groups `g`, labels `y`, decisions `p` and scores `s`.
final class Queries {
  private Queries() {}

  static CountQuery decisions(String... keys) {
    return new CountQuery(
        List.of(keys), "y", Optional.of("p"), Optional.empty(), 0.5, Optional.empty());
  }

  static CountQuery scores(Optional<String> weight) {
    return new CountQuery(List.of("g"), "y", Optional.empty(), Optional.of("s"), 0.5, weight);
  }
}
