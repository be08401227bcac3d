package org.autopsie.embeddingbias;

import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.embedding.Weat;
import org.autopsie.embedding.WordList;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// WEAT on lists of a case: whether the words of one list are nearer to some attribute words than
/// those of another list are (see [Weat]). Words are looked up as they stand, without any context.
///
/// @param vectors a table of the case (`word` and numbers); empty: those of the step’s model
/// @param words the table of the lists, with the columns `group` and `word`
/// @param targets two of its groups
/// @param attributes two of its groups
/// @param measure what the step gives
/// @param permutations how many are drawn where there are too many to go through
public record WordAssociation(
    String vectors,
    String words,
    List<String> targets,
    List<String> attributes,
    Measure measure,
    @Range(min = 999, max = 10_000_000) int permutations)
    implements Instrument {
  /// What a step gives.
  public enum Measure {
    /// The effect size d.
    EFFECT_SIZE,
    /// How often chance alone does as much.
    P_VALUE
  }

  /// Nothing that a case would hold: a step says what it means.
  public WordAssociation() {
    this("", "words", List.of(), List.of(), Measure.EFFECT_SIZE, 100_000);
  }

  public WordAssociation {
    targets = List.copyOf(targets);
    attributes = List.copyOf(attributes);
  }

  @Override
  public String id() {
    return "weat";
  }

  @Override
  public boolean asksModel() {
    return vectors.isEmpty();
  }

  /// How much more each target word is like the first attributes than like the second.
  ///
  /// @throws org.autopsie.run.Failure where a list is not there, or more than a fifth of it is lost
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    progress.check();
    var table = trial.tables().table(words);
    try (var known = CaseVectors.of(vectors, trial)) {
      var lists =
          FourLists.of(
              targets,
              attributes,
              group -> WordList.of(known, group, CaseVectors.words(words, table, group)));
      var rows = new Rows(List.of("score"));
      add(rows, Association.X, lists.x(), lists);
      add(rows, Association.Y, lists.y(), lists);
      lists.all().forEach(rows::lost);
      return rows.table();
    }
  }

  private static void add(Rows rows, String role, WordList targets, FourLists lists) {
    for (int i = 0; i < targets.words().size(); i++) {
      double score =
          Weat.association(targets.vectors().get(i), lists.a().vectors(), lists.b().vectors());
      rows.add(role, targets.name(), targets.words().get(i), score);
    }
  }

  /// @throws org.autopsie.run.Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    return new Association(answers, List.of()).result(measure, permutations, random, progress);
  }
}
