package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.panel.Beside;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study.State;
import org.autopsie.workbench.panel.Text;

/// A sweep: what is swept above, the figure with its sentence, what can be done with the table, and
/// beside it (below it where there is no room) along what and how far.
final class SweepView {
  private final PanelContext context;
  private final SweepStudy study;
  private final Speech speech;
  private final VBox panel = new VBox(12);
  private final FlowPane subject = new FlowPane(14, 8);
  private final VBox state = new VBox(6);
  private final VBox result = new VBox(10);
  private final VBox at = new VBox(8);
  private final VBox actions = new VBox(8);
  private final VBox details = new VBox(8);
  private final Label said = Text.of("", "quiet");
  private List<Object> made = List.of();
  private Optional<SweepFigure.Shown> drawn = Optional.empty();

  SweepView(PanelContext context, SweepStudy study) {
    this.context = context;
    this.study = study;
    this.speech = Speech.of(context);
  }

  Node build() {
    panel.getStyleClass().addAll("panel", "examine");
    panel.setId("sweep-panel");
    said.setId("sweep-said");
    context.studies().follow(panel, study);
    Live.begin(panel, this::begin);
    lay();
    Live.show(panel, context.copy().open(), open -> begin());
    Live.show(panel, context.copy().chosen("exhibit"), id -> id.ifPresent(study::about));
    Live.show(panel, study.renewed(), times -> form(List.of()));
    Live.show(panel, study.found(), found -> show());
    Live.show(panel, study.point(), point -> point());
    Live.show(panel, context.copy().chosen("part"), part -> point());
    Live.show(panel, study.state(), now -> state());
    Live.show(panel, study.refused(), why -> state());
    Live.show(panel, study.plans(), now -> actions());
    return panel;
  }

  private void begin() {
    study.begin(context.studies().examination().map(one -> one.attempt().get().document()));
  }

  private void lay() {
    details.getStyleClass().add("examine-side");
    details.setId("sweep-side");
    var body = new Beside(subject, new VBox(16, result, at, actions), details);
    panel.getChildren().setAll(Text.of(speech.say("sweep.what"), "ink-2"), state, body);
  }

  private void show() {
    form(made);
    var keyboard = Keyboard.of(panel);
    study
        .found()
        .get()
        .ifPresentOrElse(
            found -> {
              var words = new SweepWords(speech, found);
              var nodes = new ArrayList<Node>();
              nodes.add(figure(found, words));
              found
                  .notices()
                  .forEach(one -> nodes.add(Text.of(one.in(context.locale()), "notice")));
              result.getChildren().setAll(nodes);
            },
            () -> result.getChildren().clear());
    keyboard.restore(result);
    point();
    actions();
  }

  private Node figure(Swept found, SweepWords words) {
    var shown = new SweepFigure(context, found, words).build();
    shown.mark(study.point().get());
    shown.onChoice(study.point()::set);
    drawn = Optional.of(shown);
    return shown.figure();
  }

  /// The point that is chosen.
  private void point() {
    var point = study.point().get();
    drawn.ifPresent(one -> one.mark(point));
    var found = study.found().get();
    at.getChildren()
        .setAll(
            found
                .filter(one -> point.isPresent() && Double.isFinite(one.mean(point.get())))
                .map(one ->
                    new SweepPoint(
                            speech,
                            one,
                            new SweepWords(speech, one),
                            point.get(),
                            context.copy().chosen("part").get())
                        .nodes())
                .orElseGet(() ->
                    found.isEmpty()
                        ? List.of()
                        : List.of(Text.of(speech.say("sweep.point.none"), "caption"))));
  }

  /// Makes the controls anew where other ones are needed; the keyboard stays where it was.
  private void form(List<Object> before) {
    var ask = study.ask().get();
    if (ask.isEmpty()) {
      return;
    }
    var now =
        List.<Object>of(
            study.renewed().get(),
            study.found().get().map(Swept::labels),
            study.found().get().map(Swept::named));
    if (now.equals(before)) {
      return;
    }
    made = now;
    var keyboard = Keyboard.of(panel);
    var form = new SweepForm(context, study, ask.get());
    var choices = form.subject();
    choices.forEach(one -> one.getStyleClass().add("examine-choice"));
    subject.getChildren().setAll(choices);
    details.getChildren().setAll(form.details());
    keyboard.restore(panel);
  }

  private void state() {
    var nodes = new ArrayList<Node>();
    study
        .refused()
        .get()
        .ifPresent(why -> {
          var words = Text.of(why.in(context.locale()), "notice");
          words.setId("sweep-refused");
          words.setMaxWidth(Double.MAX_VALUE);
          nodes.add(words);
        });
    var now = study.state().get();
    if (now != State.WAITING || (nodes.isEmpty() && study.ask().get().isPresent())) {
      var waiting = speech.say(study.found().get().isEmpty() ? "state.first" : "state.finer");
      nodes.addAll(new Again(speech, "sweep-again", study::again).nodes(now, waiting, study.why()));
    }
    state.getChildren().setAll(nodes);
    actions();
  }

  /// What can be done with the table: narrow the flips down, export it, make it elsewhere.
  private void actions() {
    var plans = study.plans().get();
    if (plans.isEmpty()) {
      actions.getChildren().clear();
      return;
    }
    var nodes = new ArrayList<Node>();
    study
        .found()
        .get()
        .filter(found -> found.most() > 0 && study.state().get() == State.SHOWN)
        .ifPresent(found -> {
          var words = speech.say("sweep.narrow", found.most());
          var narrow = button("sweep-narrow", words, () -> {});
          narrow.setOnAction(pressed -> {
            narrow.requestFocusTraversal(TraversalDirection.NEXT); // it goes away
            study.narrow();
          });
          nodes.add(narrow);
        });
    var exports =
        new FlowPane(
            10,
            6,
            button("sweep-csv", speech.say("sweep.csv"), () -> export("csv")),
            button("sweep-parquet", speech.say("sweep.parquet"), () -> export("parquet")));
    nodes.add(exports);
    nodes.add(Text.of(speech.say("sweep.cost", plans.get().count()), "caption"));
    if (!said.getText().isEmpty()) {
      nodes.add(said);
    }
    nodes.addAll(new SweepLineView(context, plans.get()).nodes());
    var keyboard = Keyboard.of(panel);
    actions.getChildren().setAll(nodes);
    keyboard.restore(actions);
  }

  private void export(String ending) {
    var name = speech.say("sweep.file") + "." + ending;
    context
        .host()
        .fileToWrite(speech.say("sweep.where"), name)
        .ifPresent(file ->
            study.export(
                file,
                rows -> {
                  said.setText(speech.say("sweep.saved", file.getFileName(), rows));
                  actions();
                }));
  }

  private static Button button(String id, String words, Runnable does) {
    var button = new Button(words);
    button.setId(id);
    button.setOnAction(pressed -> does.run());
    return Text.wrapping(button);
  }
}
