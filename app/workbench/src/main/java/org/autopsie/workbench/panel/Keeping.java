package org.autopsie.workbench.panel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.casefile.Localised;
import org.autopsie.explain.Explainer;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Kept;
import org.autopsie.run.Progress;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background.Outcome;

/// Keeps what a person tried by hand: it becomes a step of the protocol with its line of evidence,
/// which anyone can run and verify. JavaFX thread only.
public final class Keeping {
  private static final Words WORDS = Words.of(Keeping.class);
  private static final String WORK = "keep";

  private final WorkingCopy copy;
  private final CaseTools tools;
  private final ReadOnlyObjectWrapper<Optional<?>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Keeping(WorkingCopy copy, CaseTools tools) {
    this.copy = copy;
    this.tools = tools;
  }

  /// What was kept last, in this session; absent where none was.
  public ReadOnlyObjectProperty<Optional<?>> last() {
    return last.getReadOnlyProperty();
  }

  /// Keeps the present attempt, or what lies in its place, in the background; the step is then the
  /// chosen one.
  ///
  /// @param locale the language of the result's reasons
  public void keep(Study<?> study, Locale locale) {
    study.instead().ifPresentOrElse(other -> keep(other, locale), () -> keepAttempt(study, locale));
  }

  private void keepAttempt(Study<?> study, Locale locale) {
    Tried tried = study.attempt().get();
    var title = new Localised(title(study, Locale.FRENCH), title(study, Locale.ENGLISH));
    keep(study.kept(title), tried, locale);
  }

  /// The same of something that is no study; nothing happens where nothing is known of it yet.
  public void keep(Keepable keepable, Locale locale) {
    var tried = keepable.tried().getValue();
    keepable.kept().ifPresent(attempt -> tried.ifPresent(known -> keep(attempt, known, locale)));
  }

  private void keep(Kept.Attempt kept, Object tried, Locale locale) {
    tools
        .background()
        .latest(
            WORK,
            progress -> made(kept, locale, progress),
            outcome -> {
              if (outcome instanceof Outcome.Done<Kept>(var done)) {
                copy.show(done.now());
                copy.chosen().set(Optional.of(done.result().id()));
                last.set(Optional.of(tried));
              }
            });
  }

  private Kept made(Kept.Attempt attempt, Locale locale, Progress progress) {
    return Kept.keep(tools.laboratory(), copy.onDisk(), attempt, tools.clock(), locale, progress);
  }

  private String title(Study<?> study, Locale locale) {
    Tried tried = study.attempt().get();
    if (study instanceof Examination examination) {
      var method = tools.laboratory().plugins().byId(Explainer.class, examination.method());
      return WORDS.say(locale, "kept.examined", Text.name(method, locale), document(tried, locale));
    }
    var change = tried.change();
    var with = tools.laboratory().plugins().byId(Perturbation.class, change.with());
    var values =
        Stream.concat(
                change.set().values().stream().map(String::valueOf),
                change.over().values().stream().map(over -> over.list() + " " + over.group()))
            .map(value -> value.length() > 40 ? value.substring(0, 39) + "…" : value.strip())
            .collect(Collectors.joining(" → "));
    return WORDS.say(
        locale, "kept.title", Text.name(with, locale), values, document(tried, locale));
  }

  private String document(Tried tried, Locale locale) {
    return copy.open()
        .get()
        .exhibit(tried.document())
        .map(exhibit -> exhibit.title().in(locale))
        .orElse(tried.document());
  }
}
