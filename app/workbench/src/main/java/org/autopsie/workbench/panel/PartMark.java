package org.autopsie.workbench.panel;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.autopsie.evidence.Part;

/// A text with one of its parts marked: by a weight, a line below it and the accent, so that it is
/// seen without colour. JavaFX thread only.
public final class PartMark {
  private PartMark() {}

  /// The text, the part marked where it lies within it.
  public static TextFlow flow(String text, Optional<Part.Span> part) {
    var flow = new TextFlow();
    flow.getStyleClass().add("part-text");
    flow.setAccessibleRole(AccessibleRole.TEXT);
    flow.setAccessibleText(text);
    part.filter(span -> span.start() >= 0 && span.start() < span.end())
        .filter(span -> span.end() <= text.length())
        .ifPresentOrElse(
            span ->
                flow.getChildren()
                    .setAll(
                        piece(text.substring(0, span.start()), "text"),
                        marked(text.substring(span.start(), span.end())),
                        piece(text.substring(span.end()), "text")),
            () -> flow.getChildren().setAll(piece(text, "text")));
    return flow;
  }

  private static Node marked(String words) {
    var text = piece(words, "part-marked");
    text.setUnderline(true);
    text.setId("part-marked");
    return text;
  }

  private static Text piece(String words, String style) {
    var text = new Text(words);
    text.getStyleClass().addAll("text", style);
    return text;
  }
}
