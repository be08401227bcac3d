package org.autopsie.retrievalranking;

import java.util.LinkedHashMap;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument.Result;

/// The largest `|score asked again − score|` over every document and query. A largest value has no
/// interval; n counts the documents.
final class OrderShift {
  private OrderShift() {}

  static Result result(Answers answers) {
    var first = answers.asTheyAre();
    var again = answers.matrix("again");
    double largest = 0;
    for (int document = 0; document < first.length; document++) {
      for (int query = 0; query < first[document].length; query++) {
        double change = Math.abs(again[document][query] - first[document][query]);
        largest = Math.max(largest, change);
      }
    }
    var metric =
        new Payload.Metric(
            Measure.ORDER_SHIFT.id(),
            largest,
            Double.NaN,
            Double.NaN,
            first.length,
            Measure.ORDER_SHIFT.unit());
    return new Result(metric, new LinkedHashMap<>());
  }
}
