package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.imagecrop.pairs.PairRows.Row;
import org.autopsie.protocol.Instrument.Result;
import org.autopsie.run.Failure;
import org.autopsie.statistics.Interval;

/// The arithmetic of [CropPairs], from its recorded answers alone.
record PairResult(CropPairs by, List<Row> rows, RandomGenerator random) {
  /// Under so many distinct pictures a group no ratio is given.
  private static final int ENOUGH = 10;

  /// How two groups fared under one labelling.
  private record Found(Oriented pairs, double value, Interval interval) {

    /// first, second, or open where the interval holds what means no difference.
    String conclusion(double nothing) {
      if (Double.isNaN(interval.low()) || interval.contains(nothing)) {
        return "open";
      }
      return value > nothing ? "first" : "second";
    }
  }

  Result result() {
    var details = new LinkedHashMap<String, Payload>();
    var most = found(Oriented.of(rows, by, this::most), by.choice());
    if (most.pairs().pairs().isEmpty()) {
      throw new Failure(CropPairs.class, "no-pairs", by.first(), by.second());
    }
    var notes = new PairNotes(by);
    few(most, notes);
    if (by.measure() != PairMeasure.OFF_HEAD) {
      kept(most.pairs(), details, notes);
    }
    labellings(most, details, notes);
    if (!rows.getFirst().firsts().containsKey(Labelling.OWN)) {
      notes.add("labels-seen");
    }
    notes.note().ifPresent(note -> details.put("notes", note));
    return new Result(metric(most), details);
  }

  /// What else the same pairs tell: wins, other ways of choosing, points off the head.
  private void kept(Oriented pairs, SequencedMap<String, Payload> details, PairNotes notes) {
    var wins = wins(pairs);
    var choices = byChoice(pairs);
    details.put("wins", wins);
    details.put("by-choice", choices);
    notes.wins(wins);
    notes.choices(choices);
    offHead(pairs)
        .ifPresent(metric -> {
          details.put("off-head", metric);
          notes.offHead(metric);
        });
  }

  private Payload.Metric metric(Found found) {
    var id = by.measure().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Payload.Metric(
        id,
        found.value(),
        found.interval().low(),
        found.interval().high(),
        found.pairs().n(),
        unit());
  }

  private String unit() {
    return switch (by.measure()) {
      case PARITY -> "points";
      case RATIO -> "ratio";
      case OFF_HEAD -> "share";
    };
  }

  private double nothing() {
    return by.measure() == PairMeasure.RATIO ? 1 : 0;
  }

  private Found found(Oriented pairs, Choice choice) {
    boolean refused = by.measure() == PairMeasure.RATIO && pairs.n() < ENOUGH;
    Oriented.Value value = pair -> value(pair, choice);
    double estimate = refused ? Double.NaN : pairs.of(value, made());
    var interval =
        Double.isNaN(estimate)
            ? Interval.NONE
            : pairs.interval(value, made(), by.resamples(), random);
    return new Found(pairs, estimate, interval);
  }

  private double value(Oriented.Pair pair, Choice choice) {
    return switch (by.measure()) {
      case PARITY, RATIO -> pair.kept(choice);
      case OFF_HEAD -> off(pair);
    };
  }

  private UnaryOperator<Double> made() {
    return switch (by.measure()) {
      case PARITY -> share -> 100 * (share - 0.5);
      case RATIO -> share -> share < 1 ? share / (1 - share) : Double.NaN;
      case OFF_HEAD -> share -> share;
    };
  }

  private String most(Row row, boolean first) {
    return Labelling.most(new ArrayList<>((first ? row.firsts() : row.seconds()).values()));
  }

  private Payload.Table byChoice(Oriented pairs) {
    var columns = new LinkedHashMap<String, List<Object>>();
    List.of("choice", "value", "low", "high").forEach(n -> columns.put(n, new ArrayList<>()));
    for (var choice : Choice.values()) {
      var found = found(pairs, choice);
      columns.get("choice").add(choice.name().toLowerCase(Locale.ROOT));
      columns.get("value").add(found.value());
      columns.get("low").add(found.interval().low());
      columns.get("high").add(found.interval().high());
    }
    return new Payload.Table(columns);
  }

