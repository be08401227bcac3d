package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

/// Class under the EU AI Act and articles of the GDPR. `status` is read or to-confirm.
public record Law(Localised aiAct, Localised gdpr, String status) {
  public Law {
    aiAct = or(aiAct);
    gdpr = or(gdpr);
    status = status == null ? "to-confirm" : status;
  }
}
