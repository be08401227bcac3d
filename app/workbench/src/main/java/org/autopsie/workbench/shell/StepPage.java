package org.autopsie.workbench.shell;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.WorkingCopy;

/// What the centre shows for a step of the rail that has no panel of its own yet: what the case
/// holds for it, and an honest sentence on what does not exist.
final class StepPage {
  private static final Words WORDS = Words.of(StepPage.class);

  private StepPage() {}

  static Node build(RailStep step, WorkingCopy copy, Locale locale) {
    var page =
        new VBox(
            label(step.number() + ". " + step.title(locale), "panel-title"),
            label(WORDS.say(locale, "rail.state", step.stateWord(copy, locale)), "ink-3"),
            label(step.about(copy, locale), "quiet"));
    for (var line : step.lines(copy.open().get().caseFile(), locale)) {
      page.getChildren().addAll(hairline(), label(line, "prose"));
    }
    page.getStyleClass().add("panel");
    return page;
  }

  private static Node hairline() {
    var line = new Region();
    line.getStyleClass().add("hairline");
    return line;
  }

  private static Label label(String words, String style) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
