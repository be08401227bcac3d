package org.autopsie.workbench.tradeoff;

import javafx.scene.control.Label;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.RatesChart;
import org.autopsie.workbench.chart.RatesData;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// Rates of several groups drawn, with what they say in one sentence above.
///
/// @param context who shows it
record RatesFigure(PanelContext context) {

  /// @param text with the sentence
  /// @param id of the sentence on the page
  /// @param style `sentence`, or `notice` where it says that something cannot be
  Figure of(FigureText text, RatesData data, String id, String style) {
    var locale = context.locale();
    var drawn = new RatesChart(data, locale);
    var figure = new Figure(text, drawn, data.twin(locale), FigureSaver.of(context), locale);
    figure.say(sentence(text.spoken(), id, style));
    return figure;
  }

  /// The sentence above a figure, as wide as the figure.
  static Label sentence(String words, String id, String style) {
    var sentence = Text.of(words, style);
    sentence.setId(id);
    sentence.setMaxWidth(Double.MAX_VALUE);
    return sentence;
  }
}
