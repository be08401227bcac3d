package org.autopsie.fairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Tables whose measures are known.
final class Samples {
  private static final String TRUE = "0,1,1,1,1,0,1,0,1,0,0,0,1,1,1,1,1,1";
  private static final String DECIDED = "0,0,1,0,1,1,1,0,0,1,1,1,1,0,0,1,1,0";
  private static final String GROUPS = "b,b,a,b,b,c,c,c,a,a,c,a,b,c,c,b,c,c";

  private Samples() {}

  /// Eighteen people in three groups.
  static CountedRows eighteen() {
    var cells = new ArrayList<CountedRows.Cell>();
    for (int i = 0; i < TRUE.length(); i += 2) {
      int cell = Counts.cell(TRUE.charAt(i) - '0', DECIDED.charAt(i) - '0');
      var counts = new double[Counts.CELLS];
      counts[cell] = 1;
      cells.add(
          new CountedRows.Cell(List.of(GROUPS.substring(i, i + 1)), Tally.of(Counts.of(counts))));
    }
    return new CountedRows(List.of("group"), cells);
  }

  /// The published table of 7,214 people, Medium or High.
  static GroupTable compas() {
    var groups = new LinkedHashMap<String, Tally>();
    groups.put("Black", Tally.of(new Counts(990, 805, 532, 1369)));
    groups.put("White", Tally.of(new Counts(1139, 349, 461, 505)));
    return new GroupTable(groups);
  }
}
