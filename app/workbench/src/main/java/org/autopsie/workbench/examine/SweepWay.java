package org.autopsie.workbench.examine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameter.Shape;

/// One parameter that a sweep goes along, as a person wrote it: from one number to another in so
/// many steps, or values one by one.
///
/// @param parameter the parameter's name
/// @param from the first number, as typed; empty where it goes by values
/// @param to the last number
/// @param steps how many numbers there are, ends included, at least 2
/// @param values the values, parted by commas; empty where it goes by numbers
record SweepWay(String parameter, String from, String to, int steps, String values) {
  static final int FEW = 11;
  static final int MANY = 21;
  private static final int LONGEST = 1000;
  private static final MathContext EXACT = new MathContext(9, RoundingMode.DOWN);

  /// True where a sweep can go along a parameter.
  static boolean fits(Parameter parameter) {
    return parameter.shape() == Shape.ONE
        && parameter.kind() != Kind.TEXT
        && parameter.kind() != Kind.FILE;
  }

  static boolean isNumber(Parameter parameter) {
    return parameter.kind() == Kind.NUMBER || parameter.kind() == Kind.WHOLE;
  }

  /// The way along numbers that the parameter's own bounds propose; without bounds, around its
  /// usual value.
  static SweepWay numbers(Parameter parameter, int most) {
    double usual = ((Number) parameter.standard()).doubleValue();
    double wide = Math.max(1, Math.abs(usual));
    var bounds = parameter.bounds().filter(one -> one.max() - one.min() <= LONGEST);
    double low = bounds.map(Parameter.Bounds::min).orElse(within(parameter, usual - wide));
    double high = bounds.map(Parameter.Bounds::max).orElse(within(parameter, usual + wide));
    return between(parameter, low, high, most);
  }

  /// The way from one number to another.
  static SweepWay between(Parameter parameter, double low, double high, int most) {
    boolean whole = parameter.kind() == Kind.WHOLE;
    int steps = whole ? Math.clamp((long) (high - low) + 1, 2, most) : round(high - low, most);
    return new SweepWay(parameter.name(), written(low), written(high), steps, "");
  }

  /// So many steps that the step is written with few digits.
  private static int round(double wide, int most) {
    int best = most;
    for (int steps = most; steps > most / 2; steps--) {
      best = digits(wide, steps) < digits(wide, best) ? steps : best;
    }
    return best;
  }

  private static int digits(double wide, int steps) {
    return BigDecimal.valueOf(wide)
        .divide(BigDecimal.valueOf(steps - 1), EXACT)
        .stripTrailingZeros()
        .precision();
  }

  private static double within(Parameter parameter, double value) {
    return parameter
        .bounds()
        .map(bounds -> Math.clamp(value, bounds.min(), bounds.max()))
        .orElse(value);
  }

  private static String written(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /// The way along these values.
  static SweepWay along(String parameter, String values) {
    return new SweepWay(parameter, "", "", 2, values);
  }

  SweepWay from(String typed) {
    return new SweepWay(parameter, typed, to, steps, values);
  }

  SweepWay to(String typed) {
    return new SweepWay(parameter, from, typed, steps, values);
  }

  SweepWay steps(int count) {
    return new SweepWay(parameter, from, to, count, values);
  }

  SweepWay values(String typed) {
    return along(parameter, typed);
  }

  /// As the command line has it: `NAME=FROM:TO:STEP`, or `NAME=VALUE,VALUE`.
  ///
  /// @param whole whether the parameter takes whole numbers only
  String over(boolean whole) {
    if (from.isEmpty() && to.isEmpty()) {
      return parameter + "=" + values.strip().replaceAll("\\s*,\\s*", ",");
    }
    return parameter + "=" + plain(from) + ":" + plain(to) + ":" + step(whole);
  }

  private String step(boolean whole) {
    var ends = number(from).flatMap(low -> number(to).map(high -> high.subtract(low)));
    var step =
        ends.filter(wide -> wide.signum() > 0)
            .map(wide -> wide.divide(BigDecimal.valueOf(Math.max(1, steps - 1)), EXACT))
            .orElse(BigDecimal.ONE);
    var fitting = whole ? step.setScale(0, RoundingMode.CEILING).max(BigDecimal.ONE) : step;
    return fitting.stripTrailingZeros().toPlainString();
  }

  private static Optional<BigDecimal> number(String typed) {
    var words = plain(typed);
    return words.matches("-?\\d{1,15}(\\.\\d{1,15})?")
        ? Optional.of(new BigDecimal(words))
        : Optional.empty();
  }

  /// A number as a person types it, with a comma, blanks or a long minus, as a program reads it.
  static String plain(String typed) {
    return typed.replace(',', '.').replace('−', '-').replaceAll("[\\s\u00a0\u202f]", "");
  }
}
