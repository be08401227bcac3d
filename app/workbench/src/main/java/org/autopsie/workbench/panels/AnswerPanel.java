package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Answer;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Questioning;
import org.autopsie.workbench.panel.Text;

/// What a model answers to one exhibit, as it is and changed, and the sentence that says what
/// moved. Where nothing can be asked yet, it says what to do next.
public final class AnswerPanel implements Panel {
  private static final Words WORDS = Words.of(AnswerPanel.class);

  /// The panel.
  public AnswerPanel() {}

  @Override
  public String id() {
    return "answer";
  }

  @Override
  public Home home() {
    return Home.RESULT;
  }

  @Override
  public boolean showsStudies() {
    return true;
  }

  @Override
  public Node build(PanelContext context) {
    var panel = new VBox(10);
    panel.getStyleClass().add("panel");
    context
        .studies()
        .answers()
        .ifPresentOrElse(
            answers -> fill(panel, answers, context),
            () ->
                Live.show(
                    panel,
                    context.copy().open(),
                    open -> panel.getChildren().setAll(new NextSteps(context).nodes())));
    return panel;
  }

  private static void fill(VBox panel, Questioning answers, PanelContext context) {
    var state = new VBox();
    var result = new VBox(10);
    VBox.setVgrow(result, Priority.ALWAYS);
    var next = Text.of(say(context, "answer.next"), "quiet");
    next.setMaxWidth(Double.MAX_VALUE);
    panel.getChildren().setAll(state, result, next);
    context.studies().follow(panel, answers);
    Live.show(
        panel,
        answers.answer(),
        found ->
            result.getChildren().setAll(found.map(one -> shown(one, context)).orElse(List.of())));
    var working = new StudyState(context, answers, say(context, "answer.waiting"));
    Live.show(
        panel,
        answers.state(),
        now ->
            state
                .getChildren()
                .setAll(working.nodes(now, answers.answer().get().stream().count())));
    Live.show(
        panel,
        context.copy().evidence(),
        lines -> {
          next.setVisible(lines.isEmpty());
          next.setManaged(lines.isEmpty());
        });
  }

  private static List<Node> shown(Answer answer, PanelContext context) {
    var with = perturbation(answer, context);
    var telling = new AnswerTelling(new Telling(context.open(), context.locale()), answer, with);
    var sentence = Text.of(telling.sentence(), "sentence");
    sentence.setId("answer-sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    var figure = new AnswerFigure(answer, telling, context).build();
    VBox.setVgrow(figure, Priority.ALWAYS);
    figure.say(sentence);
    var nodes = new ArrayList<Node>(List.of(figure));
    notices(answer, context).forEach(words -> nodes.add(Text.of(words, "notice")));
    return nodes;
  }

  private static Perturbation perturbation(Answer answer, PanelContext context) {
    var plugins = context.copy().tools().laboratory().plugins();
    return plugins.byId(Perturbation.class, answer.question().change().with());
  }

  private static List<String> notices(Answer answer, PanelContext context) {
    var beside = new Notices(context, answer.question().document(), answer.model());
    var notices = new ArrayList<>(beside.of(answer.notices()));
    if (!answer.idle().isEmpty() && !answer.untouched()) {
      notices.add(say(context, "answer.idle", answer.idle().size()));
    }
    return notices;
  }

  private static String say(PanelContext context, String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
