package org.autopsie.workbench.crop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.autopsie.perturb.Perturbation;
import org.autopsie.workbench.chart.CropFigure;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.panel.Answer;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Questioning;
import org.autopsie.workbench.panel.Text;

/// The bench: what can be laid over the picture, the figure with its sentence, what must be said
/// beside it, and where the crop flips. The figure stays while its numbers change.
final class CropView {
  private final PanelContext context;
  private final Questioning study;
  private final CropTalk talk;
  private final CropLayers layers;
  private final CropTrail trail;
  private final CropHold hold;
  private final FlowPane controls = new FlowPane(18, 8);
  private final VBox result = new VBox(10);
  private final VBox state = new VBox();
  private final VBox notices = new VBox(6);
  private final Label sentence = Text.of("", "sentence");
  private Optional<CropFigure> drawing = Optional.empty();
  private Optional<Figure> figure = Optional.empty();
  private List<Object> made = List.of();

  CropView(PanelContext context, Questioning study) {
    this.context = context;
    this.study = study;
    talk = CropTalk.of(context);
    layers = new CropLayers(context, talk);
    trail = context.copy().held(CropTrail.class, CropTrail::new);
    hold = new CropHold(study, talk, context.open().arms(context.copy().tools().laboratory()));
  }

  Node build() {
    var panel = new VBox(10);
    panel.getStyleClass().addAll("panel", "crop-bench");
    sentence.setId("crop-sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    VBox.setVgrow(result, Priority.ALWAYS);
    var flips = new FlipView(context, study, talk, trail).build();
    panel.getChildren().setAll(state, result, notices, controls, flips);
    context.studies().follow(panel, study, new CropKept(context, study, layers).instead());
    Live.show(panel, study.answer(), found -> show());
    Live.show(panel, study.state(), now -> state.getChildren().setAll(waiting()));
    Live.show(panel, layers.explained(), now -> show());
    for (var kind : List.of("crop-layer", "crop-opacity", "crop-frame", "colours-plain")) {
      Live.show(panel, context.copy().chosen(kind), now -> show());
    }
    Live.show(panel, context.copy().chosen("colours-signed"), now -> show());
    return panel;
  }

  private Node waiting() {
    var words =
        switch (study.state().get()) {
          case WAITING -> study.answer().get().isPresent() ? "" : talk.say("state.waiting");
          case SHOWN -> "";
          case STOPPED -> talk.say("state.stopped");
          case FAILED -> talk.say("state.failed");
        };
    var label = Text.of(words, "quiet");
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
    return label;
  }

  private void show() {
    var found = study.answer().get().filter(one -> one.cropping().isPresent());
    if (found.isEmpty()) {
      boolean other = study.answer().get().isPresent();
      result.getChildren().setAll(other ? List.of(noMap()) : List.of());
      controls.getChildren().clear();
      notices.getChildren().clear();
      figure = Optional.empty();
      made = List.of();
      return;
    }
    var answer = found.get();
    trail.add(answer);
    layers.ask(answer);
    controls(answer);
    draw(answer);
    notices.getChildren().setAll(notices(answer));
  }

  private Node noMap() {
    return Text.of(talk.say("no-map", study.model().title()), "notice");
  }

  private void draw(Answer answer) {
    var words = new CropWords(talk, answer, with(answer));
    var after = answer.cropping().orElseThrow().after();
    var scene = new CropScene(talk, after, words.people());
    var form = form(answer);
    var data = scene.data(layers.layer(after, form.opacity()), trail.in(after), form.frame());
    sentence.setText(words.sentence());
    var title = words.title();
    var text =
        new FigureText(
            title + " " + words.picture(),
            title,
            words.subtitle(),
            words.basis(),
            words.sentence());
    if (figure.isEmpty()) {
      var plot = new CropFigure(data, context.locale(), form::choose, hold);
      var made =
          new Figure(
              text, plot, data.twin(context.locale()), FigureSaver.of(context), context.locale());
      plot.say(sentence);
      VBox.setVgrow(made, Priority.ALWAYS);
      drawing = Optional.of(plot);
      figure = Optional.of(made);
      result.getChildren().setAll(made);
    } else {
      figure.get().renew(text, data.twin(context.locale()));
    }
    drawing.orElseThrow().show(data, hold.grips());
  }

  private Perturbation with(Answer answer) {
    return context
        .copy()
        .tools()
        .laboratory()
        .plugins()
        .byId(Perturbation.class, answer.question().change().with());
  }

  private CropForm form(Answer answer) {
    return new CropForm(context, talk, layers, answer);
  }

  /// Makes the controls anew where other ones are needed; the keyboard stays where it was.
  private void controls(Answer answer) {
    var form = form(answer);
    var now = form.madeOf();
    if (now.equals(made)) {
      return;
    }
    made = now;
    var keyboard = Keyboard.of(controls);
    controls.getChildren().setAll(form.fields());
    controls.getChildren().forEach(one -> one.getStyleClass().add("examine-choice"));
    keyboard.restore(controls);
  }

  private List<Node> notices(Answer answer) {
    var words = new ArrayList<String>();
    var after = answer.cropping().orElseThrow().after();
    if (after.symmetric()) {
      boolean moved = !after.centre().equals(after.salient());
      words.add(
          talk.say(
              moved ? "symmetric.moved" : "symmetric",
              answer.model().title(),
              talk.point(after.centre())));
    }
    if (isExplaining(answer)) {
      words.add(talk.say("layer.waiting"));
    }
    answer.notices().forEach(one -> words.add(one.in(context.locale())));
    return words.stream().<Node>map(one -> Text.of(one, "notice")).toList();
  }

  private boolean isExplaining(Answer answer) {
    return CropLayers.isMethod(layers.chosen())
        && layers.layer(answer.cropping().orElseThrow().after(), 1).isEmpty();
  }
}
