package org.autopsie.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Payload.Table;

/// The answers of a sweep, put together by exhibit and by place.
///
/// @param answers as [SweepRange#answers] gives them
record SweepTables(Table answers) {
  static final String AT = "at-";
  static final String SCORE = "score-";

  private static final String NAME = "sweep";

  private String column(String start) {
    return columns(start).getFirst();
  }

  private List<String> columns(String start) {
    return answers.columns().keySet().stream().filter(name -> name.startsWith(start)).toList();
  }

  String unit() {
    return column(SCORE).equals(SCORE + "similarity") ? "similarity" : "score";
  }

  /// For each exhibit the highest number less the lowest, over the means of the draws.
  double[] ranges() {
    var exhibits = answers.words("exhibit");
    return exhibits.stream()
        .distinct()
        .mapToDouble(exhibit -> {
          var own =
              IntStream.range(0, answers.rows())
                  .filter(row -> exhibits.get(row).equals(exhibit))
                  .boxed()
                  .toList();
          var range = means(own).values().stream().mapToDouble(mean -> mean).summaryStatistics();
          return range.getMax() - range.getMin();
        })
        .toArray();
  }

  /// The mean number at every place: a curve, a grid, or a table over a list.
  Payload means() {
    var ways = columns(AT);
    var all = means(IntStream.range(0, answers.rows()).boxed().toList());
    if (ways.size() == 2) {
      return grid(ways, all);
    }
    var cells = answers.columns().get(ways.getFirst());
    return cells.stream().allMatch(Number.class::isInstance)
        ? curve(ways.getFirst(), all)
        : table(ways.getFirst(), all);
  }

  private Payload curve(String way, Map<List<Object>, Double> means) {
    var at = means.keySet().stream().map(place -> ((Number) place.getFirst()).doubleValue());
    var none = Collections.nCopies(means.size(), Double.NaN);
    return new Curve(
        NAME,
        way.substring(AT.length()),
        "",
        at.toList(),
        List.copyOf(means.values()),
        none,
        none,
        unit());
  }

  private Payload grid(List<String> ways, Map<List<Object>, Double> means) {
    var down = names(ways.getLast());
    var across = names(ways.getFirst());
    var values = new ArrayList<Double>();
    for (var row : down) {
      for (var column : across) {
        values.add(means.get(List.of(column, row)));
      }
    }
    return new Grid(
        NAME,
        ways.getLast().substring(AT.length()),
        down.stream().map(String::valueOf).toList(),
        ways.getFirst().substring(AT.length()),
        across.stream().map(String::valueOf).toList(),
        values,
        unit());
  }

  private List<Object> names(String way) {
    return answers.columns().get(way).stream().distinct().toList();
  }

  private Payload table(String way, Map<List<Object>, Double> means) {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put(way, means.keySet().stream().map(List::getFirst).toList());
    columns.put("mean", List.copyOf(means.values()));
    return new Table(columns);
  }

  /// By place, in the order of the answers.
  private Map<List<Object>, Double> means(List<Integer> rows) {
    var scores = answers.numbers(column(SCORE));
    var ways = columns(AT);
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> ways.stream().map(way -> answers.columns().get(way).get(row)).toList(),
                LinkedHashMap::new,
                Collectors.averagingDouble(row -> scores[row])));
  }
}
