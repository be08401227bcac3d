package org.autopsie.recordedanswers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.autopsie.answers.SpokenWords;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Column;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// Errors of hearing in the transcripts of a case’s table: no model is asked. What is kept are
/// counts, never what somebody said.
///
/// @param table the case’s table, one row a passage
/// @param where `column=value`: rows of that value only
/// @param reference the column of what was said
/// @param hypothesis the column of what the system wrote
/// @param group the column of the speakers’ groups
/// @param speaker the column that tells one speaker from another
/// @param language whose rule the words are read by
/// @param measure what the step gives
/// @param of the group that is measured; empty: all together
/// @param against the group that a difference is taken from
/// @param resamples how often speakers are drawn anew for an interval
public record WordErrorRate(
    String table,
    List<String> where,
    @Column String reference,
    @Column String hypothesis,
    @Column String group,
    @Column String speaker,
    SpokenWords language,
    Measure measure,
    String of,
    String against,
    @Range(min = 100, max = 100_000) int resamples)
    implements Instrument {
  /// What a step gives.
  public enum Measure {
    /// Errors for 100 words.
    RATE,
    /// The rate of `of` less the rate of `against`, in points.
    DIFFERENCE,
    /// All errors.
    ERRORS,
    /// Words that became others.
    SUBSTITUTED,
    /// Words that are missing.
    MISSING,
    /// Words that were added.
    ADDED
  }

  /// The columns as the manual names them.
  public WordErrorRate() {
    this(
        "transcripts",
        List.of(),
        "reference",
        "hypothesis",
        "group",
        "speaker",
        SpokenWords.EN,
        Measure.RATE,
        "",
        "",
        2000);
  }

  public WordErrorRate {
    where = List.copyOf(where);
  }

  @Override
  public String id() {
    return "word-error-rate";
  }

  @Override
  public boolean asksModel() {
    return false;
  }

  /// For each passage its group, its speaker as a number, and its counts.
  ///
  /// @throws org.autopsie.run.Failure where a column is not there, or a cell is empty
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    var rows = Rows.of(trial, table, where);
    var columns = new LinkedHashMap<String, List<Object>>();
    HeardAnswers.COLUMNS.forEach(name -> columns.put(name, new ArrayList<>()));
    var speakers = new ArrayList<String>();
    for (int row : rows.places()) {
      progress.check();
      HeardAnswers.add(columns, rows.transcript(this, row), speakers);
    }
    return new Payload.Table(columns);
  }

  /// @throws org.autopsie.run.Failure where the table is not one of [#answers], or a group is not
  ///   there
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    var heard = HeardAnswers.of(this, answers);
    var details = new LinkedHashMap<String, Payload>();
    details.put("by-group", heard.byGroup());
    Optional<Payload.Note> few = heard.few();
    few.ifPresent(note -> details.put("notes", note));
    return new Result(heard.metric(random), details);
  }
}
