package org.autopsie.workbench.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.casefile.CaseFile;
import org.autopsie.run.Words;

/// The seven steps of the method, and how far a case is in each, from what its file says.
public enum RailStep {
  IDENTIFY(1, "identification"),
  REPRODUCE(2, "model"),
  SIMULATE(3, "ranking"),
  EXAMINE(4, "protocol"),
  TELL(5, "story"),
  CONFRONT(6, "confront"),
  REGISTER(7, "register");

  private static final Words WORDS = Words.of(RailStep.class);

  private final int number;
  private final String panel;

  RailStep(int number, String panel) {
    this.number = number;
    this.panel = panel;
  }

  /// The step that a panel belongs to; absent where it belongs to none.
  static Optional<RailStep> of(String panel) {
    return Arrays.stream(values()).filter(step -> step.panel.equals(panel)).findFirst();
  }

  /// The id of the panel that it brings forward.
  public String panel() {
    return panel;
  }

  /// How far a case is.
  public enum State {
    EMPTY,
    BEGUN,
    DONE
  }

  /// The written id.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The number on the rail, from 1.
  public int number() {
    return number;
  }

  /// How far the case is.
  public State state(CaseFile caseFile) {
    int there = lines(caseFile, Locale.ENGLISH).size();
    return switch (this) {
      case IDENTIFY -> there > 0 ? State.DONE : State.EMPTY;
      case SIMULATE -> caseFile.exhibits().isEmpty() ? State.EMPTY : State.BEGUN;
      case REPRODUCE, EXAMINE, TELL, CONFRONT -> there > 0 ? State.BEGUN : State.EMPTY;
      case REGISTER -> State.EMPTY;
    };
  }

  /// Its name.
  public String title(Locale locale) {
    return WORDS.say(locale, "rail." + id());
  }

  /// A few words on how far the case is.
  public String note(CaseFile caseFile, Locale locale) {
    return WORDS.say(
        locale,
        "rail." + id() + (state(caseFile) == State.EMPTY ? ".empty" : ".note"),
        lines(caseFile, locale).size());
  }

  /// The state in a word.
  public String stateWord(CaseFile caseFile, Locale locale) {
    return WORDS.say(locale, "state." + state(caseFile).name().toLowerCase(Locale.ROOT));
  }

  /// One honest sentence on what this step holds, and on what does not exist yet.
  public String about(CaseFile caseFile, Locale locale) {
    return WORDS.say(
        locale, "rail." + id() + (state(caseFile) == State.EMPTY ? ".nothing" : ".about"));
  }

  /// What the case holds for this step, a line each.
  public List<String> lines(CaseFile caseFile, Locale locale) {
    return switch (this) {
      case IDENTIFY ->
          caseFile.identification().stream()
              .map(one ->
                  WORDS.say(locale, "found." + one.found())
                      + " · "
                      + one.what().in(locale)
                      + (one.consequence().isBlank() ? "" : "\n" + one.consequence().in(locale)))
              .toList();
      case REPRODUCE -> steps(caseFile, "reproduction", locale);
      case EXAMINE ->
          java.util.stream.Stream.concat(
                  steps(caseFile, "control", locale).stream(),
                  steps(caseFile, "observation", locale).stream())
              .toList();
      case TELL ->
          caseFile.story().isBlank()
              ? List.of()
              : List.of(WORDS.say(locale, "rail.tell.story", caseFile.story().in(locale)));
      case CONFRONT ->
          caseFile.protocol().stream()
              .flatMap(step -> step.ask().stream())
              .map(ask -> ask.question().in(locale))
              .toList();
      case SIMULATE, REGISTER -> List.of();
    };
  }

  private static List<String> steps(CaseFile caseFile, String kind, Locale locale) {
    return caseFile.protocol().stream()
        .filter(step -> step.kind().equals(kind))
        .map(step -> WORDS.say(locale, "kind." + kind) + " · " + step.title().in(locale))
        .toList();
  }
}
