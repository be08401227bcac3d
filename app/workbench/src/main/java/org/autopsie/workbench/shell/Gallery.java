package org.autopsie.workbench.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.shell.Library.Shelved;

/// The first page: the cases as cards, each with what it needs to be opened.
final class Gallery {
  private static final Words WORDS = Words.of(Gallery.class);

  private final Locale locale;
  private final Consumer<Shelved> open;
  private final Runnable begin;

  /// @param open is told which case a person chose
  /// @param begin opens the page of a new case
  Gallery(Locale locale, Consumer<Shelved> open, Runnable begin) {
    this.locale = locale;
    this.open = open;
    this.begin = begin;
  }

  Node build(List<Shelved> cases, List<Failure> broken) {
    var page = new VBox(title(), subtitle(), cards(cases));
    broken.forEach(failure -> page.getChildren().add(broken(failure)));
    page.getStyleClass().add("gallery");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private Node title() {
    return label(say("gallery.title"), "gallery-title");
  }

  private Node subtitle() {
    return label(say("gallery.subtitle"), "ink-2", "prose");
  }

  private Node cards(List<Shelved> cases) {
    var tiles = new TilePane(20, 20);
    tiles.setPadding(new javafx.geometry.Insets(14, 0, 0, 0));
    tiles.setPrefColumns(4);
    cases.forEach(shelved -> tiles.getChildren().add(card(shelved)));
    tiles.getChildren().add(yours());
    return tiles;
  }

  private Node card(Shelved shelved) {
    var caseFile = shelved.caseFile();
    var title = label(caseFile.title().in(locale), "title");
    var room = new Region();
    VBox.setVgrow(room, Priority.ALWAYS);
    var words = new VBox(title, label(facts(shelved), "small", "ink-2"), room, foot(shelved));
    words.getStyleClass().add("words");
    VBox.setVgrow(words, Priority.ALWAYS);
    var card = new VBox(new CasePicture(caseFile), words);
    card.getStyleClass().add("card");
    card.setId("case-" + caseFile.id());
    card.setAccessibleText(spoken(shelved));
    does(card, () -> open.accept(shelved));
    return card;
  }

  /// Does this on a click, on Enter and on the space bar.
  private static void does(Node card, Runnable action) {
    card.setFocusTraversable(true);
    card.setAccessibleRole(AccessibleRole.BUTTON);
    card.setOnMouseClicked(clicked -> action.run());
    card.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
        key.consume();
        action.run();
      }
    });
  }

  private Node foot(Shelved shelved) {
    var state = label(state(shelved), "state", style(shelved));
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    var fidelity = label(fidelity(shelved), "caption");
    fidelity.setMinWidth(Region.USE_PREF_SIZE);
    var foot = new HBox(8, state, room, fidelity);
    foot.setAlignment(Pos.BASELINE_LEFT);
    return foot;
  }

  private Node yours() {
    var plus = label("+", "panel-title", "ink-2");
    var name = label(say("gallery.yours"), "semibold");
    var how = label(say("gallery.yours.how"), "small", "ink-2");
    how.setAlignment(Pos.CENTER);
    how.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    var content = new VBox(plus, name, how);
    content.getStyleClass().addAll("card", "empty");
    content.setId("yours");
    content.setAccessibleText(say("gallery.yours") + ", " + say("gallery.yours.how"));
    does(content, begin);
    return content;
  }

  private Node broken(Failure failure) {
    return label(failure.in(locale), "notice");
  }

  private String facts(Shelved shelved) {
    var period = shelved.caseFile().incident().period();
    var kind = say("kind." + kind(shelved));
    return period.isBlank() ? kind : period + " · " + kind;
  }

  private static String kind(Shelved shelved) {
    var kinds = shelved.caseFile().exhibits().stream().map(one -> one.kind()).distinct().toList();
    if (kinds.isEmpty()) {
      return shelved.caseFile().data().isEmpty() ? "none" : "counts";
    }
    return kinds.size() == 1 ? kinds.getFirst() : "several";
  }

  private String state(Shelved shelved) {
    return shelved
        .lacking()
        .map(why -> "○ " + why.in(locale))
        .orElseGet(() -> "● " + say("state.ready"));
  }

  private static String style(Shelved shelved) {
    return shelved.lacking().isPresent() ? "not-tried" : "found";
  }

  private String fidelity(Shelved shelved) {
    return shelved
        .model()
        .map(model -> say("fidelity.short." + model.fidelity().id()))
        .orElseGet(() -> say("fidelity.none"));
  }

  private String spoken(Shelved shelved) {
    return String.join(
        ", ",
        shelved.caseFile().title().in(locale),
        facts(shelved),
        state(shelved).substring(2),
        fidelity(shelved));
  }

  private static Label label(String words, String... styles) {
    var label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().addAll(styles);
    return label;
  }

  private String say(String key) {
    return WORDS.say(locale, key);
  }
}
