package org.autopsie.recordedanswers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.autopsie.answers.SpokenWords;
import org.autopsie.answers.Transcript;
import org.autopsie.data.TableFile;
import org.autopsie.data.TableLines;
import org.autopsie.protocol.FileInstrument;
import org.autopsie.run.Column;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// The word error rate of transcripts, by group of speakers: one row a passage. The rule by which
/// words are read is [SpokenWords]’; a column `language` of `en` or `fr`, where there is one, says
/// it row by row.
///
/// @param reference the column of what was said
/// @param hypothesis the column of what the system wrote
/// @param group the column of the speakers’ groups
/// @param speaker the column that tells one speaker from another
/// @param language whose rule, where no column says it
/// @param resamples how often speakers are drawn anew for an interval
public record FileWordErrors(
    @Column String reference,
    @Column String hypothesis,
    @Column String group,
    @Column String speaker,
    SpokenWords language,
    @Range(min = 100, max = 100_000) int resamples)
    implements FileInstrument {
  private static final String LANGUAGE = "language";

  /// The columns as the manual names them, English, 2,000 draws.
  public FileWordErrors() {
    this("reference", "hypothesis", "group", "speaker", SpokenWords.EN, 2000);
  }

  @Override
  public String id() {
    return "word-error-rate";
  }

  /// @throws Failure where a column is not there, a line cannot be read, or a group, a speaker or a
  ///   language is not said
  @Override
  public Measured measure(Path file, RandomGenerator random, Progress progress) {
    var table = TableFile.open(file);
    var names = new ArrayList<>(List.of(reference, hypothesis, group, speaker));
    boolean told = table.columns().contains(LANGUAGE);
    if (told) {
      names.add(LANGUAGE);
    }
    var spoken = new Spoken();
    for (var line : TableLines.read(table, names, progress)) {
      progress.check();
      var cells = line.cells();
      required(file, line.line(), group, cells.get(2));
      required(file, line.line(), speaker, cells.get(3));
      var rule = told ? rule(file, line.line(), cells.get(4)) : language;
      spoken.add(
          new Transcript(
              cells.get(0), cells.get(1), cells.get(2).strip(), cells.get(3).strip(), rule),
          progress);
    }
    return new TranscriptFindings(spoken, resamples).measured(random);
  }

  private static void required(Path file, long line, String column, String cell) {
    if (cell.isBlank()) {
      throw new Failure(FileWordErrors.class, "blank", file, line, column);
    }
  }

  private static SpokenWords rule(Path file, long line, String cell) {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "en" -> SpokenWords.EN;
      case "fr" -> SpokenWords.FR;
      default -> throw new Failure(FileWordErrors.class, "language", file, line, cell);
    };
  }
}
