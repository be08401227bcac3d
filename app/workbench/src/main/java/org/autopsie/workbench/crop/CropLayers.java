package org.autopsie.workbench.crop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGeneratorFactory;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.autopsie.evidence.Attribution;
import org.autopsie.explain.ColourMap;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Overlay;
import org.autopsie.explain.Parts;
import org.autopsie.explain.Watch;
import org.autopsie.model.Input;
import org.autopsie.perturb.MapNumber;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.workbench.chart.CropData.Layer;
import org.autopsie.workbench.panel.Answer;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.Cropped;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.PictureView;
import org.autopsie.workbench.panel.Question;
import org.autopsie.workbench.panel.Text;

/// What can lie over the picture: the map, nothing, or what a method says of the score at the
/// salient point. A method works in the background on the picture as it is now; the latest wins.
/// JavaFX thread only.
final class CropLayers {
  static final String MAP = "map";
  static final String NONE = "none";
  private static final List<String> OFFERED = List.of("occlusion", "rise");
  private static final String WORK = "crop-layer";
  private static final String STEPS = "L64X128MixRandom";

  private final PanelContext context;
  private final CropTalk talk;
  private final ReadOnlyObjectWrapper<Optional<Explained>> explained =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Asked>> answered =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Asked> asked = Optional.empty();

  CropLayers(PanelContext context, CropTalk talk) {
    this.context = context;
    this.talk = talk;
  }

  /// What a method is asked.
  ///
  /// @param question the picture and the model
  /// @param method its id
  record Asked(Question question, Cropped cropped, String method) {

    /// The score that is explained, by its name in a map: that of the cell at the salient point.
    String score() {
      int cell = cropped.map().highest();
      int columns = cropped.map().columns();
      return "cell " + (cell / columns + 1) + " " + (cell % columns + 1);
    }
  }

  /// What a method said.
  ///
  /// @param cut what it cut the picture into
  record Explained(Asked asked, Attribution attribution, Optional<Parts> cut, long calls) {
    String method() {
      return asked.method();
    }
  }

  /// What the method said last; it may be of another picture than the present one.
  ReadOnlyObjectProperty<Optional<Explained>> explained() {
    return explained.getReadOnlyProperty();
  }

  /// What the method answered to the end last; it may be another question than the present one.
  ReadOnlyObjectProperty<Optional<Asked>> answered() {
    return answered.getReadOnlyProperty();
  }

  /// The written id of what lies over the picture.
  String chosen() {
    return context.copy().chosen(WORK).get().orElse(MAP);
  }

  /// The same while it may change.
  ObservableValue<Optional<String>> choice() {
    return context.copy().chosen(WORK);
  }

  /// True for what a method says; false for the map and for nothing.
  static boolean isMethod(String layer) {
    return !List.of(MAP, NONE).contains(layer);
  }

  void choose(String layer) {
    context.copy().chosen(WORK).set(Optional.of(layer));
  }

  /// The methods that are offered, and the one that is chosen where it is another.
  List<Explainer> methods(Answer answer) {
    var plugins = context.copy().tools().laboratory().plugins();
    var found = new ArrayList<Explainer>();
    for (var one : plugins.all(Explainer.class)) {
      if (OFFERED.contains(one.id()) || one.id().equals(chosen())) {
        found.add(one);
      }
    }
    return answer.cropping().isEmpty() ? List.of() : found;
  }

  String name(Explainer method) {
    return Text.name(method, talk.locale());
  }

  /// Asks the chosen method about the score at the salient point, where one is chosen and it was
  /// not asked that yet.
  void ask(Answer answer) {
    var cropped = answer.cropping().orElseThrow().after();
    var method = methods(answer).stream().filter(one -> one.id().equals(chosen())).findFirst();
    var now = method.map(one -> new Asked(answer.question(), cropped, one.id()));
    if (now.equals(asked)) {
      return;
    }
    asked = now;
    var background = context.copy().tools().background();
    if (now.isEmpty()) {
      background.drop(WORK);
      return;
    }
    background.<Explained, Explained>latest(
        WORK,
        (progress, soFar) -> explain(now.get(), method.get(), progress, soFar),
        partial -> explained.set(Optional.of(partial)),
        outcome -> {
          if (outcome instanceof Outcome.Done<Explained>(var done)) {
            explained.set(Optional.of(done));
            answered.set(Optional.of(done.asked()));
          } else {
            asked = Optional.empty();
          }
        });
  }

  private Explained explain(
      Asked what, Explainer method, Progress progress, Consumer<Explained> soFar) {
    var laboratory = context.copy().tools().laboratory();
    var predictor =
        laboratory.predictor(context.open().loaded(), what.question().model()).forOneStep();
    var picture = new Input.Image(what.cropped().picture());
    var question =
        new org.autopsie.explain.Question(
            predictor, picture, new MapNumber(what.score()), List.of());
    method
        .refuses(question)
        .ifPresent(why -> {
          throw new Failure(CropTalk.class, "refused", why);
        });
    var watch = Watch.of(progress, partial -> told(what, Optional.empty(), partial, soFar));
    var cut = method.parts(question, watch);
    var random = RandomGeneratorFactory.of(STEPS).create(laboratory.seed());
    var whole = Watch.of(progress, partial -> told(what, cut, partial, soFar));
    return explained(what, cut, method.explain(question, random, whole)).orElseThrow();
  }

  private static void told(
      Asked what, Optional<Parts> cut, Explanation partial, Consumer<Explained> soFar) {
    explained(what, cut, partial).ifPresent(soFar);
  }

  private static Optional<Explained> explained(
      Asked what, Optional<Parts> cut, Explanation explanation) {
    return explanation.attribution().map(of -> new Explained(what, of, cut, explanation.calls()));
  }

  /// What lies over the picture of an answer; absent where nothing does, or it is not known yet.
  Optional<Layer> layer(Cropped cropped, double opacity) {
    if (chosen().equals(NONE)) {
      return Optional.empty();
    }
    if (chosen().equals(MAP)) {
      return Optional.of(
          new MapLayer(cropped.picture(), cropped.map())
              .layer(colours(false), talk.say("layer.axis"), opacity));
    }
    return explained
        .get()
        .filter(one -> one.asked().cropped().equals(cropped) && one.method().equals(chosen()))
        .map(one -> layer(one, opacity));
  }

  private Layer layer(Explained one, double opacity) {
    var of = one.attribution();
    double reach =
        of.values().stream().mapToDouble(Math::abs).filter(Double::isFinite).max().orElse(0);
    double high = reach > 0 ? reach : 1;
    var colours = colours(of.signed());
    var painted =
        PictureView.image(Overlay.of(one.asked().cropped().picture(), of, one.cut(), colours, 1));
    return new Layer(
        painted,
        colours,
        of.signed() ? -high : 0,
        high,
        talk.say("layer.axis.method", methodName(one.method())),
        opacity);
  }

  private String methodName(String id) {
    var plugins = context.copy().tools().laboratory().plugins();
    return name(plugins.byId(Explainer.class, id));
  }

  /// The colours that a person chose.
  ColourMap colours(boolean signed) {
    var maps = ColourMap.all(signed ? ColourMap.Amounts.SIGNED : ColourMap.Amounts.PLAIN);
    var chosen = context.copy().chosen(signed ? "colours-signed" : "colours-plain").get();
    return maps.stream()
        .filter(one -> chosen.filter(one.name()::equals).isPresent())
        .findFirst()
        .orElse(maps.getFirst());
  }
}
