package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.autopsie.casefile.Localised;
import org.autopsie.image.ImageSpec;
import org.autopsie.model.Fidelity;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.ModelSpec.Bound;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.EditValues;
import org.autopsie.workbench.panel.EditValues.Within;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// All that a case states of a model, to be edited: what it is, how it is fed and how its answer is
/// read. Its files stay as they are.
///
/// @param at the model's JSON pointer
record ModelEdit(PanelContext context, EditForm form, ModelSpec model, String at) {
  private static final Words WORDS = Words.of(ModelEdit.class);
  private static final Within TOKENS = new Within(0, 1_000_000);
  private static final Within BOUND = new Within(0, 1e-3);

  List<Node> fields() {
    var nodes = new ArrayList<Node>();
    nodes.addAll(described());
    nodes.add(Sheet.heading(say("model.edit.fed")));
    if (isKept()) {
      nodes.add(Text.of(say("model.edit.kept"), "quiet"));
    }
    nodes.addAll(fed());
    nodes.add(Sheet.heading(say("model.edit.answered")));
    nodes.addAll(answered());
    nodes.add(Sheet.heading(say("model.edit.again")));
    nodes.addAll(again());
    nodes.add(new ModelRemoval(context, model, at).build());
    return nodes;
  }

  private boolean isKept() {
    return context.copy().evidence().get().stream()
        .anyMatch(kept -> model.id().equals(kept.provenance().parameters().get("model")));
  }

  private List<Node> described() {
    var nodes = new ArrayList<Node>();
    nodes.add(form.line(say("model.edit.title"), at("title"), model.title()));
    nodes.add(words("model.stands-for", "operator-model"));
    var near =
        Stream.of(Fidelity.values())
            .map(one -> new Choice<>(one.id(), say("fidelity." + one.id())))
            .toList();
    nodes.add(
        form.deciding(say("model.edit.fidelity"), at("fidelity"), near, model.fidelity().id()));
    nodes.add(
        form.several(say("model.languages"), at("languages"), languages(), model.languages()));
    nodes.add(form.line(say("model.licence"), at("licence"), model.licence()));
    if (model.file().isEmpty() || !model.lacking().isEmpty()) {
      var why =
          new Localised(
              model.lacking(Locale.FRENCH).orElse(""), model.lacking(Locale.ENGLISH).orElse(""));
      nodes.add(form.words(say("model.edit.lacking"), at("lacking"), why));
    }
    return nodes;
  }

  private Node words(String key, String field) {
    return form.words(say(key), at(field), context.open().loaded().words(at(field)));
  }

  private List<Choice<String>> languages() {
    var known =
        Languages.choices("", context.locale()).stream()
            .map(Choice::value)
            .filter(code -> !code.isEmpty());
    return Stream.concat(known, model.languages().stream())
        .distinct()
        .map(code -> new Choice<>(code, Languages.name(code, context.locale())))
        .toList();
  }

  private List<Node> fed() {
    var values = new EditValues(form);
    var nodes = new ArrayList<Node>();
    nodes.add(
        form.deciding(
            say("model.edit.reads"),
            at("reads"),
            choices("reads", "text", "row", "image"),
            model.reads()));
    if (model.reads().equals("row")) {
      nodes.add(values.lines(say("model.edit.columns"), at("columns"), model.columns()));
      nodes.add(Text.of(say("model.edit.columns.about"), "caption"));
    } else if (model.reads().equals("image")) {
      var image = model.image().orElse(ImageSpec.PLAIN);
      nodes.addAll(new ImageEdit(context, form, image, at("image")).fields());
      nodes.add(new CodeEdit(context, form, model, at).translator());
    } else {
      nodes.add(
          values.whole(say("model.edit.max-tokens"), at("max-tokens"), model.maxTokens(), TOKENS));
    }
    return nodes;
  }

  private List<Node> answered() {
    var values = new EditValues(form);
    var nodes = new ArrayList<Node>();
    nodes.add(form.line(say("model.edit.output"), at("output"), model.output().orElse("")));
    nodes.add(
        form.deciding(
            say("model.edit.pooling"),
            at("pooling"),
            choices("pooling", "mean", "cls", "given", "map", "none"),
            model.pooling()));
    if (model.pooling().equals("none")) {
      nodes.add(values.lines(say("model.edit.labels"), at("labels"), model.labels()));
      nodes.add(values.onOff(say("model.edit.softmax"), at("softmax"), model.softmax()));
    } else {
      nodes.add(values.onOff(say("model.edit.normalise"), at("normalise"), model.normalise()));
    }
    if (model.reads().equals("image")) {
      nodes.add(new CodeEdit(context, form, model, at).crop());
    }
    return nodes;
  }

  /// How far a re-run may differ.
  private List<Node> again() {
    var relative = model.bound().map(Bound::relative);
    var nodes = new ArrayList<Node>();
    nodes.add(bound(relative));
    if (relative.isPresent()) {
      nodes.add(words("model.edit.bound.why", "bound/why"));
    }
    return nodes;
  }

  /// Left empty, the whole bound is taken out: a reason alone is none.
  private Node bound(Optional<Double> relative) {
    return new EditValues(form)
        .number(say("model.edit.bound"), at("bound"), "relative", relative, BOUND);
  }

  private List<Choice<String>> choices(String field, String... values) {
    return Stream.of(values)
        .map(one -> new Choice<>(one, say("model.edit." + field + "." + one)))
        .toList();
  }

  private String at(String field) {
    return at + "/" + field;
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
