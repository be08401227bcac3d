package org.autopsie.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import org.autopsie.run.Words;

/// Every measure of a table, each with what it says in plain words, its formula and its number for
/// each group: a list that is read, with all numbers in the figure’s table. JavaFX thread only.
public final class MeasuresSheet extends Plot implements Charted {
  private static final Words WORDS = Words.of(MeasuresSheet.class);
  private static final double GAP = 0.9;

  private final List<Measure> measures;

  /// One measure.
  ///
  /// @param name its standard name
  /// @param plain what it says
  /// @param formula how it is computed
  /// @param values its number for each group or comparison
  public record Measure(String name, String plain, String formula, List<Value> values) {
    public Measure {
      values = List.copyOf(values);
    }
  }

  /// A number.
  ///
  /// @param of the group or the comparison
  /// @param words the number with its interval and n, or why there is none
  public record Value(String of, double value, double low, double high, double n, String words) {}

  /// A list of these measures; it is as high as it takes.
  public MeasuresSheet(List<Measure> measures) {
    super("measures-sheet", 26, 3 * measures.size());
    this.measures = List.copyOf(measures);
  }

  @Override
  public List<String> axes() {
    return List.of();
  }

  @Override
  void draw() {
    double y = 0;
    for (var measure : measures) {
      y = draw(measure, y) + em(GAP);
    }
    tall(y / em(1));
  }

  private double draw(Measure measure, double top) {
    double half = getWidth() * 0.44;
    var name = words(measure.name(), "chart-label", half, Pos.TOP_LEFT);
    name.relocate(0, top);
    var plain = words(measure.plain(), "chart-value", half, Pos.TOP_LEFT);
    plain.relocate(0, top + name.getHeight());
    var formula = words(measure.formula(), "chart-axis", half, Pos.TOP_LEFT);
    formula.relocate(0, top + name.getHeight() + plain.getHeight());
    double left = top + name.getHeight() + plain.getHeight() + formula.getHeight();
    double right = top;
    for (var value : measure.values()) {
      right += value(value, half + em(1.5), right);
    }
    double end = Math.max(left, right);
    line(0, end + em(GAP / 2), getWidth(), end + em(GAP / 2), "chart-grid", 1);
    return end;
  }

  private double value(Value value, double x, double y) {
    double wide = (getWidth() - x) / 2;
    var of = words(value.of(), "chart-value", wide - em(1), Pos.TOP_LEFT);
    of.relocate(x, y);
    var number = words(value.words(), "chart-value", wide, Pos.TOP_LEFT);
    number.relocate(x + wide, y);
    return Math.max(of.getHeight(), number.getHeight()) + em(0.2);
  }

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    var rows = new ArrayList<List<Twin.Cell>>();
    for (var measure : measures) {
      for (var value : measure.values()) {
        rows.add(
            List.of(
                Twin.word(measure.name()),
                Twin.word(measure.plain()),
                Twin.word(measure.formula()),
                Twin.word(value.of()),
                Twin.number(value.value()),
                Twin.number(value.low()),
                Twin.number(value.high()),
                Twin.number(value.n())));
      }
    }
    var heads =
        java.util.stream.Stream.of(
                "measure", "plain", "formula", "group", "value", "low", "high", "n")
            .map(key -> WORDS.say(locale, "column." + key))
            .toList();
    return new Twin(heads, rows);
  }
}
