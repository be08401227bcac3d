package org.autopsie.workbench.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import org.autopsie.casefile.CaseFile;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.WorkingCopy;

/// The seven steps at the left of every case, and the positions counted below them.
final class Rail {
  private static final Words WORDS = Words.of(Rail.class);

  private final Locale locale;
  private final WorkingCopy copy;
  private final CaseFile caseFile;
  private final ToggleGroup group = new ToggleGroup();

  Rail(Locale locale, WorkingCopy copy) {
    this.locale = locale;
    this.copy = copy;
    this.caseFile = copy.open().get().caseFile();
  }

  Node build(RailStep chosen, Consumer<RailStep> choose) {
    var box = new VBox(label(WORDS.say(locale, "rail.title"), "over-title"));
    box.getStyleClass().add("rail");
    for (var step : RailStep.values()) {
      box.getChildren().add(button(step, chosen, choose));
    }
    if (!caseFile.positions().isEmpty()) {
      box.getChildren().add(positions());
    }
    var scroll = new ScrollPane(box);
    scroll.setFitToHeight(true);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private String note(RailStep step) {
    return step == RailStep.TELL
        ? copy.bare(locale)
            .map(count -> WORDS.say(locale, "rail.tell.bare", count))
            .orElseGet(() -> step.note(copy, locale))
        : step.note(copy, locale);
  }

  private Node button(RailStep step, RailStep chosen, Consumer<RailStep> choose) {
    var state = step.state(copy);
    var number = label(Integer.toString(step.number()), "number");
    number.getStyleClass().add(state.name().toLowerCase(Locale.ROOT));
    var words = new VBox(label(step.title(locale), "name"), label(note(step), "note"));
    var row = new HBox(11, number, words);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var button = new ToggleButton();
    button.setGraphic(row);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().setAll("rail-step");
    button.setToggleGroup(group);
    button.setSelected(step == chosen);
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
      button.setSelected(true);
      choose.accept(step);
    });
    return button;
  }

  private Node positions() {
    var box = new VBox(5, label(WORDS.say(locale, "positions.title"), "over-title"));
    box.setPadding(new javafx.geometry.Insets(20, 0, 0, 0));
    for (var stance : java.util.List.of("accuses", "denies", "qualifies", "recomputes")) {
      long count = caseFile.positions().stream().filter(one -> one.stance().equals(stance)).count();
      if (count > 0) {
        var row = new HBox(8, mark(stance), label(WORDS.say(locale, "stance." + stance, count)));
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
