package org.autopsie.workbench.panels;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Bringing;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What stands between a case and its first answer: something to ask about, and a model to ask.
record NextSteps(PanelContext context) {
  private static final Words WORDS = Words.of(NextSteps.class);

  List<Node> nodes() {
    var open = context.open();
    if (open.asksNoModel()) {
      return counts();
    }
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(say("next.title"), "panel-title"));
    nodes.add(Text.of(say("next.about"), "ink-2", "prose"));
    nodes.add(
        step(
            1,
            !open.pieces().isEmpty(),
            say("next.exhibit.done", open.pieces().size()),
            exhibit()));
    nodes.add(
        step(2, !open.models().isEmpty(), say("next.model.done", open.models().size()), model()));
    nodes.add(step(3, false, "", List.of()));
    open.models().stream()
        .filter(one -> !open.pieces().isEmpty() && open.piecesFor(one).isEmpty())
        .forEach(one -> nodes.add(Text.of(mismatch(one), "notice")));
    open.lacking()
        .filter(why -> !open.caseFile().models().isEmpty())
        .ifPresent(why -> nodes.add(Text.of(why.in(context.locale()), "notice")));
    return nodes;
  }

  /// A case that asks no model: all of its steps count in tables.
  private List<Node> counts() {
    var look = button("to-protocol", "next.counts.look");
    look.setOnAction(pressed -> context.host().show("protocol"));
    return List.of(
        Text.of(say("next.counts.title"), "panel-title"),
        Text.of(say("next.counts"), "ink-2", "prose"),
        look);
  }

  private String mismatch(ModelSpec model) {
    return say("next.mismatch." + model.reads(), model.title());
  }

  private List<Button> exhibit() {
    var add = button("add-exhibit", "next.exhibit.add");
    add.setOnAction(pressed ->
        context
            .host()
            .fileToRead(say("next.exhibit.file"), Bringing.endings())
            .ifPresent(this::exhibit));
    return List.of(add);
  }

  private void exhibit(Path file) {
    new Bringing(context.copy()).offer(List.of(file));
    context.host().show("exhibits");
  }

  private List<Button> model() {
    var add = button("add-model", "next.model.add");
    add.setOnAction(pressed -> context.host().addModel(List.of()));
    return List.of(add);
  }

  private Button button(String id, String key) {
    var button = new Button(say(key));
    button.setId(id);
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }

  private Node step(int number, boolean done, String state, List<Button> buttons) {
    var sign = Text.of(Integer.toString(number), "next-number", done ? "done" : "open");
    sign.setMinWidth(Button.USE_PREF_SIZE);
    var words =
        new VBox(
            4,
            Text.of(say("next." + number), "semibold"),
            Text.of(say("next." + number + ".how"), "ink-2"));
    if (done) {
      words.getChildren().add(Text.of("● " + state, "state", "found"));
    }
    if (!buttons.isEmpty()) {
      var row = new FlowPane(10, 6);
      row.getChildren().setAll(buttons);
      words.getChildren().add(row);
      if (!done) {
        buttons.getFirst().getStyleClass().add("accent");
      }
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    var step = new HBox(14, sign, words);
    step.getStyleClass().add("next-step");
    return step;
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
