package org.autopsie.workbench.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// The palette of commands: a layer over the window with a field and a list. What is typed narrows
/// the list; arrows choose, Enter does it, Escape goes back to where one was. JavaFX thread only.
public final class Palette extends StackPane {
  private static final Words WORDS = Words.of(Palette.class);

  private static final double ROW = 3.1;

  private final TextField field = new TextField();
  private final ListView<Command> list = new ListView<>();
  private final VBox box = new VBox(field, list);
  private Optional<Commands> commands = Optional.empty();
  private Locale locale = Locale.ENGLISH;
  private Optional<Node> before = Optional.empty();

  /// A palette that is not shown yet; put it last into the window's `StackPane`.
  public Palette() {
    setId("palette");
    field.setId("palette-field");
    list.setId("palette-list");
    box.getStyleClass().add("palette");
    box.setMaxHeight(Region.USE_PREF_SIZE);
    getStyleClass().add("palette-layer");
    getChildren().setAll(box);
    setAlignment(box, Pos.TOP_CENTER);
    field.textProperty().addListener((seen, old, typed) -> narrow());
    list.getSelectionModel().selectedItemProperty().addListener((seen, old, now) -> speak());
    list.setFocusTraversable(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    setOnMouseClicked(clicked -> {
      if (clicked.getTarget() == this) {
        close();
      }
    });
    setVisible(false);
    setManaged(false);
  }

  /// Shows it, with nothing typed; shown already, it closes.
  public void toggle(Commands offered, Locale language) {
    if (isVisible()) {
      close();
      return;
    }
    commands = Optional.of(offered);
    locale = language;
    before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    field.setPromptText(WORDS.say(locale, "palette.prompt"));
    list.setAccessibleText(WORDS.say(locale, "palette.list"));
    list.setPlaceholder(Text.of(WORDS.say(locale, "palette.nothing"), "ink-2"));
    list.setCellFactory(view -> new PaletteCell(locale, this::run));
    setManaged(true);
    setVisible(true);
    field.clear();
    narrow();
    field.requestFocus();
  }

  /// Puts it away and gives the focus back.
  public void close() {
    setVisible(false);
    setManaged(false);
    before.ifPresent(Node::requestFocus);
    before = Optional.empty();
  }

  private void narrow() {
    commands.ifPresent(all -> {
      list.getItems().setAll(all.matching(field.getText(), locale));
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
      speak();
      requestLayout();
    });
  }

  private void speak() {
    var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    var said =
        chosen
            .map(command -> PaletteCell.spoken(command, locale))
            .orElseGet(() -> WORDS.say(locale, "palette.nothing"));
    field.setAccessibleText(WORDS.say(locale, "palette.spoken", said));
  }

  private void key(KeyEvent key) {
    switch (key.getCode()) {
      case ESCAPE -> close();
      case ENTER -> run();
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(8);
      case PAGE_UP -> move(-8);
      case TAB -> field.requestFocus();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void move(int by) {
    int rows = Math.max(1, list.getItems().size());
    int now = list.getSelectionModel().getSelectedIndex() + by;
    int next = Math.abs(by) > 1 ? Math.clamp(now, 0, rows - 1) : Math.floorMod(now, rows);
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - 3));
  }

  private void run() {
    var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    chosen
        .filter(command -> command.hindrance().get().isEmpty())
        .ifPresent(command -> {
          close();
          commands.ifPresent(all -> all.run(command));
        });
  }

  @Override
  protected void layoutChildren() {
    double em = field.getFont().getSize();
    box.setMaxWidth(Math.min(getWidth() - 2 * em, 46 * em));
    double rows = Math.max(1.5, list.getItems().size()) * ROW * em;
    list.setPrefHeight(Math.min(rows, Math.max(0, getHeight() - 10 * em)));
    super.layoutChildren();
  }
}
