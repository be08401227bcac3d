package org.autopsie.workbench.crop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.autopsie.explain.ColourMap;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Progress;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.CropSeries;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.Cropped;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.PictureView;
import org.autopsie.workbench.panel.Question;
import org.autopsie.workbench.panel.Questioning;
import org.autopsie.workbench.panel.Text;

/// Every model of the case that crops, on the picture under study.
final class RivalsView {
  private static final String WORK = "crop-rivals";
  private static final double OPACITY = 0.7;

  private final PanelContext context;
  private final Questioning study;
  private final CropTalk talk;
  private final ObjectProperty<Optional<Found>> found =
      new SimpleObjectProperty<>(Optional.empty());

  RivalsView(PanelContext context, Questioning study) {
    this.context = context;
    this.study = study;
    talk = CropTalk.of(context);
  }

  /// What each model makes of a picture.
  private record Found(Question question, Perturbation with, List<Rival> rivals) {}

  private record Rival(ModelSpec model, Cropped cropped) {}

  Node build() {
    var panel = new VBox(10);
    panel.getStyleClass().addAll("panel", "crop-bench");
    panel.setId("crop-rivals");
    context.studies().follow(panel, study);
    Live.show(panel, study.attempt(), this::ask);
    Live.show(
        panel,
        found,
        now ->
            panel.getChildren().setAll(now.map(this::nodes).orElseGet(() -> List.of(waiting()))));
    return panel;
  }

  private Node waiting() {
    return Text.of(talk.say("state.waiting"), "quiet");
  }

  private void ask(Question question) {
    var with =
        study.perturbations().stream()
            .filter(one -> one.id().equals(question.change().with()))
            .findFirst();
    var input = study.document();
    var tools = context.copy().tools();
    if (with.isEmpty()) {
      return;
    }
    tools
        .background()
        .<Found>latest(
            WORK,
            progress -> new Found(question, with.get(), rivals(made(question, input), progress)),
            outcome -> {
              if (outcome instanceof Outcome.Done<Found>(var done)) {
                found.set(Optional.of(done));
              }
            });
  }

  /// @throws org.autopsie.run.Failure where a value does not fit
  private Picture made(Question question, Input input) {
    var laboratory = context.copy().tools().laboratory();
    var change = question.change();
    var made =
        context
            .open()
            .arms(laboratory)
            .perturbation(change.with(), change.set())
            .apply(input, new SplittableRandom(laboratory.seed()));
    return ((Input.Image) made).picture();
  }

  private List<Rival> rivals(Picture picture, Progress progress) {
    PictureView.prepare(picture);
    var laboratory = context.copy().tools().laboratory();
    var rivals = new ArrayList<Rival>();
    for (var model : study.questions().models()) {
      progress.check();
      if (model.crop().isPresent()) {
        var predictor = laboratory.predictor(context.open().loaded(), model.id()).forOneStep();
        var answer = predictor.predict(List.of(new Input.Image(picture)), progress).getFirst();
        var rule = Cropped.rule(model, laboratory.plugins());
        rivals.add(new Rival(model, Cropped.of(rule, picture, answer)));
      }
    }
    return rivals;
  }

  private List<Node> nodes(Found known) {
    var people = talk.people(known.question().document(), known.with());
    var data =
        known.rivals().stream()
            .map(one ->
                new CropScene(talk, one.cropped(), people)
                    .small(
                        Optional.of(
                            new MapLayer(one.cropped().picture(), one.cropped().map())
                                .layer(ColourMap.VIRIDIS, talk.say("layer.axis"), OPACITY)),
                        0,
                        one.model().title().replaceFirst(" *[(,:].*", "")))
            .toList();
    var sentence = sentence(known);
    var title = talk.say("rivals.title");
    var ratio = data.isEmpty() ? "" : data.getFirst().frames().getFirst().name();
    var text =
        new FigureText(
            title, title, talk.say("rivals.subtitle", ratio), basis(known, people), sentence);
    var figure =
        new Figure(
            text,
            new CropSeries(data, context.locale()),
            CropSeries.twin(data, context.locale()),
            FigureSaver.of(context),
            context.locale());
    VBox.setVgrow(figure, Priority.ALWAYS);
    var label = Text.of(sentence, "sentence");
    label.setId("rivals-sentence");
    label.setMaxWidth(Double.MAX_VALUE);
    figure.say(label);
    return known.rivals().size() > 1
        ? List.of(figure)
        : List.of(figure, Text.of(talk.say("rivals.alone"), "notice"));
  }

  private String named(Rival rival) {
    return rival.model().title() + ", " + talk.say("fidelity." + rival.model().fidelity().id());
  }

  private Basis basis(Found known, String people) {
    var title = talk.say("picture.exhibit", talk.title(known.question().document()));
    var made = Text.name(known.with(), context.locale());
    var source = talk.say("rivals.source", title, made);
    return new Basis(
        people.isBlank() ? source : source + " (" + people + ")",
        talk.say("rivals.n", known.rivals().size()),
        talk.say("basis.interval"),
        talk.say("basis.seed", context.copy().tools().laboratory().seed()),
        Text.list(known.rivals().stream().map(this::named).toList(), context.locale()));
  }

  private String sentence(Found known) {
    return known.rivals().stream()
        .map(one ->
            talk.say(
                "rivals.one",
                one.model().title(),
                talk.point(one.cropped().salient()),
                talk.half(one.cropped())))
        .collect(Collectors.joining(talk.say("rivals.and"), talk.say("rivals.told") + " ", "."));
  }
}
