package org.autopsie.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.WordsData.Piece;

/// A text whose words are shaded and underlined by their numbers: orange over a full line above
/// zero, blue over a dashed one below, one colour where numbers have no sign; the stronger the
/// deeper and thicker. The number of the word under the pointer, or chosen with the arrows, stands
/// below the text. JavaFX thread only.
public final class WordsFigure extends VBox implements Charted {
  private static final Words WORDS = Words.of(WordsFigure.class);
  private static final double FAINT = 0.06;
  private static final int THICK = 4;

  private final WordsData data;
  private final Locale locale;
  private final double reach;
  private final List<Label> words = new ArrayList<>();
  private final IntegerProperty chosen = new SimpleIntegerProperty(ChoicePlot.NONE);
  private final Label told = wrapped("chart-value");

  /// A text with these numbers; it wraps.
  ///
  /// @param locale the language in which words are searched for
  public WordsFigure(WordsData data, Locale locale) {
    this.data = data;
    this.locale = locale;
    this.reach = data.reach();
    var flow = new TextFlow();
    flow.getStyleClass().add("words-flow");
    fill(flow);
    told.setId("words-told");
    var key = wrapped("caption");
    key.setText(data.key());
    getChildren().setAll(flow, told, key);
    getStyleClass().addAll("plot", "words-figure");
    tell(Optional.empty());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    chosen.subscribe((before, now) -> mark());
  }

  @Override
  public List<String> axes() {
    return List.of();
  }

  /// The number of the part that is chosen, [ChoicePlot#NONE] where none is.
  public IntegerProperty chosen() {
    return chosen;
  }

  private static Label wrapped(String style) {
    var label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private void fill(TextFlow flow) {
    int at = 0;
    for (var piece : data.pieces()) {
      if (piece.start() >= at) {
        between(flow, at, piece.start());
        flow.getChildren().add(word(piece));
        at = piece.end();
      }
    }
    between(flow, at, data.text().length());
  }

  /// What stands between two words, in pieces that lie in one line each.
  private void between(TextFlow flow, int from, int to) {
    for (var piece : data.text().substring(from, to).split("(?<=\\n)|(?=\\n)|(?<= )", -1)) {
      if (!piece.isEmpty()) {
        var text = new Text(piece);
        text.getStyleClass().add("words-text");
        flow.getChildren().add(text);
      }
    }
  }

  private Node word(Piece piece) {
    var label = new Label(data.words(piece));
    label.getStyleClass().add("chart-word");
    label.setUserData(piece);
    double share = reach == 0 || Double.isNaN(piece.value()) ? 0 : Math.abs(piece.value()) / reach;
    if (share > FAINT) {
      shade(label, piece.value(), share);
    }
    label.setOnMouseEntered(over -> tell(Optional.of(piece)));
    label.setOnMouseExited(left -> tell(present()));
    label.setOnMouseClicked(click -> {
      chosen.set(piece.part());
      requestFocus();
    });
    words.add(label);
    return label;
  }

  private void shade(Label label, double value, double share) {
    var style = !data.signed() ? "strength" : value < 0 ? "minus" : "plus";
    label.getStyleClass().add(style);
    label.setStyle("-fx-border-width: 0 0 " + (int) Math.ceil(share * THICK) + " 0;");
    var colour =
        !data.signed()
            ? Palette.SEQUENTIAL.points().get(4)
            : value < 0 ? Palette.SIGNED.points().get(2) : Palette.SIGNED.points().get(6);
    label.setBackground(
        new Background(
            new BackgroundFill(
                Color.color(
                    colour.getRed(), colour.getGreen(), colour.getBlue(), 0.08 + 0.3 * share),
                new CornerRadii(2),
                Insets.EMPTY)));
  }

  private void key(KeyEvent key) {
    int at = place();
    int to =
        switch (key.getCode()) {
          case LEFT, UP -> at - 1;
          case RIGHT, DOWN -> at + 1;
          case HOME -> 0;
          case END -> words.size() - 1;
          default -> -2;
        };
    if (key.getCode() == javafx.scene.input.KeyCode.ESCAPE && chosen.get() >= 0) {
      chosen.set(ChoicePlot.NONE);
      key.consume();
    } else if (to > -2 && !words.isEmpty() && !key.isShortcutDown() && !key.isAltDown()) {
      chosen.set(piece(words.get(Math.clamp(to, 0, words.size() - 1))).part());
      key.consume();
    }
  }

  private int place() {
    for (int i = 0; i < words.size(); i++) {
      if (piece(words.get(i)).part() == chosen.get()) {
        return i;
      }
    }
    return -1;
  }

  private static Piece piece(Label word) {
    return (Piece) word.getUserData();
  }

  private Optional<Piece> present() {
    return words.stream()
        .map(WordsFigure::piece)
        .filter(one -> one.part() == chosen.get())
        .findFirst();
  }

  private void mark() {
    for (var word : words) {
      word.getStyleClass().remove("chosen");
      if (piece(word).part() == chosen.get()) {
        word.getStyleClass().add("chosen");
      }
    }
    tell(present());
    present().ifPresent(one -> setAccessibleText(said(one)));
  }

  private String said(Piece piece) {
    return WORDS.say(locale, "words.told", data.words(piece), piece.words());
  }

  private void tell(Optional<Piece> piece) {
    told.setText(piece.map(this::said).orElseGet(() -> WORDS.say(locale, "words.hint")));
  }
}
