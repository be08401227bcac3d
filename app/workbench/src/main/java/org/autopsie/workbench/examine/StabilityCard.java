package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.evidence.Stability;
import org.autopsie.explain.Explainer;
import org.autopsie.workbench.panel.Found;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;

/// How far an explanation comes out the same again, in plain words.
///
/// @param state where the work is
record StabilityCard(PanelContext context, Found found, Study.State state) {

  Node build() {
    var speech = Speech.of(context);
    var card = new VBox(4, Text.of(speech.say("stability.title"), "section-title"));
    card.getStyleClass().add("sheet-card");
    card.setId("stability");
    lines(speech).forEach(line -> card.getChildren().add(Text.of(line)));
    card.getChildren().add(Text.of(speech.say("stability.warning"), "ink-2"));
    return card;
  }

  private List<String> lines(Speech speech) {
    if (found.stability().isEmpty()) {
      return List.of(
          speech.say("stability." + (state == Study.State.WAITING ? "waiting" : "unknown")));
    }
    var stability = found.stability().get();
    var lines = new ArrayList<String>();
    lines.add(speech.say("stability.seed", stability.seed()));
    lines.add(repeats(stability, speech));
    if (Double.isFinite(stability.converged())) {
      lines.add(speech.say("stability.converged", stability.converged()));
    }
    if (Double.isFinite(stability.gap())) {
      double reach = Math.max(Math.abs(found.answer()), stability.gap());
      lines.add(speech.say("stability.gap", speech.number(stability.gap(), reach)));
    }
    second(stability, speech).ifPresent(lines::add);
    return lines;
  }

  private String repeats(Stability stability, Speech speech) {
    boolean draws = found.method().map(Explainer::drawsLots).orElse(false);
    if (!draws) {
      return speech.say("stability.no-lots");
    }
    double widest = stability.widest().orElse(Double.NaN);
    if (stability.repeats() < 2 || Double.isNaN(widest)) {
      return speech.say("stability.once");
    }
    double reach = found.explanation().map(one -> FoundWords.reach(one.values())).orElse(widest);
    return speech.say(
        "stability.repeats",
        stability.repeats(),
        speech.number(widest, Math.max(reach, widest)),
        speech.number(reach, Math.max(reach, widest)));
  }

  private Optional<String> second(Stability stability, Speech speech) {
    if (stability.second().isEmpty()) {
      return Optional.of(speech.say("stability.second-none"));
    }
    var name =
        found.methods().stream()
            .map(Found.Method::explainer)
            .filter(one -> one.id().equals(stability.second()))
            .map(speech::name)
            .findFirst()
            .orElse(stability.second());
    return Optional.of(
        Double.isNaN(stability.agreement())
            ? speech.say("stability.second-not", name)
            : speech.say("stability.second", name, stability.agreement()));
  }
}
