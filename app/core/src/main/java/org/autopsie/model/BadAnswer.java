package org.autopsie.model;

import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// The failure of a model that answered NaN or infinity, and the input that made it do so.
public final class BadAnswer {
  private static final String KEY = "not-finite";
  private static final int INFINITY = 0x7F80_0000;
  private static final int PLACE = 2;

  private BadAnswer() {}

  /// Which of the inputs that were asked together it was, counted from 0; empty for any other
  /// failure. Who asked knows which exhibit that is.
  public static OptionalInt place(Failure failure) {
    return failure.key().equals(KEY)
            && failure.args().size() > PLACE
            && failure.args().get(PLACE) instanceof Integer one
        ? OptionalInt.of(one - 1)
        : OptionalInt.empty();
  }

  /// @param place among `count` inputs asked together, from 0
  /// @param what the input is
  static Failure of(String model, double value, int place, int count, Sentence what) {
    return new Failure(BadAnswer.class, KEY, model, String.valueOf(value), place + 1, count, what);
  }

  /// The same failure as seen by who asked for more inputs than were passed on; any other failure
  /// as it is.
  ///
  /// @param places the place passed on → the place asked for
  static Failure moved(Failure failure, IntUnaryOperator places, int count) {
    var place = place(failure);
    if (place.isEmpty()) {
      return failure;
    }
    var args = failure.args().toArray();
    args[PLACE] = places.applyAsInt(place.getAsInt()) + 1;
    args[PLACE + 1] = count;
    return new Failure(BadAnswer.class, KEY, args);
  }

  /// Where the first number stands that is none; -1 where all are. First all together, which a
  /// processor does several at a time: only infinities and NaN have bits as large.
  static int first(float[] values) {
    int largest = 0;
    for (float value : values) {
      largest = Math.max(largest, Float.floatToRawIntBits(value) & Integer.MAX_VALUE);
    }
    if (largest < INFINITY) {
      return -1;
    }
    for (int i = 0; i < values.length; i++) {
      if (!Float.isFinite(values[i])) {
        return i;
      }
    }
    return -1;
  }

  /// As the other, in double precision.
  static int first(double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        return i;
      }
    }
    return -1;
  }

  /// What an input is, without what stands in it: a failure may be shown where the exhibit may not.
  static Sentence what(Input input) {
    return switch (input) {
      case Input.Text(var text) -> said("input.text", text.codePointCount(0, text.length()));
      case Input.Row _ -> row();
      case Input.Image(var picture) -> said("input.image", picture.width(), picture.height());
    };
  }

  static Sentence row() {
    return said("input.row");
  }

  private static Sentence said(String key, Object... args) {
    return locale -> Words.of(BadAnswer.class).say(locale, key, args);
  }
}
