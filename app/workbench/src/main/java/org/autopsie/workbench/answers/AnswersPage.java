package org.autopsie.workbench.answers;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.autopsie.answers.AnswerKind;
import org.autopsie.workbench.answers.AnswersState.Part;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Segments;
import org.autopsie.workbench.panel.Text;

/// The panel: which part of the work is shown, and that part. A table is dropped anywhere on it.
final class AnswersPage {
  private final PanelContext context;
  private final AnswersTalk talk;
  private final AnswerBook book;
  private final AnswersState state;
  private final VBox body = new VBox(10);
  private final VBox panel = new VBox(10);

  AnswersPage(PanelContext context) {
    this.context = context;
    talk = new AnswersTalk(context.locale());
    book = new AnswerBook(context.copy());
    state = context.copy().held(AnswersState.class, AnswersState::new);
  }

  Node build() {
    panel.getStyleClass().add("panel");
    panel.addEventHandler(DragEvent.DRAG_OVER, this::over);
    panel.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    Live.show(panel, state.version(), any -> show());
    Live.show(panel, context.copy().open(), any -> show());
    Live.show(panel, context.copy().evidence(), any -> show());
    Live.show(panel, context.copy().protocol().running(), any -> show());
    var scroll = new ScrollPane(panel);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private void show() {
    var kind = book.kind().or(state::chosen);
    if (kind.isEmpty()) {
      panel.getChildren().setAll(nothing());
      return;
    }
    var parts =
        Stream.of(Part.values())
            .map(one -> new Choice<>(one, talk.say("part." + one.name())))
            .toList();
    if (body.getParent() == null) {
      var choice =
          new Fields(context.locale())
              .choice(talk.say("title"), "answers-part", parts, state.part(), state::turnTo);
      panel.getChildren().setAll(choice, body);
    }
    Segments.choose(panel, "answers-part", state.part());
    body.getChildren().setAll(view(kind.get()));
  }

  private Node view(AnswerKind kind) {
    return switch (state.part()) {
      case LOOK -> new LookView(context, talk, book, state, kind).build();
      case ADD -> new AddView(context, talk, book, state, kind).build();
      case PASTE -> new PasteView(context, talk, book, state, kind).build();
    };
  }

  /// A case that records nothing: what to do.
  private List<Node> nothing() {
    return List.of(
        talk.text("title", "panel-title"),
        talk.text("nothing", "ink-2"),
        Text.row(
            10,
            6,
            talk.button("answers-begin", "nothing.answers", () -> state.begin(AnswerKind.ANSWERS)),
            talk.button(
                "answers-readings", "nothing.readings", () -> state.begin(AnswerKind.READINGS))));
  }

  private void over(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private void dropped(DragEvent drop) {
    var kind = book.kind().or(state::chosen).orElse(AnswerKind.ANSWERS);
    var paste = new PasteView(context, talk, book, state, kind);
    drop.getDragboard().getFiles().forEach(file -> paste.read(file.toPath()));
    drop.setDropCompleted(true);
    drop.consume();
  }
}
