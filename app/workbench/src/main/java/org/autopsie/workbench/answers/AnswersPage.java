package org.autopsie.workbench.answers;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.autopsie.answers.AnswerKind;
import org.autopsie.workbench.answers.AnswersState.Part;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Segments;
import org.autopsie.workbench.panel.Text;

/// The panel: which part of the work is shown, and that part. A table is dropped anywhere on it.
final class AnswersPage {
  private static final String PARTS = "answers-part";

  private final PanelContext context;
  private final AnswersTalk talk;
  private final AnswerBook book;
  private final AnswersState state;
  private final VBox body = new VBox(10);
  private final VBox panel = new VBox(10);

  AnswersPage(PanelContext context) {
    this.context = context;
    talk = new AnswersTalk(context.locale());
    state = context.copy().held(AnswersState.class, AnswersState::new);
    book = new AnswerBook(context.copy(), state.undo());
  }

  Node build() {
    panel.getStyleClass().add("panel");
    panel.addEventHandler(DragEvent.DRAG_OVER, this::over);
    panel.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    panel.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
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
            .filter(one -> one != Part.JUDGE)
            .map(one -> new Choice<>(one, talk.say("part." + one.name())))
            .toList();
    if (body.getParent() == null) {
      var choice =
          new Fields(context.locale())
              .choice(talk.say("title"), PARTS, parts, state.part(), state::turnTo);
      panel.getChildren().setAll(choice, body);
    }
    Segments.choose(panel, PARTS, state.part() == Part.JUDGE ? Part.LOOK : state.part());
    var keyboard = Keyboard.of(body);
    boolean inside = body.isFocusWithin();
    body.getChildren().setAll(view(kind.get()));
    if (inside) {
      keyboard.restore(body);
      goOn();
    }
  }

  /// Where the control that had the keyboard is gone, it goes where the work goes on.
  private void goOn() {
    if (!body.isFocusWithin()) {
      Stream.of(
              "judge-answer-1",
              "judge-who",
              PARTS + "-" + List.of(Part.values()).indexOf(state.part()),
              PARTS + "-0")
          .map(id -> panel.lookup("#" + id))
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  private Node view(AnswerKind kind) {
    return switch (state.part()) {
      case LOOK -> new LookView(context, talk, book, state, kind).build();
      case ADD -> new AddView(context, talk, book, state, kind).build();
      case PASTE -> new PasteView(context, talk, book, state, kind).build();
      case JUDGE ->
          state.sitting().isPresent()
              ? new JudgingView(talk, book, state).build()
              : new JudgeView(context, talk, book, state).build();
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

  private void key(KeyEvent key) {
    boolean z = key.isShortcutDown() && key.getCode() == KeyCode.Z;
    boolean y = key.isShortcutDown() && key.getCode() == KeyCode.Y;
    boolean again = y || (z && key.isShiftDown());
    if (again && state.undo().isRedoable()) {
      state.redo(book);
      key.consume();
    } else if (z && !again && state.undo().isUndoable()) {
      state.undo(book);
      key.consume();
    }
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
