package org.autopsie.retrievalranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Progress;
import org.autopsie.statistics.Means;

/// The tables that stand beside a shift: means by arm, and each document before and after.
final class ByArm {
  private final RetrievalRanking by;
  private final Answers answers;
  private final List<ArmAnswers> changed;
  private final ArmAnswers asTheyAre;

  ByArm(RetrievalRanking by, Answers answers, List<ArmAnswers> arms) {
    this.by = by;
    this.answers = answers;
    this.changed = arms.stream().filter(ArmAnswers::isChanged).toList();
    this.asTheyAre = answers.asTheyAre(arms.getFirst().pairs());
  }

  /// `arm`, `mean-rank` and `selection-rate` (or `mean-similarity`), `n`.
  Payload.Table table() {
    var columns = new LinkedHashMap<String, List<Object>>();
    var arms = new ArrayList<>(List.of(asTheyAre));
    arms.addAll(changed);
    columns.put("arm", List.copyOf(arms.stream().map(ArmAnswers::name).toList()));
    if (by.measure() == Measure.SIMILARITY_SHIFT) {
      columns.put("mean-similarity", means(arms, ArmAnswers::scores));
    } else {
      columns.put("mean-rank", means(arms, this::ranks));
      columns.put("selection-rate", means(arms, arm -> Cells.map(ranks(arm), this::selected)));
    }
    columns.put(
        "n",
        List.copyOf(
            arms.stream()
                .map(arm -> new Resampling(arm.variants().size(), arm.documents().length).n())
                .toList()));
    return new Payload.Table(columns);
  }

  /// `label` (a document), `before` (as it is), `after` (mean over the arm's variants), `low` and
  /// `high` (bootstrap over the variants; NaN for a single one), `arm`.
  Payload.Table slope(RandomGenerator random, Progress progress) {
    var columns = new LinkedHashMap<String, List<Object>>();
    for (var name : List.of("label", "before", "after", "low", "high", "arm")) {
      columns.put(name, new ArrayList<>());
    }
    var before = cells(asTheyAre);
    for (var arm : changed) {
      var after = cells(arm);
      for (int column = 0; column < arm.documents().length; column++) {
        progress.check();
        var values = after.byVariant(column);
        var interval =
            new Resampling(values.length)
                .interval(by.resamples(), random, drawn -> Means.of(values, drawn[0]));
        columns.get("label").add(answers.documents().get(arm.documents()[column]));
        columns.get("before").add(before.byVariant(column)[0]);
        columns.get("after").add(Means.of(values));
        columns.get("low").add(interval.low());
        columns.get("high").add(interval.high());
        columns.get("arm").add(arm.name());
      }
    }
    return new Payload.Table(columns);
  }

  private Cells cells(ArmAnswers arm) {
    return Cells.of(
        by.measure() == Measure.SIMILARITY_SHIFT ? arm.scores() : ranks(arm),
        arm.pairs(),
        arm.documents());
  }

  private List<Object> means(
      List<ArmAnswers> arms, java.util.function.Function<ArmAnswers, double[][]> values) {
    return List.copyOf(
        arms.stream()
            .map(arm -> Cells.of(values.apply(arm), arm.pairs(), arm.documents()).mean())
            .toList());
  }

  private double[][] ranks(ArmAnswers arm) {
    return Ranks.of(arm, answers.asTheyAre());
  }

  private double selected(double rank) {
    return rank <= by.top() ? 1 : 0;
  }
}
