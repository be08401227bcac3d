package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.autopsie.evidence.Part;
import org.autopsie.model.Input;
import org.autopsie.workbench.panel.Text;

/// One point of a sweep: what the model was given there, and its number.
///
/// @param point its number
/// @param chosen the name of the part that all panels point at: a column of a row is marked
record SweepPoint(Speech speech, Swept swept, SweepWords told, int point, Optional<String> chosen) {

  /// The sentence, then the first exhibit as it was changed there.
  List<Node> nodes() {
    var plans = swept.plans();
    var subject = plans.subjects().getFirst();
    var plan = plans.plans().getFirst();
    var sentence = Text.of(sentence(), "sentence");
    sentence.setId("sweep-point");
    sentence.setMaxWidth(Double.MAX_VALUE);
    var name = speech.say("sweep.point.input", speech.title(subject.name()), place());
    var nodes = new ArrayList<Node>();
    nodes.add(sentence);
    nodes.add(Text.of(name, "section-title"));
    var changed = plan.changed(subject, plan.values(point));
    nodes.add(new InputView(speech).of(changed, column(changed), InputView.Rings.NONE, name));
    return nodes;
  }

  private Optional<Part> column(Input changed) {
    return changed instanceof Input.Row(var values)
        ? chosen.filter(values::containsKey).map(Part.Column::new)
        : Optional.empty();
  }

  private String sentence() {
    double asIs = java.util.Arrays.stream(swept.asIs()).average().orElse(Double.NaN);
    double reach = Math.max(Math.abs(asIs), Math.abs(swept.mean(point)));
    var read =
        swept.plans().subjects().size() == 1 ? told.read() : speech.say("sweep.mean", told.read());
    return speech.say(
        "sweep.point",
        swept.model().title(),
        place(),
        told.exhibits(),
        read,
        speech.number(swept.mean(point), reach),
        speech.number(asIs, reach));
  }

  /// Where it lies along each way.
  private String place() {
    var values = swept.plans().plans().getFirst().values(point);
    return IntStream.range(0, values.size())
        .mapToObj(way ->
            speech.say(
                "sweep.place", told.names().setting(way), told.names().value(way, values.get(way))))
        .collect(Collectors.joining(", "));
  }
}
