package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Home;
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
    context.studies().follow(panel, investigation);
    Live.show(
        panel,
        investigation.ranking(),
        found ->
            result.getChildren().setAll(found.map(one -> shown(one, context)).orElse(List.of())));
    var working = new StudyState(context, investigation, say(context, "ranking.waiting"));
    Live.show(
        panel,
        investigation.state(),
        now ->
            state
                .getChildren()
                .setAll(working.nodes(now, investigation.ranking().get().stream().count())));
    return panel;
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
    var beside = new Notices(context, ranking.attempt().document(), ranking.model());
    var notices = new ArrayList<>(beside.of(ranking.notices()));
    if (!ranking.idle().isEmpty()) {
      notices.add(say(context, "ranking.idle"));
    }
    return notices;
  }

  private static String say(PanelContext context, String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
