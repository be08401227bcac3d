package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

/// Our own request to the operator: `sought` is `none` or a date.
public record Reply(String sought, Localised answer) {
  public Reply {
    sought = sought == null ? "none" : sought;
    answer = or(answer);
  }
}
