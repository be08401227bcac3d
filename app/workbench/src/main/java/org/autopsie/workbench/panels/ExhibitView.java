package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Change;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.panel.Tried;

/// The document as the change leaves it, changed lines marked, and whom it shows. A person may
/// write in it: the caret stays where it is, whatever comes of it elsewhere.
final class ExhibitView {
  private static final Words WORDS = Words.of(ExhibitView.class);

  private final PanelContext context;
  private final Study<?> study;
  private final Runnable renew;
  private final MarkedLines marked;
  private final ScrollPane reading;
  private final WritingArea area;
  private final VBox changes = new VBox(4);
  private final Button write = button("write");
  private final Button revert = button("revert");
  private final Label people = Text.of("", "caption");

  /// @param study what is tried
  /// @param renew makes the form's other controls anew
  ExhibitView(PanelContext context, Study<?> study, Runnable renew) {
    this.context = context;
    this.study = study;
    this.renew = renew;
    marked = new MarkedLines(context.locale());
    reading = new ScrollPane(marked.node());
    area = new WritingArea(study, this::typed);
  }

  Node build() {
    reading.setFitToWidth(true);
    reading.getStyleClass().add("exhibit");
    reading.setId("exhibit");
    VBox.setVgrow(reading, Priority.ALWAYS);
    VBox.setVgrow(area.node(), Priority.ALWAYS);
    write.setText(say("exhibit.write"));
    revert.setText(say("exhibit.revert"));
    write.setOnAction(pressed -> write());
    revert.setOnAction(pressed -> revert());
    var buttons = Text.row(8, 6, write, revert);
    var box = new VBox(8, reading, area.node(), changes, buttons, people);
    Live.show(box, study.attempt(), this::show);
    return box;
  }

  private static Button button(String id) {
    var button = new Button();
    button.setId("exhibit-" + id);
    return Text.wrapping(button);
  }

  /// A picture is shown where the answer is; making it anew here would hold up the window.
  private void show(Tried attempt) {
    if (study.document() instanceof Input.Image) {
      for (var node : List.of(reading, area.node(), changes, write, revert)) {
        shown(node, false);
      }
      people.setText(people(attempt));
      return;
    }
    var before = Whole.before(context.open(), attempt);
    var writing = Whole.written(study, attempt);
    var diff = LineDiff.of(before, changed(attempt));
    shown(reading, writing.isEmpty());
    shown(area.node(), writing.isPresent());
    shown(changes, writing.isPresent());
    shown(write, writing.isEmpty() && Whole.writer(study).isPresent());
    shown(revert, writing.isPresent());
    revert.setDisable(attempt.change().set().isEmpty());
    writing.ifPresentOrElse(
        name -> written(attempt, name, before, diff), () -> marked.show(diff.lines()));
    people.setText(people(attempt));
  }

  private void written(Tried attempt, String parameter, String before, LineDiff diff) {
    var present = Optional.ofNullable(attempt.change().set().get(parameter));
    area.show(present.map(String::valueOf).orElse(before), name(attempt));
    var lines = new MarkedLines(context.locale());
    lines.show(diff.changed());
    boolean empty = present.filter(""::equals).isPresent();
    var key = empty ? "exhibit.empty" : "exhibit.changes";
    changes.getChildren().setAll(Text.of(say(key, diff.count()), "field-label"));
    if (!diff.changed().isEmpty()) {
      lines.node().getStyleClass().add("exhibit");
      changes.getChildren().add(lines.node());
    }
  }

  private String name(Tried attempt) {
    return say(
        "exhibit.area", new Telling(context.open(), context.locale()).title(attempt.document()));
  }

  private void write() {
    var writer = Whole.writer(study).orElseThrow();
    var name = Whole.parameter(writer).orElseThrow();
    Tried attempt = study.attempt().get();
    var text = changed(attempt);
    boolean same = text.equals(Whole.before(context.open(), attempt));
    var change = Change.of(writer.id());
    study.alter(now -> same ? change : change.set(name, text));
    renew.run();
    area.focus();
  }

  private void typed(String text) {
    Tried attempt = study.attempt().get();
    Whole.written(study, attempt)
        .ifPresent(name ->
            study.alter(now ->
                text.equals(Whole.before(context.open(), attempt))
                    ? Change.of(now.with())
                    : now.set(name, text)));
  }

  private void revert() {
    study.alterApart(now -> Change.of(now.with()));
    area.focus();
  }

  /// The changed document; the document itself while a value does not fit, which the result says.
  private String changed(Tried attempt) {
    try {
      return Whole.words(study.changed());
    } catch (Failure unfit) {
      return Whole.before(context.open(), attempt);
    }
  }

  private String people(Tried attempt) {
    return context
        .open()
        .exhibit(attempt.document())
        .map(exhibit ->
            exhibit.people().note().isBlank()
                ? say("people." + exhibit.people().status())
                : exhibit.people().note().in(context.locale()))
        .orElse("");
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
