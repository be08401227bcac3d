package org.autopsie.instruments.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.autopsie.evidence.Json;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Sha256;
import org.autopsie.explain.Question;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;

/// A question seen as a table: the row that is explained and the other rows, as plain numbers.
///
/// @param columns the columns that the model reads, in its order
/// @param row the row that is explained
/// @param background the other rows, none where there are none
@SuppressWarnings("ArrayRecordComponent") // plain numbers, never compared
record Subject(List<String> columns, double[] row, List<double[]> background) {

  /// @throws Failure where the input is no row, or another row lacks one of its columns
  static Subject of(Question question) {
    if (!(question.input() instanceof Input.Row row)) {
      throw new Failure(Subject.class, "not-a-row");
    }
    var read = question.predictor().spec().columns();
    var own = row.values().keySet();
    var columns = read.isEmpty() ? List.copyOf(own) : read.stream().filter(own::contains).toList();
    return new Subject(
        columns,
        numbers(row, columns),
        question.background().stream().map(other -> numbers(other, columns)).toList());
  }

  /// @throws Failure where there is a single column, whose share is all there is
  Subject severalColumns() {
    if (columns.size() < 2) {
      throw new Failure(Subject.class, "one-column", columns.size());
    }
    return this;
  }

  /// @throws Failure where there are fewer other rows
  Subject otherRows(int least) {
    if (background.size() < least) {
      throw new Failure(Subject.class, "few-rows", background.size(), least);
    }
    return this;
  }

  /// The place of a column; the first where none is named.
  ///
  /// @throws Failure where there is none of that name
  int place(String column) {
    int place = column.isEmpty() ? 0 : columns.indexOf(column);
    if (place < 0 || columns.isEmpty()) {
      throw new Failure(Subject.class, "no-column", column, String.join(", ", columns));
    }
    return place;
  }

  /// One part for each column.
  List<Part> parts() {
    return columns.stream().map(column -> (Part) new Part.Column(column)).toList();
  }

  /// What decides the probes: the method, the columns, the rows and whatever else is given.
  String key(String method, Object... others) {
    var all = Json.write(List.of(columns, row, background, others));
    return method + "/" + Sha256.of(all.getBytes(StandardCharsets.UTF_8));
  }

  /// Why these checks refuse a question; empty where they do not.
  static Optional<Sentence> refusal(Runnable checks) {
    try {
      checks.run();
      return Optional.empty();
    } catch (Failure refused) {
      return Optional.of(refused);
    }
  }

  private static double[] numbers(Input other, List<String> columns) {
    if (!(other instanceof Input.Row row)) {
      throw new Failure(Subject.class, "other-not-a-row");
    }
    return columns.stream()
        .mapToDouble(column -> {
          var number = row.values().get(column);
          if (number == null) {
            throw new Failure(Subject.class, "other-lacks", column);
          }
          return number;
        })
        .toArray();
  }
}
