package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.casefile.Step;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Kind;
import org.autopsie.run.Parameter.Shape;
import org.autopsie.run.Parameters;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// One side of a step's comparison, to be edited: how the exhibits are changed there, with one word
/// or with every word of a list; without it they stay as they are.
///
/// @param side `reference` or `compared`
record ArmEdit(PanelContext context, EditForm form, Step step, String side) {
  private static final Words WORDS = Words.of(ArmEdit.class);

  List<Node> fields() {
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(say("arm." + side), "semibold"));
    arm().ifPresentOrElse(arm -> nodes.add(card(arm)), () -> nodes.addAll(none()));
    return nodes;
  }

  private Optional<ArmSpec> arm() {
    return side.equals("reference") ? step.reference() : step.compared();
  }

  private String at(String field) {
    return Protocols.pointer(context, step) + "/" + side + field;
  }

  private List<Perturbation> known() {
    return context.copy().tools().laboratory().plugins().all(Perturbation.class);
  }

  private List<Node> none() {
    var add = new Button(say("arm.add"));
    add.setId(EditForm.id(at("")) + "-add");
    add.setAccessibleText(say("arm.spoken", say("arm." + side), say("arm.add")));
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setDisable(known().isEmpty());
    add.setOnAction(pressed -> context.copy().set(at(""), Map.of("with", usual())));
    return List.of(Text.of(say("arm.none"), "ink-2"), new FlowPane(add));
  }

  /// The changes that fit what the step's model reads.
  private List<Perturbation> fitting() {
    var reads =
        context.open().caseFile().models().stream()
            .filter(model -> model.id().equals(step.model()))
            .map(ModelSpec::reads)
            .findFirst()
            .orElse("text");
    var input =
        switch (reads) {
          case "row" -> new Input.Row(new LinkedHashMap<>());
          case "image" -> new Input.Image(Picture.plain(1, 1, 0));
          default -> new Input.Text(" ");
        };
    return known().stream().filter(one -> one.accepts(input)).toList();
  }

  /// The change that the case's steps begin with, else the first that fits.
  private String usual() {
    var ids = fitting().stream().map(Perturbation::id).toList();
    return context.open().caseFile().protocol().stream()
        .flatMap(one -> Stream.concat(one.reference().stream(), one.compared().stream()))
        .map(ArmSpec::with)
        .filter(ids::contains)
        .findFirst()
        .or(() -> ids.stream().findFirst())
        .orElseGet(() -> known().getFirst().id());
  }

  private Node card(ArmSpec arm) {
    var present = known().stream().filter(one -> one.id().equals(arm.with())).findFirst();
    var nodes = new ArrayList<Node>();
    nodes.add(form.words(say("arm.label"), at("/label"), arm.label()));
    nodes.add(with(arm, present.isPresent()));
    present.ifPresent(plugin -> nodes.addAll(parameters(arm, plugin)));
    nodes.add(form.remove(say("arm.remove"), say("arm." + side), at("")));
    return Sheet.card(nodes);
  }

  private Node with(ArmSpec arm, boolean installed) {
    var fitting = fitting();
    var choices = new ArrayList<Choice<String>>();
    known().stream()
        .filter(one -> fitting.contains(one) || one.id().equals(arm.with()))
        .forEach(one -> choices.add(new Choice<>(one.id(), Text.name(one, context.locale()))));
    if (!installed) {
      choices.add(new Choice<>(arm.with(), say("step.edit.not-installed", arm.with())));
    }
    return new Fields(context.locale())
        .choice(
            say("change.with"),
            EditForm.id(at("/with")),
            choices,
            arm.with(),
            chosen ->
                context
                    .copy()
                    .edit(loaded -> {
                      var edits = context.copy().tools().cases().edits();
                      var one = new LinkedHashMap<String, Object>();
                      if (!arm.label().isBlank()) {
                        one.put("label", AskForm.value(loaded.words(at("/label"))));
                      }
                      one.put("with", chosen);
                      return edits.set(loaded, at(""), one);
                    }));
  }

  private List<Node> parameters(ArmSpec arm, Perturbation plugin) {
    var fields = new StepFields(context, form, step, plugin, at("/set"), arm.set());
    var nodes = new ArrayList<Node>();
    for (var parameter : Parameters.of(plugin)) {
      if (parameter.name().equals("pairs") && parameter.shape() == Shape.MANY) {
        nodes.addAll(pairs(arm, fields, parameter));
      } else if (parameter.kind() == Kind.WORDS && parameter.shape() == Shape.ONE) {
        nodes.addAll(overable(arm, fields, parameter));
      } else {
        nodes.add(fields.node(parameter));
      }
    }
    return nodes;
  }

  /// Pairs that are typed, or a list of pairs of the case.
  private List<Node> pairs(ArmSpec arm, StepFields fields, Parameter parameter) {
    var present = String.valueOf(arm.set().getOrDefault("list", ""));
    var choices = new ArrayList<Choice<String>>();
    choices.add(new Choice<>("", say("arm.pairs.typed")));
    choices.addAll(new WordLists(context).pairs());
    var nodes = new ArrayList<Node>();
    nodes.add(
        replacing(
            say("arm.pairs"),
            "/set/list",
            "/set/" + parameter.name(),
            choices,
            present,
            one -> one));
    if (present.isEmpty()) {
      nodes.add(fields.node(parameter));
      nodes.add(Text.of(say("arm.pairs.how"), "caption"));
    }
    return nodes;
  }

  /// A word that is typed, or every word of a group.
  private List<Node> overable(ArmSpec arm, StepFields fields, Parameter parameter) {
    var over = Optional.ofNullable(arm.over().get(parameter.name()));
    var groups = new WordLists(context).groups();
    var nodes = new ArrayList<Node>();
    if (!groups.isEmpty() || over.isPresent()) {
      var choices = new ArrayList<Choice<String>>();
      choices.add(new Choice<>("", say("arm.over.one")));
      choices.addAll(groups);
      var name = Text.name(fields.plugin(), parameter.name(), context.locale());
      nodes.add(
          replacing(
              say("arm.over", name),
              "/over/" + parameter.name(),
              "/set/" + parameter.name(),
              choices,
              over.map(WordLists::value).orElse(""),
              ArmEdit::group));
    }
    if (over.isEmpty()) {
      nodes.add(fields.node(parameter));
    }
    return nodes;
  }

  private static Object group(String value) {
    var over = WordLists.over(value);
    var group = new LinkedHashMap<String, Object>();
    group.put("list", over.list());
    if (!over.group().isEmpty()) {
      group.put("group", over.group());
    }
    return group;
  }

  /// A choice that takes the place of another field, and gives it back when nothing is chosen.
  private Node replacing(
      String label,
      String field,
      String other,
      List<Choice<String>> choices,
      String present,
      java.util.function.Function<String, Object> written) {
    return new Fields(context.locale())
        .choice(
            label,
            EditForm.id(at(field)),
            choices,
            present,
            chosen ->
                context
                    .copy()
                    .edit(loaded -> {
                      var edits = context.copy().tools().cases().edits();
                      if (chosen.isEmpty()) {
                        return edits.remove(loaded, at(field));
                      }
                      var freed = stands(other) ? edits.remove(loaded, at(other)) : loaded;
                      return edits.set(freed, at(field), written.apply(chosen));
                    }));
  }

  private boolean stands(String field) {
    var name = field.substring(field.lastIndexOf('/') + 1);
    return arm()
        .filter(arm -> field.startsWith("/set/") && arm.set().containsKey(name))
        .isPresent();
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
