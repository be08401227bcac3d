package org.autopsie.workbench.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Component;
import org.autopsie.casefile.Step;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.WorkingCopy;

/// The seven steps of the method, and how far a case is in each, from what its file says and what
/// was kept.
public enum RailStep {
  IDENTIFY(1, "identification"),
  REPRODUCE(2, "model"),
  SIMULATE(3, "ranking"),
  EXAMINE(4, "examine"),
  TELL(5, "story"),
  CONFRONT(6, "confront"),
  REGISTER(7, "register");

  private static final Words WORDS = Words.of(RailStep.class);
  private static final Set<String> ALSO_SIMULATE =
      Set.of(
          "answer",
          "crop",
          "crop-rivals",
          "impossibility",
          "thresholds",
          "axis",
          "association",
          "analogy",
          "debiasing");
  private static final Set<String> ALSO_EXAMINE =
      Set.of("protocol", "sweep", "attention", "confounder", "person", "groups");
  private static final List<String> COMPONENTS = List.of("data", "weights", "code", "paper");

  private final int number;
  private final String panel;

  RailStep(int number, String panel) {
    this.number = number;
    this.panel = panel;
  }

  /// The step that a panel belongs to; absent where it belongs to none.
  static Optional<RailStep> of(String panel) {
    return ALSO_SIMULATE.contains(panel)
        ? Optional.of(SIMULATE)
        : ALSO_EXAMINE.contains(panel)
            ? Optional.of(EXAMINE)
            : Arrays.stream(values()).filter(step -> step.panel.equals(panel)).findFirst();
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
  public State state(WorkingCopy copy) {
    var caseFile = copy.open().get().caseFile();
    return switch (this) {
      case IDENTIFY -> identified(caseFile);
      case REPRODUCE ->
          caseFile.models().isEmpty() && steps(copy) == 0 ? State.EMPTY : reproduced(copy);
      case SIMULATE -> caseFile.exhibits().isEmpty() ? State.EMPTY : simulated(copy);
      case EXAMINE -> examined(copy);
      case TELL, CONFRONT -> held(caseFile) == 0 ? State.EMPTY : State.BEGUN;
      case REGISTER -> copy.evidence().get().isEmpty() ? State.EMPTY : State.BEGUN;
    };
  }

  /// All four things that could be public must have been looked for.
  private static State identified(CaseFile caseFile) {
    var looked = caseFile.identification().stream().map(Component::component).distinct().toList();
    return looked.isEmpty()
        ? State.EMPTY
        : looked.containsAll(COMPONENTS) ? State.DONE : State.BEGUN;
  }

  private State reproduced(WorkingCopy copy) {
    boolean all = steps(copy) > 0 && recorded(copy) == steps(copy);
    return all ? State.DONE : State.BEGUN;
  }

  /// Something must have been changed and kept.
  private static State simulated(WorkingCopy copy) {
    boolean kept =
        copy.open().get().caseFile().protocol().stream()
            .anyMatch(step -> step.compared().isPresent() && copy.isRecorded(step));
    return kept ? State.DONE : State.BEGUN;
  }

  private State examined(WorkingCopy copy) {
    long recorded = recorded(copy);
    return recorded == 0 ? State.EMPTY : recorded == steps(copy) ? State.DONE : State.BEGUN;
  }

  private Stream<Step> protocol(WorkingCopy copy) {
    return copy.open().get().caseFile().protocol().stream()
        .filter(step -> step.kind().equals("reproduction") == (this == REPRODUCE));
  }

  private long steps(WorkingCopy copy) {
    return protocol(copy).count();
  }

  private long recorded(WorkingCopy copy) {
    return protocol(copy).filter(copy::isRecorded).count();
  }

  /// Its name.
  public String title(Locale locale) {
    return WORDS.say(locale, "rail." + id());
  }

  /// A few words on how far the case is.
  public String note(WorkingCopy copy, Locale locale) {
    var key = "rail." + id() + ending(copy);
    return switch (this) {
      case REPRODUCE, EXAMINE -> WORDS.say(locale, key, recorded(copy), steps(copy));
      case REGISTER -> WORDS.say(locale, key, copy.evidence().get().size());
      default -> WORDS.say(locale, key, held(copy.open().get().caseFile()));
    };
  }

  /// A case that only counts in tables waits for no model.
  private String ending(WorkingCopy copy) {
    if (state(copy) != State.EMPTY) {
      return ".note";
    }
    boolean tables = copy.open().get().asksNoModel();
    return tables && (this == REPRODUCE || this == SIMULATE) ? ".tables" : ".empty";
  }

  /// The state in a word.
  public String stateWord(WorkingCopy copy, Locale locale) {
    return WORDS.say(locale, "state." + state(copy).name().toLowerCase(Locale.ROOT));
  }

  /// How many things the case holds for this step that are counted on the rail.
  private long held(CaseFile caseFile) {
    return switch (this) {
      case IDENTIFY -> caseFile.identification().size();
      case TELL -> caseFile.story().isBlank() ? 0 : 1;
      case CONFRONT -> caseFile.protocol().stream().flatMap(step -> step.ask().stream()).count();
      case REPRODUCE, SIMULATE, EXAMINE, REGISTER -> 0;
    };
  }
}
