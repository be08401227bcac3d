package org.autopsie.workbench.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.casefile.CaseTable;

/// Where people marked the head in each picture, in its pixels. A line without numbers is a mark
/// that was taken back.
///
/// @param rows at most one of each labeller for each picture
record HeadTable(List<Row> rows) {
  private static final List<String> COLUMNS =
      List.of("exhibit", "labeller", "left", "top", "width", "height");

  HeadTable {
    rows = List.copyOf(rows);
  }

  /// One mark.
  record Row(String exhibit, String labeller, Optional<Box> box) {
    boolean isOf(String picture, String who) {
      return exhibit.equals(picture) && labeller.equals(who);
    }
  }

  /// A rectangle in pixels of the picture, at least one wide and high.
  record Box(int left, int top, int width, int height) {

    /// The rectangle between two corners, inside the picture.
    static Box between(double x1, double y1, double x2, double y2, int wide, int high) {
      int left = (int) Math.clamp(Math.floor(Math.min(x1, x2)), 0, wide - 1);
      int top = (int) Math.clamp(Math.floor(Math.min(y1, y2)), 0, high - 1);
      int right = (int) Math.clamp(Math.ceil(Math.max(x1, x2)), left + 1, wide);
      int bottom = (int) Math.clamp(Math.ceil(Math.max(y1, y2)), top + 1, high);
      return new Box(left, top, right - left, bottom - top);
    }

    /// Moved, still whole inside the picture.
    Box moved(int right, int down, int wide, int high) {
      return new Box(
          Math.clamp(left + right, 0, wide - width),
          Math.clamp(top + down, 0, high - height),
          width,
          height);
    }

    /// Its right and lower edge moved, still inside the picture.
    Box sized(int right, int down, int wide, int high) {
      return new Box(
          left,
          top,
          Math.clamp(width + right, 1, wide - left),
          Math.clamp(height + down, 1, high - top));
    }
  }

  static HeadTable of(CaseTable table) {
    var at = COLUMNS.stream().map(table.columns()::indexOf).toList();
    return new HeadTable(
        table.rows().stream()
            .map(row -> new Row(row.get(at.get(0)), row.get(at.get(1)), box(row, at)))
            .toList());
  }

  private static Optional<Box> box(List<String> row, List<Integer> at) {
    var sides =
        at.subList(2, 6).stream().map(i -> CaseTable.number(row.get(i)).map(Math::round)).toList();
    return sides.contains(Optional.<Long>empty())
        ? Optional.empty()
        : Optional.of(new Box(side(sides, 0), side(sides, 1), side(sides, 2), side(sides, 3)));
  }

  private static int side(List<Optional<Long>> sides, int at) {
    return sides.get(at).orElseThrow().intValue();
  }

  CaseTable table() {
    return new CaseTable(
        COLUMNS,
        rows.stream()
            .map(row ->
                Stream.concat(Stream.of(row.exhibit(), row.labeller()), cells(row.box())).toList())
            .toList());
  }

  private static Stream<String> cells(Optional<Box> box) {
    return box.map(
            one -> Stream.of(one.left(), one.top(), one.width(), one.height()).map(String::valueOf))
        .orElseGet(() -> Collections.nCopies(4, "").stream());
  }

  /// What somebody marked in a picture.
  Optional<Box> box(String picture, String who) {
    return rows.stream().filter(row -> row.isOf(picture, who)).findFirst().flatMap(Row::box);
  }

  /// Whether anybody marked a head.
  boolean isMarked() {
    return rows.stream().anyMatch(row -> row.box().isPresent());
  }

  /// The table in which somebody marks this; absent: takes her mark back.
  HeadTable with(String picture, String who, Optional<Box> box) {
    var now = new ArrayList<>(rows);
    now.replaceAll(row -> row.isOf(picture, who) ? new Row(picture, who, box) : row);
    if (rows.stream().noneMatch(row -> row.isOf(picture, who))) {
      now.add(new Row(picture, who, box));
    }
    return new HeadTable(now);
  }
}
