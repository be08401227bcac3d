package org.autopsie.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Twin.Cell;

/// One picture under several models’ maps, beside one another: each with its salient point and what
/// it shows. JavaFX thread only.
public final class CropSeries extends javafx.scene.layout.Pane implements Charted {
  private static final Words WORDS = Words.of(CropData.class);

  private final List<CropPlot> plots;
  private final List<CropData> data;

  /// @param data each named under its picture
  public CropSeries(List<CropData> data, Locale locale) {
    this.data = List.copyOf(data);
    plots =
        data.stream()
            .map(one -> new CropPlot(one, locale, frame -> {}, CropPlot.Size.SMALL))
            .toList();
    getChildren().setAll(plots);
  }

  /// The titles of the legends.
  @Override
  public List<String> axes() {
    return data.stream()
        .flatMap(one -> one.layer().stream())
        .map(CropData.Layer::title)
        .distinct()
        .toList();
  }

  /// The same numbers as a table: a row for each model.
  public static Twin twin(List<CropData> all, Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "crop.column.model"),
            WORDS.say(locale, "crop.column.x"),
            WORDS.say(locale, "crop.column.y"),
            WORDS.say(locale, "crop.column.score"),
            WORDS.say(locale, "crop.column.frame"),
            WORDS.say(locale, "crop.column.left"),
            WORDS.say(locale, "crop.column.top"),
            WORDS.say(locale, "crop.column.width"),
            WORDS.say(locale, "crop.column.height"));
    var rows = new ArrayList<List<Cell>>();
    for (var one : all) {
      for (var frame : one.frames()) {
        rows.add(
            List.of(
                Twin.word(one.name()),
                Twin.number(one.point().x()),
                Twin.number(one.point().y()),
                Twin.number(one.point().score()),
                Twin.word(frame.name()),
                Twin.number(frame.left()),
                Twin.number(frame.top()),
                Twin.number(frame.width()),
                Twin.number(frame.height())));
      }
    }
    return new Twin(heads, rows);
  }

  private int columns(double width) {
    double least = plots.isEmpty() ? 1 : plots.getFirst().minWidth(-1);
    return Math.clamp((int) (width / Math.max(1, least)), 1, Math.max(1, plots.size()));
  }

  private int rows(double width) {
    return Math.ceilDiv(plots.size(), columns(width));
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return plots.isEmpty() ? 0 : plots.getFirst().minWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double high = plots.isEmpty() ? 0 : plots.getFirst().minHeight(-1);
    return rows(width < 0 ? 600 : width) * high;
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double wide = getWidth() / columns;
    double high = getHeight() / rows(getWidth());
    for (int i = 0; i < plots.size(); i++) {
      int row = i / columns;
      plots.get(i).resizeRelocate(i % columns * wide, row * high, wide - 8, high - 8);
    }
  }
}
