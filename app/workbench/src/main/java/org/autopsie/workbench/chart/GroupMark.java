package org.autopsie.workbench.chart;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// How a group is told from the others: a shape, a dash and a colour, the same in every chart of
/// one table. After the fourth group they begin again; the name beside them is what counts.
public enum GroupMark {
  /// A disc and a whole line.
  A("●", 'a', ""),
  /// A square and long dashes.
  B("■", 'b', "9 5"),
  /// A triangle and dots.
  C("▲", 'c', "2 4"),
  /// A diamond, dashes and dots.
  D("◆", 'd', "9 4 2 4");

  private final String sign;
  private final char letter;
  private final String dash;

  GroupMark(String sign, char letter, String dash) {
    this.sign = sign;
    this.letter = letter;
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
    return Stream.of(dash.split(" ")).filter(one -> !one.isEmpty()).map(Double::valueOf).toList();
  }

  /// The style of what is filled with its colour.
  String fill() {
    return "group-fill-" + letter;
  }

  /// The style of what is drawn with its colour.
  String stroke() {
    return "group-line-" + letter;
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
