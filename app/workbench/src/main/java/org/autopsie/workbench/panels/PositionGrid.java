package org.autopsie.workbench.panels;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Where everything of the chart of positions stands, in pixels, for a given width.
///
/// @param corner the titles of both axes
/// @param actors the name of each row
/// @param dates the head of each column
record PositionGrid(Label corner, List<Label> actors, List<Label> dates, List<PositionMark> marks) {
  private static final double GAP = 6;
  private static final double STACKED = 16;
  private static final double NAME = 13;

  private double cell() {
    double widest = 0;
    for (var mark : marks) {
      widest = Math.max(widest, mark.prefWidth(-1));
    }
    for (var date : dates) {
      widest = Math.max(widest, Math.min(date.prefWidth(-1), 6 * letter()));
    }
    return Math.ceil(widest + 2 * GAP);
  }

  private double letter() {
    return marks.getFirst().getFont().getSize();
  }

  /// The least width in which every mark is whole.
  double narrowest() {
    return dates.size() * cell();
  }

  private double names(double width) {
    double wanted = NAME * letter();
    return width - wanted >= narrowest() ? Math.max(wanted, 0.26 * width) : 0;
  }

  private double column(double width) {
    double names = Math.min(names(width), Math.max(0, width - narrowest()));
    return (width - names) / dates.size();
  }

  private double left(double width) {
    return width - column(width) * dates.size();
  }

  private double head(double width) {
    double column = column(width);
    double names = dates.stream().mapToDouble(one -> one.prefHeight(column)).max().orElse(0);
    return Math.max(names, beside(width) ? corner.prefHeight(left(width) - 2 * GAP) : 0)
        + above(width)
        + GAP;
  }

  /// True where the titles of the axes have the corner over the actors' names to themselves.
  private boolean beside(double width) {
    return left(width) > 6 * letter();
  }

  /// The room for the titles of the axes above everything else, where there is no corner.
  private double above(double width) {
    return beside(width) ? 0 : corner.prefHeight(width) + GAP;
  }

  private List<PositionMark> cell(int row, int column) {
    return marks.stream().filter(one -> one.row() == row && one.column() == column).toList();
  }

  private double stack(int row) {
    double highest = 0;
    for (int column = 0; column < dates.size(); column++) {
      var marks = cell(row, column).stream();
      double height = marks.mapToDouble(one -> one.prefHeight(-1) + STACKED).sum();
      highest = Math.max(highest, height);
    }
    return highest - STACKED + GAP;
  }

  private double name(int row, double width) {
    double left = left(width);
    return actors.get(row).prefHeight(left > 0 ? left - 2 * GAP : width);
  }

  private double row(int row, double width) {
    boolean beside = left(width) > 0;
    double name = name(row, width);
    return GAP + (beside ? Math.max(name + GAP, stack(row)) : name + GAP + stack(row));
  }

  /// The height of it all.
  double height(double width) {
    double height = head(width);
    for (int row = 0; row < actors.size(); row++) {
      height += row(row, width);
    }
    return Math.ceil(height);
  }

  /// Puts everything in its place.
  ///
  /// @param rules a thin line above each row
  void layout(double width, List<? extends Region> rules) {
    double left = left(width);
    double column = column(width);
    double above = above(width);
    double head = head(width) - GAP - above;
    if (above > 0) {
      corner.resizeRelocate(0, 0, width, above - GAP);
    } else {
      double wide = left - 2 * GAP;
      double high = corner.prefHeight(wide);
      corner.resizeRelocate(0, head - high, wide, high);
    }
    for (int i = 0; i < dates.size(); i++) {
      dates.get(i).resizeRelocate(left + i * column, above, column, head);
    }
    double y = head(width);
    for (int row = 0; row < actors.size(); row++) {
      rules.get(row).resizeRelocate(0, y, width, 1);
      row(row, y, width);
      y += row(row, width);
    }
  }

  private void row(int row, double y, double width) {
    double left = left(width);
    double name = name(row, width);
    double room = left > 0 ? left - 2 * GAP : width;
    actors.get(row).resizeRelocate(0, y + GAP, Math.min(room, actors.get(row).prefWidth(-1)), name);
    for (int column = 0; column < dates.size(); column++) {
      double top = y + GAP + (left > 0 ? 0 : name + GAP);
      for (var mark : cell(row, column)) {
        double wide = mark.prefWidth(-1);
        double high = mark.prefHeight(-1);
        double x = left + column * column(width) + (column(width) - wide) / 2;
        mark.resizeRelocate(Math.rint(x), top, wide, high);
        top += high + STACKED;
      }
    }
  }
}