  /// How often each group was kept under the chosen way, of how many pairs and pictures.
  private Payload.Table wins(Oriented pairs) {
    double first = pairs.pairs().stream().mapToDouble(pair -> pair.kept(by.choice())).sum();
    int all = pairs.pairs().size();
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("group", List.of(by.first(), by.second()));
    columns.put("kept", List.of(first, all - first));
    columns.put("pairs", List.of(all, all));
    columns.put("pictures", List.of(pairs.firsts().size(), pairs.seconds().size()));
    return new Payload.Table(columns);
  }

  /// The share of points off the head, where heads are marked.
  private Optional<Payload.Metric> offHead(Oriented pairs) {
    Oriented.Value off = PairResult::off;
    double share = pairs.of(off, found -> found);
    if (Double.isNaN(share)) {
      return Optional.empty();
    }
    var interval = pairs.interval(off, found -> found, by.resamples(), random);
    return Optional.of(
        new Payload.Metric("off-head", share, interval.low(), interval.high(), pairs.n(), "share"));
  }

  private static double off(Oriented.Pair pair) {
    return switch (pair.row().onHead()) {
      case "yes" -> 0;
      case "no" -> 1;
      default -> Double.NaN;
    };
  }

  private void few(Found most, PairNotes notes) {
    if (most.pairs().n() < ENOUGH) {
      notes.add("few-pictures", most.pairs().n(), ENOUGH);
    }
  }

  /// The measure under each one’s labels, where several people labelled.
  private void labellings(Found most, SequencedMap<String, Payload> details, PairNotes notes) {
    var labellers = new ArrayList<>(rows.getFirst().firsts().keySet());
    if (labellers.size() < 2 || by.measure() == PairMeasure.OFF_HEAD) {
      return;
    }
    var table = new LinkedHashMap<String, List<Object>>();
    List.of("labeller", "value", "low", "high", "first", "second", "pairs", "conclusion")
        .forEach(name -> table.put(name, new ArrayList<>()));
    var bars = new LinkedHashMap<String, List<Object>>();
    List.of("label", "value", "low", "high", "n")
        .forEach(name -> bars.put(name, new ArrayList<>()));
    bar(bars, Labelling.MOST, most);
    long flips = 0;
    for (var who : labellers) {
      var own =
          found(
              Oriented.of(
                  rows, by, (row, first) -> (first ? row.firsts() : row.seconds()).get(who)),
              by.choice());
      flips += own.conclusion(nothing()).equals(most.conclusion(nothing())) ? 0 : 1;
      add(table, who, own);
      bar(bars, who, own);
    }
    details.put("by-labelling", new Payload.Table(table));
    details.put("bars", new Payload.Table(bars));
    notes.add("labellings", disagreed(), flips, labellers.size());
  }

  private void add(SequencedMap<String, List<Object>> table, String who, Found found) {
    table.get("labeller").add(who);
    table.get("value").add(found.value());
    table.get("low").add(found.interval().low());
    table.get("high").add(found.interval().high());
    table.get("first").add(found.pairs().firsts().size());
    table.get("second").add(found.pairs().seconds().size());
    table.get("pairs").add(found.pairs().pairs().size());
    table.get("conclusion").add(found.conclusion(nothing()));
  }

  private static void bar(SequencedMap<String, List<Object>> bars, String label, Found found) {
    bars.get("label").add(label);
    bars.get("value").add(found.value());
    bars.get("low").add(found.interval().low());
    bars.get("high").add(found.interval().high());
    bars.get("n").add(found.pairs().n());
  }

  /// How many pictures two people called differently.
  private long disagreed() {
    var labels = new LinkedHashMap<String, List<String>>();
    for (var row : rows) {
      labels.putIfAbsent(row.first(), new ArrayList<>(row.firsts().values()));
      labels.putIfAbsent(row.second(), new ArrayList<>(row.seconds().values()));
    }
    return labels.values().stream()
        .filter(all -> all.stream().filter(label -> !label.isEmpty()).distinct().count() > 1)
        .count();
  }
}
