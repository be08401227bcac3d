package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.autopsie.embedding.BiasAxis.Kind;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Text;

/// What makes the axis: the names of its poles, its pairs, how it is made of them, which vectors,
/// and which list stands on it.
record AxisForm(AxisStudy study, Talk talk, CaseWords held) {

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    study.asked().ifPresent(asked -> fill(nodes, asked));
    return nodes;
  }

  private void fill(List<Node> nodes, Asked asked) {
    var fields = new Fields(talk.locale());
    if (!held.lists().isEmpty()) {
      nodes.add(
          fields.choice(
              talk.say("form.words"),
              "axis-words",
              held.lists().stream().map(one -> new Choice<>(one, talk.title(one))).toList(),
              asked.words(),
              set -> study.change(now -> now.placing(set))));
    }
    var poles = study.poles();
    nodes.add(
        fields.words(
            talk.say("form.from"),
            "axis-from",
            poles.get().from(),
            name -> poles.set(poles.get().from(name))));
    nodes.add(
        fields.words(
            talk.say("form.to"),
            "axis-to",
            poles.get().to(),
            name -> poles.set(poles.get().to(name))));
    nodes.addAll(
        new PairsArea(
                talk, "axis-pairs", "form.pairs", pairs -> study.change(now -> now.between(pairs)))
            .nodes(asked.pairs()));
    nodes.add(
        fields.choice(
            talk.say("form.kind"),
            "axis-kind",
            List.of(
                new Choice<>(Kind.DIFFERENCE, talk.say("kind.difference")),
                new Choice<>(Kind.PCA, talk.say("kind.pca"))),
            asked.kind(),
            kind -> study.change(now -> now.made(kind))));
    nodes.addAll(new SecondAxis(study, talk, held).nodes());
    nodes.addAll(vectors(fields, asked));
    nodes.add(Text.of(talk.say("form.vectors.more"), "caption"));
  }

  private List<Node> vectors(Fields fields, Asked asked) {
    if (held.sources().size() < 2) {
      return List.of();
    }
    var choices = held.sources().stream().map(one -> new Choice<>(one, talk.name(one))).toList();
    var beside = new ArrayList<Choice<Optional<WordSource>>>();
    beside.add(new Choice<>(Optional.empty(), talk.say("form.beside.none")));
    held.sources().forEach(one -> beside.add(new Choice<>(Optional.of(one), talk.name(one))));
    return List.of(
        fields.choice(
            talk.say("form.vectors"),
            "axis-vectors",
            choices,
            asked.source(),
            source -> study.change(now -> now.of(source))),
        fields.choice(
            talk.say("form.beside"),
            "axis-beside",
            beside,
            asked.beside(),
            other -> study.change(now -> now.beside(other))));
  }
}
