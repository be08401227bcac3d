package org.autopsie.workbench.toy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;

/// Answers of toys on words: each word of a list with one and the same number.
final class ToyWords {
  private ToyWords() {}

  static Payload.Table of(List<String> words, String column, double number) {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("word", List.copyOf(words));
    columns.put(column, Collections.nCopies(words.size(), number));
    return new Payload.Table(columns);
  }

  /// That number, under a name.
  static Instrument.Result told(String name, Payload.Table answers, String column) {
    double number = answers.numbers(column)[0];
    var metric = new Payload.Metric(name, number, Double.NaN, Double.NaN, 1, "similarity");
    return new Instrument.Result(metric, new LinkedHashMap<>());
  }
}
