package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.autopsie.explain.AttentionWords;
import org.autopsie.workbench.examine.LookView.Compare;
import org.autopsie.workbench.panel.Beside;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study.State;
import org.autopsie.workbench.panel.Text;

/// Where a transformer looks: the warning, which weights, the figures, and beside them (below where
/// there is no room) the sentence and the word that is swapped.
final class AttentionView {
  /// More words than this are not drawn.
  private static final int MOST = 48;

  private final PanelContext context;
  private final LookStudy study;
  private final Speech speech;
  private final VBox panel = new VBox(12);
  private final FlowPane subject = new FlowPane(14, 8);
  private final VBox state = new VBox(6);
  private final VBox result = new VBox(10);
  private final VBox sentence = new VBox(8);
  private final VBox swap = new VBox(8);
  private final LookFigures figures;
  private List<Object> made = List.of();
  private List<Object> swaps = List.of();

  AttentionView(PanelContext context, LookStudy study) {
    this.context = context;
    this.study = study;
    this.speech = Speech.of(context);
    this.figures = new LookFigures(context.copy());
  }

  Node build() {
    panel.getStyleClass().addAll("panel", "examine");
    panel.setId("attention-panel");
    context.studies().follow(panel, new LookBeside(context.copy(), study));
    Live.begin(panel, this::begin);
    lay();
    Live.show(panel, context.copy().open(), open -> begin());
    Live.show(panel, context.copy().chosen("exhibit"), id -> id.ifPresent(study::about));
    Live.show(panel, study.renewed(), times -> form(List.of()));
    Live.show(panel, study.ask(), asked -> swap());
    Live.show(panel, study.found(), found -> show());
    Live.show(panel, study.view(), view -> show());
    Live.show(panel, study.state(), now -> state());
    Live.show(panel, context.copy().chosen("part"), figures::follow);
    return panel;
  }

  private void begin() {
    study.begin(context.studies().examination().map(one -> one.attempt().get().document()));
  }

  private void lay() {
    sentence.getStyleClass().add("examine-side");
    sentence.setId("attention-side");
    var warning = Text.of(speech.say("look.warning"), "notice");
    warning.setId("attention-warning");
    warning.setMaxWidth(Double.MAX_VALUE);
    panel.getChildren().setAll(warning, state, new Beside(subject, result, sentence));
  }

  private void show() {
    form(made);
    figures();
    state();
  }

  private void form(List<Object> before) {
    var ask = study.ask().get();
    if (ask.isEmpty()) {
      return;
    }
    var found = study.found().get();
    var now =
        List.<Object>of(
            study.renewed().get(),
            found.map(one -> one.one().layers()),
            found.map(one -> one.other().isPresent()),
            study.view().get().layer());
    if (now.equals(before)) {
      return;
    }
    made = now;
    var keyboard = Keyboard.of(panel);
    var form = new LookForm(context, study, ask.get());
    var choices = new ArrayList<>(form.subject());
    found.ifPresent(one -> choices.addAll(form.view(one)));
    choices.forEach(one -> one.getStyleClass().add("examine-choice"));
    subject.getChildren().setAll(choices);
    var beside = new ArrayList<Node>(form.sentence());
    beside.add(swap);
    if (found.isPresent()) {
      beside.add(form.cut());
      beside.add(Text.of(speech.say("look.joined.help"), "caption"));
      beside.add(Text.of(speech.say("look.rollout.help"), "caption"));
    }
    sentence.getChildren().setAll(beside);
    swap();
    keyboard.restore(panel);
  }

  /// Makes the list of words that can be swapped anew where they are others.
  private void swap() {
    study
        .ask()
        .get()
        .ifPresent(ask -> {
          var now = List.<Object>of(study.renewed().get(), ask.text(), ask.swapped());
          if (!now.equals(swaps)) {
            swaps = now;
            swap.getChildren().setAll(new LookForm(context, study, ask).swap());
          }
        });
  }

  private void state() {
    var nodes = new ArrayList<Node>();
    study.refused().get().ifPresent(why -> nodes.add(notice(why.in(context.locale()))));
    var now = study.state().get();
    if (now != State.WAITING || study.ask().get().isPresent()) {
      var again = new Again(speech, "attention-again", study::again);
      nodes.addAll(again.nodes(now, speech.say("look.waiting"), study.why()));
    }
    state.getChildren().setAll(nodes);
  }

  private static Label notice(String words) {
    var notice = Text.of(words, "notice");
    notice.setId("attention-refused");
    notice.setMaxWidth(Double.MAX_VALUE);
    return notice;
  }

  private void figures() {
    var keyboard = Keyboard.of(panel);
    var found = study.found().get();
    figures.clear();
    if (found.isEmpty()) {
      result.getChildren().clear();
      return;
    }
    var looked = found.get();
    int words = looked.table(study.view().get()).marks().size();
    if (words > MOST) {
      result.getChildren().setAll(notice(speech.say("look.long", words, MOST)));
      return;
    }
    var nodes = new ArrayList<Node>();
    draw(looked, nodes);
    looked.one().notices().forEach(one -> nodes.add(notice(one.in(context.locale()))));
    result.getChildren().setAll(nodes);
    keyboard.restore(result);
  }

  private void draw(Looked looked, List<Node> nodes) {
    var view = study.view().get();
    var shown = new ArrayList<LookFigure.Shown>();
    boolean differs = view.compare() == Compare.DIFFERENCE && looked.other().isPresent();
    if (differs && looked.isAligned(view)) {
      shown.add(
          LookFigure.difference(context, looked, view, title("look.title.change", looked)).build());
    } else {
      if (differs) {
        nodes.add(notice(speech.say("look.not-aligned")));
      }
      shown.add(figure(looked, looked.table(view), title("look.title", looked)));
      looked
          .swapped(view)
          .ifPresent(two -> shown.add(figure(looked, two, title("look.title.swapped", looked))));
    }
    nodes.add(figures.show(shown));
  }

  private LookFigure.Shown figure(Looked looked, AttentionWords table, String title) {
    return LookFigure.of(context, looked, study.view().get(), table, title).build();
  }

  private String title(String key, Looked looked) {
    var ask = looked.ask();
    var word = ask.words().stream().filter(one -> one.start() == ask.swapped()).findFirst();
    return speech.say(key, word.map(ask::word).orElse(""), ask.to().strip());
  }
}
