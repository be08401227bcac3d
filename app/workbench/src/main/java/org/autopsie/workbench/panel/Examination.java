package org.autopsie.workbench.panel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.casefile.Localised;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Part;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.Kept;
import org.autopsie.protocol.Laboratory;
import org.autopsie.workbench.panel.Background.Outcome;

/// What counts for a model's number: one exhibit under examination, its explanation as it gets
/// finer, and one part of it taken away. It asks nothing before it is turned to. JavaFX thread
/// only.
public final class Examination extends Study<Inquiry> {
  private static final String WORK = "examine";
  private static final String PART = "examine-part";

  private final Examinable what;
  private final Explaining explaining;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<Found>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Away>> away =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Part>> part =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String measure = "";

  /// @param first what is asked first; a question that the case no longer knows gives way to the
  ///   case's own
  public Examination(Examinable what, Laboratory laboratory, Background background, Inquiry first) {
    super(laboratory.plugins(), what.knows(first) ? first : what.first(Optional.empty()));
    this.what = what;
    this.explaining = new Explaining(what, laboratory);
    this.background = background;
  }

  /// What can be explained.
  public Examinable what() {
    return what;
  }

  /// What is known so far; it stays while the next explanation is under way.
  public ReadOnlyObjectProperty<Optional<Found>> found() {
    return found.getReadOnlyProperty();
  }

  /// The part that a person chose; absent where none is.
  public ReadOnlyObjectProperty<Optional<Part>> part() {
    return part.getReadOnlyProperty();
  }

  /// The exhibit without the chosen part, and the model's number for it; absent until it is known.
  public ReadOnlyObjectProperty<Optional<Away>> away() {
    return away.getReadOnlyProperty();
  }

  /// Chooses a part: it is taken away and the model is asked about the rest.
  public void choose(Optional<Part> chosen) {
    if (chosen.equals(part.get())) {
      return;
    }
    part.set(chosen);
    away.set(Optional.empty());
    if (chosen.isEmpty() || found.get().isEmpty()) {
      background.drop(PART);
      return;
    }
    var known = found.get().get();
    background.latest(
        PART,
        progress -> explaining.away(known, chosen.get(), progress),
        outcome -> {
          if (outcome instanceof Outcome.Done<Optional<Away>>(var without)) {
            away.set(without);
          }
        });
  }

  /// Is told which measure is shown, by its written id: it is what is kept first.
  public void shows(String shown) {
    measure = shown;
  }

  /// Examines another exhibit, chosen elsewhere; nothing happens where no model reads it.
  public void about(String exhibit) {
    var same = attempt().get().document(exhibit);
    if (!exhibit.equals(attempt().get().document()) && what.knows(same)) {
      change(inquiry -> inquiry.document(exhibit));
      renewForm();
    }
  }

  /// Asks another model; about the same exhibit where it reads it.
  public void ask(String model) {
    var now = attempt().get();
    var same = Inquiry.about(model, now.document());
    change(any -> what.knows(same) ? same : what.about(model));
    renewForm();
  }

  @Override
  public Input document() {
    return what.input(attempt().get());
  }

  /// The exhibit without the chosen part.
  @Override
  public Input changed() {
    return away.get().map(Away::input).orElseGet(this::document);
  }

  @Override
  public ModelSpec model() {
    return what.model(attempt().get().model());
  }

  @Override
  Inquiry with(Inquiry before, Change change) {
    return before.change(change);
  }

  @Override
  void tried(Inquiry before, Inquiry now) {
    if (!before.model().equals(now.model()) || !before.document().equals(now.document())) {
      choose(Optional.empty());
      found.set(Optional.empty());
    }
    super.tried(before, now);
  }

  @Override
  void run(Inquiry asked) {
    background.<Found, Found>latest(
        WORK,
        (progress, soFar) -> explaining.explain(asked, progress, soFar),
        partial -> found.set(Optional.of(partial)),
        work().shown(whole -> found.set(Optional.of(whole))));
  }

  /// The method that is used, by its id; empty where none can.
  public String method() {
    var named = attempt().get().change().with();
    return named.isEmpty()
        ? found.get().flatMap(Found::method).map(one -> one.id()).orElse("")
        : named;
  }

  @Override
  Kept.Attempt kept(Localised title) {
    var inquiry = attempt().get();
    var set = new LinkedHashMap<String, Object>(inquiry.change().set());
    set.put("exhibit", inquiry.document());
    put(set, "output", inquiry.output());
    found.get().filter(Found::vectors).ifPresent(known -> put(set, "like", known.named()));
    put(set, "background", inquiry.background());
    put(set, "second", inquiry.second());
    put(set, "measure", measure);
    part.get()
        .map(Part::name)
        .filter(this::isMeasured)
        .ifPresent(chosen -> put(set, "part", chosen));
    set.put("repeats", inquiry.repeats());
    return new Kept.Attempt(
        title, method(), set, inquiry.model(), Optional.empty(), Optional.empty());
  }

  private boolean isMeasured(String name) {
    return found.get().flatMap(Found::explanation).stream()
        .map(one -> one.results().get(measure))
        .filter(Attribution.class::isInstance)
        .flatMap(one -> ((Attribution) one).parts().stream())
        .anyMatch(one -> one.name().equals(name));
  }

  private static void put(Map<String, Object> set, String name, String value) {
    if (!value.isEmpty()) {
      set.put(name, value);
    }
  }
}
