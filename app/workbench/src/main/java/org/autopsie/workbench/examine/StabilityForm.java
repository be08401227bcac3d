package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.autopsie.explain.Explainer;
import org.autopsie.workbench.panel.Examination;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Found;
import org.autopsie.workbench.panel.PanelContext;

/// How a person has the stability of an explanation looked at.
///
/// @param methods the methods that can be asked
record StabilityForm(
    PanelContext context, Examination study, Optional<Found> found, List<Choice<String>> methods) {
  private static final int REPEATS = 10;

  /// How often it is explained again, and by which second method.
  List<Node> nodes() {
    var repeats =
        IntStream.rangeClosed(1, REPEATS)
            .mapToObj(i -> new Choice<>(i, say("form.repeats.times", i)))
            .toList();
    var none = new Choice<>("", say("form.second.none"));
    var others =
        Stream.concat(
                Stream.of(none),
                methods.stream().filter(one -> !one.value().equals(study.method())))
            .toList();
    var nodes = new ArrayList<Node>();
    if (found.flatMap(Found::method).filter(Explainer::drawsLots).isPresent()) {
      Consumer<Integer> tell = times -> study.change(one -> one.repeats(times));
      nodes.add(
          fields()
              .choice(
                  say("form.repeats"),
                  "examine-repeats",
                  repeats,
                  study.attempt().get().repeats(),
                  tell));
    }
    nodes.add(
        fields()
            .choice(
                say("form.second"),
                "examine-second",
                others,
                study.attempt().get().second(),
                id -> study.change(one -> one.second(id))));
    return nodes;
  }

  private Fields fields() {
    return new Fields(context.locale());
  }

  private String say(String key, Object... args) {
    return Speech.of(context).say(key, args);
  }
}
