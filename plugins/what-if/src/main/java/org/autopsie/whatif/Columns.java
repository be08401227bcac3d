package org.autopsie.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.whatif.Answers.Answer;

/// The table of raw answers, row by row.
final class Columns {
  private final SequencedMap<String, List<Object>> cells = new LinkedHashMap<>();

  Columns() {
    for (var name :
        List.of("exhibit", "reference", "compared", "score-reference", "score-compared")) {
      cells.put(name, new ArrayList<>());
    }
  }

  void add(String exhibit, Answer before, Answer after, ScoreShift.Scores scores) {
    var row =
        List.<Object>of(
                exhibit, before.variant(), after.variant(), scores.reference(), scores.compared())
            .iterator();
    cells.values().forEach(column -> column.add(row.next()));
  }

  Table table() {
    return new Table(cells);
  }
}
