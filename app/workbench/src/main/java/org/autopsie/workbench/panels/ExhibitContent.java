package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.autopsie.evidence.Part;
import org.autopsie.explain.Parts;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Outline;
import org.autopsie.workbench.chart.SaliencyData.Owners;
import org.autopsie.workbench.panel.Examination;
import org.autopsie.workbench.panel.Found;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.PartMark;
import org.autopsie.workbench.panel.PictureView;
import org.autopsie.workbench.panel.Text;

/// What an exhibit holds; the part of it that was chosen in the examination is marked here too.
///
/// @param exhibit its id
record ExhibitContent(PanelContext context, String exhibit) {
  private static final double WIDEST = 420;
  private static final Words WORDS = Words.of(ExhibitContent.class);

  /// The content, marked anew whenever another part is chosen.
  ///
  /// @param spoken what a picture shows, in words
  Node of(Input input, String spoken) {
    var box = new VBox();
    box.getChildren().setAll(made(input, spoken, Optional.empty()));
    context
        .studies()
        .examination()
        .ifPresent(study ->
            Live.show(
                box,
                study.part(),
                part ->
                    box.getChildren().setAll(made(input, spoken, part.filter(any -> at(study))))));
    return box;
  }

  private boolean at(Examination study) {
    return study.attempt().get().document().equals(exhibit);
  }

  private Node made(Input input, String spoken, Optional<Part> part) {
    return switch (input) {
      case Input.Text(var text) -> text(text, part);
      case Input.Row row -> table(row, part);
      case Input.Image(var picture) -> picture(picture, spoken, part);
    };
  }

  private static Node text(String text, Optional<Part> part) {
    if (part.filter(Part.Span.class::isInstance).isEmpty()) {
      return Text.of(text.strip(), "document");
    }
    var flow = PartMark.flow(text, part.map(Part.Span.class::cast));
    flow.getStyleClass().add("document");
    return flow;
  }

  private Node table(Input.Row row, Optional<Part> part) {
    var grid = new GridPane(24, 6);
    row.values()
        .forEach((column, value) -> {
          boolean marked = part.equals(Optional.of(new Part.Column(column)));
          var style = marked ? "semibold" : "ink-2";
          var number = Text.of(WORDS.say(context.locale(), "number", value));
          number.setMinWidth(Region.USE_PREF_SIZE);
          grid.addRow(grid.getRowCount(), Text.of((marked ? "▸ " : "") + column, style), number);
        });
    grid.getStyleClass().add("document");
    return grid;
  }

  private Node picture(Picture picture, String spoken, Optional<Part> part) {
    var shown = PictureView.of(picture, spoken, WIDEST);
    if (shown instanceof Pane pane && shown.lookup("#picture") instanceof ImageView view) {
      double scale = view.getFitWidth() / picture.width();
      var rings = new Pane();
      rings.setMouseTransparent(true);
      for (var style : List.of("heat-ring-outer", "heat-ring")) {
        part.flatMap(one -> ring(one, picture, scale))
            .ifPresent(ring -> {
              ring.getStyleClass().add(style);
              rings.getChildren().add(ring);
            });
      }
      pane.getChildren().add(rings);
    }
    return shown;
  }

  private Optional<Shape> ring(Part part, Picture picture, double scale) {
    if (part instanceof Part.Cell cell) {
      return Optional.of(
          new Rectangle(
              cell.left() * scale,
              cell.top() * scale,
              (cell.right() - cell.left()) * scale,
              (cell.bottom() - cell.top()) * scale));
    }
    var cut =
        context
            .studies()
            .examination()
            .flatMap(study -> study.found().get())
            .flatMap(Found::cut)
            .filter(one -> one.list().contains(part));
    return cut.flatMap(Parts::owners)
        .map(owners ->
            new Outline(new Owners(picture.width(), owners), cut.get().list().indexOf(part))
                .path(0, scale));
  }
}
