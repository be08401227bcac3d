package org.autopsie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.evidence.Grid;
import org.autopsie.report.Svg.Face;

/// Numbers over two directions as squares: the larger the number, the larger the square in its
/// cell, full above zero and hollow below, so that it is read without colour.
record GridChart(Frame frame, Grid grid) implements Chart {
  private static final double LEFT = 150;
  private static final double RIGHT = 740;
  private static final double MOST_HIGH = 34;
  private static final int NAMES = 24;

  @Override
  public String svg() {
    var svg = new Svg(760);
    double top = frame.head(svg) + 40;
    double wide = (RIGHT - LEFT) / Math.max(1, grid.columns().size());
    double high = Math.min(MOST_HIGH, Math.max(6, 480.0 / Math.max(1, grid.rows().size())));
    double bottom = top + high * grid.rows().size();
    svg.text((LEFT + RIGHT) / 2, top - 24, grid.across(), Face.NOTE.to("middle"));
    names(svg, top, wide, high);
    double most =
        grid.values().stream().mapToDouble(Math::abs).filter(Double::isFinite).max().orElse(0);
    for (int i = 0; i < grid.values().size(); i++) {
      double x = LEFT + i % grid.columns().size() * wide;
      int row = i / grid.columns().size();
      double y = top + row * high;
      svg.rect(x, y, Math.max(1, wide - 1), Math.max(1, high - 1), Look.SOFT);
      if (most > 0 && Double.isFinite(grid.values().get(i))) {
        square(svg, x, y, wide, high, grid.values().get(i) / most);
      }
    }
    var key = frame.language().say("grid.key", number(most));
    return frame.finish(svg, svg.paragraph(LEFT, bottom + 20, key, RIGHT - LEFT, Face.SMALL) - 14);
  }

  private void names(Svg svg, double top, double wide, double high) {
    int rows = Math.max(1, (int) Math.ceil(14 / high));
    for (int i = 0; i < grid.rows().size(); i += rows) {
      svg.text(
          LEFT - 8, top + (i + 0.5) * high + 4, brief(grid.rows().get(i)), Face.SMALL.to("end"));
    }
    int columns = Math.max(1, (int) Math.ceil(56 / wide));
    for (int i = 0; i < grid.columns().size(); i += columns) {
      var name = brief(grid.columns().get(i));
      svg.text(LEFT + (i + 0.5) * wide, top - 6, name, Face.SMALL.to("middle"));
    }
  }

  private static String brief(String name) {
    return name.length() <= NAMES ? name : name.substring(0, NAMES - 1) + "…";
  }

  private static void square(Svg svg, double x, double y, double wide, double high, double share) {
    double size = Math.sqrt(Math.abs(share));
    double w = (wide - 1) * size;
    double h = (high - 1) * size;
    double left = x + (wide - 1 - w) / 2;
    double top = y + (high - 1 - h) / 2;
    svg.rect(left, top, w, h, share < 0 ? Look.BELOW : Look.ABOVE);
    if (share < 0 && w > 4 && h > 4) {
      svg.rect(left + 1.5, top + 1.5, w - 3, h - 3, Look.PANE);
    }
  }

  private String number(double value) {
    return frame.language().numbers().of(value, 4);
  }

  @Override
  public List<String> heads() {
    var heads = new ArrayList<String>();
    heads.add(grid.down());
    heads.addAll(grid.columns());
    return heads;
  }

  @Override
  public List<List<String>> rows() {
    int wide = grid.columns().size();
    return IntStream.range(0, grid.rows().size())
        .mapToObj(row -> {
          var cells = new ArrayList<String>();
          cells.add(grid.rows().get(row));
          for (int column = 0; column < wide; column++) {
            double value = grid.values().get(row * wide + column);
            cells.add(Double.isFinite(value) ? frame.language().numbers().of(value, 4) : "–");
          }
          return List.copyOf(cells);
        })
        .toList();
  }
}
