package org.autopsie.run;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.run.Parameter.Bounds;
import org.jspecify.annotations.Nullable;

/// One value as a person or a file gave it, turned into what the record holds.
record ValueReader(Component component) {

  Object read(@Nullable Object raw) {
    return switch (component.kind()) {
      case WHOLE -> whole(raw);
      case NUMBER -> number(raw);
      case SWITCH -> onOff(raw);
      case WORDS, TEXT, COLUMN, EXHIBIT -> words(raw);
      case CHOICE -> choice(raw);
      case FILE -> path(raw);
    };
  }

  /// The value as the sentence shows it: cut where it is long.
  static String shown(@Nullable Object raw) {
    var words = String.valueOf(raw);
    return words.length() <= 80 ? words : words.substring(0, 79) + "…";
  }

  private Object whole(@Nullable Object raw) {
    var value = decimal(raw).orElseThrow(() -> failure("not-whole", raw));
    try {
      var exact = value.longValueExact();
      requireBounds(value.doubleValue(), raw);
      boolean small = component.type() == int.class || component.type() == Integer.class;
      return small ? (Object) Math.toIntExact(exact) : (Object) exact;
    } catch (ArithmeticException notWhole) {
      throw failure("not-whole", raw);
    }
  }

  private double number(@Nullable Object raw) {
    double value = decimal(raw).map(BigDecimal::doubleValue).orElse(Double.NaN);
    if (!Double.isFinite(value)) {
      throw failure("not-a-number", raw);
    }
    requireBounds(value, raw);
    return value;
  }

  private boolean onOff(@Nullable Object raw) {
    return switch (String.valueOf(raw)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw failure("not-true-or-false", raw);
    };
  }

  String words(@Nullable Object raw) {
    if (raw instanceof String words) {
      return words;
    }
    throw failure("not-words", raw);
  }

  private Enum<?> choice(@Nullable Object raw) {
    return component
        .constants()
        .filter(constant -> Kebab.of(constant).equals(raw))
        .findFirst()
        .orElseThrow(() -> failure("not-a-choice", raw, String.join(", ", component.choices())));
  }

  private Path path(@Nullable Object raw) {
    try {
      return Path.of(words(raw));
    } catch (InvalidPathException invalid) {
      throw failure("not-a-path", raw);
    }
  }

  private void requireBounds(double value, @Nullable Object raw) {
    for (Bounds bounds : component.bounds().stream().toList()) {
      if (!bounds.hold(value)) {
        throw failure("out-of-bounds", raw, plain(bounds.min()), plain(bounds.max()));
      }
    }
  }

  private static Optional<BigDecimal> decimal(@Nullable Object raw) {
    boolean possible = raw instanceof Number || raw instanceof String;
    try {
      var typed = String.valueOf(raw).strip();
      // a huge exponent would fill the memory when it is written out
      return possible && typed.length() <= 400
          ? Optional.of(new BigDecimal(typed)).filter(value -> Math.abs(value.scale()) <= 400)
          : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static String plain(double bound) {
    return new BigDecimal(Double.toString(bound)).stripTrailingZeros().toPlainString();
  }

  private Failure failure(String key, @Nullable Object raw, Object... more) {
    var given = raw instanceof List<?> || raw instanceof Map<?, ?> ? "[…]" : shown(raw);
    var all = new Object[3 + more.length];
    all[0] = component.plugin();
    all[1] = component.name();
    all[2] = given;
    System.arraycopy(more, 0, all, 3, more.length);
    return new Failure(Parameters.class, key, all);
  }
}
