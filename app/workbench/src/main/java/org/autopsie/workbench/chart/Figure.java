package org.autopsie.workbench.chart;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;

/// A chart or an overlay with all that must never be parted from it: the question above, what it
/// rests on below. It is saved, copied and read as a table from its menu, by a right click, and by
/// Shift+F10 or the menu key on the drawing.
///
/// Files are always in the colours of the light theme, on white, whatever the window wears: they
/// are printed. JavaFX thread only.
public final class Figure extends VBox {
  private static final Words WORDS = Words.of(Figure.class);
  private static final double MARGIN = 16;

  private final FigureText text;
  private final Twin twin;
  private final Saver saver;
  private final Locale locale;
  private final VBox sheet;
  private final StackPane stage;
  private final Region drawing;
  private final Label told = words("", "figure-told");
  private final Node menu;
  private Optional<TableView<?>> table = Optional.empty();

  /// A figure.
  ///
  /// @param drawing the chart; it takes the room there is and gets the keyboard’s focus
  /// @param twin the same numbers as a table
  /// @param saver asks where a file goes
  public Figure(FigureText text, Region drawing, Twin twin, Saver saver, Locale locale) {
    this.text = text;
    this.twin = twin;
    this.saver = saver;
    this.locale = locale;
    this.drawing = drawing;
    menu = new FigureMenu(this, locale).button();
    stage = new StackPane(drawing, told);
    sheet = new VBox(head(), words(text.subtitle(), "ink-2"), stage, caption());
    getChildren().add(sheet);
    getStyleClass().add("figure");
    prepare();
  }

  private void prepare() {
    sheet.getStyleClass().add("figure-sheet");
    sheet.setFillWidth(true);
    VBox.setVgrow(sheet, Priority.ALWAYS);
    VBox.setVgrow(stage, Priority.ALWAYS);
    drawing.setFocusTraversable(true);
    drawing.getStyleClass().add("figure-drawing");
    drawing.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    drawing.setAccessibleText(text.spoken());
    drawing.setOnMousePressed(pressed -> {
      drawing.requestFocus();
      told.setText("");
    });
    told.setId("figure-told");
    told.setMouseTransparent(true);
    StackPane.setAlignment(told, Pos.TOP_RIGHT);
    told.visibleProperty().bind(told.textProperty().isNotEmpty());
    new FigureMenu(this, locale).listen(stage, drawing);
  }

  private HBox head() {
    var title = words(text.title(), "panel-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var head = new HBox(title, menu);
    head.setAlignment(Pos.TOP_LEFT);
    head.getStyleClass().add("figure-head");
    return head;
  }

  private Label caption() {
    var caption = words(text.basis().caption(), "caption");
    caption.setId("figure-caption");
    return caption;
  }

  private static Label words(String words, String style) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  /// Puts the sentence that says what moved between the title and the drawing; it goes with every
  /// picture of the figure.
  public void say(Label sentence) {
    sheet.getChildren().add(sheet.getChildren().indexOf(stage), sentence);
  }

  /// True while the table stands in the place of the drawing.
  public boolean isTable() {
    return table.isPresent() && table.get().isVisible();
  }

  /// Puts the table in the place of the drawing and the keyboard in it.
  public void showTable() {
    if (table.isEmpty()) {
      var made = TwinView.of(twin, text, locale);
      new FigureMenu(this, locale).listen(made, made);
      stage.getChildren().add(1, made);
      table = Optional.of(made);
    }
    swap(table.get(), drawing);
  }

  /// Puts the drawing back.
  public void showDrawing() {
    table.ifPresent(made -> swap(drawing, made));
  }

  private void swap(Node shown, Node hidden) {
    told.setText("");
    shown.setVisible(true);
    hidden.setVisible(false);
    shown.requestFocus();
  }

  /// Asks for a file and writes the figure into it; nothing is written where no file is named.
  ///
  /// @throws org.autopsie.run.Failure where it cannot be written and the saver has no place for
  ///   errors
  public void save(Format format) {
    saver
        .where(text.file(format))
        .ifPresent(file -> {
          if (Save.to(file, bytes(format), saver)) {
            told.setText(WORDS.say(locale, "figure.saved", file.getFileName()));
          }
        });
  }

  /// Puts the picture on the clipboard.
  public void copy() {
    Save.copy(printed(this::picture));
    told.setText(WORDS.say(locale, "figure.copied"));
  }

  /// The figure as a file: the same bytes for the same figure at the same size.
  ///
  /// @throws IllegalStateException where the figure is not in a scene
  public byte[] bytes(Format format) {
    return switch (format) {
      case CSV -> Csv.of(text, twin, locale);
      case PNG -> Picture.png(printed(this::picture));
      case SVG ->
          printed(() -> SvgPicture.of(sheet, text, MARGIN, node -> !node.equals(menu)))
              .getBytes(StandardCharsets.UTF_8);
    };
  }

  private WritableImage picture() {
    return Picture.of(sheet, MARGIN);
  }

  /// What is drawn while the figure wears the light theme, without its menu or its table.
  private <T> T printed(Supplier<T> draw) {
    if (getScene() == null) {
      throw new IllegalStateException("a figure is drawn in a scene");
    }
    boolean tabled = isTable();
    told.setText("");
    sheet.getStyleClass().add("printed");
    menu.setVisible(false);
    drawing.setVisible(true);
    table.ifPresent(made -> made.setVisible(false));
    settle();
    try {
      return draw.get();
    } finally {
      sheet.getStyleClass().remove("printed");
      menu.setVisible(true);
      drawing.setVisible(!tabled);
      table.ifPresent(made -> made.setVisible(tabled));
      settle();
    }
  }

  private void settle() {
    applyCss();
    layout();
  }
}
