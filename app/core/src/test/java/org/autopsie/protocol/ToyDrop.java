package org.autopsie.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Payload;
import org.autopsie.explain.CellParts;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Filling;
import org.autopsie.explain.Parts;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.explain.WordParts;
import org.autopsie.model.Input;
import org.autopsie.perturb.Probes;
import org.autopsie.run.Sentence;

/// How far a number drops when a column is 0, with an interval drawn by lot, for tests.
///
/// @param width the interval's half width at most
public record ToyDrop(double width) implements Explainer {
  /// An interval of half a unit at most.
  public ToyDrop() {
    this(0.5);
  }

  @Override
  public String id() {
    return "toy-drop";
  }

  @Override
  public boolean drawsLots() {
    return true;
  }

  @Override
  public Optional<Sentence> refuses(Question question) {
    return question.input() instanceof Input.Row
        ? Optional.empty()
        : Optional.of(locale -> "only rows");
  }

  @Override
  public Optional<Parts> parts(Question question, Watch watch) {
    return switch (question.input()) {
      case Input.Text text -> Optional.of(WordParts.of(text, ""));
      case Input.Image image -> Optional.of(CellParts.grid(image, 2, 2, Filling.GREY));
      case Input.Row row -> Optional.empty();
    };
  }

  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    watch.check();
    var row = ((Input.Row) question.input()).values();
    var columns = List.copyOf(row.sequencedKeySet());
    var numbers = question.sweep().run(new Without(row, columns), watch);
    var parts = new ArrayList<Part>();
    var drops = new ArrayList<Double>();
    for (int i = 0; i < columns.size(); i++) {
      parts.add(new Part.Column(columns.get(i)));
      drops.add(numbers[0] - numbers[i + 1]);
    }
    double half = width * random.nextDouble();
    var low = drops.stream().map(drop -> drop - half).toList();
    var high = drops.stream().map(drop -> drop + half).toList();
    var none = List.of(Double.NaN, Double.NaN);
    var results = new LinkedHashMap<String, Payload>();
    results.put(
        "drop",
        new Attribution(
            "drop", parts, drops, low, high, true, Double.NaN, numbers[0], question.unit()));
    results.put(
        "bend", new Curve("bend", "age", "years", List.of(1.0, 2.0), drops, none, none, "s"));
    results.put(
        "table",
        new Grid("table", "from", List.of("a", "a"), "to", columns, twice(drops), "score"));
    Sentence note = locale -> locale.getLanguage().equals("fr") ? "Un jouet." : "A toy.";
    return new Explanation(results, numbers.length, 0.25, List.of(note));
  }

  private static List<Double> twice(List<Double> drops) {
    var twice = new ArrayList<>(drops);
    twice.addAll(drops);
    return twice;
  }

  /// The row as it is, then without each column.
  private record Without(SequencedMap<String, Double> row, List<String> columns)
      implements Probes.Inputs {
    @Override
    public long count() {
      return columns.size() + 1L;
    }

    @Override
    public String key() {
      return "";
    }

    @Override
    public Input at(long index) {
      var without = new LinkedHashMap<>(row);
      if (index > 0) {
        without.replace(columns.get((int) index - 1), 0.0);
      }
      return new Input.Row(without);
    }
  }
}
