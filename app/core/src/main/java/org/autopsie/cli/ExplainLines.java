package org.autopsie.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Words;

/// An explanation as lines for people: what was asked, one table for each measure, how stable it
/// is, and what must be read beside it.
record ExplainLines(ExplainDocument document, Locale locale) {
  private static final Words WORDS = Words.of(ExplainLines.class);

  List<String> all() {
    var lines = new ArrayList<String>();
    var spec = document.question().predictor().spec();
    lines.add(
        say(
            "explained",
            document.exhibit(),
            document.question().reading().names().getFirst(),
            spec.title(),
            say("explained-fidelity-" + spec.fidelity().id()),
            ParameterOptions.label(document.explainer(), "", locale)));
    document
        .found()
        .explanation()
        .results()
        .forEach((name, result) -> {
          lines.add("");
          lines.addAll(result(name, result));
        });
    lines.add("");
    lines.addAll(stability());
    lines.addAll(document.notes(locale));
    return lines;
  }

  private List<String> result(String name, Payload result) {
    var table = new Table();
    switch (result) {
      case Attribution attribution -> {
        table.row(name, attribution.unit());
        parts(table, attribution);
      }
      case Curve curve -> {
        table.row(name, curve.unit());
        for (int i = 0; i < curve.at().size(); i++) {
          table.row(
              curve.over() + " = " + number(curve.at().get(i)),
              number(curve.values().get(i)) + interval(curve.low().get(i), curve.high().get(i)));
        }
      }
      case Grid grid -> {
        table.row(
            cells(name + " (" + grid.down() + " × " + grid.across() + ")", named(grid.columns())));
        cells(table, grid);
      }
      default -> throw new IllegalArgumentException("an explanation holds no " + result);
    }
    return table.lines();
  }

  private void parts(Table table, Attribution of) {
    var names = new PartWords(document.question().input(), locale);
    for (int i = 0; i < of.parts().size(); i++) {
      table.row(
          names.of(of.parts().get(i)),
          number(of.values().get(i)) + interval(of.low().get(i), of.high().get(i)));
    }
  }

  private void cells(Table table, Grid grid) {
    int width = grid.columns().size();
    for (int row = 0; row < grid.rows().size(); row++) {
      var values =
          grid.values().subList(row * width, (row + 1) * width).stream().map(this::number).toList();
      table.row(cells(named(grid.rows()).get(row), values));
    }
  }

  /// What parts are called, where rows or columns of a grid are parts.
  private List<String> named(List<String> names) {
    var words = new PartWords(document.question().input(), locale);
    var known = new HashMap<String, String>();
    document.found().explanation().results().values().stream()
        .filter(Attribution.class::isInstance)
        .flatMap(result -> ((Attribution) result).parts().stream())
        .forEach(part -> known.put(part.name(), words.of(part)));
    return names.stream().map(name -> known.getOrDefault(name, name)).toList();
  }

  private static String[] cells(String first, List<String> others) {
    var cells = new ArrayList<>(List.of(first));
    cells.addAll(others);
    return cells.toArray(String[]::new);
  }

  private List<String> stability() {
    var card = document.found().stability();
    var lines = new ArrayList<String>();
    lines.add(say("explained-calls", document.found().calls(), card.seed(), card.repeats()));
    if (card.repeats() > 1) {
      card.widest()
          .ifPresent(widest -> lines.add(say("explained-spread", card.repeats(), number(widest))));
    }
    if (Double.isFinite(card.converged())) {
      lines.add(say("explained-converged", card.converged()));
    }
    if (!Double.isNaN(card.gap())) {
      lines.add(say("explained-gap", number(card.gap())));
    }
    document
        .second()
        .filter(one -> !Double.isNaN(card.agreement()))
        .map(one -> say("explained-agreement", Words.title(one, locale), number(card.agreement())))
        .ifPresent(lines::add);
    lines.add(say("explained-stable"));
    return lines;
  }

  private String interval(double low, double high) {
    return Double.isNaN(low) ? "" : say("interval", number(low), number(high));
  }

  private String number(double value) {
    return Double.isNaN(value) ? "–" : String.format(locale, "%.6g", value);
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }
}
