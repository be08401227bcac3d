package org.autopsie.retrievalranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.protocol.Trial.Variant;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Asks the model: writes down every text to be read, has them all read in one call, and turns
/// their vectors into the long table.
final class Asking {
  private static final String AS_IT_IS = "as-they-are";

  private final RetrievalRanking by;
  private final Trial trial;
  private final Selection selection;
  private final boolean counterparts;

  /// A document in one shape, and the queries it is held against.
  private record Asked(
      String arm,
      String variant,
      String changed,
      Piece document,
      Input input,
      List<Piece> queries) {}

  Asking(RetrievalRanking by, Trial trial) {
    this.by = by;
    this.trial = trial;
    var all = Selection.of(by, trial);
    boolean unchanged = isAsItIs(trial.reference()) && isAsItIs(trial.compared());
    var having = all.withCounterparts();
    counterparts =
        unchanged && by.measure() == Measure.SIMILARITY_SHIFT && !having.looked().isEmpty();
    selection = counterparts ? having : all;
    if (by.measure().comparesArms() && unchanged && !counterparts) {
      throw new Failure(RetrievalRanking.class, "nothing-compared");
    }
    if (by.measure() == Measure.RANK_SPREAD && variants(trial.compared()).size() < 2) {
      throw new Failure(RetrievalRanking.class, "one-variant", trial.compared().label());
    }
  }

  Payload.Table table(RandomGenerator random, Progress progress) {
    var asked = new ArrayList<Asked>();
    selection.ranked().forEach(document -> asked.add(asItIs(document)));
    if (by.measure().comparesArms()) {
      asked.addAll(counterparts ? counterparts() : arm("reference", trial.reference(), random));
    }
    if (by.measure().comparesArms() || by.measure() == Measure.RANK_SPREAD) {
      asked.addAll(arm("compared", trial.compared(), random));
    }
    progress.check();
    var texts = new LinkedHashSet<Input>();
    selection.queries().forEach(query -> texts.add(query.input()));
    asked.forEach(one -> texts.add(one.input()));
    var table = new AnswerTable(counterparts);
    write(asked, vectors(trial.predictor(), List.copyOf(texts), progress), table);
    if (by.measure() == Measure.ORDER_SHIFT) {
      var reverse = List.copyOf(texts).reversed();
      write(again(asked), vectors(trial.predictor().fresh(), reverse, progress), table);
    }
    return table.build();
  }

  private Asked asItIs(Piece document) {
    return new Asked("baseline", AS_IT_IS, "", document, document.input(), selection.queries());
  }

  private List<Asked> counterparts() {
    return selection.looked().stream()
        .map(document ->
            new Asked(
                "reference",
                "counterpart",
                "yes",
                document,
                Selection.counterpart(document, trial).input(),
                selection.queriesOf(document)))
        .toList();
  }

  private List<Asked> arm(String name, Arm arm, RandomGenerator random) {
    var asked = new ArrayList<Asked>();
    variants(arm)
        .forEach((label, variant) -> {
          for (var document : selection.looked()) {
            var input = variant.apply(document.input(), random);
            var changed =
                variant.changes().isEmpty() ? "" : input.equals(document.input()) ? "no" : "yes";
            asked.add(
                new Asked(name, label, changed, document, input, selection.queriesOf(document)));
          }
        });
    return asked;
  }

  private static List<Asked> again(List<Asked> asked) {
    return asked.stream()
        .map(a -> new Asked("again", a.variant(), "", a.document(), a.input(), a.queries()))
        .toList();
  }

  /// The arm's different variants by label; a second one of the same label is numbered.
  private static Map<String, Variant> variants(Arm arm) {
    var byLabel = new java.util.LinkedHashMap<String, Variant>();
    arm.variants().stream()
        .distinct()
        .forEach(variant -> {
          var label = variant.label();
          for (int i = 2; byLabel.containsKey(label); i++) {
            label = variant.label() + " (" + i + ")";
          }
          byLabel.put(label, variant);
        });
    return byLabel;
  }

  private static boolean isAsItIs(Arm arm) {
    return arm.variants().stream().allMatch(variant -> variant.changes().isEmpty());
  }

  private static Map<Input, Output.Embedding> vectors(
      Predictor predictor, List<Input> texts, Progress progress) {
    var answers = predictor.predict(texts, progress);
    var vectors = new HashMap<Input, Output.Embedding>();
    for (int i = 0; i < texts.size(); i++) {
      vectors.put(texts.get(i), vector(answers.get(i), predictor));
    }
    return vectors;
  }

  private static Output.Embedding vector(Output answer, Predictor predictor) {
    return switch (answer) {
      case Output.Embedding vector -> vector;
      case Output.Scores _, Output.Heatmap _ ->
          throw new Failure(RetrievalRanking.class, "not-vectors", predictor.spec().id());
    };
  }

  private static void write(
      List<Asked> asked, Map<Input, Output.Embedding> vectors, AnswerTable table) {
    for (var one : asked) {
      for (var query : one.queries()) {
        double cosine = vectors.get(one.input()).cosine(vectors.get(query.input()));
        table.add(one.arm(), one.variant(), one.changed(), one.document(), query, cosine);
      }
    }
  }
}
