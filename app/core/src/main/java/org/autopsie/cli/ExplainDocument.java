package org.autopsie.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Payload;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Question;
import org.autopsie.explain.Stable;
import org.autopsie.run.Parameters;

/// An explanation as `explain --json` shows it, and as lines for people ([ExplainLines]).
///
/// @param explainer the method, with its parameters
/// @param second the method that it is compared with
/// @param exhibit what was explained, by its id or file
record ExplainDocument(
    Explainer explainer,
    Optional<Explainer> second,
    String exhibit,
    long seed,
    Question question,
    Stable.Result found) {

  /// Every key is there; what does not apply is null.
  Map<String, Object> shown() {
    var shown = new LinkedHashMap<String, Object>(ModelHead.of(question.predictor()));
    shown.put("exhibit", exhibit);
    shown.put("with", explainer.id());
    shown.put("parameters", Parameters.toMap(explainer));
    shown.put("seed", seed);
    shown.put("output", question.reading().names().getFirst());
    var results = new LinkedHashMap<String, Object>();
    found.explanation().results().forEach((name, result) -> results.put(name, shown(result)));
    shown.put("results", results);
    shown.put("stability", stability());
    shown.put("calls", found.calls());
    shown.put("notes", notes(Locale.ENGLISH));
    return shown;
  }

  /// What must be read beside it.
  List<String> notes(Locale locale) {
    return Stream.concat(
            found.explanation().notes().stream(), question.predictor().notices().stream())
        .map(note -> note.in(locale))
        .toList();
  }

  /// As a table under a heading.
  List<String> lines(Locale locale) {
    return new ExplainLines(this, locale).all();
  }

  private Map<String, Object> shown(Payload result) {
    return switch (result) {
      case Attribution attribution -> attribution(attribution);
      case Curve curve -> curve(curve);
      case Grid grid -> grid(grid);
      default -> throw new IllegalArgumentException("an explanation holds no " + result);
    };
  }

  private Map<String, Object> attribution(Attribution of) {
    var names = new PartWords(question.input(), Locale.ENGLISH);
    var shown = new LinkedHashMap<String, Object>();
    shown.put("base", of.base());
    shown.put("answer", of.answer());
    shown.put("unit", of.unit());
    shown.put("signed", of.signed());
    shown.put(
        "parts",
        IntStream.range(0, of.parts().size())
            .mapToObj(i -> {
              var part = new LinkedHashMap<String, Object>();
              part.put("part", of.parts().get(i).name());
              part.put("name", names.of(of.parts().get(i)));
              part.putAll(interval(of.values().get(i), of.low().get(i), of.high().get(i)));
              return part;
            })
            .toList());
    return shown;
  }

  private static Map<String, Object> curve(Curve curve) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("over", curve.over());
    shown.put("over_unit", curve.overUnit());
    shown.put("unit", curve.unit());
    shown.put(
        "points",
        IntStream.range(0, curve.at().size())
            .mapToObj(i -> {
              var point = new LinkedHashMap<String, Object>();
              point.put("at", curve.at().get(i));
              point.putAll(
                  interval(curve.values().get(i), curve.low().get(i), curve.high().get(i)));
              return point;
            })
            .toList());
    return Map.of("curve", shown);
  }

  private static Map<String, Object> grid(Grid grid) {
    var shown = new LinkedHashMap<String, Object>();
    shown.put("down", grid.down());
    shown.put("rows", grid.rows());
    shown.put("across", grid.across());
    shown.put("columns", grid.columns());
    shown.put("unit", grid.unit());
    int width = grid.columns().size();
    var values = new ArrayList<List<Double>>();
    for (int row = 0; row < grid.rows().size(); row++) {
      values.add(grid.values().subList(row * width, (row + 1) * width));
    }
    shown.put("values", values);
    return Map.of("grid", shown);
  }

  private static Map<String, Object> interval(double value, double low, double high) {
    var interval = new LinkedHashMap<String, Object>();
    interval.put("value", value);
    interval.put("low", low);
    interval.put("high", high);
    return interval;
  }

  private Map<String, Object> stability() {
    var card = found.stability();
    var shown = new LinkedHashMap<String, Object>();
    shown.put("seed", card.seed());
    shown.put("repeats", card.repeats());
    shown.put("spread", card.spread());
    shown.put("converged", card.converged());
    shown.put("gap", card.gap());
    shown.put("second", card.second().isEmpty() ? null : card.second());
    shown.put("agreement", card.agreement());
    return shown;
  }
}
