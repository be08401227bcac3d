package org.autopsie.workbench.chart;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What a figure shows and what its files hold: title, subtitle, the drawing on its stage, caption.
/// On the screen the title may be left out, and a drawing that lacks room gives way to words; in a
/// file neither happens. JavaFX thread only.
final class FigureSheet extends VBox {
  /// The width from which a drawing is read well, in sizes of the caption's letters.
  private static final double ROOM = 42;

  private final Region drawing;
  private final StackPane stage;
  private final StackPane menu = new StackPane();
  private final Label title;
  private final Label subtitle;
  private final Label caption;
  private final Label told = words("", "figure-told");
  private Optional<Node> brief = Optional.empty();
  private Optional<Node> table = Optional.empty();
  private boolean tabled;
  private Node foot;
  private boolean footFirst;

  FigureSheet(FigureText text, Region drawing) {
    this.drawing = drawing;
    title = words(text.title(), "panel-title");
    subtitle = words(text.subtitle(), "ink-2");
    caption = words(text.basis().caption(), "caption");
    caption.setId("figure-caption");
    stage = new StackPane(drawing, told);
    told.setId("figure-told");
    told.setMouseTransparent(true);
    told.visibleProperty().bind(told.textProperty().isNotEmpty());
    StackPane.setAlignment(told, Pos.TOP_RIGHT);
    VBox.setVgrow(stage, Priority.ALWAYS);
    setFillWidth(true);
    menu.setMinWidth(USE_PREF_SIZE);
    menu.setAlignment(Pos.TOP_RIGHT);
    getStyleClass().add("figure-sheet");
    foot = caption;
    getChildren().setAll(line(title), subtitle, stage, foot);
  }

  private static Label words(String words, String style) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private HBox line(Label words) {
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var line = new HBox(words, menu);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("figure-head");
    return line;
  }

  /// Puts the menu beside the title; no file holds it.
  void menu(Node made) {
    menu.getChildren().setAll(made);
  }

  /// False for the menu, which no file holds.
  boolean isPrinted(Node node) {
    return !node.equals(menu);
  }

  /// Leaves title and subtitle to the files; the menu stands beside the caption then.
  void leaveTitleOut() {
    foot = line(caption);
    getChildren().setAll(title, subtitle, stage, foot);
    shown(title, false);
    shown(subtitle, false);
  }

  /// Puts what the figure rests on above the drawing; in a file it stands at the foot all the same.
  void footFirst() {
    footFirst = true;
    stage.toFront();
  }

  StackPane stage() {
    return stage;
  }

  /// Takes other words; a table of other numbers goes.
  void renew(FigureText text) {
    title.setText(text.title());
    subtitle.setText(text.subtitle());
    caption.setText(text.basis().caption());
    table.ifPresent(stage.getChildren()::remove);
    table = Optional.empty();
    tabled(false);
  }

  /// Puts words between the subtitle and the drawing.
  void say(Node sentence) {
    getChildren().add(getChildren().indexOf(stage), sentence);
  }

  /// Puts words between the drawing and the caption.
  void sayBelow(Node sentence) {
    getChildren().add(getChildren().indexOf(stage) + 1, sentence);
  }

  /// Tells what was done last; empty words take it away.
  void tell(String words) {
    told.setText(words);
  }

  /// What stands in the place of the drawing where it lacks room.
  void brief(Node words) {
    brief = Optional.of(words);
    stage.getChildren().add(1, words);
    widthProperty().subscribe(width -> arrange());
    caption.fontProperty().subscribe(font -> arrange());
  }

  /// The table that can stand in the place of the drawing.
  void table(Node made) {
    table = Optional.of(made);
    stage.getChildren().add(1, made);
  }

  boolean isTabled() {
    return tabled;
  }

  void tabled(boolean now) {
    tell("");
    tabled = now;
    arrange();
  }

  private void arrange() {
    boolean narrow = brief.isPresent() && getWidth() < ROOM * letter();
    drawing.setManaged(!narrow);
    drawing.setVisible(!narrow && !tabled);
    brief.ifPresent(words -> {
      words.setManaged(narrow);
      words.setVisible(narrow && !tabled);
    });
    table.ifPresent(made -> made.setVisible(tabled));
  }

  private double letter() {
    return caption.getFont().getSize();
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /// What is drawn while the sheet wears the light theme and all its words, without its menu or its
  /// table, and at least as large as it takes to be read.
  <T> T printed(Supplier<T> draw) {
    double width = getWidth();
    double height = getHeight();
    boolean bare = !title.isVisible();
    prepare();
    try {
      return draw.get();
    } finally {
      getStyleClass().remove("printed");
      menu.setVisible(true);
      shown(title, !bare);
      shown(subtitle, !bare);
      if (footFirst) {
        stage.toFront();
      }
      resize(width, height);
      arrange();
      settle();
    }
  }

  private void prepare() {
    tell("");
    getStyleClass().add("printed");
    menu.setVisible(false);
    shown(title, true);
    shown(subtitle, true);
    foot.toFront();
    onlyDrawing();
    applyCss();
    double wide = Math.max(Math.max(getWidth(), minWidth(-1)), ROOM * letter());
    resize(wide, Math.max(getHeight(), prefHeight(wide)));
    onlyDrawing();
    settle();
  }

  private void onlyDrawing() {
    brief.ifPresent(words -> shown(words, false));
    table.ifPresent(made -> made.setVisible(false));
    shown(drawing, true);
  }

  private void settle() {
    applyCss();
    layout();
  }
}
