package org.autopsie.workbench.chart;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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

  private FigureText text;
  private final Region drawing;
  private Twin twin;
  private final Saver saver;
  private final Locale locale;
  private final FigureSheet sheet;
  private Optional<TableView<?>> table = Optional.empty();
  private int marked = -1;

  /// A figure under its title.
  ///
  /// @param drawing the chart; it takes the room there is and gets the keyboard’s focus, unless it
  ///   is a list whose marks get it one by one
  /// @param twin the same numbers as a table
  /// @param saver asks where a file goes
  public Figure(FigureText text, Region drawing, Twin twin, Saver saver, Locale locale) {
    this.text = text;
    this.drawing = drawing;
    this.twin = twin;
    this.saver = saver;
    this.locale = locale;
    sheet = new FigureSheet(text, drawing);
    sheet.menu(new FigureMenu(this, locale).button());
    VBox.setVgrow(sheet, Priority.ALWAYS);
    getChildren().add(sheet);
    getStyleClass().add("figure");
    prepare();
  }

  /// A figure whose title and subtitle stand above it already: only its files carry them. Its menu
  /// stands beside the caption.
  public static Figure untitled(
      FigureText text, Region drawing, Twin twin, Saver saver, Locale locale) {
    var figure = new Figure(text, drawing, twin, saver, locale);
    figure.sheet.leaveTitleOut();
    return figure;
  }

  /// Puts what the figure rests on above the drawing, where a low pane would hide it below; in its
  /// files it stands at the foot.
  public void footFirst() {
    sheet.footFirst();
  }

  private void prepare() {
    drawing.getStyleClass().add("figure-drawing");
    if (drawing.getId() == null) {
      drawing.setId("drawing"); // the keyboard is found by it
    }
    drawing.setAccessibleText(text.spoken());
    // Where a part is chosen, its words take the place of the text; the sentence is still heard.
    drawing.setAccessibleHelp(text.spoken());
    drawing.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> sheet.tell(""));
    if (drawing.getAccessibleRole() != AccessibleRole.LIST_VIEW) {
      drawing.setFocusTraversable(true);
      drawing.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
      drawing.setOnMousePressed(pressed -> drawing.requestFocus());
    }
    new FigureMenu(this, locale).listen(sheet.stage(), drawing);
  }

  /// The words of the figure.
  public FigureText text() {
    return text;
  }

  /// The drawing.
  public Region drawing() {
    return drawing;
  }

  /// The same numbers as a table.
  public Twin twin() {
    return twin;
  }

  /// Puts the sentence that says what moved between the title and the drawing; it goes with every
  /// picture of the figure.
  public void say(Label sentence) {
    sheet.say(sentence);
  }

  /// Puts the sentence under the drawing, where a picture has to be seen first.
  public void sayBelow(Label sentence) {
    sheet.sayBelow(sentence);
  }

  /// Takes other words and numbers, where the drawing itself shows others now.
  public void renew(FigureText other, Twin numbers) {
    boolean tabled = isTable();
    text = other;
    twin = numbers;
    sheet.renew(other);
    drawing.setAccessibleText(text.spoken());
    drawing.setAccessibleHelp(text.spoken());
    table = Optional.empty();
    if (tabled) {
      tabulate();
    }
  }

  /// Says what stands in the place of the drawing while the figure is too narrow for it; its files
  /// hold the drawing all the same.
  public void brief(Node words) {
    setMinWidth(0);
    sheet.setMinWidth(0);
    sheet.brief(words);
  }

  /// True while the table stands in the place of the drawing.
  public boolean isTable() {
    return sheet.isTabled();
  }

  /// Puts the table in the place of the drawing and the keyboard in it.
  public void showTable() {
    tabulate().requestFocus();
  }

  private Node tabulate() {
    if (table.isEmpty()) {
      var made = TwinView.of(twin, text, locale);
      new FigureMenu(this, locale).listen(sheet.stage(), made);
      sheet.table(made);
      table = Optional.of(made);
      mark(made, marked);
    }
    sheet.tabled(true);
    return table.get();
  }

  /// Marks a row of the table, here and once it is shown; −1: none.
  public void mark(int row) {
    marked = row;
    table.ifPresent(made -> mark(made, row));
  }

  private static void mark(TableView<?> made, int row) {
    made.getSelectionModel().clearSelection();
    if (row >= 0 && row < made.getItems().size()) {
      made.getSelectionModel().select(row);
      made.scrollTo(row);
    }
  }

  /// Puts the drawing back.
  public void showDrawing() {
    sheet.tabled(false);
    focusable().requestFocus();
  }

  /// The drawing, or the mark in it that the keyboard stops at.
  private Node focusable() {
    return drawing.isFocusTraversable()
        ? drawing
        : drawing.getChildrenUnmodifiable().stream()
            .filter(Node::isFocusTraversable)
            .findFirst()
            .orElse(drawing);
  }

  /// Opens the figure’s menu where that key asks for one.
  public void menu(KeyEvent pressed) {
    if (FigureMenu.isMenuKey(pressed)) {
      new FigureMenu(this, locale).open(sheet.stage());
      pressed.consume();
    }
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
            sheet.tell(WORDS.say(locale, "figure.saved", file.getFileName()));
          }
        });
  }

  /// Puts the picture on the clipboard.
  public void copy() {
    Save.copy(printed(this::picture));
    sheet.tell(WORDS.say(locale, "figure.copied"));
  }

  /// The figure as a file: the same bytes for the same figure at the same size.
  ///
  /// @throws IllegalStateException where the figure is not in a scene
  public byte[] bytes(Format format) {
    return switch (format) {
      case CSV -> Csv.of(text, twin, locale);
      case PNG -> Picture.png(printed(this::picture), text);
      case SVG ->
          printed(() -> SvgPicture.of(sheet, text, MARGIN, sheet::isPrinted))
              .getBytes(StandardCharsets.UTF_8);
    };
  }

  private WritableImage picture() {
    return Picture.of(sheet, MARGIN);
  }

  private <T> T printed(Supplier<T> draw) {
    if (getScene() == null) {
      throw new IllegalStateException("a figure is drawn in a scene");
    }
    return sheet.printed(draw);
  }
}
