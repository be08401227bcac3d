package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import org.autopsie.evidence.Payload;
import org.autopsie.model.Input;
import org.autopsie.workbench.examine.FoundFigure.View;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Found;
import org.autopsie.workbench.panel.PanelContext;

/// Which measure is shown, and where its numbers stand; what a person chose of it is one of the
/// things that all panels point at.
record Showing(PanelContext context) {
  private static final String BARS = "bars";

  /// The written id of the measure that a person chose; empty: the first.
  ObjectProperty<Optional<String>> measure() {
    return context.copy().chosen("measure");
  }

  /// Where the numbers stand.
  ObjectProperty<Optional<String>> place() {
    return context.copy().chosen("examine-view");
  }

  View view() {
    return place().get().filter(BARS::equals).isPresent() ? View.BARS : View.PLACE;
  }

  /// True where there is something to draw.
  static boolean isShown(Found found) {
    return found.explanation().isPresent() && !drawn(found).isEmpty();
  }

  /// The measures that can be drawn, the one to show first leading.
  static List<String> drawn(Found found) {
    return found
        .explanation()
        .map(one ->
            one.results().sequencedEntrySet().stream()
                .filter(entry -> FoundFigure.isDrawn(entry.getValue()))
                .map(entry -> entry.getKey())
                .toList())
        .orElse(List.of());
  }

  /// The measure that is shown.
  String measure(Found found) {
    var drawn = drawn(found);
    return measure().get().filter(drawn::contains).orElseGet(drawn::getFirst);
  }

  Payload payload(Found found) {
    return found.explanation().orElseThrow().results().get(measure(found));
  }

  /// The controls; none where there is no choice.
  List<Node> fields(Found found, Input input) {
    var speech = Speech.of(context);
    var fields = new Fields(context.locale());
    var nodes = new ArrayList<Node>();
    var measures =
        drawn(found).stream()
            .map(id -> new Choice<>(id, speech.measure(found.method(), id)))
            .toList();
    if (measures.size() > 1) {
      nodes.add(
          fields.choice(
              speech.say("choice.measure"),
              "examine-measure",
              measures,
              measure(found),
              id -> measure().set(Optional.of(id))));
    }
    if (FoundPicture.hasPlace(found, payload(found), input)) {
      var in = speech.say(input instanceof Input.Text ? "view.text" : "view.picture");
      nodes.add(
          fields.choice(
              speech.say("choice.view"),
              "examine-view",
              List.of(new Choice<>("place", in), new Choice<>(BARS, speech.say("view.bars"))),
              view() == View.BARS ? BARS : "place",
              id -> place().set(Optional.of(id))));
    }
    return nodes;
  }
}
