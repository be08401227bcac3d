package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

/// Whom an exhibit shows. `status` is none, synthetic, consented, published or unknown.
public record People(String status, Localised note, String scope, String date) {

  /// Nobody has said whom it shows.
  public static final People UNKNOWN = new People("unknown", null, null, null);

  public People {
    status = status == null ? "unknown" : status;
    note = or(note);
    scope = or(scope);
    date = or(date);
  }
}
