package org.autopsie.fairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.autopsie.data.CountLine;
import org.autopsie.fairness.DecisionQuery.Weighted;
import org.autopsie.run.Sentence;

/// Who was decided on how, as counted lines of a table tell.
public final class Decisions {
  private final DecisionQuery query;
  private final List<CountLine> lines;
  private final Values values;
  private final Weighted weighted;

  private Decisions(DecisionQuery query, List<CountLine> lines, Values values, Weighted weighted) {
    this.query = query;
    this.lines = List.copyOf(lines);
    this.values = values;
    this.weighted = weighted;
  }

  /// Reads the lines of a query.
  ///
  /// @param place tells where a value first stands in a column, for messages: the file or table and
  ///   the line, or the file alone for a value of no letters
  /// @throws org.autopsie.run.Failure where label and decision do not have two values, of which one
  ///   is the favourable one
  public static Decisions of(
      DecisionQuery query, List<CountLine> lines, BiFunction<String, String, Sentence> place) {
    boolean whole = lines.stream().allMatch(CountLine::whole);
    var weighted =
        query.weighted() != Weighted.BY_VALUE
            ? query.weighted()
            : whole ? Weighted.PEOPLE : Weighted.SAMPLE;
    return new Decisions(query, lines, Values.of(query, lines, place::apply), weighted);
  }

  /// What the weights mean: never `BY_VALUE`.
  public Weighted weighted() {
    return weighted;
  }

  /// People by groups and controls.
  public CountedRows rows() {
    int width = query.columns().size();
    var cells = new LinkedHashMap<List<String>, double[][]>();
    for (var line : lines) {
      var counts =
          cells.computeIfAbsent(line.keys().subList(0, width), key -> new double[3][Counts.CELLS]);
      int cell = values.cell(line);
      boolean people = weighted == Weighted.PEOPLE;
      counts[0][cell] += people ? line.weight() : line.rows();
      counts[1][cell] += line.weight();
      counts[2][cell] += people ? line.weight() : line.squares();
    }
    var found = new ArrayList<CountedRows.Cell>();
    cells.forEach((key, c) ->
        found.add(
            new CountedRows.Cell(
                key, new Tally(Counts.of(c[0]), Counts.of(c[1]), Counts.of(c[2])))));
    return new CountedRows(query.columns(), found);
  }

  /// The counted lines.
  public List<CountLine> lines() {
    return lines;
  }

  /// What was asked.
  public DecisionQuery query() {
    return query;
  }

  /// The places among the columns of [#rows] of those that make groups.
  public List<Integer> grouping() {
    return IntStream.range(0, query.groups().size()).boxed().toList();
  }

  /// The places of the controls.
  public List<Integer> controlling() {
    return IntStream.range(query.groups().size(), query.columns().size()).boxed().toList();
  }

  /// The same by the groups of one column alone, called as [CountedRows#marginal] calls them.
  ///
  /// @param column its place among the groups
  public Decisions marginal(int column) {
    var naming = rows().naming(column);
    int width = query.groups().size();
    var own =
        lines.stream()
            .map(line -> {
              var keys = new ArrayList<>(List.of(naming.apply(line.keys().get(column))));
              keys.addAll(line.keys().subList(width, line.keys().size()));
              return line.under(keys);
            })
            .toList();
    var asked = query.by(List.of(query.groups().get(column)));
    return new Decisions(asked, own, values, weighted);
  }

  /// The decisions within each crossing of the controls, by its name.
  public SequencedMap<String, Decisions> within() {
    var parts = new TreeMap<String, List<CountLine>>(GroupOrder.BY_LOWER_BOUND);
    int first = query.groups().size();
    int last = query.columns().size();
    for (var line : lines) {
      var name = String.join(CountedRows.AND, line.keys().subList(first, last));
      parts.computeIfAbsent(name, any -> new ArrayList<>()).add(line);
    }
    var within = new LinkedHashMap<String, Decisions>();
    parts.forEach((name, own) -> within.put(name, new Decisions(query, own, values, weighted)));
    return within;
  }

  /// The groups that the columns make, crossed where there are several.
  public GroupTable table() {
    return rows().by(grouping());
  }

  /// True where the decision of a row is the positive one.
  public boolean isSelected(String decided) {
    return values.isSelected(decided);
  }

  /// The scores of each group; empty where there is no score.
  public SequencedMap<String, Scores> scores() {
    var found = new LinkedHashMap<String, Scores>();
    if (query.score().isPresent()) {
      var groups = new TreeMap<String, List<CountLine>>(GroupOrder.BY_LOWER_BOUND);
      for (var line : lines) {
        groups.computeIfAbsent(name(line), name -> new ArrayList<>()).add(line);
      }
      groups.forEach((name, own) -> found.put(name, scores(own)));
    }
    return found;
  }

  /// The scores of everybody; absent where there is no score.
  public Optional<Scores> allScores() {
    return query.score().map(score -> scores(lines));
  }

  private Scores scores(List<CountLine> own) {
    var at = new TreeMap<Double, double[]>();
    double people = 0;
    for (var line : own) {
      double score = values.isTurned() ? 1 - line.score() : line.score();
      boolean positive = values.cell(line) >= 2;
      at.computeIfAbsent(score, key -> new double[2])[positive ? 1 : 0] += line.weight();
      people += weighted == Weighted.PEOPLE ? line.weight() : line.rows();
    }
    return new Scores(
        at.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
        column(at, weights -> weights[1]),
        column(at, weights -> weights[0]),
        Math.round(people));
  }

  private static double[] column(Map<Double, double[]> at, ToDoubleFunction<double[]> which) {
    return at.values().stream().mapToDouble(which).toArray();
  }

  private String name(CountLine line) {
    return String.join(CountedRows.AND, line.keys().subList(0, query.groups().size()));
  }

  /// How the table of the groups could have come out: people drawn one by one, or whole clusters
  /// where the query names them.
  public Resampling resampling(GroupTable table) {
    if (query.cluster().isEmpty()) {
      return Resampling.ofPeople(table);
    }
    var names = table.names();
    var clusters = new LinkedHashMap<String, TreeMap<Integer, Double>>();
    for (var line : lines) {
      int place = Counts.CELLS * names.indexOf(name(line)) + values.cell(line);
      if (place >= 0) {
        clusters
            .computeIfAbsent(line.keys().getLast(), key -> new TreeMap<>())
            .merge(place, line.weight(), Double::sum);
      }
    }
    return Resampling.ofClusters(
        names, clusters.values().stream().map(Decisions::cluster).toList());
  }

  private static Resampling.Cluster cluster(Map<Integer, Double> weights) {
    return new Resampling.Cluster(
        weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
        weights.values().stream().mapToDouble(Double::doubleValue).toArray());
  }
}
