package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Part;
import org.autopsie.workbench.chart.SaliencyFigure;
import org.autopsie.workbench.examine.FoundFigure.View;
import org.autopsie.workbench.panel.Away;
import org.autopsie.workbench.panel.Examination;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Found;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;

/// An examination: what is explained above, the figure with its sentence, what taking one part away
/// does, and beside it (below it where there is no room) the method's parameters and the stability
/// card. It shows what is known so far and is made anew as that gets finer.
final class ExamineView {
  private static final String MEASURE = "measure";
  private static final String VIEW = "examine-view";
  private static final String PART = "part";

  /// In sizes of the letters: where the side column has no room beside the figure.
  private static final double NARROW = 62;

  private final PanelContext context;
  private final Examination study;
  private final Speech speech;
  private final VBox panel = new VBox(12);
  private final FlowPane subject = new FlowPane(14, 8);
  private final VBox state = new VBox();
  private final VBox result = new VBox(10);
  private final VBox without = new VBox(6);
  private final VBox details = new VBox(8);
  private final VBox card = new VBox(10);
  private final GridPane body = new GridPane(20, 16);
  private final Label ruler = new Label("0");
  private List<Object> made = List.of();
  private Optional<FoundFigure.Shown> shown = Optional.empty();

  ExamineView(PanelContext context, Examination study) {
    this.context = context;
    this.study = study;
    this.speech = Speech.of(context);
  }

  Node build() {
    panel.getStyleClass().addAll("panel", "examine");
    panel.setId("examine-panel");
    context.studies().follow(panel, study);
    lay();
    Live.show(panel, context.copy().chosen("exhibit"), id -> id.ifPresent(study::about));
    Live.show(panel, study.restored(), times -> form(true));
    Live.show(panel, study.found(), found -> show());
    Live.show(panel, study.state(), now -> state());
    Live.show(panel, context.copy().chosen(MEASURE), measure -> figure());
    Live.show(panel, context.copy().chosen(VIEW), view -> figure());
    Live.show(panel, context.copy().chosen(PART), this::choose);
    Live.show(panel, study.part(), this::mark);
    Live.show(panel, study.away(), this::away);
    return panel;
  }

  private void lay() {
    ruler.setVisible(false);
    ruler.setManaged(false);
    VBox.setVgrow(body, Priority.ALWAYS);
    GridPane.setHgrow(result, Priority.ALWAYS);
    GridPane.setVgrow(result, Priority.ALWAYS);
    result.setMinWidth(0);
    var side = new VBox(14, details, card);
    side.getStyleClass().add("examine-side");
    side.setId("examine-side");
    var left = new VBox(10, result, without);
    left.setMinWidth(0);
    GridPane.setHgrow(left, Priority.ALWAYS);
    VBox.setVgrow(result, Priority.ALWAYS);
    body.add(left, 0, 0);
    body.add(side, 1, 0);
    panel.getChildren().setAll(ruler, subject, state, body);
    panel
        .widthProperty()
        .subscribe(width -> {
          boolean narrow = width.doubleValue() < NARROW * ruler.getFont().getSize();
          GridPane.setConstraints(side, narrow ? 0 : 1, narrow ? 1 : 0);
          side.setMaxWidth(narrow ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
          side.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("below"), narrow);
        });
  }

  private void show() {
    form(false);
    figure();
    state();
  }

