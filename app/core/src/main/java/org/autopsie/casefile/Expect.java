package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/// What the step is held against. Bounds decide a control, `published` within `tolerance` decides a
/// reproduction, `direction` (positive, negative or empty) gives an observation its verdict. Where
/// `within` is `interval`, the step's bound is its own measured interval: `published` must lie in
/// it, and no tolerance is stated.
public record Expect(
    Optional<Double> atLeast,
    Optional<Double> atMost,
    Optional<Double> published,
    Optional<Double> tolerance,
    Localised unit,
    String direction,
    String source,
    Localised from,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String within) {
  /// Nothing is expected.
  public static final Expect NOTHING =
      new Expect(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          null,
          null,
          null,
          null,
          null);

  public Expect {
    atLeast = or(atLeast);
    atMost = or(atMost);
    published = or(published);
    tolerance = or(tolerance);
    unit = or(unit);
    direction = or(direction);
    source = or(source);
    from = or(from);
    within = or(within);
  }

  /// True where the published value must lie in the measured interval.
  public boolean ofInterval() {
    return within.equals("interval");
  }
}
