package org.autopsie.workbench.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import org.autopsie.casefile.CaseFile;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.panel.WorkingCopy;

/// The seven steps at the left of every case, and the positions counted below them.
final class Rail {
  private static final Words WORDS = Words.of(Rail.class);

  private final Locale locale;
  private final WorkingCopy copy;
  private final CaseFile caseFile;

  /// Not a group: Tab stops at each of them.
  private final Map<RailStep, ToggleButton> buttons = new EnumMap<>(RailStep.class);

  private final Map<RailStep, String> notes = new EnumMap<>(RailStep.class);

  Rail(Locale locale, WorkingCopy copy) {
    this.locale = locale;
    this.copy = copy;
    this.caseFile = copy.open().get().caseFile();
  }

  /// The steps with their names.
  ///
  /// @param fold leaves their numbers only
  Node whole(RailStep chosen, Consumer<RailStep> choose, Runnable fold) {
    var box = new VBox(Text.of(WORDS.say(locale, "rail.title"), "over-title"));
    for (var step : RailStep.values()) {
      box.getChildren().add(button(step, chosen, choose, names(step)));
    }
    if (!caseFile.positions().isEmpty()) {
      box.getChildren().add(positions());
    }
    var room = new Region();
    VBox.setVgrow(room, Priority.ALWAYS);
    box.getChildren()
        .addAll(room, fold("« " + WORDS.say(locale, "rail.fold.short"), "rail.fold", fold));
    return scrolled(box);
  }

  /// The steps' numbers; their names are told by tooltips.
  ///
  /// @param unfold shows the names
  Node folded(RailStep chosen, Consumer<RailStep> choose, Runnable unfold) {
    var box = new VBox(fold("»", "rail.unfold", unfold));
    box.getStyleClass().add("folded");
    for (var step : RailStep.values()) {
      var button = button(step, chosen, choose, number(step));
      button.setTooltip(new Tooltip(button.getAccessibleText()));
      box.getChildren().add(button);
    }
    return scrolled(box);
  }

  private static Node scrolled(VBox box) {
    box.getStyleClass().add("rail");
    var scroll = new ScrollPane(box);
    scroll.setFitToHeight(true);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinWidth(Region.USE_PREF_SIZE);
    return scroll;
  }

  private Button fold(String sign, String key, Runnable action) {
    var button = new Button(sign);
    button.setId("rail-fold");
    button.getStyleClass().add("corner-button");
    button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    button.setAccessibleText(WORDS.say(locale, key));
    button.setTooltip(new Tooltip(WORDS.say(locale, key)));
    button.setOnAction(pressed -> action.run());
    return button;
  }

  /// Marks the step that was chosen.
  void choose(RailStep step) {
    buttons.forEach((one, button) -> button.setSelected(one == step));
  }

  private String note(RailStep step) {
    return notes.computeIfAbsent(step, this::written);
  }

  private String written(RailStep step) {
    return step == RailStep.TELL
        ? copy.bare(locale)
            .map(count -> WORDS.say(locale, "rail.tell.bare", count))
            .orElseGet(() -> step.note(copy, locale))
        : step.note(copy, locale);
  }

  private Label number(RailStep step) {
    var number = label(Integer.toString(step.number()), "number");
    number.getStyleClass().add(step.state(copy).name().toLowerCase(Locale.ROOT));
    return number;
  }

  private Node names(RailStep step) {
    var words = new VBox(Text.of(step.title(locale), "name"), Text.of(note(step), "note"));
    words.getStyleClass().add("words");
    var row = new HBox(11, number(step), words);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return row;
  }

  private ToggleButton button(
      RailStep step, RailStep chosen, Consumer<RailStep> choose, Node graphic) {
    var button = new ToggleButton();
    button.setGraphic(graphic);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().setAll("rail-step");
    button.setSelected(step == chosen);
    buttons.put(step, button);
    button.setId("step-" + step.id());
    button.setAccessibleText(
        WORDS.say(
            locale,
            "rail.spoken",
            step.number(),
            step.title(locale),
            note(step),
            step.stateWord(copy, locale)));
    button.setOnAction(pressed -> {
      choose(step);
      choose.accept(step);
    });
    return button;
  }

  private Node positions() {
    var box = new VBox(5, label(WORDS.say(locale, "positions.title"), "over-title"));
    box.setPadding(new javafx.geometry.Insets(20, 0, 0, 0));
    for (var stance : List.of("accuses", "denies", "qualifies", "recomputes")) {
      long count = caseFile.positions().stream().filter(one -> one.stance().equals(stance)).count();
      if (count > 0) {
        var row = new HBox(8, mark(stance), Text.of(WORDS.say(locale, "stance." + stance, count)));
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        row.setPadding(new javafx.geometry.Insets(0, 0, 0, 8));
        box.getChildren().add(row);
      }
    }
    return box;
  }

  private static Node mark(String stance) {
    var mark =
        switch (stance) {
          case "accuses" -> new Polygon(0, 10, 5.5, 0, 11, 10);
          case "denies" -> new Polygon(0, 0, 11, 0, 5.5, 10);
          case "recomputes" -> new Polygon(0, 0, 11, 0, 11, 10, 0, 10);
          default -> new Polygon(0, 5.5, 5.5, 0, 11, 5.5, 5.5, 11);
        };
    mark.getStyleClass().add("mark-" + stance);
    return mark;
  }

  private static Label label(String words, String... styles) {
    var label = new Label(words);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
