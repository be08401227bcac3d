package org.autopsie.report;

import java.util.Map;
import java.util.stream.Stream;
import org.autopsie.evidence.Payload.Metric;

/// A measured number in words: its unit, its interval, its n. A ratio on fewer than 10 distinct
/// units is not written.
///
/// @param metric what was measured
/// @param language the report's
record Measure(Metric metric, Language language) {

  /// Groups smaller than this get no ratio and no p-value.
  static final int FEWEST = 10;

  private static final double SMALLEST = 1e-6;

  private static final Map<String, Integer> DECIMALS =
      Map.of(
          "ranks",
          1,
          "share",
          1,
          "precision",
          1,
          "ratio",
          2,
          "alpha",
          2,
          "similarity",
          3,
          "score",
          3,
          "share-of-variance",
          4,
          "people",
          0,
          "area",
          3);

  /// True where the number may be shown.
  boolean isShown() {
    return Double.isFinite(metric.value()) && !isRatioOfFew();
  }

  /// `2,4 rangs [0,8 ; 4,1]`, or why there is no number.
  String words() {
    if (isRatioOfFew()) {
      return language.say("measure.few", language.numbers().count(metric.n()));
    }
    if (!Double.isFinite(metric.value())) {
      return language.say("measure.none");
    }
    return hasInterval() && !isTiny() ? value() + " " + interval() : value();
  }

  /// The number with its unit and without its interval.
  String value() {
    return isTiny()
        ? language.say("measure.tiny", language.numbers().of(SMALLEST, 6))
        : withUnit(metric.unit(), metric.value(), decimals(), language);
  }

  /// The words with n.
  String wordsWithN() {
    return isRatioOfFew() || metric.n() == 0 ? words() : words() + ", " + n();
  }

  /// True where the words leave out what the number is of, such as 0.91 for a ratio.
  boolean needsUnit() {
    return scale(metric.unit()) != 1 || !language.sayOr(noun(), "").isEmpty();
  }

  /// The words with n, after the unit's noun where they leave it out: `ratio of 0.91 …`.
  String sentence() {
    return (language.sayOr(noun(), "") + " " + wordsWithN()).strip();
  }

  /// `n = 16`, with a no-break space on each side of the sign.
  String n() {
    return "n\u00a0=\u00a0" + units();
  }

  /// How many distinct units; a dash where that is not known, as for published counts.
  String units() {
    return metric.n() > 0 ? language.numbers().count(metric.n()) : "–";
  }

  /// True where both ends of the interval are known.
  boolean hasInterval() {
    return Double.isFinite(metric.low()) && Double.isFinite(metric.high());
  }

  /// `[0,8 ; 4,1]`, in the unit's scale.
  String interval() {
    return language.say("interval", number(metric.low()), number(metric.high()));
  }

  /// A number of the same unit with the same decimals, without the unit's word.
  String number(double value) {
    return language.numbers().of(value * scale(metric.unit()), decimals());
  }

  /// What the axis of a chart says: the unit in words, or its id where nobody named it.
  static String axis(String unit, Language language) {
    return language.sayOr("unit." + unit + ".axis", unit);
  }

  /// The number with its unit's word. Shares are written in per cent.
  static String withUnit(String unit, double value, int decimals, Language language) {
    double scaled = value * scale(unit);
    var number = language.numbers().of(scaled, decimals);
    boolean one = language.isFrench() ? Math.abs(scaled) < 2 : number.equals("1");
    var key = "unit." + unit + (one ? ".one" : ".many");
    return language.sayOr(key, "").isEmpty()
        ? number + (unit.isBlank() ? "" : " " + unit)
        : language.say(key, number);
  }

  /// A stated bound as it was written, but in per cent where the measure is.
  static String bound(String unit, double value, Language language) {
    var number = language.numbers().plain(value * scale(unit));
    return scale(unit) == 1 ? number : language.say("unit." + unit + ".many", number);
  }

  /// How many decimals a unit is written with when nothing else is known.
  static int decimals(String unit) {
    return DECIMALS.getOrDefault(unit, 2);
  }

  /// What a number of that unit is multiplied by before it is written.
  static double scale(String unit) {
    return unit.equals("share") || unit.equals("precision") ? 100 : 1;
  }

  private String noun() {
    return "unit." + metric.unit() + ".noun";
  }

  private boolean isRatioOfFew() {
    return metric.n() < FEWEST
        && (metric.unit().equals("ratio") || metric.name().endsWith("ratio"));
  }

  /// True where neither the value nor its interval reaches the smallest number that is written.
  private boolean isTiny() {
    return metric.value() != 0
        && Stream.of(metric.value(), metric.low(), metric.high())
            .filter(Double::isFinite)
            .allMatch(v -> Math.abs(v * scale(metric.unit())) < SMALLEST);
  }

  /// Enough decimals to tell the ends of the interval apart (a third of its width; of the value,
  /// without an interval); none for an exact zero.
  private int decimals() {
    double size = hasInterval() ? metric.high() - metric.low() : Math.abs(metric.value());
    double width = size * scale(metric.unit());
    if (width == 0 && metric.value() == 0) {
      return 0;
    }
    int needed = width > 0 ? (int) Math.ceil(-Math.log10(width / 3)) : 0;
    return Math.clamp(Math.max(decimals(metric.unit()), needed), 0, 6);
  }
}
