package org.autopsie.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What stands for a field that `case.yaml` leaves out: nothing, never null.
final class Absent {
  private Absent() {}

  static String or(String text) {
    return text == null ? "" : text;
  }

  static Localised or(Localised words) {
    return words == null ? Localised.NONE : words;
  }

  static <T> List<T> or(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  static <T> Optional<T> or(Optional<T> value) {
    return value == null ? Optional.empty() : value;
  }

  static SequencedMap<String, Object> or(SequencedMap<String, Object> map) {
    return map == null
        ? Collections.unmodifiableSequencedMap(new LinkedHashMap<>())
        : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
  }
}
