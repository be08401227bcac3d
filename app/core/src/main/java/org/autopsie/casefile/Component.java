package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

/// A line of the identification sheet. `component` is data, weights, code or paper; `found` is
/// found, nearest or not-found.
public record Component(
    String component,
    String found,
    Localised what,
    Localised where,
    String looked,
    String licence,
    Localised consequence) {
  public Component {
    what = or(what);
    where = or(where);
    looked = or(looked);
    licence = or(licence);
    consequence = or(consequence);
  }
}
