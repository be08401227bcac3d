package org.autopsie.workbench.guess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.autopsie.casefile.Ask;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Step;

/// Where a class is: which question of the case is on the screen, what was guessed on each, and
/// which were revealed. It lives as long as the window keeps it, in memory only, so that a change
/// of language or a look elsewhere loses no guess. JavaFX thread only.
public final class Room {
  private final Map<String, Guesses> guesses = new HashMap<>();
  private final Set<String> revealed = new HashSet<>();
  private List<Step> steps;
  private int index;

  /// On the first question of a case.
  public Room(CaseFile caseFile) {
    steps = asking(caseFile);
  }

  /// The steps of a case that ask something, in its order.
  public static List<Step> asking(CaseFile caseFile) {
    return caseFile.protocol().stream().filter(step -> step.ask().isPresent()).toList();
  }

  /// Goes on with the case as it was edited; what was guessed on a question whose answers changed
  /// is forgotten.
  public void follow(CaseFile caseFile) {
    var here = isEmpty() ? "" : step().id();
    var before = steps;
    steps = asking(caseFile);
    for (var old : before) {
      if (steps.stream().noneMatch(now -> now.id().equals(old.id()) && sameAnswers(now, old))) {
        guesses.remove(old.id());
        revealed.remove(old.id());
      }
    }
    index = Math.min(index, Math.max(0, steps.size() - 1));
    go(here);
  }

  private static boolean sameAnswers(Step now, Step old) {
    return now.ask().orElseThrow().answer().equals(old.ask().orElseThrow().answer())
        && now.ask().orElseThrow().choices().equals(old.ask().orElseThrow().choices());
  }

  /// True where no step of the case asks anything.
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /// How many questions there are.
  public int size() {
    return steps.size();
  }

  /// Which question is on the screen, from 0.
  public int index() {
    return index;
  }

  /// The step whose question is on the screen.
  ///
  /// @throws IndexOutOfBoundsException where the case asks nothing
  public Step step() {
    return steps.get(index);
  }

  /// The question on the screen.
  public Ask ask() {
    return step().ask().orElseThrow();
  }

  /// What was guessed on it.
  public Guesses guesses() {
    return guesses.computeIfAbsent(step().id(), id -> Guesses.none(ask()));
  }

  /// Takes these guesses instead, unless the result was revealed.
  public void guess(Guesses now) {
    if (!isRevealed()) {
      guesses.put(step().id(), now);
    }
  }

  /// True where the result of this question was revealed.
  public boolean isRevealed() {
    return revealed.contains(step().id());
  }

  /// Closes the guesses and shows the result.
  public void reveal() {
    revealed.add(step().id());
  }

  /// Forgets the guesses on this question and hides its result again.
  public void reset() {
    guesses.remove(step().id());
    revealed.remove(step().id());
  }

  /// Goes so many questions on, or back where negative; stays at the ends.
  public void move(int by) {
    index = Math.clamp((long) index + by, 0, Math.max(0, steps.size() - 1));
  }

  /// Goes to the question of that step; stays where that step asks nothing.
  public void go(String step) {
    steps.stream()
        .filter(one -> one.id().equals(step))
        .findFirst()
        .ifPresent(one -> index = steps.indexOf(one));
  }
}
