package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import java.util.Optional;

/// What happened.
///
/// @param status open, admitted, contested, not-confirmed or mechanism-unproven
public record Incident(
    Localised summary,
    String period,
    Localised place,
    Localised harmed,
    Localised operator,
    Localised claimed,
    Localised answered,
    String status,
    Optional<Reply> reply) {
  static final Incident EMPTY =
      new Incident(null, null, null, null, null, null, null, null, Optional.empty());

  public Incident {
    summary = or(summary);
    period = or(period);
    place = or(place);
    harmed = or(harmed);
    operator = or(operator);
    claimed = or(claimed);
    answered = or(answered);
    status = status == null ? "open" : status;
    reply = or(reply);
  }
}
