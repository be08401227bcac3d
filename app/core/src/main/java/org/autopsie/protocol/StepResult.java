package org.autopsie.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/// What one step of the protocol came to: one element of `steps` in `run --json`. Keys are always
/// present; an absent value is null in JSON.
///
/// @param status pass, fail, observed, skip, or empty where it was not tried yet
/// @param verdict agrees, differs, inconclusive; absent for what is not an observation
/// @param n distinct people, names, CVs or faces
/// @param expectedFrom where the expectation comes from, in English
/// @param reason why it failed, was skipped, or what must be said of it
public record StepResult(
    String id,
    String kind,
    String status,
    Optional<String> verdict,
    Optional<Double> measured,
    Optional<Double> low,
    Optional<Double> high,
    Optional<Integer> n,
    Optional<String> unit,
    Optional<Double> published,
    @JsonProperty("expected_from") Optional<String> expectedFrom,
    Optional<String> source,
    Optional<Double> tolerance,
    String model,
    Optional<String> fidelity,
    Optional<String> reason) {

  /// The same where it could not be run and that counts as failed.
  StepResult failed() {
    return new StepResult(
        id,
        kind,
        "fail",
        verdict,
        measured,
        low,
        high,
        n,
        unit,
        published,
        expectedFrom,
        source,
        tolerance,
        model,
        fidelity,
        reason);
  }
}