  /// Makes the controls anew where what they are made of has changed; the keyboard stays where it
  /// was.
  private void form(boolean anew) {
    var now = ExamineForm.madeOf(study, study.found().get());
    if (!anew && now.equals(made)) {
      return;
    }
    made = now;
    var focus =
        Optional.ofNullable(panel.getScene()).map(scene -> scene.getFocusOwner()).map(Node::getId);
    var form = new ExamineForm(context, study, study.found().get());
    var subjects = form.subject();
    subjects.forEach(one -> one.getStyleClass().add("examine-choice"));
    subject.getChildren().setAll(subjects);
    var beside = new ArrayList<Node>();
    beside.add(Text.of(speech.say("form.details"), "section-title"));
    beside.addAll(form.details());
    beside.add(Text.of(speech.say("form.stability"), "section-title"));
    beside.addAll(form.stability());
    form.refused().ifPresent(beside::add);
    details.getChildren().setAll(beside);
    focus.map(id -> panel.lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  private void state() {
    var found = study.found().get();
    var known = found.flatMap(Found::explanation).isPresent();
    var nodes =
        switch (study.state().get()) {
          case SHOWN ->
              found.filter(one -> one.method().isEmpty()).isPresent()
                  ? List.<Node>of(Text.of(speech.say("state.no-method"), "notice"))
                  : List.<Node>of();
          case WAITING ->
              List.<Node>of(Text.of(speech.say(known ? "state.finer" : "state.first"), "quiet"));
          case STOPPED -> List.<Node>of(new Again(study, speech).row("state.stopped"));
          case FAILED -> List.<Node>of(new Again(study, speech).row("state.failed"));
        };
    state.getChildren().setAll(nodes);
    card.getChildren()
        .setAll(
            found
                .filter(one -> one.explanation().isPresent())
                .map(one ->
                    List.<Node>of(new StabilityCard(context, one, study.state().get()).build()))
                .orElse(List.of()));
  }

  private String measure(Found found) {
    var results = found.explanation().orElseThrow().results();
    var drawn =
        results.sequencedEntrySet().stream()
            .filter(one -> FoundFigure.isDrawn(one.getValue()))
            .map(one -> one.getKey())
            .toList();
    return context.copy().chosen(MEASURE).get().filter(drawn::contains).orElse(drawn.getFirst());
  }

  private View view() {
    return context.copy().chosen(VIEW).get().filter("bars"::equals).isPresent()
        ? View.BARS
        : View.PLACE;
  }

  private void figure() {
    var found = study.found().get().filter(one -> isShown(one));
    if (found.isEmpty()) {
      shown = Optional.empty();
      result.getChildren().clear();
      return;
    }
    boolean focused =
        shown.filter(one -> one.drawing().isFocusWithin() || one.drawing().isFocused()).isPresent();
    var one = found.get();
    var input = study.what().input(one.inquiry());
    var made = new FoundFigure(context, one, input, measure(one), view());
    var built = made.build();
    var sentence = Text.of(made.words().sentence(), "sentence");
    sentence.setId("examine-sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    built.figure().say(sentence);
    VBox.setVgrow(built.figure(), Priority.ALWAYS);
    built.mark(study.part().get());
    built.onChoice(place ->
        context
            .copy()
            .chosen(PART)
            .set(place < 0 ? Optional.empty() : Optional.of(built.parts().get(place).name())));
    shown = Optional.of(built);
    var nodes = new ArrayList<Node>(choices(one, input));
    nodes.add(built.figure());
    overlay(built.drawing()).ifPresent(nodes::add);
    one.explanation().orElseThrow().notes().stream()
        .map(note -> Text.of(note.in(context.locale()), "notice"))
        .forEach(nodes::add);
    one.notices().stream()
        .map(note -> Text.of(note.in(context.locale()), "notice"))
        .forEach(nodes::add);
    result.getChildren().setAll(nodes);
    if (focused) {
      built.drawing().requestFocus();
    }
  }

  private static boolean isShown(Found found) {
    return found
        .explanation()
        .filter(one -> one.results().values().stream().anyMatch(FoundFigure::isDrawn))
        .isPresent();
  }

  /// Which measure, and where its numbers are shown; nothing where there is no choice.
  private List<Node> choices(Found found, org.autopsie.model.Input input) {
    var row = new FlowPane(14, 8);
    var results = found.explanation().orElseThrow().results();
    var measures =
        results.sequencedEntrySet().stream()
            .filter(one -> FoundFigure.isDrawn(one.getValue()))
            .map(one -> one.getKey())
            .map(id -> new Choice<>(id, speech.measure(found.method(), id)))
            .toList();
    if (measures.size() > 1) {
      row.getChildren()
          .add(
              new Fields(context.locale())
                  .choice(
                      speech.say("choice.measure"),
                      "examine-measure",
                      measures,
                      measure(found),
                      id -> context.copy().chosen(MEASURE).set(Optional.of(id))));
    }
    if (FoundFigure.hasPlace(results.get(measure(found)), input)) {
      boolean text = input instanceof org.autopsie.model.Input.Text;
      var views =
          List.of(
              new Choice<>("place", speech.say(text ? "view.text" : "view.picture")),
              new Choice<>("bars", speech.say("view.bars")));
      row.getChildren()
          .add(
              new Fields(context.locale())
                  .choice(
                      speech.say("choice.view"),
                      "examine-view",
                      views,
                      view() == View.BARS ? "bars" : "place",
                      id -> context.copy().chosen(VIEW).set(Optional.of(id))));
    }
    row.getChildren().forEach(one -> one.getStyleClass().add("examine-choice"));
    return row.getChildren().isEmpty() ? List.of() : List.of(row);
  }

  /// How much of a picture its overlay hides.
  private Optional<Node> overlay(Region drawing) {
    if (!(drawing instanceof SaliencyFigure saliency)) {
      return Optional.empty();
    }
    var percent = new Fields.Parameterised(0, 100, speech.say("overlay.unit"), true);
    var field =
        new Fields(context.locale())
            .slider(
                speech.say("overlay"),
                "examine-overlay",
                percent,
                saliency.overlay().get() * 100,
                share -> saliency.overlay().set(share / 100));
    field.lookupAll(".slider").stream()
        .map(Slider.class::cast)
        .forEach(slider -> slider.setBlockIncrement(5));
    field.getStyleClass().add("examine-choice");
    return Optional.of(field);
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
    if (part.isEmpty()) {
      context.copy().chosen(PART).set(Optional.empty());
    }
  }

  private void away(Optional<Away> away) {
    var found = study.found().get().filter(ExamineView::isShown);
    if (away.isEmpty() || found.isEmpty()) {
      without.getChildren().clear();
      return;
    }
    var names = new PartNames(study.document(), speech);
    var words = new FoundWords(speech, found.get(), names, measure(found.get()));
    var sentence = Text.of(words.away(away.get()), "sentence");
    sentence.setId("examine-away");
    sentence.setMaxWidth(Double.MAX_VALUE);
    without.getChildren().setAll(sentence);
  }

  /// Unused parts of a study's state are said in words.
  record Again(Study<?> study, Speech speech) {
    Node row(String key) {
      var why = speech.say(key);
      var words = Text.of(why, "quiet");
      words.setMaxWidth(Double.MAX_VALUE);
      var button = new javafx.scene.control.Button(speech.say("state.again"));
      button.setId("examine-again");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(pressed -> study.again());
      var row = new javafx.scene.layout.HBox(10, words, button);
      javafx.scene.layout.HBox.setHgrow(words, Priority.ALWAYS);
      row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      return row;
    }
  }
}
