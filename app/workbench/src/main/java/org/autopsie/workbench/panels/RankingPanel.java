package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Investigation;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Ranking;
import org.autopsie.workbench.panel.Text;

/// The rank of a document before and after the change, over the noise floor, and the sentence that
/// says what moved.
public final class RankingPanel implements Panel {
  private static final Words WORDS = Words.of(RankingPanel.class);

  /// The panel.
  public RankingPanel() {}

  @Override
  public String id() {
    return "ranking";
  }

  @Override
  public boolean needsInvestigation() {
    return true;
  }

  @Override
  public Home home() {
    return Home.RESULT;
  }

  @Override
  public Node build(PanelContext context) {
    var investigation = context.investigation().orElseThrow();
    var state = new VBox();
    var result = new VBox(10);
    VBox.setVgrow(result, Priority.ALWAYS);
    var panel = new VBox(10, state, result);
    panel.getStyleClass().add("panel");
    Live.show(
        panel,
        investigation.ranking(),
        found ->
            result.getChildren().setAll(found.map(one -> shown(one, context)).orElse(List.of())));
    Live.show(panel, investigation.state(), now -> state.getChildren().setAll(state(now, context)));
    return panel;
  }

  private static List<Node> state(Investigation.State state, PanelContext context) {
    var investigation = context.investigation().orElseThrow();
    return switch (state) {
      case SHOWN -> List.of();
      case WAITING ->
          investigation.ranking().get().isPresent()
              ? List.of()
              : List.of(Text.of(say(context, "ranking.waiting"), "quiet"));
      case STOPPED -> List.of(again(investigation, context, "ranking.stopped"));
      case FAILED -> List.of(again(investigation, context, "ranking.failed"));
    };
  }

  private static Node again(Investigation investigation, PanelContext context, String key) {
    var words = Text.of(say(context, key), "quiet");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var button = new Button(say(context, "ranking.again"));
    button.setId("again");
    button.setOnAction(pressed -> investigation.again());
    button.setMinWidth(Button.USE_PREF_SIZE);
    var row = new HBox(10, words, button);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return row;
  }

  private static List<Node> shown(Ranking ranking, PanelContext context) {
    var telling = new Telling(context.open(), context.locale());
    var with = perturbation(ranking, context);
    var sentence = Text.of(telling.sentence(ranking, with), "sentence");
    sentence.setId("sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    var figure = new RankingFigure(ranking, telling, with, context).build();
    VBox.setVgrow(figure, Priority.ALWAYS);
    figure.say(sentence);
    var nodes = new ArrayList<Node>(List.of(figure));
    notices(ranking, context).forEach(words -> nodes.add(Text.of(words, "notice")));
    return nodes;
  }

  private static Perturbation perturbation(Ranking ranking, PanelContext context) {
    return context.investigation().orElseThrow().perturbations().stream()
        .filter(one -> one.id().equals(ranking.attempt().change().with()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> notices(Ranking ranking, PanelContext context) {
    var notices = new ArrayList<String>();
    ranking.notices().forEach(notice -> notices.add(notice.in(context.locale())));
    if (!ranking.idle().isEmpty()) {
      notices.add(say(context, "ranking.idle"));
    }
    var languages = ranking.model().languages();
    context
        .open()
        .exhibit(ranking.attempt().document())
        .map(exhibit -> exhibit.language())
        .filter(one -> !one.isEmpty() && !languages.isEmpty() && !languages.contains(one))
        .ifPresent(one -> notices.add(say(context, "ranking.language", ranking.model().title())));
    return notices;
  }

  private static String say(PanelContext context, String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
