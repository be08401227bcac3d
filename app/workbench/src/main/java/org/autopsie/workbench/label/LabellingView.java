package org.autopsie.workbench.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.workbench.label.LabelSession.Part;
import org.autopsie.workbench.label.LabelSession.Sitting;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// One picture at a time in large, with the answers as buttons and keys. Only what this labeller
/// herself answered and marked is shown.
final class LabellingView {
  /// How many times the least width of the answers the panel must be, to stand beside the picture.
  private static final double ROOM = 2.2;

  /// What the keys of the digits 0 to 9 write without Shift on a French keyboard.
  private static final String AZERTY = "à&é\"'(-è_ç";

  private final PanelContext context;
  private final LabelTalk talk;
  private final LabelSession session;
  private final LabelStage stage;
  private final Label place = Text.of("", "ink-2");
  private final Label state = Text.of("", "semibold");
  private final List<ToggleButton> answers = new ArrayList<>();
  private final Button undo;
  private final Button back;
  private final Button next;
  private final Button mark;
  private final Button unmark;

  LabellingView(PanelContext context, LabelTalk talk, LabelSession session) {
    this.context = context;
    this.talk = talk;
    this.session = session;
    stage = new LabelStage(session::mark);
    back = talk.button("label-back", "labelling.back", () -> session.go(-1));
    next = talk.button("label-next", "labelling.next", () -> session.go(1));
    mark = talk.button("label-mark", "labelling.mark", this::mark);
    unmark = talk.button("label-unmark", "labelling.unmark", () -> session.mark(Optional.empty()));
    undo = talk.button("label-undo", "labelling.undo", session::undo);
    place.setId("label-place");
    state.setId("label-state");
  }

  Node build() {
    var sitting = session.sitting().orElseThrow();
    var asked = sitting.asked();
    for (int number = 1; number <= asked.answers().size(); number++) {
      answers.add(answer(asked, number));
    }
    answers.add(answer(asked, 0));
    var title =
        Text.of(talk.say("labelling.title", asked.attribute(), sitting.who()), "section-title");
    var rise = talk.button("label-rise", "labelling.rise", session::rise);
    var compare =
        talk.button("label-compare", "labelling.compare", () -> session.turnTo(Part.COMPARE));
    for (var small : List.of(mark, unmark, undo)) {
      small.getStyleClass().add("small-button");
    }
    var side =
        new VBox(
            8,
            title,
            place,
            Text.row(8, 6, answers.toArray(Node[]::new)),
            state,
            Text.row(8, 6, back, next),
            Text.row(6, 6, mark, unmark, undo));
    side.getStyleClass().add("label-side");
    side.setMinHeight(Region.USE_PREF_SIZE);
    var both = both(side);
    VBox.setVgrow(both, Priority.ALWAYS);
    var others = Text.row(8, 6, rise, compare);
    others.setMinHeight(Region.USE_PREF_SIZE);
    var keys = Text.of(talk.say("labelling.keys"), "caption");
    var page = new VBox(8, both, others, Text.of(talk.say("seen"), "caption"), keys);
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    page.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    return page;
  }

  /// The picture and beside it the answers; below it where there is no room.
  private Region both(VBox side) {
    var both = new StackPane();
    HBox.setHgrow(stage, Priority.ALWAYS);
    VBox.setVgrow(stage, Priority.ALWAYS);
    both.widthProperty()
        .map(wide -> wide.doubleValue() < ROOM * side.minWidth(-1))
        .subscribe(narrow -> {
          boolean held = stage.isFocused();
          both.getChildren().setAll(narrow ? new VBox(10, stage, side) : new HBox(16, stage, side));
          if (held) {
            stage.requestFocus();
          }
        });
    return both;
  }

  private ToggleButton answer(Asked asked, int number) {
    var words = talk.label(asked.answer(number));
    var button = new ToggleButton(talk.say("labelling.answer", number, words));
    button.setId("label-answer-" + number);
    button.getStyleClass().add("label-answer");
    button.setUserData(asked.answer(number));
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> session.label(asked.answer(number)));
    return button;
  }

  /// Shows the present picture and what is said of it.
  void refresh() {
    session.sitting().ifPresent(this::show);
  }

  private void show(Sitting now) {
    var label = session.label();
    answers.forEach(one -> one.setSelected(one.getUserData().equals(label)));
    int labelled =
        session.book().labels(now.asked()).count(now.who(), now.pictures(), Optional.empty());
    place.setText(talk.say("labelling.place", now.at() + 1, now.pictures().size(), labelled));
    back.setDisable(now.at() == 0);
    next.setDisable(now.at() == now.pictures().size() - 1);
    var box = session.box();
    unmark.setDisable(box.isEmpty());
    undo.setDisable(!session.isUndoable());
    var marked =
        box.map(one -> talk.say("labelling.box", one.left(), one.top(), one.width(), one.height()))
            .orElseGet(() -> talk.say("labelling.unmarked"));
    var said =
        label.isEmpty()
            ? talk.say("labelling.unlabelled")
            : talk.say("labelling.labelled", talk.label(label));
    state.setText(said + " " + marked);
    picture(now)
        .ifPresentOrElse(
            picture ->
                stage.show(
                    picture,
                    box,
                    talk.say(
                        "labelling.spoken", now.at() + 1, now.pictures().size(), state.getText())),
            session::rise);
  }

  private Optional<Picture> picture(Sitting now) {
    return context
        .open()
        .piece(now.picture())
        .map(piece -> piece.input())
        .filter(Input.Image.class::isInstance)
        .map(input -> ((Input.Image) input).picture());
  }

  /// Puts a mark into the middle where there is none, and the keyboard on the picture.
  private void mark() {
    if (session.box().isEmpty()) {
      session.mark(stage.middle());
    }
    stage.requestFocus();
  }

  private void key(KeyEvent key) {
    if (act(key)) {
      key.consume();
    }
  }

  private boolean act(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.Z) {
      session.undo();
      return true;
    }
    if (key.isShortcutDown() || key.isAltDown()) {
      return false;
    }
    return move(key.getCode());
  }

  /// A digit labels, as it is typed: on French keyboards also without Shift.
  private void typed(KeyEvent key) {
    var character = key.getCharacter();
    if (key.isShortcutDown() || key.isAltDown() || character.length() != 1) {
      return;
    }
    boolean french = context.locale().getLanguage().equals("fr");
    int number =
        Math.max(Character.digit(character.charAt(0), 10), french ? AZERTY.indexOf(character) : -1);
    var answer =
        number < 0 ? "" : session.sitting().map(one -> one.asked().answer(number)).orElse("");
    if (!answer.isEmpty()) {
      session.label(answer);
      key.consume();
    }
  }

  private boolean move(KeyCode code) {
    switch (code) {
      case PAGE_DOWN, N -> session.go(1);
      case PAGE_UP, P -> session.go(-1);
      case H -> mark();
      case DELETE -> session.mark(Optional.empty());
      default -> {
        return false;
      }
    }
    return true;
  }
}
