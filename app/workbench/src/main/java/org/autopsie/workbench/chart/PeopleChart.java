package org.autopsie.workbench.chart;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A hundred drawn people for each group, ten a row: those who are counted are filled, the others
/// are outlines. A group of fewer than ten people is drawn person by person. JavaFX thread only.
public final class PeopleChart extends Plot implements Charted {
  private static final int ROW = 10;
  private static final double CELL_WIDE = 1.15;
  private static final double CELL_HIGH = 1.36;
  private static final double BLOCK = 13.4;
  private static final double HIGH = 20;

  private final PeopleData data;

  /// A chart of these data; groups that find no room beside one another go on below.
  public PeopleChart(PeopleData data) {
    super("people-chart", BLOCK, HIGH);
    this.data = data;
  }

  @Override
  public List<String> axes() {
    return List.of();
  }

  private int across() {
    return Math.clamp((int) (getWidth() / em(BLOCK)), 1, Math.max(1, data.groups().size()));
  }

  @Override
  void draw() {
    int across = across();
    double wide = Math.min(getWidth() / across, em(BLOCK * 1.5));
    double top = 0;
    for (int from = 0; from < data.groups().size(); from += across) {
      var row = data.groups().subList(from, Math.min(from + across, data.groups().size()));
      double head = 0;
      for (int i = 0; i < row.size(); i++) {
        head = Math.max(head, name(row.get(i), i * wide, top, wide));
      }
      for (int i = 0; i < row.size(); i++) {
        people(row.get(i), i * wide, top + head + em(0.5));
      }
      top += head + em(ROW * CELL_HIGH + 1.5);
    }
    tall((top + key(top)) / em(1));
  }

  /// The name and the number of a group; how high both are.
  private double name(GroupRate group, double left, double top, double wide) {
    var label = group.mark().sign() + " " + group.label();
    var name = words(label, "chart-label", wide - em(1), Pos.TOP_LEFT);
    name.relocate(left, top);
    var number = words(group.words(), "chart-value", wide - em(1), Pos.TOP_LEFT);
    number.relocate(left, top + name.getHeight());
    return name.getHeight() + number.getHeight();
  }

  private void people(GroupRate group, double left, double top) {
    for (int i = 0; i < PeopleData.marks(group); i++) {
      double x = left + em(CELL_WIDE * (i % ROW + 0.5));
      double y = top + em(CELL_HIGH * (Math.floorDiv(i, ROW) + 0.5));
      person(x, y, i < PeopleData.filled(group) ? group.mark().fill() : "person-outline");
    }
  }

  /// A head and shoulders.
  private void person(double x, double y, String style) {
    double r = em(0.24);
    double half = em(0.4);
    add(new Circle(x, y - em(0.36), r), style);
    var shoulders =
        new Path(
            new MoveTo(x - half, y + em(0.58)),
            new LineTo(x - half, y + em(0.38)),
            new ArcTo(half, half, 0, x + half, y + em(0.38), false, true),
            new LineTo(x + half, y + em(0.58)),
            new ClosePath());
    shoulders.setStroke(null);
    add(shoulders, style);
  }

  /// What a filled mark and an empty one stand for; how high that is.
  private double key(double y) {
    double half = getWidth() / 2 - em(2.4);
    person(em(0.6), y + em(0.8), "person-filled");
    var counted = words(data.counted(), "chart-axis", half, Pos.TOP_LEFT);
    counted.relocate(em(1.5), y + em(0.2));
    double next = em(3) + Math.min(counted.getWidth(), Math.ceil(counted.prefWidth(-1)));
    person(next, y + em(0.8), "person-outline");
    var others = words(data.others(), "chart-axis", half, Pos.TOP_LEFT);
    others.relocate(next + em(0.9), y + em(0.2));
    return Math.max(em(1.6), Math.max(counted.getHeight(), others.getHeight()) + em(0.3));
  }
}
