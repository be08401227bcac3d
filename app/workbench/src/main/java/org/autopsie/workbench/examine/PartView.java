package org.autopsie.workbench.examine;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.autopsie.evidence.Part;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.workbench.chart.Outline;
import org.autopsie.workbench.panel.Away;
import org.autopsie.workbench.panel.Examination;
import org.autopsie.workbench.panel.Found;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.PartMark;
import org.autopsie.workbench.panel.Text;

/// The exhibit under examination as the model gets it: the chosen part marked, then the same
/// without it. JavaFX thread only.
public final class PartView {
  private static final double WIDTH = 240;

  private final Examination study;
  private final Speech speech;

  /// @param study what is examined
  public PartView(PanelContext context, Examination study) {
    this.study = study;
    this.speech = Speech.of(context);
  }

  /// The view; it follows what is examined and chosen.
  public Node build() {
    var box = new VBox(8);
    box.setId("examine-exhibit-view");
    VBox.setVgrow(box, Priority.ALWAYS);
    Live.show(box, study.part(), part -> show(box));
    Live.show(box, study.attempt(), asked -> show(box));
    Live.show(box, study.away(), away -> show(box));
    return box;
  }

  private void show(VBox box) {
    var input = study.document();
    var part = study.part().get();
    box.getChildren()
        .setAll(
            Text.of(speech.title(study.attempt().get().document()), "section-title"),
            held(input, part, speech.say("view.exhibit")),
            Text.of(speech.say(part.isEmpty() ? "view.none" : "view.chosen"), "caption"));
    study.away().get().ifPresent(away -> box.getChildren().addAll(without(away, input)));
  }

  private List<Node> without(Away away, Input input) {
    var names = new PartNames(input, speech);
    var reach = Math.max(Math.abs(away.before()), Math.abs(away.after()));
    var found = study.found().get();
    return List.of(
        Text.of(speech.say("view.without", names.of(away.part())), "section-title"),
        held(away.input(), Optional.empty(), speech.say("view.without", names.of(away.part()))),
        Text.of(
            speech.say(
                away.versions() > 1 ? "view.mean" : "view.number",
                found.map(this::explained).orElse(""),
                speech.number(away.before(), reach),
                speech.number(away.after(), reach),
                away.versions())));
  }

  private String explained(Found found) {
    return speech.explained(found);
  }

  private Node held(Input input, Optional<Part> part, String name) {
    if (input instanceof Input.Image(var picture)) {
      return picture(picture, part, name);
    }
    var scroll = new ScrollPane(PartMark.flow(words(input), span(input, part)));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("exhibit", "examine-text");
    scroll.setAccessibleText(name);
    return scroll;
  }

  private Node picture(Picture picture, Optional<Part> part, String name) {
    var view = new ImageView(Pixels.of(picture));
    double scale = WIDTH / picture.width();
    view.setFitWidth(WIDTH);
    view.setFitHeight(scale * picture.height());
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    view.setAccessibleText(name);
    var pane = new Pane(view);
    pane.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    for (var style : List.of("heat-ring-outer", "heat-ring")) {
      part.flatMap(one -> round(one, picture, scale))
          .ifPresent(ring -> {
            ring.getStyleClass().add(style);
            pane.getChildren().add(ring);
          });
    }
    return pane;
  }

  private Optional<Shape> round(Part part, Picture picture, double scale) {
    return switch (part) {
      case Part.Cell cell ->
          Optional.of(
              new Rectangle(
                  cell.left() * scale,
                  cell.top() * scale,
                  (cell.right() - cell.left()) * scale,
                  (cell.bottom() - cell.top()) * scale));
      case Part.Region region -> {
        var cut = study.found().get().flatMap(Found::cut).filter(one -> one.list().contains(part));
        yield Pixels.owners(cut, picture)
            .map(owners -> new Outline(owners, cut.get().list().indexOf(part)).path(0, scale));
      }
      case Part.Span span -> Optional.empty();
      case Part.Column column -> Optional.empty();
      case Part.Pair pair -> Optional.empty();
    };
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
        });
  }
}
