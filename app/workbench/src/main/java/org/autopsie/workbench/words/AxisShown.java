package org.autopsie.workbench.words;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.autopsie.workbench.chart.AxisChart;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.PlaneChart;
import org.autopsie.workbench.chart.Twin;

/// How words are shown: on a line between two poles, or on a plane of two axes. JavaFX thread only.
sealed interface AxisShown {
  /// One axis.
  record Line(AxisWords words) implements AxisShown {
    @Override
    public Region chart(Locale locale, Consumer<String> tell) {
      var chart = new AxisChart(words.data(), locale, tell);
      chart.setId("axis-chart");
      return chart;
    }

    @Override
    public boolean fits(Region chart) {
      return chart instanceof AxisChart;
    }

    @Override
    public void renew(Region chart) {
      ((AxisChart) chart).show(words.data());
    }

    @Override
    public String sentence() {
      return words.sentence();
    }

    @Override
    public List<String> notices() {
      return words.notices();
    }

    @Override
    public FigureText text(long seed) {
      return words.text(seed);
    }

    @Override
    public Twin twin(Locale locale) {
      return words.data().twin(locale);
    }
  }

  /// Two axes.
  record Plane(PlaneWords words) implements AxisShown {
    @Override
    public Region chart(Locale locale, Consumer<String> tell) {
      var chart = new PlaneChart(words.data(), locale, tell);
      chart.setId("plane-chart");
      return chart;
    }

    @Override
    public boolean fits(Region chart) {
      return chart instanceof PlaneChart;
    }

    @Override
    public void renew(Region chart) {
      ((PlaneChart) chart).show(words.data());
    }

    @Override
    public String sentence() {
      return words.sentence();
    }

    @Override
    public List<String> notices() {
      return words.notices();
    }

    @Override
    public FigureText text(long seed) {
      return words.text(seed);
    }

    @Override
    public Twin twin(Locale locale) {
      return words.data().twin(locale);
    }
  }

  /// A chart of them.
  ///
  /// @param tell is told the word that a person chooses
  Region chart(Locale locale, Consumer<String> tell);

  /// True for a chart of this kind.
  boolean fits(Region chart);

  /// Shows them in a chart of this kind that is there already.
  void renew(Region chart);

  /// The sentence above the chart.
  String sentence();

  /// What must be said beside it.
  List<String> notices();

  /// The words of the figure.
  FigureText text(long seed);

  /// The numbers as a table.
  Twin twin(Locale locale);
}
