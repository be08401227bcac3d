package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameters;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.ModelNames;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What a person chooses of a sweep: exhibit, change, which of its parameters move and how far, and
/// which number is read.
record SweepForm(PanelContext context, SweepStudy study, SweepAsk ask) {

  /// What is swept.
  List<Node> subject() {
    var nodes = new ArrayList<Node>();
    var pieces = study.terms().pieces(ask.model());
    var exhibits = new ArrayList<Choice<String>>();
    pieces.forEach(one -> exhibits.add(new Choice<>(one.id(), speech().title(one.id()))));
    if (pieces.size() > 1) {
      exhibits.add(new Choice<>("", say("sweep.all", pieces.size())));
    }
    nodes.add(
        fields()
            .choice(say("form.exhibit"), "sweep-exhibit", exhibits, ask.exhibit(), this::exhibit));
    var models = study.terms().models();
    if (models.size() > 1) {
      var named = ModelNames.choices(models);
      nodes.add(
          fields()
              .choice(
                  say("form.model"),
                  "sweep-model",
                  named,
                  ask.model(),
                  id -> study.changeForm(any -> study.terms().first(id))));
    }
    number().ifPresent(nodes::add);
    var known = study.terms().perturbations(ask.model());
    nodes.add(
        fields()
            .choice(
                say("sweep.with"),
                "sweep-with",
                known.stream()
                    .map(one -> new Choice<>(one.id(), Text.name(one, context.locale())))
                    .toList(),
                ask.change().with(),
                this::with));
    return nodes;
  }

  private void exhibit(String id) {
    study.change(one -> one.exhibit(id));
    if (!id.isEmpty()) {
      context.copy().chosen("exhibit").set(Optional.of(id));
    }
  }

  private void with(String id) {
    study.terms().perturbations(ask.model()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(one -> study.changeForm(before -> study.terms().by(before, one)));
  }

  /// Which number is read; not known before the first answer.
  private Optional<Node> number() {
    var known = study.found().get();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    if (known.get().vectors()) {
      var others =
          Stream.concat(
                  Stream.of(new Choice<>("", say("sweep.itself"))),
                  study.terms().pieces(ask.model()).stream()
                      .map(one -> new Choice<>(one.id(), speech().title(one.id()))))
              .toList();
      return Optional.of(
          fields()
              .choice(
                  say("form.like"),
                  "sweep-like",
                  others,
                  ask.like(),
                  id -> study.change(one -> one.like(id))));
    }
    var model = known.get().model();
    var labels = new ArrayList<>(speech().labels(model, known.get().labels()));
    if (model.maps()) {
      labels.addFirst(new Choice<>("", say("sweep.halves")));
    }
    return Optional.of(
        fields()
            .choice(
                say("sweep.output"),
                "sweep-output",
                labels,
                model.maps() ? ask.label() : known.get().named(),
                label -> study.change(one -> one.label(label))));
  }

  /// Along what, and what stays.
  List<Node> details() {
    var with = study.terms().perturbation(ask);
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(say("sweep.along"), "section-title"));
    nodes.addAll(new SweepWayForm(context, study, ask, with, 0).nodes());
    if (SweepTerms.ways(with).size() > 1) {
      nodes.addAll(new SweepWayForm(context, study, ask, with, 1).nodes());
    }
    var moving = ask.ways().stream().map(SweepWay::parameter).toList();
    var staying = Parameters.of(with).stream().filter(one -> !moving.contains(one.name())).toList();
    if (!staying.isEmpty()) {
      nodes.add(Text.of(say("sweep.staying"), "section-title"));
      staying.forEach(one -> nodes.add(stays(with, one)));
    }
    nodes.add(Text.of(say("sweep.flips"), "section-title"));
    nodes.add(
        fields()
            .words(
                say("sweep.threshold"),
                "sweep-threshold",
                ask.threshold(),
                typed -> study.change(one -> one.threshold(typed))));
    nodes.add(Text.of(say("sweep.threshold.help"), "caption"));
    return nodes;
  }

  private Node stays(Perturbation with, Parameter parameter) {
    var input = study.terms().pieces(ask.model()).getFirst().input();
    return new MethodField(
            with,
            parameter,
            input,
            Optional.ofNullable(ask.change().set().get(parameter.name())),
            value -> {
              if (parameter.kind() == Kind.COLUMN) {
                study.changeForm(
                    one -> study.terms().along(one.set(parameter.name(), value), with));
              } else {
                study.change(one -> one.set(parameter.name(), value));
              }
            },
            speech())
        .build();
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
