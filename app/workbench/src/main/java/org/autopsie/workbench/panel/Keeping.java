package org.autopsie.workbench.panel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.casefile.Localised;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Kept;
import org.autopsie.run.Progress;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.WorkingCopy.Tools;

/// Keeps what a person tried by hand: it becomes a step of the protocol with its line of evidence,
/// which anyone can run and verify. JavaFX thread only.
public final class Keeping {
  private static final Words WORDS = Words.of(Keeping.class);
  private static final String WORK = "keep";

  private final WorkingCopy copy;
  private final Tools tools;
  private final ReadOnlyObjectWrapper<Optional<Attempt>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Keeping(WorkingCopy copy, Tools tools) {
    this.copy = copy;
    this.tools = tools;
  }

  /// The attempt that was kept last, in this session; absent where none was.
  public ReadOnlyObjectProperty<Optional<Attempt>> last() {
    return last.getReadOnlyProperty();
  }

  /// Keeps the present attempt, in the background; the step is then the chosen one.
  ///
  /// @param locale the language of the result's reasons
  public void keep(Investigation investigation, Locale locale) {
    var attempt = investigation.attempt().get();
    var kept = attempt(investigation.design(), attempt);
    tools
        .background()
        .latest(
            WORK,
            progress -> keep(kept, locale, progress),
            outcome -> {
              if (outcome instanceof Outcome.Done<Kept>(var done)) {
                copy.show(done.now());
                copy.chosen().set(Optional.of(done.result().id()));
                last.set(Optional.of(attempt));
              }
            });
  }

  private Kept keep(Kept.Attempt attempt, Locale locale, Progress progress) {
    return Kept.keep(tools.laboratory(), copy.onDisk(), attempt, tools.clock(), locale, progress);
  }

  private Kept.Attempt attempt(Design design, Attempt attempt) {
    return new Kept.Attempt(
        new Localised(title(attempt, Locale.FRENCH), title(attempt, Locale.ENGLISH)),
        design.of(attempt),
        copy.open().get().model().orElseThrow().id(),
        Optional.empty(),
        attempt.change().arm());
  }

  private String title(Attempt attempt, Locale locale) {
    var change = attempt.change();
    var with = tools.laboratory().plugins().byId(Perturbation.class, change.with());
    var values =
        Stream.concat(
                change.set().values().stream().map(String::valueOf),
                change.over().values().stream().map(over -> over.list() + " " + over.group()))
            .map(value -> value.length() > 40 ? value.substring(0, 39) + "…" : value.strip())
            .collect(Collectors.joining(" → "));
    var document =
        copy.open()
            .get()
            .exhibit(attempt.document())
            .map(exhibit -> exhibit.title().in(locale))
            .orElse(attempt.document());
    return WORDS.say(locale, "kept.title", Text.name(with, locale), values, document);
  }
}
