package org.autopsie.workbench.panel;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.autopsie.casefile.Localised;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.Kept;
import org.autopsie.protocol.Laboratory;

/// What a model answers to one exhibit, as it is and changed. It asks nothing before it is turned
/// to. JavaFX thread only.
public final class Questioning extends Study<Question> {
  private static final String WORK = "answer";

  private final Questions questions;
  private final Asking asking;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param first what is asked first; a question that the case no longer knows gives way to the
  ///   case's own
  public Questioning(
      Questions questions, Laboratory laboratory, Background background, Optional<Question> first) {
    super(laboratory.plugins(), first.filter(questions::knows).orElseGet(questions::first));
    this.questions = questions;
    this.asking = new Asking(questions, laboratory);
    this.background = background;
  }

  /// What can be asked.
  public Questions questions() {
    return questions;
  }

  /// The last answer; it stays while the next one is under way.
  public ReadOnlyObjectProperty<Optional<Answer>> answer() {
    return answer.getReadOnlyProperty();
  }

  /// True where a model can be asked about something.
  public boolean canAsk(String model) {
    return questions.models().stream().anyMatch(one -> one.id().equals(model));
  }

  /// Asks another model; about the same exhibit where it reads it.
  public void ask(String model) {
    var now = attempt().get();
    var same = new Question(model, now.document(), now.change());
    change(any -> questions.knows(same) ? same : questions.about(questions.model(model)));
    renewForm();
  }

  @Override
  public Input document() {
    return asking.input(attempt().get());
  }

  @Override
  public Input changed() {
    return asking.changed(attempt().get());
  }

  /// What the changed exhibit is held against: it as it is, or what a composer makes by itself.
  ///
  /// @throws org.autopsie.run.Failure where a value does not fit
  public Input before() {
    return asking.before(attempt().get());
  }

  @Override
  public ModelSpec model() {
    return questions.model(attempt().get().model());
  }

  @Override
  Question with(Question before, Change change) {
    return before.change(change);
  }

  @Override
  void run(Question asked) {
    background.<Answer>latest(
        WORK,
        progress -> asking.ask(asked, progress),
        work().shown(found -> answer.set(Optional.of(found))));
  }

  @Override
  Kept.Attempt kept(Localised title) {
    var question = attempt().get();
    return new Kept.Attempt(
        title,
        questions.of(question),
        question.model(),
        asking.reference(question),
        question.change().arm());
  }
}
