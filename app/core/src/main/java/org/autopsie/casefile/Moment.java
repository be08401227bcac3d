package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

/// A dated event of the timeline.
public record Moment(String date, Localised what, String source) {
  public Moment {
    date = or(date);
    what = or(what);
    source = or(source);
  }
}
