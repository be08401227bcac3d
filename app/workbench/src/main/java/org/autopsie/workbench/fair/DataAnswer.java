package org.autopsie.workbench.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.autopsie.fairness.FourFifths;
import org.autopsie.fairness.PeoplePer100;
import org.autopsie.protocol.AskedDecision;
import org.autopsie.workbench.fair.DataWizard.Answer;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Text;

/// What the table counts as it is understood: the first answer, before anything is added.
record DataAnswer(DataWizard wizard, FairTalk talk) {

  List<Node> nodes(Answer answer) {
    return switch (answer) {
      case Answer.Nothing nothing ->
          wizard.meaning().get().isEmpty()
              ? List.of()
              : List.of(Text.of(talk.say("answer.lacking"), "quiet"));
      case Answer.Counting counting -> List.of(Text.of(talk.say("work"), "quiet"));
      case Answer.Wrong wrong -> List.of(Text.of(wrong.why().in(talk.locale()), "notice"));
      case Answer.Known(var found) -> known(found);
    };
  }

  private List<Node> known(Compared found) {
    var decision = new AskedDecision(found.asked(), Optional.empty()).decision();
    var lay = new PeoplePer100(found.table(), decision);
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(talk.say("answer.title"), "section-title"));
    nodes.add(reference(found));
    nodes.add(
        Text.of(talk.say("n", Math.round(found.table().overall().people().total())), "ink-2"));
    for (var rate : PeoplePer100.SHOWN) {
      nodes.add(Text.of(lay.question(rate, talk.locale()), "semibold"));
      for (var group : found.table().names()) {
        var words =
            talk.say("spoken.group", talk.group(group), talk.of100(found.rate(rate, group)));
        var more = found.more(rate, group).map(one -> " " + talk.more(one)).orElse("");
        nodes.add(Text.of(words + more));
      }
    }
    var few = found.table().names().stream().filter(found::isSmall).map(talk::group).toList();
    if (!few.isEmpty()) {
      nodes.add(Text.of(talk.say("few", FourFifths.FEWEST, String.join(", ", few)), "quiet"));
    }
    if (found.table().names().size() < 2) {
      nodes.add(Text.of(talk.say("one-group"), "quiet"));
    }
    return nodes;
  }

  private Node reference(Compared found) {
    var none = new Choice<>(Optional.<String>empty(), talk.say("reference.none"));
    var choices =
        Stream.concat(
                Stream.of(none),
                found.table().names().stream()
                    .map(name -> new Choice<>(Optional.of(name), talk.group(name))))
            .toList();
    return new Fields(talk.locale())
        .choice(
            talk.say("reference"),
            "table-reference",
            choices,
            found.reference(),
            one -> wizard.meaning().get().ifPresent(now -> wizard.mean(now.beside(one))));
  }
}
