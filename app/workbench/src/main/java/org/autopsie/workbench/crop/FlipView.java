package org.autopsie.workbench.crop;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.perturb.Flip;
import org.autopsie.perturb.MapNumber;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Bounds;
import org.autopsie.run.Parameter.Shape;
import org.autopsie.run.Parameters;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.CurveChart;
import org.autopsie.workbench.chart.CurveData;
import org.autopsie.workbench.chart.CurveData.Line;
import org.autopsie.workbench.chart.CurveData.Role;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Questioning;
import org.autopsie.workbench.panel.Text;

/// Where along a parameter the lead goes over from one half of the picture to the other, and what
/// it cost to find. It asks nothing before a person presses the button; a result stays as long as
/// the picture is the same besides.
final class FlipView {
  private static final String WORK = "crop-flips";

  private final PanelContext context;
  private final Questioning study;
  private final CropTalk talk;
  private final CropTrail trail;
  private final Kept kept;
  private final VBox box = new VBox(10);

  FlipView(PanelContext context, Questioning study, CropTalk talk, CropTrail trail) {
    this.context = context;
    this.study = study;
    this.talk = talk;
    this.trail = trail;
    kept = context.copy().held(Kept.class, Kept::new);
  }

  /// What was found last, also once the language changes.
  static final class Kept {
    private final ObjectProperty<Optional<FlipWork.Found>> found =
        new SimpleObjectProperty<>(Optional.empty());
  }

  Node build() {
    box.setId("crop-flips");
    Live.show(box, study.answer(), now -> show());
    Live.show(box, kept.found, now -> show());
    Live.show(box, context.copy().chosen(WORK), now -> show());
    return box;
  }

  private Optional<Perturbation> with() {
    var id = study.attempt().get().change().with();
    return study.perturbations().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private List<Parameter> ways() {
    return with().stream()
        .flatMap(one -> Parameters.of(one).stream())
        .filter(one -> one.bounds().isPresent() && one.shape() == Shape.ONE)
        .toList();
  }

  private Optional<Parameter> way() {
    var chosen = context.copy().chosen(WORK).get().or(trail::moved);
    var ways = ways();
    return ways.stream()
        .filter(one -> chosen.filter(one.name()::equals).isPresent())
        .findFirst()
        .or(() -> ways.stream().findFirst());
  }

  private void show() {
    boolean crops = study.answer().get().filter(one -> one.cropping().isPresent()).isPresent();
    var way = way();
    if (!crops || way.isEmpty()) {
      box.getChildren().clear();
      return;
    }
    if (box.getChildren().isEmpty()) {
      box.getChildren().setAll(Text.of(talk.say("flip.title"), "section-title"), row(way.get()));
    } else if (!box.lookupAll("#crop-flip-find").stream().anyMatch(Node::isFocused)) {
      box.getChildren().set(1, row(way.get()));
    }
    var found = kept.found.get().filter(one -> isOf(one, way.get()));
    box.getChildren().remove(2, box.getChildren().size());
    found.ifPresent(one -> box.getChildren().add(figure(one)));
  }

  /// True where only the parameter that was gone along may differ.
  private boolean isOf(FlipWork.Found found, Parameter way) {
    var now = study.attempt().get();
    var thing = found.question().differsFrom(now);
    return found.along().name().equals(way.name())
        && (found.question().equals(now) || thing.equals(way.name()));
  }

  private Node row(Parameter way) {
    var find = new Button(talk.say("flip.find", FlipWork.STEPS));
    find.setId("crop-flip-find");
    find.setMinWidth(Region.USE_PREF_SIZE);
    find.setOnAction(pressed -> find());
    var choices = ways().stream().map(one -> new Choice<>(one.name(), name(one))).toList();
    var field =
        new Fields(context.locale())
            .choice(
                talk.say("flip.along"),
                "crop-flip-along",
                choices,
                way.name(),
                name -> context.copy().chosen(WORK).set(Optional.of(name)));
    field.getStyleClass().add("examine-choice");
    var row = new FlowPane(14, 8, field, find);
    row.setRowValignment(javafx.geometry.VPos.BOTTOM);
    return row;
  }

  private String name(Parameter way) {
    return Text.name(with().orElseThrow(), way.name(), context.locale());
  }

  private void find() {
    var question = study.attempt().get();
    var work =
        new FlipWork(
            context.open(),
            context.copy().tools().laboratory(),
            question,
            study.document(),
            way().orElseThrow());
    context
        .copy()
        .tools()
        .background()
        .<FlipWork.Found>latest(
            WORK,
            work::find,
            outcome -> {
              if (outcome instanceof Outcome.Done<FlipWork.Found>(var done)) {
                kept.found.set(Optional.of(done));
              }
            });
  }

  private Figure figure(FlipWork.Found found) {
    var answer = study.answer().get().orElseThrow();
    var words = new CropWords(talk, answer, with().orElseThrow());
    boolean wide = answer.cropping().orElseThrow().after().isWide();
    var unit = unit(found);
    var none = Collections.nCopies(found.at().size(), Double.NaN);
    var lines =
        List.of(
            new Line(talk.half(wide, true), found.at(), found.first(), none, none, Role.MAIN),
            new Line(talk.half(wide, false), found.at(), found.second(), none, none, Role.MAIN));
    var name = name(found.along());
    var data =
        new CurveData(
            unit.isBlank() ? talk.say("axis-bare", name) : talk.say("axis", name, unit),
            talk.say("flip.axis"),
            lines,
            found.flips().found().stream()
                .map(one -> new CurveData.Point(one.at(), talk.say("flip.mark", at(one, unit))))
                .toList());
    var sentence = sentence(found, answer.model().title(), wide, unit);
    var title = talk.say("flip.question", name);
    var basis = words.basis();
    var text =
        new FigureText(
            title,
            title,
            talk.say("flip.subtitle", found.at().size(), words.picture()),
            new Basis(
                basis.source(),
                talk.say("flip.n", found.calls()),
                basis.interval(),
                basis.seed(),
                basis.fidelity()),
            sentence);
    var figure =
        new Figure(
            text,
            new CurveChart(data, context.locale()),
            data.twin(context.locale()),
            FigureSaver.of(context),
            context.locale());
    var label = Text.of(sentence, "sentence");
    label.setId("crop-flip-sentence");
    label.setMaxWidth(Double.MAX_VALUE);
    figure.say(label);
    return figure;
  }

  private static String unit(FlipWork.Found found) {
    return found.along().bounds().map(Bounds::unit).orElse("");
  }

  private String at(Flip flip, String unit) {
    var words = talk.number(flip.at());
    return unit.isBlank() ? words : talk.say("with-unit", words, unit);
  }

  private String sentence(FlipWork.Found found, String model, boolean wide, String unit) {
    var name = name(found.along());
    var flips = found.flips().found();
    if (flips.isEmpty()) {
      return talk.say("flip.none", model, name, found.at().size(), found.calls());
    }
    var first = flips.getFirst();
    var told =
        talk.say(
            "flip.told",
            model,
            name,
            at(first, unit),
            talk.half(wide, first.before().equals(MapNumber.FIRST_HALF)),
            talk.half(wide, first.after().equals(MapNumber.FIRST_HALF)),
            found.calls());
    return flips.size() == 1 ? told : told + " " + talk.say("flip.more", flips.size() - 1);
  }
}
