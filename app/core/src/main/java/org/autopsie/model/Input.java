package org.autopsie.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.autopsie.image.Picture;

/// What a model is given. Values are immutable; a perturbation returns a new one. (Sounds come with
/// the incidents that need them.)
public sealed interface Input {

  /// The kind as a case writes it: `text`, `row` or `image`.
  default String kind() {
    return switch (this) {
      case Text text -> "text";
      case Row row -> "row";
      case Image image -> "image";
    };
  }

  /// A text, any script, any length; the model's own limit is applied by its translator.
  record Text(String text) implements Input {}

  /// A picture, upright, any size; the model's own size is made by its translator.
  record Image(Picture picture) implements Input {}

  /// One row of a table: column name → number.
  record Row(SequencedMap<String, Double> values) implements Input {
    public Row {
      values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }
  }
}
