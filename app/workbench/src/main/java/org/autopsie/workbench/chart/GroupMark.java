package org.autopsie.workbench.chart;

import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// How a group is told from the others: a shape, a dash and a colour, the same in every chart of
/// one table. After the fourth group they begin again; the name beside them is what counts.
public enum GroupMark {
  /// A disc and a whole line.
  A("●", List.of()),
  /// A square and long dashes.
  B("■", List.of(9.0, 5.0)),
  /// A triangle and dots.
  C("▲", List.of(2.0, 4.0)),
  /// A diamond, dashes and dots.
  D("◆", List.of(9.0, 4.0, 2.0, 4.0));

  private final String sign;
  private final List<Double> dash;

  GroupMark(String sign, List<Double> dash) {
    this.sign = sign;
    this.dash = dash;
  }

  /// The mark of the group at that place, from 0.
  public static GroupMark of(int place) {
    return values()[place % values().length];
  }

  /// The shape as a letter, for words.
  public String sign() {
    return sign;
  }

  List<Double> dash() {
    return dash;
  }

  /// The style of what is filled with its colour.
  String fill() {
    return "group-fill-" + letter();
  }

  /// The style of what is drawn with its colour.
  String stroke() {
    return "group-line-" + letter();
  }

  private char letter() {
    return (char) ('a' + ordinal());
  }

  /// Its shape around a place.
  Shape shape(double x, double y, double r) {
    return switch (this) {
      case A -> new Circle(x, y, r);
      case B -> new Rectangle(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
      case C -> new Polygon(x, y - r * 1.15, x + r * 1.1, y + r * 0.9, x - r * 1.1, y + r * 0.9);
      case D -> new Polygon(x, y - r * 1.25, x + r * 1.25, y, x, y + r * 1.25, x - r * 1.25, y);
    };
  }
}
