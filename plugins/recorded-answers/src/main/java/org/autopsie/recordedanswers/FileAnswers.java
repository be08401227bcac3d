package org.autopsie.recordedanswers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.answers.AnswerRule;
import org.autopsie.answers.GenderWords;
import org.autopsie.answers.Judges;
import org.autopsie.answers.RecordedAnswer;
import org.autopsie.data.TableFile;
import org.autopsie.data.TableLines;
import org.autopsie.protocol.FileInstrument;
import org.autopsie.run.Column;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Scores a table of recorded answers by rule ([RecordedAnswer] says which columns it has).
///
/// @param rule by which answers are scored
/// @param nouns a table of more words for people (columns [GenderWords#COLUMNS]); empty: none
/// @param judges columns in which people said what they read; none: those that [Judges] names
public record FileAnswers(AnswerRule rule, Path nouns, @Column List<String> judges)
    implements FileInstrument {

  /// Gender, with the words that come with the program, judged by whoever the table names.
  public FileAnswers() {
    this(AnswerRule.GENDER, Path.of(""), List.of());
  }

  public FileAnswers {
    judges = List.copyOf(judges);
  }

  @Override
  public String id() {
    return "recorded-answers";
  }

  /// @throws Failure where a column is not there, or a line cannot be read
  @Override
  public Measured measure(Path file, RandomGenerator random, Progress progress) {
    var table = TableFile.open(file);
    for (var column : RecordedAnswer.REQUIRED) {
      if (!table.columns().contains(column)) {
        throw new Failure(
            RecordedAnswer.class,
            "answer-columns",
            file,
            column,
            String.join(", ", table.columns()),
            String.join(", ", RecordedAnswer.REQUIRED));
      }
    }
    var known = known(progress);
    var scores = new ArrayList<AnswerFindings.Line>();
    for (var line : TableLines.read(table, table.columns(), progress)) {
      var answer = RecordedAnswer.of(column -> cell(table, line, column), file, line.line());
      scores.add(
          new AnswerFindings.Line(
              line.line(), answer, rule.score(answer, known), judged(table, line)));
    }
    return new AnswerFindings(rule, table.columns(), judging(table), scores).measured(random);
  }

  private static String cell(TableFile table, TableLines.Line line, String column) {
    int at = table.columns().indexOf(column);
    return at < 0 ? "" : line.cells().get(at);
  }

  private List<String> judged(TableFile table, TableLines.Line line) {
    return judging(table).stream()
        .map(column -> line.cells().get(table.columns().indexOf(named(table, column))))
        .map(String::strip)
        .filter(label -> !label.isEmpty())
        .toList();
  }

  private List<String> judging(TableFile table) {
    return judges.isEmpty() ? Judges.columns(table.columns()) : judges;
  }

  private static String named(TableFile table, String column) {
    return table.named(column).orElse("");
  }

  private GenderWords known(Progress progress) {
    if (nouns.toString().isEmpty()) {
      return GenderWords.shipped();
    }
    var rows = TableLines.read(TableFile.open(nouns), GenderWords.COLUMNS, progress);
    return GenderWords.shipped()
        .with(rows.stream().map(TableLines.Line::cells).toList(), nouns.toString());
  }
}
