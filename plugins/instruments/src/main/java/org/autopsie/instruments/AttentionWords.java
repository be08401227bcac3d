package org.autopsie.instruments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Part.Span;
import org.autopsie.explain.WordParts;
import org.autopsie.model.Input;
import org.autopsie.model.Token;

/// The words of a text, each with the tokens that a model reads it by. A token that is written and
/// belongs to no word (a full stop) is a part of its own.
///
/// @param parts in the order of the text
/// @param tokens for each part, which of the model’s tokens it is
record AttentionWords(List<Part> parts, List<List<Integer>> tokens) {
  private static final String UNIT = "share";

  static AttentionWords of(Input.Text text, List<Token> tokens) {
    var words = WordParts.of(text, "").list();
    var found = new LinkedHashMap<Part, List<Integer>>();
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (token.written()) {
        found.computeIfAbsent(part(words, token), _ -> new ArrayList<>()).add(i);
      }
    }
    return new AttentionWords(List.copyOf(found.keySet()), List.copyOf(found.values()));
  }

  private static Part part(List<Part> words, Token token) {
    return words.stream()
        .map(Span.class::cast)
        .filter(span -> span.start() <= token.from() && token.from() < span.end())
        .findFirst()
        .orElseGet(() -> new Span(token.from(), token.to()));
  }

  /// How much goes to each part: from one of them, or on average from all.
  Attribution lookedAt(double[][] weights, Optional<Integer> from) {
    int size = parts.size();
    var rows = from.map(List::of).orElseGet(() -> IntStream.range(0, size).boxed().toList());
    var values = new ArrayList<Double>();
    for (int to = 0; to < size; to++) {
      double sum = 0;
      for (int row : rows) {
        sum += weight(weights, row, to);
      }
      values.add(sum / rows.size());
    }
    return unsigned("attention", values);
  }

  /// Who looks at whom: a row for the part that looks, a column for the one that is looked at.
  Grid grid(double[][] weights) {
    int size = parts.size();
    var values = new ArrayList<Double>();
    for (int cell = 0; cell < size * size; cell++) {
      values.add(weight(weights, cell / size, cell % size));
    }
    var names = names();
    return new Grid("attention-grid", "from", names, "to", names, values, UNIT);
  }

  private List<String> names() {
    return parts.stream().map(Part::name).toList();
  }

  /// For each part, by how much the weights of its tokens miss the sum of 1, at most.
  Attribution gaps(double[][] weights) {
    var gaps =
        tokens.stream()
            .map(own ->
                own.stream()
                    .mapToDouble(row -> Math.abs(Arrays.stream(weights[row]).sum() - 1))
                    .max()
                    .orElse(0))
            .toList();
    return unsigned("row-gap", gaps);
  }

  /// The share that goes, on average over the parts, to tokens that are written nowhere.
  double elsewhere(double[][] weights) {
    double there = lookedAt(weights, Optional.empty()).values().stream().mapToDouble(v -> v).sum();
    return Math.max(0, 1 - there);
  }

  /// The sum over the pieces that are looked at, the mean over those that look.
  private double weight(double[][] weights, int from, int to) {
    double sum = 0;
    for (int row : tokens.get(from)) {
      for (int column : tokens.get(to)) {
        sum += weights[row][column];
      }
    }
    return sum / tokens.get(from).size();
  }

  private Attribution unsigned(String measure, List<Double> values) {
    var none = Collections.nCopies(parts.size(), Double.NaN);
    return new Attribution(measure, parts, values, none, none, false, Double.NaN, Double.NaN, UNIT);
  }
}
