package org.autopsie.workbench.answers;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.answers.AnswerKind;
import org.autopsie.answers.AnswerRule;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.DataFile;
import org.autopsie.casefile.Step;
import org.autopsie.run.Failure;
import org.autopsie.workbench.panel.WorkingCopy;

/// The tables of the case that hold recorded answers, and the steps that count them. What a person
/// adds goes into one table of the working copy, written whole each time. JavaFX thread only.
///
/// @param copy the case
/// @param undo what was done to its tables
record AnswerBook(WorkingCopy copy, AnswersUndo undo) {
  private static final String ANSWERS = "class-answers";
  private static final String READINGS = "class-readings";
  private static final String PROMPTS = "prompts";

  /// The table that a person adds to.
  static String own(AnswerKind kind) {
    return kind == AnswerKind.ANSWERS ? ANSWERS : READINGS;
  }

  /// What this case records, by its steps, else by its tables; absent where it records nothing.
  Optional<AnswerKind> kind() {
    var instruments = steps().stream().map(Step::with).toList();
    if (instruments.contains("word-error-rate")) {
      return Optional.of(AnswerKind.READINGS);
    }
    if (instruments.contains("recorded-answers")) {
      return Optional.of(AnswerKind.ANSWERS);
    }
    for (var kind : AnswerKind.values()) {
      if (table(own(kind)).isPresent()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// By which rule the case reads answers: as its steps say, else gender.
  AnswerRule rule() {
    boolean referent = steps().stream().anyMatch(step -> "referent".equals(step.set().get("rule")));
    return referent ? AnswerRule.REFERENT : AnswerRule.GENDER;
  }

  private List<Step> steps() {
    return copy.open().get().caseFile().protocol();
  }

  /// The steps that count a table, by their ids.
  List<String> counting(String table) {
    return steps().stream()
        .filter(step -> table.equals(step.set().get("table")))
        .map(Step::id)
        .toList();
  }

  /// The tables of that kind, the one that a person adds to last; planted ones, which try the rule,
  /// are left out.
  List<DataFile> tables(AnswerKind kind) {
    return copy.open().get().caseFile().data().stream()
        .filter(data -> !data.id().equals("planted") && !data.id().equals(PROMPTS))
        .filter(data -> table(data.id()).filter(one -> kind.fits(one.columns())).isPresent())
        .toList();
  }

  /// What the case proposes to ask.
  Optional<CaseTable> prompts() {
    return table(PROMPTS);
  }

  /// A table of the case; absent where there is none, or it cannot be read.
  Optional<CaseTable> table(String id) {
    var loaded = copy.open().get().loaded();
    boolean there = loaded.caseFile().data().stream().map(DataFile::id).anyMatch(id::equals);
    try {
      return there ? Optional.of(copy.tools().cases().table(loaded, id)) : Optional.empty();
    } catch (Failure unreadable) {
      return Optional.empty();
    }
  }

  /// Adds rows to the person’s own table, and makes it where it is not there yet.
  ///
  /// @param rows in the order of the kind’s columns
  /// @return false where it could not be written; the error was shown
  boolean add(AnswerKind kind, List<List<String>> rows) {
    var before = table(own(kind));
    var columns = new ArrayList<>(kind.columns());
    before.ifPresent(
        table -> table.columns().stream().filter(not(columns::contains)).forEach(columns::add));
    var all = new ArrayList<List<String>>();
    before.ifPresent(table -> all.addAll(inOrder(table, columns)));
    rows.stream().map(row -> filled(row, columns.size())).forEach(all::add);
    return write(own(kind), before, new CaseTable(columns, all));
  }

  /// Takes a row out of the person’s own table; the last one stays, as a table has one at least.
  boolean remove(AnswerKind kind, int row) {
    var before = table(own(kind)).orElseThrow();
    var all = new ArrayList<>(before.rows());
    all.remove(row);
    return write(own(kind), Optional.of(before), new CaseTable(before.columns(), all));
  }

  /// Writes down what somebody says of a row.
  ///
  /// @param label empty: she takes it back
  boolean judge(String table, int row, String who, String label) {
    var before = table(table).orElseThrow();
    return write(table, Optional.of(before), new JudgedTable(before).with(row, who, label));
  }

  private static List<List<String>> inOrder(CaseTable table, List<String> columns) {
    var places = columns.stream().map(table.columns()::indexOf).toList();
    return table.rows().stream()
        .map(row -> places.stream().map(at -> at < 0 ? "" : row.get(at)).toList())
        .toList();
  }

  private static List<String> filled(List<String> row, int width) {
    return Stream.concat(row.stream(), Stream.generate(() -> "")).limit(width).toList();
  }

  private boolean write(String id, Optional<CaseTable> before, CaseTable now) {
    var done = new AnswersUndo.Done(id, before, Optional.of(now));
    boolean written = put(done);
    if (written) {
      undo.did(done);
    }
    return written;
  }

  /// Makes a change.
  ///
  /// @return false where it could not be written; the error was shown
  boolean put(AnswersUndo.Done change) {
    var sets = copy.tools().cases().sets();
    var id = change.table();
    return copy.edit(loaded -> {
      if (change.before().isEmpty()) {
        var title = AnswersTalk.both("table." + id);
        return sets.addTable(loaded, id, title, change.after().orElseThrow());
      }
      if (change.after().isEmpty()) {
        return sets.removeTable(loaded, id, change.before().get());
      }
      sets.writeTable(loaded, id, change.before().get(), change.after().get());
      return copy.tools().cases().open(loaded.folder());
    });
  }
}
