package org.autopsie.workbench.panels;

import java.util.List;
import javafx.scene.Node;
import org.autopsie.casefile.DecisionWords;
import org.autopsie.casefile.Localised;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.EditForm;
import org.autopsie.workbench.panel.EditValues;
import org.autopsie.workbench.panel.EditValues.Within;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What the rows of a table decide, to be edited: both decisions and both outcomes in the case's
/// words, the score from which the first holds, who gains, whether people are selected.
///
/// @param at the pointer of the table
/// @param decision what it decides, with empty words where nothing was said
record DecisionEdit(PanelContext context, EditForm form, String at, DecisionWords decision) {
  private static final Words WORDS = Words.of(DecisionEdit.class);

  List<Node> fields() {
    return List.of(
        Text.of(say("decision.about"), "caption"),
        words("a", decision.a()),
        words("b", decision.b()),
        words("outcome", decision.outcome()),
        words("otherwise", decision.otherwise()),
        new EditValues(form)
            .number(
                say("decision.threshold"), at("threshold"), decision.threshold(), Within.ANYTHING),
        form.choice(say("decision.gains"), at("gains"), gains(), decision.gains()),
        form.choice(say("decision.kind"), at("kind"), kinds(), decision.kind()));
  }

  private Node words(String field, Localised present) {
    return form.words(say("decision." + field), at(field), present);
  }

  private List<Choice<String>> gains() {
    return List.of(
        new Choice<>("", say("decision.gains.none")),
        new Choice<>("a", say("decision.gains.a")),
        new Choice<>("b", say("decision.gains.b")));
  }

  private List<Choice<String>> kinds() {
    return List.of(
        new Choice<>("", say("decision.kind.none")),
        new Choice<>("selection", say("decision.kind.selection")));
  }

  private String at(String field) {
    return at + "/decision/" + field;
  }

  private String say(String key) {
    return WORDS.say(context.locale(), key);
  }
}
