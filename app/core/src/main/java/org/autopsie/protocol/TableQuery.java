package org.autopsie.protocol;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.Step;
import org.autopsie.fairness.DecisionQuery;
import org.autopsie.fairness.DecisionQuery.Weighted;
import org.autopsie.fairness.Decisions;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// What is compared in a table of a case: which rows, which columns tell who was decided on how,
/// and the group that others are compared with.
///
/// @param table the table’s id in the case
/// @param where `column=value`, `column<value`, `column>=value`: only rows for which all hold
/// @param query what the columns mean
/// @param reference the group that others are compared with; absent: it was not named
public record TableQuery(
    String table, List<String> where, DecisionQuery query, Optional<String> reference) {
  private static final String CONTROL = "control";

  public TableQuery {
    where = List.copyOf(where);
  }

  /// What the steps of a protocol compare, each once: what was published or observed before what is
  /// only a control, else in the protocol’s order. A reference that one of the steps names holds
  /// for all that ask the same.
  public static List<TableQuery> of(CaseFile caseFile) {
    SequencedMap<TableQuery, Optional<String>> found = new LinkedHashMap<>();
    var steps = caseFile.protocol();
    Stream.concat(
            steps.stream().filter(step -> !step.kind().equals(CONTROL)),
            steps.stream().filter(step -> step.kind().equals(CONTROL)))
        .flatMap(step -> of(step).stream())
        .filter(one -> !one.query().groups().isEmpty())
        .forEach(one ->
            found.merge(
                one.without(), one.reference(), (known, more) -> known.isPresent() ? known : more));
    return found.entrySet().stream().map(one -> one.getKey().beside(one.getValue())).toList();
  }

  /// What a step compares; absent where it does not say which column of a table tells what turned
  /// out, and which tells what was decided.
  public static Optional<TableQuery> of(Step step) {
    var set = step.set();
    var prediction = word(set, "prediction");
    var score = word(set, "score");
    boolean asks = set.containsKey("table") && set.containsKey("label");
    if (!asks || (prediction.isEmpty() && score.isEmpty())) {
      return Optional.empty();
    }
    var query =
        new DecisionQuery(
            word(set, "label").orElse(""),
            prediction,
            score,
            set.get("threshold") instanceof Number number ? number.doubleValue() : 0.5,
            words(set, "group"),
            List.of(),
            Optional.empty(),
            word(set, "weight"),
            Weighted.PEOPLE,
            word(set, "favourable").orElse("1"));
    return Optional.of(
        new TableQuery(
            word(set, "table").orElse(""), words(set, "where"), query, word(set, "reference")));
  }

  /// The parameters of a step that measures this: the opposite of [#of(Step)]. What is empty is
  /// left out.
  ///
  /// @param measure the standard name of the measure
  /// @param group the group that is measured; empty words: everybody
  public SequencedMap<String, Object> step(String measure, String group) {
    SequencedMap<String, Object> set = new LinkedHashMap<>();
    put(set, "table", table);
    put(set, "where", where);
    put(set, "label", query.label());
    put(set, "prediction", query.prediction().orElse(""));
    put(set, "score", query.score().orElse(""));
    if (query.prediction().isEmpty()) {
      put(set, "threshold", query.threshold());
    }
    put(set, "group", query.groups());
    put(set, "weight", query.weight().orElse(""));
    put(set, "favourable", query.favourable());
    put(set, "measure", measure);
    put(set, "of", group);
    put(set, "reference", group.isEmpty() ? "" : reference.orElse(""));
    return set;
  }

  private static void put(SequencedMap<String, Object> set, String name, Object value) {
    if (!value.equals("") && !value.equals(List.of())) {
      set.put(name, value);
    }
  }

  private static Optional<String> word(Map<String, Object> set, String name) {
    return Optional.ofNullable(set.get(name)).map(String::valueOf).filter(one -> !one.isBlank());
  }

  private static List<String> words(Map<String, Object> set, String name) {
    return switch (set.get(name)) {
      case List<?> many -> many.stream().map(String::valueOf).toList();
      case String one when !one.isBlank() -> List.of(one);
      case null, default -> List.of();
    };
  }

  private TableQuery without() {
    return beside(Optional.empty());
  }

  /// The same beside another reference.
  public TableQuery beside(Optional<String> group) {
    return new TableQuery(table, where, query, group);
  }

  /// The same by other groups; the reference is no longer named.
  public TableQuery by(List<String> groups) {
    return new TableQuery(table, where, query.by(groups), Optional.empty());
  }

  /// The columns of a table that may make groups: those that this does not ask for otherwise, of so
  /// few different values that each can be a group.
  public List<String> groupable(CaseTable of) {
    var taken = new LinkedHashSet<String>(List.of(query.label()));
    Stream.of(query.prediction(), query.score(), query.weight())
        .flatMap(Optional::stream)
        .forEach(taken::add);
    where.stream().map(one -> Condition.of(one).column()).forEach(taken::add);
    return of.columns().stream()
        .filter(column -> query.groups().contains(column) || !taken.contains(column))
        .filter(column -> query.groups().contains(column) || isFew(of, column))
        .toList();
  }

  private static boolean isFew(CaseTable table, String column) {
    long values = table.cells(table.columns().indexOf(column)).stream().distinct().count();
    return values > 1 && values <= 12;
  }

  /// Counts the rows of the table.
  ///
  /// @throws Failure where a column is not there, a cell does not fit, or no row is asked for
  /// @throws java.util.concurrent.CancellationException once cancelled
  public Decisions count(CaseTable of, Progress progress) {
    var lines = new TableCounts(this, of).lines(progress);
    return Decisions.of(query, lines, (column, value) -> locale -> table);
  }
}
