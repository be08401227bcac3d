package org.autopsie.workbench.panel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.autopsie.evidence.Payload.Table;

/// Where the other documents stand while one is changed: read from the raw answers of a ranking, in
/// which every document is scored as it is, and the changed one again with every word. An
/// instrument whose answers have another shape gives none.
final class Others {
  private static final double TIE = 1e-6;

  private Others() {}

  /// The other documents, in the order of the answers; `after` is the mean over the words.
  ///
  /// @param document the one that is changed
  static List<Slope> of(Table answers, String document) {
    if (!answers.columns().keySet().containsAll(List.of("arm", "document", "score"))) {
      return List.of();
    }
    var documents = answers.words("document");
    var scores = answers.numbers("score");
    var asTheyAre = new LinkedHashMap<String, Double>();
    rows(answers, "baseline").forEach(row -> asTheyAre.put(documents.get(row), scores[row]));
    double[] changed =
        rows(answers, "compared")
            .filter(row -> documents.get(row).equals(document))
            .mapToDouble(row -> scores[row])
            .toArray();
    if (changed.length == 0 || !asTheyAre.containsKey(document)) {
      return List.of();
    }
    return asTheyAre.entrySet().stream()
        .filter(one -> !one.getKey().equals(document))
        .map(one -> slope(one, asTheyAre, document, changed))
        .toList();
  }

  private static Slope slope(
      Map.Entry<String, Double> one,
      Map<String, Double> asTheyAre,
      String document,
      double[] changed) {
    double mine = one.getValue();
    double unmoved =
        1
            + asTheyAre.entrySet().stream()
                .filter(other -> !other.getKey().equals(one.getKey()))
                .filter(other -> !other.getKey().equals(document))
                .mapToDouble(other -> ahead(other.getValue(), mine))
                .sum();
    double before = unmoved + ahead(asTheyAre.get(document), mine);
    double after =
        unmoved + Arrays.stream(changed).map(score -> ahead(score, mine)).average().orElseThrow();
    return new Slope(one.getKey(), before, after, after, after, changed.length);
  }

  private static double ahead(double other, double mine) {
    return Math.abs(other - mine) < TIE ? 0.5 : other > mine ? 1 : 0;
  }

  private static IntStream rows(Table answers, String arm) {
    var arms = answers.words("arm");
    return IntStream.range(0, answers.rows()).filter(row -> arms.get(row).equals(arm));
  }
}
