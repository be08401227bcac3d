package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Part;
import org.autopsie.explain.Stable;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Away;
import org.autopsie.workbench.panel.Beside;
import org.autopsie.workbench.panel.Examination;
import org.autopsie.workbench.panel.Found;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study.State;
import org.autopsie.workbench.panel.Text;

/// An examination: the figure with its sentence, what taking one part away does, and beside it what
/// is explained, the method's parameters and the stability card (above and below it where there is
/// no room). It shows what is known so far and is made anew as that gets finer.
final class ExamineView {
  private static final String PART = "part";

  private final PanelContext context;
  private final Examination study;
  private final Speech speech;
  private final Showing showing;
  private final OverlayForm overlay;
  private final VBox panel = new VBox(12);
  private final FlowPane subject = new FlowPane(14, 8);
  private final VBox state = new VBox();
  private final VBox result = new VBox(10);
  private final VBox without = new VBox(6);
  private final VBox details = new VBox(8);
  private final VBox card = new VBox(10);
  private List<Object> made = List.of();
  private List<Object> drawn = List.of();
  private Optional<FoundFigure.Shown> shown = Optional.empty();
  private boolean marked;

  ExamineView(PanelContext context, Examination study) {
    this.context = context;
    this.study = study;
    this.speech = Speech.of(context);
    this.showing = new Showing(context);
    this.overlay = new OverlayForm(context);
  }

  Node build() {
    panel.getStyleClass().addAll("panel", "examine");
    panel.setId("examine-panel");
    context.studies().follow(panel, study);
    lay();
    Live.show(panel, context.copy().chosen("exhibit"), id -> id.ifPresent(study::about));
    Live.show(panel, study.restored(), times -> form(List.of()));
    Live.show(panel, study.found(), found -> show());
    Live.show(panel, study.state(), now -> state());
    Live.show(panel, showing.measure(), measure -> show());
    Live.show(panel, showing.place(), place -> show());
    Live.show(panel, context.copy().chosen(PART), this::choose);
    Live.show(panel, study.part(), this::mark);
    Live.show(panel, study.away(), this::away);
    return panel;
  }

  private void lay() {
    var side = new VBox(14, details, card);
    side.getStyleClass().add("examine-side");
    side.setId("examine-side");
    panel.getChildren().setAll(state, new Beside(subject, new VBox(10, result, without), side));
  }

  private void show() {
    form(made);
    figure();
    state();
    if (study.part().get().isEmpty()) {
      choose(context.copy().chosen(PART).get());
    }
  }

  /// Makes the controls anew where what they are made of is no longer that; the keyboard stays
  /// where it was.
  private void form(List<Object> before) {
    var found = study.found().get();
    boolean placed = found.filter(Showing::isShown).filter(this::hasPlace).isPresent();
    var now = List.<Object>of(ExamineForm.madeOf(study, found), placed);
    if (now.equals(before)) {
      return;
    }
    made = now;
    var keyboard = Keyboard.of(panel);
    var form = new ExamineForm(context, study, found);
    var choices = new ArrayList<>(form.subject());
    found
        .filter(Showing::isShown)
        .ifPresent(one -> choices.addAll(showing.fields(one, study.document())));
    choices.forEach(one -> one.getStyleClass().add("examine-choice"));
    subject.getChildren().setAll(choices);
    var beside = new ArrayList<Node>();
    beside.add(Text.of(speech.say("form.details"), "section-title"));
    beside.addAll(form.details());
    beside.add(Text.of(speech.say("form.stability"), "section-title"));
    beside.addAll(new StabilityForm(context, study, found, form.methods()).nodes());
    form.refused().ifPresent(beside::add);
    details.getChildren().setAll(beside);
    keyboard.restore(panel);
  }

  private boolean hasPlace(Found found) {
    return FoundPicture.hasPlace(found, showing.payload(found), study.document());
  }

