package org.autopsie.workbench.panels;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The button that takes a model out of the case, and the question before it does; the steps that
/// use it, where there are any, in its place.
///
/// @param at the model's JSON pointer
record ModelRemoval(PanelContext context, ModelSpec model, String at) {
  private static final Words WORDS = Words.of(ModelRemoval.class);

  Node build() {
    var steps =
        context.open().caseFile().protocol().stream()
            .filter(step -> step.model().equals(model.id()))
            .map(step -> step.title().in(context.locale()))
            .toList();
    if (!steps.isEmpty()) {
      var names = steps.stream().map(name -> "– " + name).collect(Collectors.joining("\n"));
      var used = Text.of(say("model.remove.used", steps.size()) + "\n" + names, "ink-2");
      used.setId("model-used-" + model.id());
      return used;
    }
    var asked = context.copy().chosen(ModelPage.REMOVED);
    if (!asked.get().equals(Optional.of(model.id()))) {
      var remove = button("model-remove", "model.remove");
      remove.setOnAction(pressed -> asked.set(Optional.of(model.id())));
      return new FlowPane(remove);
    }
    var no = button("model-remove-no", "model.remove.no");
    no.setOnAction(pressed -> asked.set(Optional.empty()));
    var yes = button("model-remove-yes", "model.remove.yes");
    yes.getStyleClass().add("danger");
    yes.setOnAction(pressed -> {
      asked.set(Optional.empty());
      context.copy().remove(at);
    });
    var box =
        new VBox(
            8,
            Text.of(say("model.remove.title", model.title()), "semibold"),
            Text.of(say("model.remove.what")),
            new FlowPane(8, 6, no, yes));
    box.getStyleClass().add("notice");
    return box;
  }

  private Button button(String id, String key) {
    var button = new Button(say(key));
    button.setId(id + "-" + model.id());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
