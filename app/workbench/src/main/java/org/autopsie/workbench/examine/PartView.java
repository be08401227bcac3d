package org.autopsie.workbench.examine;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
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
import org.autopsie.workbench.panel.Text;

/// The exhibit under examination as the model gets it: the chosen part marked, then the same
/// without it. JavaFX thread only.
public final class PartView {
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
    InputView.Rings rings =
        input instanceof Input.Image(var picture)
            ? scale -> part.flatMap(one -> round(one, picture, scale)).stream().toList()
            : InputView.Rings.NONE;
    return new InputView(speech).of(input, part, rings, name);
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
      case Part.Whole whole -> Optional.empty();
    };
  }
}
