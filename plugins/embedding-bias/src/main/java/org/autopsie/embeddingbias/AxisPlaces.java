package org.autopsie.embeddingbias;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.casefile.CaseTable;
import org.autopsie.embedding.BiasAxis;
import org.autopsie.embedding.HardDebias;
import org.autopsie.embedding.Vectors;
import org.autopsie.embedding.WordList;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// Where words lie on an axis between two poles, with intervals over the pairs that make it (see
/// [BiasAxis]).
///
/// @param vectors a table of the case (`word` and numbers); empty: those of the step’s model
/// @param pairs a table of the case with the columns `from` and `to`: the axis points to `to`
/// @param kind how the axis is made
/// @param words a table of the case with the column `word`
/// @param group of that table; empty: all
/// @param debias whether the axis is first taken out of the words
/// @param measure what the step gives
/// @param word the word whose place is given
/// @param strictness c of the direct bias
public record AxisPlaces(
    String vectors,
    String pairs,
    BiasAxis.Kind kind,
    String words,
    String group,
    Debias debias,
    Measure measure,
    String word,
    @Range(min = 0, max = 4) double strictness)
    implements Instrument {
  /// Whether an axis is taken out of words first.
  public enum Debias {
    /// Words as they are.
    NONE,
    /// Words made neutral (see [HardDebias]).
    NEUTRALISED
  }

  /// What a step gives.
  public enum Measure {
    /// Where one word lies, from −1 to 1.
    PLACE,
    /// The mean of how far the words lie from 0.
    DIRECT_BIAS,
    /// The share of the pairs’ variance along their first common direction.
    EXPLAINED_VARIANCE
  }

  /// Nothing that a case would hold: a step says what it means.
  public AxisPlaces() {
    this(
        "",
        "pairs",
        BiasAxis.Kind.DIFFERENCE,
        "words",
        "",
        Debias.NONE,
        Measure.DIRECT_BIAS,
        "",
        1);
  }

  @Override
  public String id() {
    return "bias-axis";
  }

  @Override
  public boolean asksModel() {
    return vectors.isEmpty();
  }

  /// How each word, and each pair, lies to each pair.
  ///
  /// @throws org.autopsie.run.Failure where a list is not there, or more than a fifth of it is lost
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    progress.check();
    try (var known = CaseVectors.of(vectors, trial)) {
      var asked = CaseVectors.words(words, trial.tables().table(words), group);
      return answers(known, trial.tables().table(pairs), asked);
    }
  }

  /// The same of vectors, pairs and words that lie anywhere.
  Payload.Table answers(Vectors known, CaseTable table, List<String> asked) {
    var poles = Poles.of(known, pairs, table);
    var list = WordList.of(known, group.isEmpty() ? words : group, asked).required();
    var without = new HardDebias(poles.direction(kind));
    var rows =
        new Rows(
            IntStream.rangeClosed(1, poles.names().size()).mapToObj(i -> "score-" + i).toList());
    for (int i = 0; i < poles.names().size(); i++) {
      rows.add(Places.PAIR, pairs, poles.names().get(i), poles.along(poles.differences().get(i)));
    }
    for (int i = 0; i < list.words().size(); i++) {
      var vector = list.vectors().get(i);
      var read = debias == Debias.NONE ? vector : without.neutralised(vector);
      rows.add(Places.WORD, list.name(), list.words().get(i), poles.along(read));
    }
    List.of(poles.one(), poles.other(), list).forEach(rows::lost);
    return rows.table();
  }

  /// @throws org.autopsie.run.Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    return Places.of(this, answers).result(random, progress);
  }
}
