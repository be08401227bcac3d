package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.autopsie.workbench.examine.LookView.Compare;
import org.autopsie.workbench.examine.LookView.Cut;
import org.autopsie.workbench.examine.LookView.Drawing;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.GrowingArea;
import org.autopsie.workbench.panel.ModelNames;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What a person chooses: a sentence, a word to swap, and which weights are shown.
record LookForm(PanelContext context, LookStudy study, LookAsk ask) {
  private static final int SHOWN = 60;

  /// Which exhibit and which sentence.
  List<Node> subject() {
    var nodes = new ArrayList<Node>();
    nodes.add(
        fields()
            .choice(
                say("form.exhibit"),
                "look-exhibit",
                study.pieces().stream()
                    .map(one -> new Choice<>(one.id(), speech().title(one.id())))
                    .toList(),
                ask.exhibit(),
                this::exhibit));
    if (study.models().size() > 1) {
      nodes.add(
          fields()
              .choice(
                  say("form.model"),
                  "look-model",
                  ModelNames.choices(study.models()),
                  ask.model(),
                  study::model));
    }
    return nodes;
  }

  private void exhibit(String id) {
    study.about(id);
    context.copy().chosen("exhibit").set(Optional.of(id));
  }

  /// The sentence.
  List<Node> sentence() {
    var nodes = new ArrayList<Node>();
    var passages = study.passages();
    nodes.add(
        fields()
            .choice(
                say("look.passage"),
                "look-passage",
                passages.stream().map(one -> new Choice<>(one, shortened(one.text()))).toList(),
                passages.stream()
                    .filter(one -> one.offset() == ask.offset())
                    .findFirst()
                    .orElse(new Passage("", -1)),
                one -> study.changeForm(now -> LookAsk.of(now.model(), now.exhibit(), one))));
    var area = new GrowingArea(ask.text());
    area.setId("look-text");
    area.setAccessibleText(say("look.text"));
    area.textProperty()
        .addListener((seen, before, now) -> study.change(one -> one.text(now.replace('\n', ' '))));
    nodes.add(Text.of(say("look.text"), "field-label"));
    nodes.add(area);
    nodes.add(Text.of(say("look.text.help"), "caption"));
    return nodes;
  }

  /// The word that is swapped, and what stands in its place.
  List<Node> swap() {
    var nodes = new ArrayList<Node>();
    var words =
        Stream.concat(
                Stream.of(new Choice<>(-1, say("look.swap.none"))),
                ask.words().stream().map(span -> new Choice<>(span.start(), ask.word(span))))
            .toList();
    nodes.add(
        fields()
            .choice(
                say("look.swap"),
                "look-swap",
                words,
                ask.swapped(),
                from -> study.change(one -> one.swapped(from))));
    if (ask.swapped() >= 0) {
      nodes.add(
          fields()
              .words(
                  say("look.to"),
                  "look-to",
                  ask.to(),
                  typed -> study.change(one -> one.to(typed))));
    }
    return nodes;
  }

  private static String shortened(String words) {
    return words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1).stripTrailing() + "…";
  }

  /// Which weights, and how they are drawn.
  List<Node> view(Looked looked) {
    var view = study.view().get();
    var nodes = new ArrayList<Node>();
    var layers =
        IntStream.rangeClosed(0, looked.one().layers())
            .mapToObj(i -> new Choice<>(i, i == 0 ? say("look.rollout") : say("look.layer.one", i)))
            .toList();
    nodes.add(
        fields()
            .choice(
                say("look.layer"),
                "look-layer",
                layers,
                view.layer(),
                layer -> study.view().set(study.view().get().layer(layer))));
    if (view.layer() > 0 && view.layer() <= looked.one().layers()) {
      int count = looked.one().heads(view.layer() - 1);
      var heads =
          IntStream.rangeClosed(0, count)
              .mapToObj(
                  i -> new Choice<>(i, i == 0 ? say("look.mean", count) : say("look.head.one", i)))
              .toList();
      nodes.add(
          fields()
              .choice(
                  say("look.head"),
                  "look-head",
                  heads,
                  view.head() > count ? 0 : view.head(),
                  head -> study.view().set(study.view().get().head(head))));
    }
    nodes.add(
        fields()
            .choice(
                say("look.drawing"),
                "look-drawing",
                List.of(
                    new Choice<>(Drawing.ARCS, say("look.arcs")),
                    new Choice<>(Drawing.MAP, say("look.map"))),
                view.drawing(),
                how -> study.view().set(study.view().get().drawing(how))));
    if (looked.other().isPresent()) {
      nodes.add(
          fields()
              .choice(
                  say("look.compare"),
                  "look-compare",
                  List.of(
                      new Choice<>(Compare.BESIDE, say("look.beside")),
                      new Choice<>(Compare.DIFFERENCE, say("look.difference"))),
                  view.compare(),
                  how -> study.view().set(study.view().get().compare(how))));
    }
    return nodes;
  }

  /// Whether the pieces of a word are joined.
  Node cut() {
    return fields()
        .onOff(
            say("look.joined"),
            "look-joined",
            study.view().get().cut() == Cut.WORDS,
            on -> study.view().set(study.view().get().cut(on ? Cut.WORDS : Cut.PIECES)));
  }

  private Fields fields() {
    return new Fields(context.locale());
  }

  private Speech speech() {
    return Speech.of(context);
  }

  private String say(String key, Object... args) {
    return speech().say(key, args);
  }
}
