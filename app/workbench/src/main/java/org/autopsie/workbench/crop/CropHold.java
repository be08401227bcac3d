package org.autopsie.workbench.crop;

import java.util.List;
import java.util.Optional;
import org.autopsie.model.Input;
import org.autopsie.perturb.Composer;
import org.autopsie.perturb.Handle;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Arms;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameter.Bounds;
import org.autopsie.run.Parameters;
import org.autopsie.workbench.chart.CropFigure;
import org.autopsie.workbench.chart.CropFigure.Grip;
import org.autopsie.workbench.panel.Change;
import org.autopsie.workbench.panel.Questioning;
import org.autopsie.workbench.panel.Text;

/// What can be taken hold of in the picture under study: it moves the same parameters as the form.
/// JavaFX thread only.
final class CropHold implements CropFigure.Mover {
  private final Questioning study;
  private final CropTalk talk;
  private final Arms arms;
  private Optional<Held> held = Optional.empty();

  CropHold(Questioning study, CropTalk talk, Arms arms) {
    this.study = study;
    this.arms = arms;
    this.talk = talk;
  }

  /// A handle, and what its parameter was when it was taken hold of.
  private record Held(Handle handle, Bounds bounds, double from) {}

  /// Everything that can be taken hold of now; nothing in a picture that nobody composed.
  List<Grip> grips() {
    return handles().stream()
        .flatMap(one -> parameter(one).stream().map(parameter -> grip(one, parameter)))
        .toList();
  }

  private List<Handle> handles() {
    try {
      return composer()
          .map(one -> arms.perturbation(one.id(), change().set()))
          .map(one -> ((Composer) one).handles((Input.Image) study.document()))
          .orElse(List.of());
    } catch (Failure unfit) {
      // a value that does not fit: the result says so
      return List.of();
    }
  }

  private Optional<Composer> composer() {
    return study.perturbations().stream()
        .filter(one -> one.id().equals(change().with()))
        .filter(Composer.class::isInstance)
        .map(Composer.class::cast)
        .findFirst();
  }

  private Optional<Parameter> parameter(Handle handle) {
    return composer().stream()
        .flatMap(one -> Parameters.of(one).stream())
        .filter(one -> one.name().equals(handle.parameter()) && one.bounds().isPresent())
        .findFirst();
  }

  private Grip grip(Handle handle, Parameter parameter) {
    Perturbation with = composer().orElseThrow();
    var unit = parameter.bounds().map(Bounds::unit).orElse("");
    var kind = CropFigure.Kind.valueOf(handle.kind().name());
    var words =
        talk.say(
            "grip",
            Text.name(with, parameter.name(), talk.locale()),
            talk.say("with-unit", talk.number(present(parameter)), unit).strip());
    return new Grip(
        handle.id(),
        kind,
        handle.left(),
        handle.top(),
        handle.right(),
        handle.bottom(),
        words,
        handle.perDown() != 0);
  }

  private double present(Parameter parameter) {
    var value = change().set().getOrDefault(parameter.name(), parameter.standard());
    return value instanceof Number number ? number.doubleValue() : 0;
  }

  @Override
  public void begin(String id) {
    held =
        handles().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .flatMap(one ->
                parameter(one)
                    .map(parameter ->
                        new Held(one, parameter.bounds().orElseThrow(), present(parameter))));
  }

  @Override
  public void move(String id, double right, double down) {
    held.filter(one -> one.handle().id().equals(id))
        .ifPresent(one -> {
          double pull = right * one.handle().perRight() + down * one.handle().perDown();
          double far = Math.abs(pull) > 0 && Math.abs(pull) < 1 ? Math.signum(pull) : pull;
          double value = Math.clamp(one.from() + far, one.bounds().min(), one.bounds().max());
          Object whole = Math.round(value);
          study.alter(change -> change.set(one.handle().parameter(), whole));
        });
  }

  private Change change() {
    return study.attempt().get().change();
  }
}
