package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.autopsie.casefile.CaseTable;
import org.autopsie.run.Failure;

/// Where heads were marked, by the exhibit’s id, in the pixels of the exhibit: one box for each
/// person who marked it.
record Heads(Map<String, List<Box>> of) {
  private static final List<String> SIDES = List.of("left", "top", "width", "height");

  /// A rectangle, its right and lower edge outside.
  record Box(double left, double top, double width, double height) {
    boolean holds(double x, double y) {
      return x >= left && x < left + width && y >= top && y < top + height;
    }
  }

  static Heads none() {
    return new Heads(Map.of());
  }

  /// @param table with the columns exhibit, left, top, width, height; a line without numbers is a
  ///   mark that was taken back
  /// @throws Failure where a column is missing or a cell is no number
  static Heads of(CaseTable table, String name) {
    int exhibit = Labelling.column(table, name, "exhibit");
    var columns = SIDES.stream().map(side -> Labelling.column(table, name, side)).toList();
    var boxes = new LinkedHashMap<String, List<Box>>();
    for (var row : table.rows()) {
      if (columns.stream().anyMatch(column -> !row.get(column).isBlank())) {
        var sides = SIDES.stream().map(side -> number(table, row, name, side)).toList();
        boxes
            .computeIfAbsent(row.get(exhibit).strip(), id -> new ArrayList<>())
            .add(new Box(sides.get(0), sides.get(1), sides.get(2), sides.get(3)));
      }
    }
    return new Heads(boxes);
  }

  private static double number(CaseTable table, List<String> row, String name, String column) {
    var cell = row.get(Labelling.column(table, name, column));
    return CaseTable.number(cell)
        .orElseThrow(() -> new Failure(CropPairs.class, "head-number", name, column, cell));
  }

  /// `yes` where at least half of the boxes of that picture hold the point, `no` where fewer do,
  /// `unmarked` where nobody marked its head.
  String on(String exhibit, double x, double y) {
    var boxes = of.getOrDefault(exhibit, List.of());
    long holding = boxes.stream().filter(box -> box.holds(x, y)).count();
    return boxes.isEmpty() ? "unmarked" : 2 * holding >= boxes.size() ? "yes" : "no";
  }
}
