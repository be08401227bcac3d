package org.autopsie.workbench.panel;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// What can be tried by hand in the case that is open, and which of it a person is at. JavaFX
/// thread only.
public final class Studies {
  private final Optional<Investigation> ranking;
  private final Optional<Questioning> answers;
  private final Optional<Examination> examination;
  private final ReadOnlyObjectWrapper<Optional<Study<?>>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Keepable>> beside =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// At the ranking where there is one, else at the answers.
  ///
  /// @param ranking a ranking; absent where no step ranks or nothing can run
  /// @param answers a model's answers; absent where there is no model or nothing to ask it about
  /// @param examination what counts for them; absent likewise, or where no method is installed
  public Studies(
      Optional<Investigation> ranking,
      Optional<Questioning> answers,
      Optional<Examination> examination) {
    this.ranking = ranking;
    this.answers = answers;
    this.examination = examination;
    Stream.<Optional<? extends Study<?>>>of(ranking, answers)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(this::turnTo);
  }

  /// What a person is at that is no study; absent while she is at a study.
  public ReadOnlyObjectProperty<Optional<Keepable>> beside() {
    return beside.getReadOnlyProperty();
  }

  /// Nothing to be tried.
  public static Studies none() {
    return new Studies(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The ranking under study.
  public Optional<Investigation> ranking() {
    return ranking;
  }

  /// The answers under study.
  public Optional<Questioning> answers() {
    return answers;
  }

  /// What counts for an answer.
  public Optional<Examination> examination() {
    return examination;
  }

  /// What a person is at: it is what the form shows, and what is taken back and kept.
  public ReadOnlyObjectProperty<Optional<Study<?>>> current() {
    return current.getReadOnlyProperty();
  }

  /// Goes to one of them; it is run where it was not yet.
  public void turnTo(Study<?> study) {
    turnTo(study, Optional.empty());
  }

  private void turnTo(Study<?> study, Optional<Keepable> instead) {
    beside.set(Optional.empty());
    study.keepInstead(instead);
    current.set(Optional.of(study));
    study.begin();
  }

  /// Goes to a study whenever its result is brought into a window or gets the keyboard.
  ///
  /// @param node the result
  public void follow(Node node, Study<?> study) {
    follow(node, () -> turnTo(study));
  }

  /// The same where something else than the study’s attempt may be kept, such as what lies over its
  /// picture.
  ///
  /// @param node the result
  /// @param instead what is kept in the attempt’s place; absent: the attempt
  public void follow(Node node, Study<?> study, ObservableValue<Optional<Keepable>> instead) {
    follow(node, () -> turnTo(study, instead.getValue()));
    Live.show(node, instead, study::keepInstead);
  }

  /// Goes to something that is no study whenever it is brought into a window or gets the keyboard:
  /// it is what is kept then.
  public void follow(Node node, Keepable keepable) {
    follow(node, () -> beside.set(Optional.of(keepable)));
  }

  private static void follow(Node node, Runnable turn) {
    Live.begin(node, turn);
    node.focusWithinProperty()
        .subscribe(there -> {
          if (there) {
            turn.run();
          }
        });
  }
}
