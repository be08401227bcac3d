package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Text;

/// What makes a second axis across the first: none, pairs of the case, or pairs that one types.
record SecondAxis(AxisStudy study, Talk talk, CaseWords held) {

  /// Whose pairs make it.
  private enum Whose {
    NONE,
    TYPED
  }

  List<Node> nodes() {
    var below = new VBox(8);
    var choices = new ArrayList<Choice<Object>>();
    choices.add(new Choice<>(Whose.NONE, talk.say("plane.none")));
    choices.add(new Choice<>(Whose.TYPED, talk.say("plane.typed")));
    held.pairs().forEach((table, pairs) -> choices.add(new Choice<>(pairs, talk.title(table))));
    var now = study.asked().flatMap(Asked::upwards);
    Object chosen = now.<Object>map(this::known).orElse(Whose.NONE);
    now.ifPresent(pairs -> below.getChildren().setAll(controls(pairs)));
    return List.of(
        new Fields(talk.locale())
            .choice(
                talk.say("plane.second"),
                "axis-second",
                choices,
                chosen,
                whose -> choose(whose, below)),
        below);
  }

  private Object known(Pairs pairs) {
    return held.pairs().containsValue(pairs) ? pairs : Whose.TYPED;
  }

  private void choose(Object whose, VBox below) {
    if (whose instanceof Pairs pairs) {
      study.upwards().set(Poles.of(pairs));
      study.change(now -> now.upwards(Optional.of(pairs)));
      below.getChildren().setAll(controls(pairs));
    } else {
      study.change(now -> now.upwards(Optional.empty()));
      below
          .getChildren()
          .setAll(whose == Whose.TYPED ? controls(new Pairs(List.of(), List.of())) : List.of());
    }
  }

  private List<Node> controls(Pairs pairs) {
    var fields = new Fields(talk.locale());
    var poles = study.upwards();
    var nodes = new ArrayList<Node>();
    nodes.addAll(new PairsArea(talk, "axis-second-pairs", "plane.pairs", this::make).nodes(pairs));
    nodes.add(
        fields.words(
            talk.say("plane.low"),
            "axis-second-from",
            poles.get().from(),
            name -> poles.set(poles.get().from(name))));
    nodes.add(
        fields.words(
            talk.say("plane.high"),
            "axis-second-to",
            poles.get().to(),
            name -> poles.set(poles.get().to(name))));
    var swap = new Button(talk.say("plane.swap"));
    swap.setId("axis-swap");
    swap.getStyleClass().add("small-button");
    swap.setOnAction(pressed -> study.swap());
    nodes.add(Text.wrapping(swap));
    nodes.add(Text.of(talk.say("plane.kept"), "caption"));
    return nodes;
  }

  /// Makes the axis of pairs that are whole; its poles are called by the first, until a person
  /// names them.
  private void make(Pairs pairs) {
    var before = study.asked().flatMap(Asked::upwards).map(Poles::of);
    if (before.isEmpty() || before.equals(Optional.of(study.upwards().get()))) {
      study.upwards().set(Poles.of(pairs));
    }
    study.change(now -> now.upwards(Optional.of(pairs)));
  }
}
