package org.autopsie.workbench.fair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.autopsie.casefile.CaseTable;
import org.autopsie.data.Regrouping;
import org.autopsie.data.TableLook;
import org.autopsie.data.TableLook.Column;
import org.autopsie.data.TableLook.Holds;

/// What the names of a table’s columns and its first rows suggest that they mean: a beginning that
/// a person changes.
///
/// @param look what was seen of the table
record Guess(TableLook look) {
  private static final String DECIDED = "pred|decid|decision|accept|grant|hired|selected|admitted";
  private static final List<String> YES_OR_NO =
      List.of("0", "1", "0.0", "1.0", "true", "false", "yes", "no", "oui", "non");

  Meaning meaning() {
    var columns = look.columns().stream().filter(one -> !TableLook.isPersonal(one.name())).toList();
    var decided = named(columns, one -> one.holds() == Holds.TWO, DECIDED);
    var label =
        best(
                columns,
                one -> one.holds() == Holds.TWO && decided.filter(one.name()::equals).isEmpty(),
                Guess::isYesOrNo,
                "true|label|actual|outcome|recid|target|repaid")
            .orElse("");
    var prediction =
        decided
            .or(() ->
                columns.stream()
                    .filter(one -> one.holds() == Holds.TWO && !one.name().equals(label))
                    .filter(Guess::isYesOrNo)
                    .map(Column::name)
                    .findFirst())
            .orElse("");
    var score =
        named(columns, Guess::isNumeric, "score|decile|prob|risk")
            .filter(one -> !one.equals(label));
    boolean scored =
        score.isPresent()
            && named(columns, one -> one.name().equals(prediction), "pred|decid|decision")
                .isEmpty();
    var weight =
        named(columns, Guess::isNumeric, "(n|count|counts|weight|weights|people|effectif)");
    var taken = List.of(label, scored ? "" : prediction, score.orElse(""), weight.orElse(""));
    var group =
        best(
            columns,
            one ->
                (one.holds() == Holds.FEW || one.holds() == Holds.TWO)
                    && !taken.contains(one.name()),
            one -> true,
            "race|ethnic|sex|gender|group|genre|sexe|groupe|age_cat");
    return new Meaning(
        label,
        scored ? "" : prediction,
        scored ? score.orElseThrow() : "",
        scored ? middle(score.orElseThrow()) : 0.5,
        group.map(Regrouping::none).stream().toList(),
        weight.orElse(""),
        favourable(label),
        Optional.empty(),
        "",
        "");
  }

  private static boolean isYesOrNo(Column column) {
    return column.values().stream()
        .allMatch(value -> YES_OR_NO.contains(value.toLowerCase(Locale.ROOT)));
  }

  private static boolean isNumeric(Column column) {
    return !column.values().isEmpty() && column.values().stream().allMatch(Guess::isNumber);
  }

  /// True for a number, written with a point.
  static boolean isNumber(String cell) {
    return CaseTable.number(cell).isPresent();
  }

  private static Optional<String> named(
      List<Column> columns, Predicate<Column> fits, String words) {
    return columns.stream()
        .filter(fits)
        .map(Column::name)
        .filter(name ->
            name.toLowerCase(Locale.ROOT)
                .matches(words.startsWith("(") ? words : ".*(" + words + ").*"))
        .findFirst();
  }

  private static Optional<String> best(
      List<Column> columns, Predicate<Column> fits, Predicate<Column> rather, String words) {
    return named(columns, fits, words)
        .or(() -> columns.stream().filter(fits).filter(rather).map(Column::name).findFirst());
  }

  /// A round number in the middle of the scores.
  double middle(String score) {
    var values =
        column(score).stream()
            .flatMap(one -> one.values().stream())
            .mapToDouble(Double::parseDouble)
            .summaryStatistics();
    return values.getMax() <= 1 ? 0.5 : Math.rint((values.getMin() + values.getMax()) / 2);
  }

  /// The column of that name.
  Optional<Column> column(String name) {
    return look.columns().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /// The value of a column that is most likely the positive one.
  String favourable(String label) {
    var values = column(label).map(Column::values).orElse(List.of());
    return values.stream()
        .filter(
            one -> List.of("1", "1.0", "true", "yes", "oui").contains(one.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(values.isEmpty() ? "1" : values.getLast());
  }
}
