package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.casefile.Localised;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.Kept;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Plugins;

/// A ranking under study: where a document stands before and after a change, over the noise floor.
/// JavaFX thread only.
public final class Investigation extends Study<Attempt> {
  private static final String CHANGE = "change";
  private static final String NOISE = "noise-floor";

  private final Bench bench;
  private final Design design;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<Ranking>> ranking =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<NoiseFloor> noise = Optional.empty();

  /// Begins with an attempt and runs it.
  ///
  /// @param first what is tried first; one that the design does not know gives way to the design's
  ///   own
  public Investigation(
      Bench bench, Design design, Plugins plugins, Background background, Optional<Attempt> first) {
    super(plugins, first.filter(design::knows).orElseGet(design::first));
    this.bench = bench;
    this.design = design;
    this.background = background;
    begin();
  }

  /// What can be tried.
  public Design design() {
    return design;
  }

  /// The last result; it stays while the next one is under way.
  public ReadOnlyObjectProperty<Optional<Ranking>> ranking() {
    return ranking.getReadOnlyProperty();
  }

  @Override
  public Input document() {
    return bench.input(attempt().get());
  }

  @Override
  public Input changed() {
    return bench.changed(attempt().get());
  }

  @Override
  public ModelSpec model() {
    return design.open().model().orElseThrow();
  }

  @Override
  Attempt with(Attempt before, Change change) {
    return before.change(change);
  }

  /// True where an exhibit is a document or a query of this investigation.
  public boolean canExamine(String exhibit) {
    return isAmong(design.documents(), exhibit) || isAmong(design.queries(), exhibit);
  }

  private static boolean isAmong(List<Piece> pieces, String exhibit) {
    return pieces.stream().anyMatch(one -> one.id().equals(exhibit));
  }

  /// Examines another exhibit, chosen outside the form: a document or a query; nothing happens
  /// where it is neither.
  public void examine(String exhibit) {
    if (canExamine(exhibit)) {
      boolean document = isAmong(design.documents(), exhibit);
      change(attempt -> document ? attempt.document(exhibit) : attempt.query(exhibit));
      renewForm();
    }
  }

  @Override
  void tried(Attempt before, Attempt now) {
    if (now.subject().equals(before.subject())) {
      rank(now);
    } else {
      super.tried(before, now);
    }
  }

  /// Measures the noise first.
  @Override
  void run(Attempt asked) {
    noise = Optional.empty();
    background.<NoiseFloor>latest(
        NOISE,
        progress -> bench.noise(asked, progress),
        work()
            .then(floor -> {
              noise = Optional.of(floor);
              rank(attempt().get());
            }));
  }

  private void rank(Attempt asked) {
    work().begun();
    background.<Ranking>latest(
        CHANGE,
        progress -> bench.run(asked, progress),
        work().shown(found -> ranking.set(Optional.of(found.with(noise)))));
  }

  @Override
  Kept.Attempt kept(Localised title) {
    var attempt = attempt().get();
    return new Kept.Attempt(
        title, design.of(attempt), model().id(), Optional.empty(), attempt.change().arm());
  }
}
