package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.report.StepLine;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Editable;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The models of the case: what each is, how near to the incident's, whether it can run here; the
/// steps that hold it against published values; and the same protocol on somebody's own model.
public final class ModelPanel implements Panel {
  private static final Words WORDS = Words.of(ModelPanel.class);

  /// The panel.
  public ModelPanel() {}

  @Override
  public String id() {
    return "model";
  }

  @Override
  public Node build(PanelContext context) {
    var about = Text.of("", "ink-2");
    var models = new VBox(14);
    var rest = new VBox(14);
    var panel = new VBox(Text.of(say(context, "model.title"), "panel-title"), about, models, rest);
    panel.getStyleClass().add("panel");
    var shown = new ArrayList<Editable>();
    Runnable show =
        () -> {
          about.setText(
              say(
                  context,
                  context.open().caseFile().models().isEmpty() ? "model.none" : "model.about"));
          models(context, models, shown);
          rest.getChildren().setAll(rest(context));
        };
    Live.show(panel, context.copy().open(), now -> show.run());
    Live.show(panel, context.copy().evidence(), now -> show.run());
    Live.show(panel, context.copy().protocol().running(), now -> show.run());
    Live.show(
        panel, context.copy().chosen(ModelPage.REMOVED), now -> shown.forEach(Editable::changed));
    return panel;
  }

  /// A card for each model; the present ones stay while the models are the same, so that nobody
  /// loses the box she types in.
  private static void models(PanelContext context, VBox box, List<Editable> shown) {
    var ids =
        context.open().caseFile().models().stream().map(model -> "model-" + model.id()).toList();
    if (!shown.stream().map(Node::getId).toList().equals(ids)) {
      shown.clear();
      context
          .open()
          .caseFile()
          .models()
          .forEach(model -> {
            var page = new ModelPage(context, model.id());
            var card = new Editable(context, page);
            card.getStyleClass().add("sheet-card");
            card.setId(page.id());
            shown.add(card);
          });
      box.getChildren().setAll(shown);
    }
  }

  private static List<Node> rest(PanelContext context) {
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(say(context, "model.steps"), "section-title", "spaced"));
    nodes.addAll(steps(context));
    nodes.add(Text.of(say(context, "model.own"), "section-title", "spaced"));
    nodes.addAll(own(context));
    return nodes;
  }

  private static List<Node> steps(PanelContext context) {
    var ids =
        context.open().caseFile().protocol().stream()
            .filter(step -> step.kind().equals("reproduction"))
            .map(step -> step.id())
            .toList();
    var lines =
        context.copy().lines(context.locale()).stream()
            .filter(line -> ids.contains(line.id()))
            .toList();
    return lines.isEmpty()
        ? List.of(Text.of(say(context, "model.steps.none"), "ink-3"))
        : lines.stream().map(line -> step(line, context)).toList();
  }

  private static Node step(StepLine line, PanelContext context) {
    var facts =
        new Facts()
            .show(say(context, "column.result"), Signs.of(line.status(), line.sign(), line.style()))
            .say(say(context, "column.measured"), line.measured())
            .say(say(context, "column.published"), line.published())
            .say(say(context, "step.expected"), line.from())
            .say(say(context, "step.reason"), line.why());
    var run =
        button(
            context,
            "run-" + line.id(),
            "protocol.run-step",
            () -> context.copy().protocol().run(line.id(), context.locale()));
    run.setDisable(context.copy().protocol().running().get().isPresent());
    var show =
        button(
            context,
            "show-" + line.id(),
            "model.show-step",
            () -> {
              context.copy().chosen().set(Optional.of(line.id()));
              context.host().show("protocol");
            });
    var box = new VBox(6, Text.of(line.title(), "semibold"), facts, new FlowPane(8, 6, run, show));
    box.getStyleClass().add("sheet-card");
    return box;
  }

  private static List<Node> own(PanelContext context) {
    boolean replaceable =
        context.open().caseFile().models().stream().anyMatch(model -> model.file().isPresent());
    var button = button(context, "own-model", "own.choose", () -> new OwnModel(context).choose());
    button.setDisable(!replaceable);
    return List.of(
        Text.of(say(context, replaceable ? "own.about" : "own.none"), "ink-2"),
        new FlowPane(button));
  }

  private static Button button(PanelContext context, String id, String key, Runnable action) {
    var button = new Button(say(context, key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  private static String say(PanelContext context, String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
