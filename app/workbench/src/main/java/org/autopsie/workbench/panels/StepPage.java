package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.autopsie.casefile.Step;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.Editable;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The chosen step of the protocol while it is edited; to be read, it stands in the table.
record StepPage(PanelContext context) implements Editable.Page {
  static final String ID = "step";
  static final String REMOVED = "remove-step";
  private static final Words WORDS = Words.of(StepPage.class);

  /// The chosen step; absent where none is.
  Optional<Step> step() {
    var id = context.copy().chosen().get();
    return context.open().caseFile().protocol().stream()
        .filter(one -> id.equals(Optional.of(one.id())))
        .findFirst();
  }

  /// True while a step is edited.
  boolean isEdited() {
    return context.copy().chosen("editing").get().equals(Optional.of(ID)) && step().isPresent();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public boolean isEditable(OpenCase open) {
    return step().isPresent();
  }

  @Override
  public Object shows(OpenCase open) {
    var one = open.caseFile();
    return List.of(
        context.copy().chosen().get(),
        context.copy().chosen(REMOVED).get(),
        one.protocol(),
        one.models(),
        one.sources(),
        one.data(),
        one.exhibits());
  }

  @Override
  public List<Node> title() {
    return step()
        .map(one ->
            List.<Node>of(
                Text.of(say("step.edit.heading"), "caption"),
                Text.of(one.title().in(context.locale()), "panel-title")))
        .orElseGet(List::of);
  }

  @Override
  public List<Node> read() {
    return List.of();
  }

  @Override
  public List<Node> edit(EditForm form) {
    return step().map(one -> new StepEdit(context, form, one).fields()).orElseGet(List::of);
  }

  private String say(String key) {
    return WORDS.say(context.locale(), key);
  }
}