  private void state() {
    var found = study.found().get();
    boolean known = found.flatMap(Found::explanation).isPresent();
    var now = study.state().get();
    var again = new Again(speech, "examine-again", study::again);
    var waiting = speech.say(known ? "state.finer" : "state.first");
    var nodes = new ArrayList<>(again.nodes(now, waiting, study.why()));
    if (now == State.SHOWN) {
      found
          .filter(one -> one.method().isEmpty())
          .flatMap(
              one -> one.methods().stream().flatMap(each -> each.refused().stream()).findFirst())
          .map(why -> speech.say("state.no-method", why))
          .map(words -> sentence(words, "examine-no-method"))
          .ifPresent(nodes::add);
    }
    state.getChildren().setAll(nodes);
    card();
  }

  private void card() {
    card.getChildren()
        .setAll(
            study
                .found()
                .get()
                .filter(one -> one.explanation().isPresent())
                .map(one -> List.of(new StabilityCard(context, one, study.state().get()).build()))
                .orElse(List.of()));
  }

  private void figure() {
    var found = study.found().get().filter(Showing::isShown);
    if (found.isEmpty()) {
      shown = Optional.empty();
      drawn = List.of();
      result.getChildren().clear();
      return;
    }
    var one = found.get();
    var now = List.<Object>of(one.explanation(), showing.measure(one), showing.view());
    if (!now.equals(drawn)) {
      drawn = now;
      draw(one);
    }
  }

  private void draw(Found found) {
    var made = figure(found);
    var built = made.build();
    var sentence = sentence(made.words().sentence(), "examine-sentence");
    built.say(sentence);
    built.mark(study.part().get());
    built.onChoice(place ->
        context
            .copy()
            .chosen(PART)
            .set(place < 0 ? Optional.empty() : Optional.of(built.parts().get(place).name())));
    study.shows(showing.measure(found));
    shown = Optional.of(built);
    var nodes = new ArrayList<Node>(List.of(built.figure()));
    overlay.field(built.drawing()).ifPresent(nodes::add);
    notes(found.explanation().orElseThrow().notes(), "quiet").forEach(nodes::add);
    notes(found.notices(), "notice").forEach(nodes::add);
    var keyboard = Keyboard.of(panel);
    result.getChildren().setAll(nodes);
    keyboard.restore(result);
  }

  private FoundFigure figure(Found found) {
    var input = study.what().input(found.inquiry());
    return new FoundFigure(context, found, input, showing.measure(found), showing.view());
  }

  private static Label sentence(String words, String id) {
    var sentence = Text.of(words, "sentence");
    sentence.setId(id);
    sentence.setMaxWidth(Double.MAX_VALUE);
    return sentence;
  }

  private List<Label> notes(List<Sentence> notes, String style) {
    var key = "no-lots";
    var said = Words.of(Stable.class).say(context.locale(), key);
    return notes.stream()
        .map(note -> note.in(context.locale()))
        .filter(note -> !note.equals(said)) // the card says it
        .map(note -> {
          var label = Text.of(note, style);
          label.setMaxWidth(Double.MAX_VALUE);
          return label;
        })
        .toList();
  }

  private void choose(Optional<String> name) {
    study.choose(name.flatMap(this::part));
  }

  private Optional<Part> part(String name) {
    return study.found().get().flatMap(Found::explanation).stream()
        .flatMap(one -> one.results().values().stream())
        .filter(Attribution.class::isInstance)
        .flatMap(one -> ((Attribution) one).parts().stream())
        .filter(part -> part.name().equals(name))
        .findFirst();
  }

  private void mark(Optional<Part> part) {
    shown.ifPresent(one -> one.mark(part));
    if (part.isEmpty() && marked) {
      context.copy().chosen(PART).set(Optional.empty());
    }
    marked = part.isPresent();
  }

  private void away(Optional<Away> away) {
    var found = study.found().get().filter(Showing::isShown);
    without
        .getChildren()
        .setAll(
            away.isEmpty() || found.isEmpty()
                ? List.of()
                : List.of(sentence(figure(found.get()).words().away(away.get()), "examine-away")));
  }
}
