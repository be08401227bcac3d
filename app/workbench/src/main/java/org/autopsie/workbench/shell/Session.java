package org.autopsie.workbench.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.autopsie.model.ModelSpec;
import org.autopsie.workbench.panel.Background;
import org.autopsie.workbench.panel.Bench;
import org.autopsie.workbench.panel.Design;
import org.autopsie.workbench.panel.Examinable;
import org.autopsie.workbench.panel.Examination;
import org.autopsie.workbench.panel.Investigation;
import org.autopsie.workbench.panel.Keepable;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Questioning;
import org.autopsie.workbench.panel.Questions;
import org.autopsie.workbench.panel.Studies;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.WorkingCopy;

/// Everything that belongs to one open case and ends with it. JavaFX thread only.
final class Session implements AutoCloseable {
  private final WorkingCopy copy;
  private final Background background;
  private final ReadOnlyObjectWrapper<Studies> studies =
      new ReadOnlyObjectWrapper<>(Studies.none());

  private Session(WorkingCopy copy, Background background) {
    this.copy = copy;
    this.background = background;
    renew();
  }

  /// Opens a case and begins its first run, where its model can be had.
  ///
  /// @throws org.autopsie.run.Failure where its ledger cannot be read
  static Session of(Library library, OpenCase read, Tasks tasks, Errors errors) {
    return new Session(library.open(read, tasks, errors), tasks);
  }

  WorkingCopy copy() {
    return copy;
  }

  /// What can be tried by hand.
  Studies studies() {
    return studies.get();
  }

  /// The study that a person is at, also once the case has other studies.
  ObservableValue<Optional<Study<?>>> current() {
    return studies.flatMap(Studies::current);
  }

  /// What a person is at that is no study.
  ObservableValue<Optional<Keepable>> beside() {
    return studies.flatMap(Studies::beside);
  }

  /// The model that is asked at present, else the one that the case is studied with.
  ObservableValue<Optional<ModelSpec>> model() {
    return beside()
        .flatMap(now -> now.isEmpty() ? ofStudy() : now.get().model())
        .flatMap(asked -> asked.isEmpty() ? ofStudy() : new ReadOnlyObjectWrapper<>(asked));
  }

  private ObservableValue<Optional<ModelSpec>> ofStudy() {
    return current().flatMap(now -> now.isEmpty() ? ofCase() : asked(now.get()));
  }

  private ObservableValue<Optional<ModelSpec>> ofCase() {
    return copy.open().map(OpenCase::model);
  }

  private static ObservableValue<Optional<ModelSpec>> asked(Study<?> study) {
    return study.attempt().map(any -> Optional.of(study.model()));
  }

  /// Takes the last change back.
  void undo() {
    studies().current().get().ifPresent(Study::undo);
  }

  /// Makes it again.
  void redo() {
    studies().current().get().ifPresent(Study::redo);
  }

  /// Keeps what is tried at present.
  ///
  /// @param locale the language of the result's reasons
  void keep(Locale locale) {
    studies()
        .beside()
        .get()
        .ifPresentOrElse(
            one -> copy.keeping().keep(one, locale),
            () -> studies().current().get().ifPresent(one -> copy.keeping().keep(one, locale)));
  }

  /// Begins anew where exhibits or models have changed, with the same attempts where they still
  /// make sense, at the same study.
  ///
  /// @return true where there is another study now
  boolean renew() {
    var before = studies.get();
    var ranking = ranking(before.ranking());
    var answers = answers(before.answers());
    var examination = examination(before, ranking, answers);
    if (ranking.equals(before.ranking())
        && answers.equals(before.answers())
        && examination.equals(before.examination())) {
      return false;
    }
    var now = new Studies(ranking, answers, examination);
    if (before.current().get().filter(Questioning.class::isInstance).isPresent()) {
      answers.ifPresent(now::turnTo);
    } else if (before.current().get().filter(Examination.class::isInstance).isPresent()) {
      examination.ifPresent(now::turnTo);
    }
    studies.set(now);
    return true;
  }

  private Optional<Investigation> ranking(Optional<Investigation> before) {
    var open = copy.open().get();
    var laboratory = copy.tools().laboratory();
    var design =
        open.lacking().isPresent()
            ? Optional.<Design>empty()
            : Design.of(open, laboratory.plugins());
    if (before.map(one -> one.design().subject()).equals(design.map(Design::subject))) {
      return before;
    }
    return design.map(one ->
        new Investigation(
            new Bench(open, one, laboratory),
            one,
            laboratory.plugins(),
            background,
            before.map(old -> old.attempt().get())));
  }

  private Optional<Questioning> answers(Optional<Questioning> before) {
    var laboratory = copy.tools().laboratory();
    var questions = Questions.of(copy.open().get(), laboratory.plugins());
    if (before.map(one -> one.questions().subject()).equals(questions.map(Questions::subject))) {
      return before;
    }
    return questions.map(one ->
        new Questioning(one, laboratory, background, before.map(old -> old.attempt().get())));
  }

  private Optional<Examination> examination(
      Studies before, Optional<Investigation> ranking, Optional<Questioning> answers) {
    var laboratory = copy.tools().laboratory();
    var what = Examinable.of(copy.open().get(), laboratory.plugins());
    var elder = before.examination();
    if (elder.map(one -> one.what().subject()).equals(what.map(Examinable::subject))) {
      return elder;
    }
    var studied =
        ranking
            .map(one -> one.attempt().get().document())
            .or(() -> answers.map(one -> one.attempt().get().document()));
    return what.map(one ->
        new Examination(
            one,
            laboratory,
            background,
            elder.map(old -> old.attempt().get()).orElseGet(() -> one.first(studied))));
  }

  @Override
  public void close() {
    copy.close();
  }
}
