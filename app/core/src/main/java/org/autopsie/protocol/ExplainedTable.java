package org.autopsie.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Json;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Stability;
import org.autopsie.explain.Explanation;

/// An explanation written as a table of answers, one row for each number, from which [ExplainedRow]
/// makes the same explanation again. `part` names the part, `place` tells (as JSON) where it lies,
/// `form` what the row belongs to; exhibits that were used beside the explained one have a row
/// each. Columns named `note…` hold sentences.
final class ExplainedTable {
  private final String exhibit;
  private final SequencedMap<String, List<Object>> columns = new LinkedHashMap<>();
  private double calls = Double.NaN;

  ExplainedTable(String exhibit) {
    this.exhibit = exhibit;
    ExplainedRow.COLUMNS.forEach(name -> columns.put(name, new ArrayList<>()));
  }

  void add(Explanation explanation, Stability stability) {
    calls = explanation.calls();
    explanation
        .results()
        .forEach((name, result) -> {
          switch (result) {
            case Attribution attribution -> add(name, attribution);
            case Curve curve -> add(name, curve);
            case Grid grid -> add(name, grid);
            default -> throw new IllegalArgumentException("an explanation holds no " + result);
          }
        });
    add(stability);
    columns.get("note").set(0, said(explanation, Locale.ENGLISH));
    columns.get("note-fr").set(0, said(explanation, Locale.FRENCH));
  }

  private static String said(Explanation explanation, Locale locale) {
    return explanation.notes().stream()
        .map(note -> note.in(locale))
        .collect(Collectors.joining(" "));
  }

  private void add(String name, Attribution found) {
    for (int i = 0; i < found.parts().size(); i++) {
      var part = found.parts().get(i);
      row(exhibit, name, found.signed() ? "signed" : "unsigned", part.name(), Json.write(part));
      numbers(found.values().get(i), found.low().get(i), found.high().get(i), Double.NaN);
      of(found.base(), found.answer(), found.unit());
    }
  }

  private void add(String name, Curve curve) {
    var place = Json.write(List.of(curve.over(), curve.overUnit()));
    for (int i = 0; i < curve.at().size(); i++) {
      double at = curve.at().get(i);
      row(exhibit, name, "curve", curve.over() + "=" + at, place);
      numbers(curve.values().get(i), curve.low().get(i), curve.high().get(i), at);
      of(Double.NaN, Double.NaN, curve.unit());
    }
  }

  private void add(String name, Grid grid) {
    int width = grid.columns().size();
    for (int i = 0; i < grid.values().size(); i++) {
      var down = grid.rows().get(i / width);
      var across = grid.columns().get(i % width);
      var place = Json.write(List.of(grid.down(), down, grid.across(), across));
      row(exhibit, name, "grid", down + "/" + across, place);
      numbers(grid.values().get(i), Double.NaN, Double.NaN, Math.floorDiv(i, width));
      of(Double.NaN, Double.NaN, grid.unit());
    }
  }

  private void add(Stability card) {
    var place = Json.write(List.of(String.valueOf(card.seed()), card.second()));
    stability("repeats", place, card.repeats());
    stability("converged", place, card.converged());
    stability("gap", place, card.gap());
    stability("agreement", place, card.agreement());
    card.spread().forEach(spread -> stability("spread", place, spread));
  }

  private void stability(String part, String place, double number) {
    row(exhibit, "stability", "stability", part, place);
    numbers(number, Double.NaN, Double.NaN, Double.NaN);
    of(Double.NaN, Double.NaN, "");
  }

  /// An exhibit that was used beside the explained one.
  void used(String id) {
    row(id, "", "used", "", "");
    numbers(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    of(Double.NaN, Double.NaN, "");
  }

  private void row(String of, String measure, String form, String part, String place) {
    columns.get("exhibit").add(of);
    columns.get("measure").add(measure);
    columns.get("form").add(form);
    columns.get("part").add(part);
    columns.get("place").add(place);
    columns.get("calls").add(calls);
    columns.get("note").add("");
    columns.get("note-fr").add("");
  }

  private void numbers(double score, double low, double high, double at) {
    columns.get("score").add(score);
    columns.get("low").add(low);
    columns.get("high").add(high);
    columns.get("at").add(at);
  }

  private void of(double base, double answer, String unit) {
    columns.get("base").add(base);
    columns.get("answer").add(answer);
    columns.get("unit").add(unit);
  }

  Payload.Table table() {
    return new Payload.Table(columns);
  }
}
