package org.autopsie.workbench.toy;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Payload;
import org.autopsie.explain.CellParts;
import org.autopsie.explain.Coalitions;
import org.autopsie.explain.ColumnParts;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Filling;
import org.autopsie.explain.PartAnswers;
import org.autopsie.explain.Parts;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.explain.WordParts;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// Takes each word, column or cell away once, for tests: the drop, its strength, a curve and a grid
/// of the drops.
///
/// @param cells a picture's cells side by side
public record ToyAway(@Range(min = 1, max = 16) int cells) implements Explainer {
  /// Four cells.
  public ToyAway() {
    this(4);
  }

  @Override
  public String id() {
    return "toy-away";
  }

  @Override
  public boolean drawsLots() {
    return false;
  }

  @Override
  public Optional<Sentence> refuses(Question question) {
    return parts(question).list().size() > 1
        ? Optional.empty()
        : Optional.of(locale -> locale.getLanguage().equals("fr") ? "Une seule." : "One alone.");
  }

  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    var parts = parts(question);
    int count = parts.list().size();
    if (count == 0) {
      throw new Failure(Question.class, "toy-nothing");
    }
    var each = Coalitions.among(count);
    var kept = new boolean[count];
    Arrays.fill(kept, true);
    each.add(kept);
    for (int part = 0; part < count; part++) {
      kept[part] = false;
      each.add(kept);
      kept[part] = true;
    }
    var numbers =
        PartAnswers.ask(
            question,
            parts,
            each.build(),
            watch,
            (known, some) -> watch.soFar(found(question, parts, some, known)));
    return found(question, parts, numbers, numbers.length);
  }

  private Parts parts(Question question) {
    return switch (question.input()) {
      case Input.Text text -> WordParts.of(text, "");
      case Input.Image image -> CellParts.grid(image, cells, cells, Filling.GREY);
      case Input.Row row -> ColumnParts.of(question, 50);
    };
  }

  private static Explanation found(Question question, Parts parts, double[] numbers, int known) {
    int count = parts.list().size();
    var drops =
        IntStream.range(0, count)
            .mapToObj(i -> i + 1 < known ? numbers[0] - numbers[i + 1] : Double.NaN)
            .toList();
    var none = Collections.nCopies(count, Double.NaN);
    var results = new LinkedHashMap<String, Payload>();
    results.put(
        "drop",
        new Attribution(
            "drop",
            parts.list(),
            drops,
            drops.stream().map(v -> v - 0.002).toList(),
            drops.stream().map(v -> v + 0.002).toList(),
            true,
            Double.NaN,
            numbers[0],
            question.unit()));
    results.put(
        "strength",
        new Attribution(
            "strength",
            parts.list(),
            drops.stream().map(Math::abs).toList(),
            none,
            none,
            false,
            Double.NaN,
            numbers[0],
            question.unit()));
    var places = IntStream.range(0, count).mapToObj(i -> (double) i).toList();
    results.put(
        "curve", new Curve("curve", "place", "", places, drops, none, none, question.unit()));
    var names =
        IntStream.range(0, Math.min(6, count))
            .mapToObj(i -> parts.named(i).in(Locale.ROOT))
            .toList();
    var cross =
        names.stream()
            .flatMap(a ->
                IntStream.range(0, names.size()).mapToObj(i -> drops.get(i) - a.length() * 0.001))
            .toList();
    results.put("grid", new Grid("grid", "down", names, "across", names, cross, question.unit()));
    return new Explanation(results, numbers.length, Double.NaN, List.of());
  }
}
