package org.autopsie.workbench.tradeoff;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.RatesChart;
import org.autopsie.workbench.panel.Beside;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The four numbers of two groups drawn, what must give in one sentence, and beside them the
/// controls.
final class TradeView {
  private final PanelContext context;
  private final TradeStudy study;
  private final Talk talk;
  private final VBox about = new VBox(8);
  private final VBox result = new VBox(10);
  private final VBox form = new VBox(8);

  TradeView(PanelContext context, TradeStudy study) {
    this.context = context;
    this.study = study;
    talk = Talk.of(context);
  }

  Node build() {
    form.getStyleClass().add("examine-side");
    about.getStyleClass().add("examine-side");
    form.setId("trade-form");
    var panel =
        new VBox(12, Text.of(talk.say("trade.what"), "ink-2"), new Beside(about, result, form));
    panel.getStyleClass().add("panel");
    panel.setId("impossibility-panel");
    result.getChildren().setAll(Text.of(talk.say("state.counting"), "quiet"));
    Live.begin(panel, () -> study.begin(talk.say("free.a"), talk.say("free.b")));
    Live.show(panel, study.renewed(), times -> controls());
    Live.show(panel, study.trade(), now -> now.ifPresent(this::draw));
    return panel;
  }

  private void controls() {
    var keyboard = Keyboard.of(form);
    var controls = new TradeForm(study, talk);
    study
        .trade()
        .get()
        .ifPresent(trade -> {
          about.getChildren().setAll(controls.about());
          form.getChildren().setAll(controls.numbers(trade));
        });
    keyboard.restore(form);
  }

  private void draw(Trade trade) {
    var words = new TradeWords(talk, study, trade);
    var title = talk.say("trade.title");
    var text =
        new FigureText(title, title, talk.say("trade.subtitle"), words.basis(), words.sentence());
    var shown = figure().filter(one -> one.drawing() instanceof RatesChart);
    var style = trade.isPossible() ? "sentence" : "notice";
    var figure = new RatesFigure(context).of(text, words.data(), "trade-sentence", style);
    boolean tabled = shown.filter(Figure::isTable).isPresent();
    result.getChildren().setAll(figure, Text.of(talk.say("trade.sources"), "caption"));
    if (tabled) {
      figure.showTable();
    }
  }

  private Optional<Figure> figure() {
    return result.getChildren().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .findFirst();
  }
}
