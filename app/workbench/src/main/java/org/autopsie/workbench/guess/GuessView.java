package org.autopsie.workbench.guess;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.report.StepWords;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.panel.Text;

/// The page on which a room guesses what a step will show, then sees it. Show [#node] as a whole
/// page, then call [#focus]; call [#refresh] when the ledger has grown. For another language make
/// another view on the same [Room]. JavaFX thread only.
public final class GuessView {
  private static final double SCROLL = 0.2;
  private static final double LOW = 42;
  private static final String TIGHT = "tight";

  private final Room room;
  private final GuessPage page;
  private final Telling telling;
  private final Actions actions;
  private final BorderPane root = new BorderPane();
  private final TextField field = new TextField();
  private final ScrollPane scroll = new ScrollPane();
  private final Label probe = new Label("0");
  private Optional<Figure> figure = Optional.empty();

  /// On the question where the room is.
  public GuessView(Room room, GuessPage page) {
    this.room = room;
    this.page = page;
    this.telling = new Telling(room, page.locale());
    this.actions = new Actions(room, page, telling, this::show);
    room.follow(page.caseFile());
    root.setId("guess");
    root.getStyleClass().add("guess");
    root.setFocusTraversable(true);
    root.setAccessibleRole(AccessibleRole.TEXT);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    field.setId("guess-field");
    field.getStyleClass().add("guess-field");
    var keys = new GuessKeys(actions, field, this::enter, this::scroll);
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    root.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::menu);
    probe.setManaged(false);
    probe.setVisible(false);
    root.getChildren().add(probe);
    probe.fontProperty().subscribe(font -> fit());
    root.heightProperty().subscribe(height -> fit());
    build();
  }

  /// The whole page.
  public Region node() {
    return root;
  }

  /// Puts the keyboard where guesses are given.
  public void focus() {
    if (actions.isTyped()) {
      field.requestFocus();
    } else {
      root.requestFocus();
    }
  }

  /// Draws again from the ledger as it is now; guesses and place stay.
  public void refresh() {
    redraw();
  }

  /// The menu keys open the figure’s menu from anywhere but the field, which has one of its own.
  private void menu(KeyEvent pressed) {
    figure.filter(one -> !pressed.getTarget().equals(field)).ifPresent(one -> one.menu(pressed));
  }

  private void enter() {
    actions.enter(field.getText());
    focus();
  }

  private void scroll(int by) {
    scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * SCROLL, 0, 1));
  }

  private void show() {
    if (actions.error().isEmpty()) {
      field.clear();
    }
    redraw();
  }

  /// Builds the page and leaves the keyboard where it was, or where guesses are given.
  private void redraw() {
    var owner = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
    boolean inside = owner.filter(this::isInside).isPresent();
    var button = owner.map(Node::getId).filter(id -> id.startsWith("guess-"));
    build();
    if (inside) {
      button
          .map(id -> root.lookup("#" + id))
          .filter(node -> !node.equals(field) && !node.isDisabled())
          .ifPresentOrElse(Node::requestFocus, this::focus);
    }
  }

  private boolean isInside(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(root)) {
        return true;
      }
    }
    return false;
  }

  /// True where the page is low for its text: then the keys scroll with the rest, and the question
  /// is written smaller.
  private boolean isTight() {
    return root.getStyleClass().contains(TIGHT);
  }

  private void fit() {
    boolean tight = root.getHeight() > 0 && root.getHeight() < LOW * probe.getFont().getSize();
    if (tight != isTight()) {
      if (tight) {
        root.getStyleClass().add(TIGHT);
      } else {
        root.getStyleClass().remove(TIGHT);
      }
      redraw();
    }
  }

  private void build() {
    root.getStyleClass().remove("revealed");
    Optional<StepWords> result =
        room.isEmpty() || !room.isRevealed()
            ? Optional.empty()
            : Optional.of(page.result(room.step().id()));
    var bars = new Bars(actions, room, telling);
    root.setCenter(null);
    root.setTop(bars.top(result));
    if (room.isEmpty()) {
      root.setCenter(Text.of(telling.say("none"), "guess-none"));
      root.setAccessibleText(telling.say("none"));
      return;
    }
    result.ifPresent(words -> root.getStyleClass().add("revealed"));
    var body = body(result);
    if (isTight()) {
      body.getChildren().add(bars.bottom());
    }
    scroll.setContent(body);
    root.setCenter(scroll);
    root.setBottom(isTight() ? null : bars.bottom());
    root.setAccessibleText(spoken(result));
  }

  private String question() {
    return room.ask().question().in(page.locale());
  }

  private String spoken(Optional<StepWords> result) {
    var parts = new ArrayList<String>();
    parts.add(actions.said());
    parts.add(question());
    parts.add(telling.guesses());
    result.map(telling::result).ifPresent(parts::add);
    parts.removeIf(String::isBlank);
    return String.join(" ", parts);
  }

  private VBox body(Optional<StepWords> result) {
    var picture = new GuessFigure(room, page, telling, result).build(actions::vote);
    VBox.setVgrow(picture, Priority.ALWAYS);
    figure = Optional.of(picture);
    var question = Text.of(question(), "guess-question");
    question.setId("guess-question");
    question.setMaxWidth(Double.MAX_VALUE);
    var body = new VBox(question);
    if (actions.isTyped()) {
      body.getChildren().add(entry());
    }
    actions.error().ifPresent(words -> body.getChildren().add(wrong(words)));
    var reveal = result.map(words -> new Reveal(telling, words, room.ask()));
    reveal.ifPresent(told -> body.getChildren().addAll(told.absent()));
    result.filter(words -> words.shown().isEmpty()).ifPresent(words -> offer(body));
    body.getChildren().add(picture);
    reveal.ifPresent(told -> body.getChildren().addAll(told.nodes()));
    body.getStyleClass().add("guess-body");
    return body;
  }

  private static Label wrong(String words) {
    var label = Text.of(words, "notice");
    label.setId("guess-error");
    return label;
  }

  private HBox entry() {
    boolean number = actions.isNumber();
    field.setPromptText(telling.say(number ? "type.number" : "type.words"));
    field.setAccessibleText(question() + " " + telling.say("type.spoken"));
    HBox.setHgrow(field, number ? Priority.NEVER : Priority.ALWAYS);
    var entry = new HBox(field, Bars.button(telling, "add", "key.add", this::enter));
    entry.getStyleClass().add("guess-entry");
    return entry;
  }

  private void offer(VBox body) {
    var step = room.step().id();
    if (page.runnable().test(step)) {
      var run = Bars.button(telling, "run", "run", () -> page.run().accept(step));
      run.getStyleClass().add("accent");
      body.getChildren().add(run);
    }
  }
}
