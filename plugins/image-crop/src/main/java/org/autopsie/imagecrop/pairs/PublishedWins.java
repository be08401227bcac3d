package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.casefile.CaseTable;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;
import org.autopsie.run.Words;

/// Computes a published difference from demographic parity again, from published counts: no model
/// is asked. Of the pairs that are named, `100 · (wins of the first group ÷ draws − ½)`, in points:
/// above 0 the first group was kept more often. Pairs are pooled by adding their counts up.
///
/// The table has the columns `setting`, `draws`, `group1`, `group2`, `wins1`, `wins2`; a pair is
/// found whichever of its groups stands first there. Counts of draws do not tell how many pictures
/// or people were drawn, so there is no interval over people and no n; `by-pair` gives the two
/// standard errors of the draws that such a plot shows. Source: Yee, Tantipongpipat and Mishra
/// (2021), PACM HCI 5(CSCW2), and the plots of their repository.
///
/// @param table the case’s table
/// @param setting rows of that setting only
/// @param draws rows of so many draws only
/// @param pairs `first / second`, at least one
public record PublishedWins(
    String table, String setting, @Range(min = 1, max = 1e9) int draws, List<String> pairs)
    implements Instrument {
  private static final Words WORDS = Words.of(PublishedWins.class);

  /// Nothing that a table would hold: a step says what it means.
  public PublishedWins() {
    this("wins", "", 1, List.of());
  }

  public PublishedWins {
    pairs = List.copyOf(pairs);
  }

  @Override
  public String id() {
    return "published-wins";
  }

  @Override
  public boolean asksModel() {
    return false;
  }

  /// The rows of the pairs, as they stand in the table.
  ///
  /// @throws Failure where a pair is not in the table, or its counts do not add up to its draws
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    progress.check();
    var rows = new WinTable(trial.tables().table(table), table);
    var found = new ArrayList<WinRow>();
    for (var pair : pairs) {
      found.add(rows.row(setting, draws, GroupPair.of(pair)));
    }
    return WinRow.table(found);
  }

  /// @throws Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    var rows = WinRow.of(answers);
    if (rows.isEmpty() || rows.size() != pairs.size()) {
      throw new Failure(PublishedWins.class, "wins-pairs", pairs.size(), rows.size());
    }
    var oriented = new ArrayList<WinRow>();
    for (int i = 0; i < rows.size(); i++) {
      oriented.add(rows.get(i).from(GroupPair.of(pairs.get(i))));
    }
    var all = WinRow.sum(oriented);
    var details = new LinkedHashMap<String, Payload>();
    details.put("by-pair", WinRow.byPair(oriented));
    details.put(
        "notes",
        Payload.Note.of(locale ->
            WORDS.say(locale, "wins-note", all.draws(), all.firstWins(), all.twoErrors())));
    var metric =
        new Payload.Metric("parity-difference", all.points(), Double.NaN, Double.NaN, 0, "points");
    return new Result(metric, details);
  }

  /// The counts of a table.
  private record WinTable(CaseTable rows, String name) {

    WinRow row(String setting, int draws, GroupPair pair) {
      return java.util.stream.IntStream.range(0, rows.rows().size())
          .filter(i -> cell(i, "setting").equals(setting) && count(i, "draws") == draws)
          .mapToObj(this::row)
          .filter(row -> row.isOf(pair))
          .findFirst()
          .orElseThrow(
              () -> new Failure(PublishedWins.class, "wins-no-pair", name, pair, setting, draws));
    }

    private WinRow row(int i) {
      return new WinRow(
          cell(i, "group1"),
          cell(i, "group2"),
          count(i, "wins1"),
          count(i, "wins2"),
          count(i, "draws"));
    }

    private long count(int row, String column) {
      return CaseTable.number(cell(row, column))
          .filter(number -> number >= 0 && number == Math.rint(number))
          .map(Double::longValue)
          .orElseThrow(() -> new Failure(PublishedWins.class, "wins-count", name, column, row + 1));
    }

    private String cell(int row, String column) {
      int at = rows.columns().indexOf(column);
      if (at < 0) {
        throw new Failure(PublishedWins.class, "wins-column", name, column);
      }
      return rows.rows().get(row).get(at).strip();
    }
  }
}
