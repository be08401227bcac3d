package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

/// Every `word` of one `group` of the case's list.
public record Over(String list, String group) {
  public Over {
    group = or(group);
  }
}
