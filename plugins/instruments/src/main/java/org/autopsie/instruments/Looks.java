package org.autopsie.instruments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Part;
import org.autopsie.explain.AttentionWords;

/// Where the words of a text look, in the form in which it is shown: signs of the tokenizer’s own
/// are no parts.
///
/// @param words all words and signs
/// @param written the places of those that stand in the text
record Looks(AttentionWords words, List<Integer> written) {
  private static final String UNIT = "share";

  static Looks of(AttentionWords words) {
    var written =
        IntStream.range(0, words.marks().size())
            .filter(i -> words.marks().get(i).written())
            .boxed()
            .toList();
    return new Looks(words, written);
  }

  private List<Part> parts() {
    return written.stream()
        .map(words.marks()::get)
        .map(mark -> (Part) new Part.Span(mark.from(), mark.to()))
        .toList();
  }

  /// The written names of the parts.
  List<String> names() {
    return parts().stream().map(Part::name).toList();
  }

  /// How much goes to each part: from one of them, or on average from all.
  Attribution at(OptionalInt row) {
    var rows = row.isPresent() ? List.of(written.get(row.getAsInt())) : written;
    return unsigned("attention", written.stream().map(to -> mean(rows, to)).toList());
  }

  private double mean(List<Integer> rows, int to) {
    return rows.stream().mapToDouble(from -> words.shares()[from][to]).average().orElse(0);
  }

  /// Who looks at whom: a row for the part that looks, a column for the one that is looked at.
  Grid grid() {
    var values = new ArrayList<Double>();
    written.forEach(from -> written.forEach(to -> values.add(words.shares()[from][to])));
    return new Grid("attention-grid", "from", names(), "to", names(), values, UNIT);
  }

  /// For each part, by how much all its looks miss the sum of 1.
  Attribution gaps() {
    return unsigned(
        "row-gap",
        written.stream()
            .map(row -> Math.abs(Arrays.stream(words.shares()[row]).sum() - 1))
            .toList());
  }

  /// The share that goes, on average over the parts, to signs that stand nowhere in the text.
  double elsewhere() {
    double there = written.stream().mapToDouble(to -> mean(written, to)).sum();
    return Math.max(0, 1 - there);
  }

  private Attribution unsigned(String measure, List<Double> values) {
    var none = Collections.nCopies(values.size(), Double.NaN);
    return new Attribution(
        measure, parts(), values, none, none, false, Double.NaN, Double.NaN, UNIT);
  }
}
