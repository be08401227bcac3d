package org.autopsie.workbench.words;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.Twin;

/// How words are shown: on a line between two poles, or on a plane of two axes. JavaFX thread only.
sealed interface AxisShown permits AxisWords, PlaneWords {
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
