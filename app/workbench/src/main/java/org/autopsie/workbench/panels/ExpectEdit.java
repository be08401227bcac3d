package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.autopsie.casefile.Step;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.EditValues;
import org.autopsie.workbench.panel.EditValues.Within;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What a step is held against, to be edited: what was published and when it counts as found again,
/// the bounds of a control, the direction that an observation looks for.
record ExpectEdit(PanelContext context, EditForm form, Step step) {
  private static final Words WORDS = Words.of(ExpectEdit.class);

  List<Node> fields() {
    var expect = step.expect();
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(say("step.edit.expected.about"), "caption"));
    nodes.add(number("published", expect.published(), Within.ANYTHING));
    nodes.add(within());
    if (!expect.ofInterval()) {
      nodes.add(number("tolerance", expect.tolerance(), new Within(0, Double.POSITIVE_INFINITY)));
    }
    nodes.add(number("at-least", expect.atLeast(), Within.ANYTHING));
    nodes.add(number("at-most", expect.atMost(), Within.ANYTHING));
    nodes.add(form.words(say("step.edit.unit"), at("unit"), expect.unit()));
    nodes.add(
        form.choice(say("step.edit.direction"), at("direction"), directions(), expect.direction()));
    nodes.add(
        form.choice(
            say("moment.source"), at("source"), new Links(context).sources(), expect.source()));
    nodes.add(form.words(say("step.edit.from"), at("from"), expect.from()));
    return nodes;
  }

  private List<Choice<String>> directions() {
    return List.of(
        new Choice<>("", say("step.edit.direction.none")),
        new Choice<>("positive", say("step.edit.direction.positive")),
        new Choice<>("negative", say("step.edit.direction.negative")));
  }

  /// A tolerance or the step's own interval: one takes the place of the other.
  private Node within() {
    var choices =
        List.of(
            new Choice<>("", say("step.edit.within.tolerance")),
            new Choice<>("interval", say("step.edit.within.interval")));
    return new Fields(context.locale())
        .choice(
            say("step.edit.within"),
            EditForm.id(at("within")),
            choices,
            step.expect().within(),
            this::hold);
  }

  private void hold(String within) {
    context
        .copy()
        .edit(loaded -> {
          var edits = context.copy().tools().cases().edits();
          if (within.isEmpty()) {
            return edits.remove(loaded, at("within"));
          }
          boolean tolerant = step.expect().tolerance().isPresent();
          var freed = tolerant ? edits.remove(loaded, at("tolerance")) : loaded;
          return edits.set(freed, at("within"), within);
        });
  }

  private Node number(String field, Optional<Double> present, Within within) {
    return new EditValues(form).number(say("step.edit." + field), at(field), present, within);
  }

  private String at(String field) {
    return Protocols.pointer(context, step) + "/expect/" + field;
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
