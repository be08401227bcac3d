package org.autopsie.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.autopsie.data.TableFile;
import org.autopsie.data.TableLines;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// What a table of recorded answers holds, and which columns it then has.
public enum AnswerKind {
  /// Translations of occupations, or whom a pronoun was said to mean ([RecordedAnswer]).
  ANSWERS,
  /// Passages read aloud and what a system wrote ([Transcript]).
  READINGS;

  private static final List<String> PASSAGE =
      List.of("reference", "hypothesis", "group", "speaker");
  private static final List<String> READ =
      List.of(
          "reference",
          "hypothesis",
          "group",
          "speaker",
          "language",
          "system",
          "version",
          "access",
          "account",
          "date",
          "capture");

  /// The columns of a table of this kind, in their order.
  public List<String> columns() {
    return this == ANSWERS ? RecordedAnswer.COLUMNS : READ;
  }

  /// Those that a table must have to be one of this kind.
  public List<String> required() {
    return this == ANSWERS ? RecordedAnswer.REQUIRED : PASSAGE;
  }

  /// True where a table with these columns is one of this kind.
  public boolean fits(List<String> names) {
    return names.containsAll(required());
  }

  /// A row in the order of [#columns], its cells checked.
  ///
  /// @param cell gives the cell of a column; empty where there is none
  /// @param table how a message calls the table
  /// @param line of the row
  /// @throws Failure naming table, line and cell where one does not fit
  public List<String> row(UnaryOperator<String> cell, Object table, long line) {
    if (this == ANSWERS) {
      return RecordedAnswer.of(cell, table, line).cells();
    }
    for (var column : List.of("reference", "group", "speaker")) {
      if (cell.apply(column).isBlank()) {
        throw new Failure(RecordedAnswer.class, "answer-missing", table, line, column);
      }
    }
    language(cell.apply("language"), table, line);
    RecordedAnswer.of(
        name ->
            switch (name) {
              case "prompt", "system" -> "-";
              case "attempt", "attempts" -> "";
              default -> cell.apply(name);
            },
        table,
        line);
    return columns().stream().map(cell).map(String::strip).toList();
  }

  /// The rule by which a reading’s words are read; English where nothing is said.
  ///
  /// @throws Failure where the language is neither English nor French
  public static SpokenWords language(String cell, Object table, long line) {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "", "en" -> SpokenWords.EN;
      case "fr" -> SpokenWords.FR;
      default -> throw new Failure(AnswerKind.class, "answer-language", table, line, cell);
    };
  }

  /// Every row of a file, each in the order of [#columns].
  ///
  /// @throws Failure where a column is not there, or a line cannot be read
  public List<List<String>> read(Path file, Progress progress) {
    var table = TableFile.open(file);
    for (var column : required()) {
      if (!table.columns().contains(column)) {
        throw new Failure(
            AnswerKind.class,
            "answer-columns",
            file,
            column,
            String.join(", ", table.columns()),
            String.join(", ", required()));
      }
    }
    var rows = new ArrayList<List<String>>();
    for (var line : TableLines.read(table, table.columns(), progress)) {
      rows.add(row(name -> cell(table, line, name), file, line.line()));
    }
    return rows;
  }

  private static String cell(TableFile table, TableLines.Line line, String column) {
    int at = table.columns().indexOf(column);
    return at < 0 ? "" : line.cells().get(at);
  }
}
