package org.autopsie.imagecrop.pairs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.autopsie.casefile.CaseTable;
import org.autopsie.run.Failure;

/// Where heads were marked, by the exhibit’s id, in the pixels of the exhibit.
record Heads(Map<String, Box> of) {
  /// A rectangle, its right and lower edge outside.
  record Box(double left, double top, double width, double height) {
    boolean holds(double x, double y) {
      return x >= left && x < left + width && y >= top && y < top + height;
    }
  }

  static Heads none() {
    return new Heads(Map.of());
  }

  /// @param table with the columns exhibit, left, top, width, height
  /// @throws Failure where a column is missing or a cell is no number
  static Heads of(CaseTable table, String name) {
    int exhibit = Labelling.column(table, name, "exhibit");
    var boxes = new LinkedHashMap<String, Box>();
    for (var row : table.rows()) {
      var box =
          new Box(
              number(table, row, name, "left"),
              number(table, row, name, "top"),
              number(table, row, name, "width"),
              number(table, row, name, "height"));
      boxes.put(row.get(exhibit).strip(), box);
    }
    return new Heads(boxes);
  }

  private static double number(
      CaseTable table, java.util.List<String> row, String name, String column) {
    var cell = row.get(Labelling.column(table, name, column));
    return CaseTable.number(cell)
        .orElseThrow(() -> new Failure(CropPairs.class, "head-number", name, column, cell));
  }

  /// `yes`, `no`, or `unmarked` where nobody marked that picture’s head.
  String on(String exhibit, double x, double y) {
    return Optional.ofNullable(of.get(exhibit))
        .map(box -> box.holds(x, y) ? "yes" : "no")
        .orElse("unmarked");
  }
}
