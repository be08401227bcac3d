package org.autopsie.imagecrop.pairs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Failure;

/// How often each of two groups was kept, in so many draws.
record WinRow(String first, String second, long firstWins, long secondWins, long draws) {
  private static final List<String> COLUMNS =
      List.of("group1", "group2", "wins1", "wins2", "draws");

  /// @throws Failure where the counts do not add up
  WinRow {
    if (firstWins + secondWins != draws || draws < 1) {
      throw new Failure(
          PublishedWins.class, "wins-sum", first + " / " + second, firstWins, secondWins, draws);
    }
  }

  boolean isOf(GroupPair pair) {
    return pair.equals(new GroupPair(first, second)) || pair.equals(new GroupPair(second, first));
  }

  /// The same seen from the pair’s first group.
  ///
  /// @throws Failure where these are other groups
  WinRow from(GroupPair pair) {
    if (!isOf(pair)) {
      throw new Failure(PublishedWins.class, "wins-other", pair, first + " / " + second);
    }
    return first.equals(pair.first()) ? this : turned();
  }

  @SuppressWarnings("ArgumentSelectionDefectChecker") // turned round is what is meant
  private WinRow turned() {
    return new WinRow(second, first, secondWins, firstWins, draws);
  }

  /// All of them pooled.
  static WinRow sum(List<WinRow> rows) {
    return new WinRow(
        rows.getFirst().first(),
        rows.getFirst().second(),
        rows.stream().mapToLong(WinRow::firstWins).sum(),
        rows.stream().mapToLong(WinRow::secondWins).sum(),
        rows.stream().mapToLong(WinRow::draws).sum());
  }

  /// The share of the first group less one half, in points.
  double points() {
    return 100 * ((double) firstWins / draws - 0.5);
  }

  /// Two standard errors of that share over the draws, `2 √(p (1 − p) ÷ draws)`, in points.
  double twoErrors() {
    double share = (double) firstWins / draws;
    return 200 * Math.sqrt(share * (1 - share) / draws);
  }

  static Payload.Table table(List<WinRow> rows) {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("group1", cells(rows, WinRow::first));
    columns.put("group2", cells(rows, WinRow::second));
    columns.put("wins1", cells(rows, WinRow::firstWins));
    columns.put("wins2", cells(rows, WinRow::secondWins));
    columns.put("draws", cells(rows, WinRow::draws));
    return new Payload.Table(columns);
  }

  /// @throws Failure where columns are missing
  static List<WinRow> of(Payload.Table table) {
    if (!table.columns().keySet().containsAll(COLUMNS)) {
      throw new Failure(PublishedWins.class, "wins-answers");
    }
    return IntStream.range(0, table.rows())
        .mapToObj(i ->
            new WinRow(
                table.words("group1").get(i),
                table.words("group2").get(i),
                Math.round(table.numbers("wins1")[i]),
                Math.round(table.numbers("wins2")[i]),
                Math.round(table.numbers("draws")[i])))
        .toList();
  }

  /// Each pair with its difference, for people.
  static Payload.Table byPair(List<WinRow> rows) {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("first", cells(rows, WinRow::first));
    columns.put("second", cells(rows, WinRow::second));
    columns.put("wins-first", cells(rows, WinRow::firstWins));
    columns.put("wins-second", cells(rows, WinRow::secondWins));
    columns.put("points", cells(rows, WinRow::points));
    columns.put("two-standard-errors", cells(rows, WinRow::twoErrors));
    return new Payload.Table(columns);
  }

  private static List<Object> cells(List<WinRow> rows, Function<WinRow, Object> cell) {
    return rows.stream().map(cell).toList();
  }
}
