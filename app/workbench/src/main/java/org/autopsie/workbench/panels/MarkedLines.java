package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.autopsie.run.Words;
import org.autopsie.workbench.panels.LineDiff.Line;
import org.autopsie.workbench.panels.LineDiff.Mark;

/// Lines of a text; those that were taken out and put in are marked by a sign, a colour, and a word
/// for screen readers.
final class MarkedLines {
  private static final Words WORDS = Words.of(MarkedLines.class);

  private final Locale locale;
  private final TextFlow flow = new TextFlow();

  MarkedLines(Locale locale) {
    this.locale = locale;
    flow.getStyleClass().add("marked-lines");
    flow.setAccessibleRole(AccessibleRole.TEXT);
  }

  TextFlow node() {
    return flow;
  }

  /// Shows these lines in the place of the others.
  void show(List<Line> lines) {
    flow.getChildren().setAll(lines.stream().map(MarkedLines::text).toList());
    if (!lines.isEmpty()) {
      var last = (Text) flow.getChildren().getLast();
      last.setText(last.getText().substring(0, last.getText().length() - 1));
    }
    flow.setAccessibleText(lines.stream().map(this::spoken).collect(Collectors.joining("\n")));
  }

  private static Text text(Line line) {
    var text = new Text(sign(line.mark()) + line.words() + "\n");
    text.getStyleClass().addAll("text", line.mark().name().toLowerCase(Locale.ROOT));
    text.setStrikethrough(line.mark() == Mark.REMOVED);
    return text;
  }

  private static String sign(Mark mark) {
    return switch (mark) {
      case SAME -> "";
      case REMOVED -> "− ";
      case ADDED -> "+ ";
    };
  }

  private String spoken(Line line) {
    return line.mark() == Mark.SAME
        ? line.words()
        : WORDS.say(locale, "line." + line.mark().name().toLowerCase(Locale.ROOT), line.words());
  }
}
