package org.autopsie.workbench.examine;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import org.autopsie.evidence.Part;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.workbench.panel.PartMark;

/// What a model is given, as a person sees it: a text, a row line by line, a picture. JavaFX thread
/// only.
record InputView(Speech speech) {
  private static final double WIDTH = 240;

  /// For screens that have twice as many pixels.
  private static final int SHARPEST = 640;

  /// What is marked on a picture.
  @FunctionalInterface
  interface Rings {
    /// Nothing.
    Rings NONE = scale -> List.of();

    /// The lines, in pixels of the screen.
    ///
    /// @param scale pixels of the screen for one of the picture
    List<Shape> at(double scale);
  }

  Node of(Input input, String name) {
    return of(input, Optional.empty(), Rings.NONE, name);
  }

  /// @param part is marked where it is a word or a column
  /// @param rings are laid over a picture
  Node of(Input input, Optional<Part> part, Rings rings, String name) {
    if (input instanceof Input.Image(var picture)) {
      return picture(picture, rings, name);
    }
    var scroll = new ScrollPane(PartMark.flow(words(input), span(input, part)));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("exhibit", "examine-text");
    scroll.setAccessibleText(name);
    return scroll;
  }

  private static Node picture(Picture picture, Rings rings, String name) {
    var view = new ImageView(Pixels.of(picture.shrunk(SHARPEST)));
    double scale = WIDTH / picture.width();
    view.setFitWidth(WIDTH);
    view.setFitHeight(scale * picture.height());
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(name);
    var pane = new Pane(view);
    pane.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    for (var style : List.of("heat-ring-outer", "heat-ring")) {
      rings
          .at(scale)
          .forEach(ring -> {
            ring.getStyleClass().add(style);
            pane.getChildren().add(ring);
          });
    }
    return pane;
  }

  private String words(Input input) {
    return switch (input) {
      case Input.Text(var text) -> text;
      case Input.Row(var values) ->
          String.join(
              "\n",
              values.entrySet().stream()
                  .map(cell -> cell.getKey() + " = " + speech.plain(cell.getValue()))
                  .toList());
      case Input.Image image -> "";
    };
  }

  private Optional<Part.Span> span(Input input, Optional<Part> part) {
    return part.flatMap(one ->
        switch (one) {
          case Part.Span span -> Optional.of(span);
          case Part.Column(var column) -> {
            var words = words(input);
            int line = ("\n" + words).indexOf("\n" + column + " = ");
            int end = line < 0 ? -1 : words.indexOf('\n', line);
            yield line < 0
                ? Optional.empty()
                : Optional.of(new Part.Span(line, end < 0 ? words.length() : end));
          }
          case Part.Cell cell -> Optional.empty();
          case Part.Region region -> Optional.empty();
          case Part.Pair pair -> Optional.empty();
          case Part.Whole whole -> Optional.empty();
        });
  }
}
