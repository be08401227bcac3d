package org.autopsie.perturb;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugin;

/// One parameter of a plugin that a sweep goes along.
public sealed interface Axis {

  /// The parameter's name.
  String parameter();

  /// How many steps it has, at least 1.
  ///
  /// @throws Failure for a range without a step
  long steps();

  /// The value at a step, in [0, steps).
  Object at(long step);

  /// The value at a share of the way, in [0, 1), for designs that are not a grid.
  Object at(double share);

  /// Numbers from one to another.
  ///
  /// @param from the first
  /// @param to the last, where the steps meet it
  /// @param step larger than 0; 0 where none is given
  /// @param whole whether only whole numbers are taken
  record Range(String parameter, BigDecimal from, BigDecimal to, BigDecimal step, boolean whole)
      implements Axis {
    @Override
    public long steps() {
      if (step.signum() == 0) {
        throw new Failure(Axis.class, "no-step", parameter, from, to);
      }
      return to.subtract(from).divide(step, 0, RoundingMode.FLOOR).longValueExact() + 1;
    }

    @Override
    public Object at(long index) {
      return number(from.add(step.multiply(BigDecimal.valueOf(index))));
    }

    @Override
    public Object at(double share) {
      double low = from.doubleValue();
      double high = to.doubleValue();
      return whole
          ? (Object) (long) Math.floor(low + share * (high - low + 1))
          : (Object) (low + share * (high - low));
    }

    private Object number(BigDecimal value) {
      return whole ? (Object) value.longValueExact() : (Object) value.doubleValue();
    }
  }

  /// Values one by one: words, choices, true and false, or numbers.
  ///
  /// @param values at least one
  record Values(String parameter, List<String> values) implements Axis {
    public Values {
      values = List.copyOf(values);
    }

    @Override
    public long steps() {
      return values.size();
    }

    @Override
    public Object at(long step) {
      return values.get((int) step);
    }

    @Override
    public Object at(double share) {
      return values.get((int) (share * values.size()));
    }
  }

  /// The axis that words name: `NAME=FROM:TO:STEP`, `NAME=FROM:TO` for designs that draw, or
  /// `NAME=VALUE,VALUE…`.
  ///
  /// @param plugin whose parameter it is
  /// @throws Failure naming what is wrong: no such parameter, a step of 0, an empty range, a value
  ///   out of its bounds
  static Axis read(Plugin plugin, String written) {
    int equals = written.indexOf('=');
    if (equals < 1 || equals == written.length() - 1) {
      throw new Failure(Axis.class, "over", written);
    }
    var name = written.substring(0, equals);
    var values = written.substring(equals + 1);
    var parameter =
        Parameters.of(plugin).stream().filter(known -> known.name().equals(name)).findFirst();
    boolean number = parameter.map(Parameter::kind).filter(kind -> isNumber(kind)).isPresent();
    var axis =
        number && values.contains(":")
            ? range(name, values, parameter.orElseThrow().kind() == Parameter.Kind.WHOLE)
            : new Values(name, List.of(values.split(",", -1)));
    ends(axis).forEach(value -> Parameters.with(plugin, Map.of(name, value)));
    return axis;
  }

  private static boolean isNumber(Parameter.Kind kind) {
    return kind == Parameter.Kind.WHOLE || kind == Parameter.Kind.NUMBER;
  }

  private static List<Object> ends(Axis axis) {
    return switch (axis) {
      case Range range -> List.of(range.number(range.from), range.number(range.to));
      case Values(var name, var values) -> List.copyOf(values);
    };
  }

  private static Range range(String name, String written, boolean whole) {
    var parts = List.of(written.split(":", -1));
    if (parts.size() > 3) {
      throw new Failure(Axis.class, "range", name, written);
    }
    var from = decimal(name, parts.get(0), whole);
    var to = decimal(name, parts.get(1), whole);
    var step = parts.size() == 3 ? decimal(name, parts.get(2), whole) : BigDecimal.ZERO;
    if (parts.size() == 3 && step.signum() <= 0) {
      throw new Failure(Axis.class, "step", name, parts.get(2));
    }
    if (from.compareTo(to) > 0) {
      throw new Failure(Axis.class, "empty-range", name, parts.get(0), parts.get(1));
    }
    return new Range(name, from, to, step, whole);
  }

  private static BigDecimal decimal(String name, String written, boolean whole) {
    try {
      var value = new BigDecimal(written.strip());
      if (Math.abs(value.scale()) > 100 || written.length() > 100) {
        throw new Failure(Axis.class, "not-a-number", name, written);
      }
      if (whole && value.stripTrailingZeros().scale() > 0) {
        throw new Failure(Axis.class, "not-whole", name, written);
      }
      return value;
    } catch (NumberFormatException notANumber) {
      throw new Failure(Axis.class, "not-a-number", name, written);
    }
  }
}
