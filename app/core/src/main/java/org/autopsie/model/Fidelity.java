package org.autopsie.model;

/// How near the model that runs here is to the one of the incident.
public enum Fidelity {
  /// The very model of the incident, with its own weights.
  ORIGINAL("original"),
  /// Same architecture, other weights.
  SAME_ARCHITECTURE("same-architecture"),
  /// Another model that does the same job.
  PROXY("proxy"),
  /// A model made to show a mechanism.
  TEACHING("teaching");

  private final String id;

  Fidelity(String id) {
    this.id = id;
  }

  /// The written id, as in `case.yaml`.
  @com.fasterxml.jackson.annotation.JsonValue
  public String id() {
    return id;
  }
}
