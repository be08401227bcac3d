package org.autopsie.workbench.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.PlaneData.Point;

/// Words on a plane of two axes: a dot each, names where they have room and never over one another,
/// and a cross of intervals for those that a person chose or typed. The left and right arrows go
/// from word to word across, the up and down arrows upwards. JavaFX thread only.
public final class PlaneChart extends Plot implements Charted {
  private static final double HIGH = 30;
  private static final double LEFT = 3.4;
  private static final double HEAD = 1.2;
  private static final double FOOT = 5;
  private static final double NEAR = 1.6;

  private final Locale locale;
  private final Consumer<String> tell;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private PlaneData data;
  private Scale x;
  private Scale y;

  /// A chart of these data; it takes the room that it is given.
  ///
  /// @param tell is told the word that a person chooses
  public PlaneChart(PlaneData data, Locale locale, Consumer<String> tell) {
    super("plane-chart", 22, HIGH);
    this.data = data;
    this.locale = locale;
    this.tell = tell;
    x = across(22);
    y = upwards(HIGH);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
  }

  /// Shows other words, or the same elsewhere.
  public void show(PlaneData other) {
    data = other;
    if (data.chosen() >= 0) {
      var point = data.points().get(data.chosen());
      setAccessibleText(Words.named(locale, point.label(), point.said()));
    }
    requestLayout();
  }

  @Override
  public List<String> axes() {
    return List.of(data.across().title(), data.upwards().title());
  }

  private Scale across(double width) {
    return Scale.over(data.numbers(Point::x), em(LEFT), width - em(1));
  }

  private Scale upwards(double height) {
    return Scale.over(data.numbers(Point::y), height - em(FOOT), em(HEAD));
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
      return;
    }
    switch (key.getCode()) {
      case LEFT -> step(point -> point.x().value(), -1);
      case RIGHT -> step(point -> point.x().value(), 1);
      case DOWN -> step(point -> point.y().value(), -1);
      case UP -> step(point -> point.y().value(), 1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  /// To the next word along an axis, among those that have a name.
  private void step(ToDoubleFunction<Point> along, int way) {
    var order =
        IntStream.range(0, Math.min(data.points().size(), Math.max(data.named(), 1)))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> along.applyAsDouble(data.points().get(i))))
            .toList();
    int at = order.indexOf(data.chosen());
    int next = at < 0 ? (way > 0 ? 0 : order.size() - 1) : at + way;
    if (next >= 0 && next < order.size()) {
      tell.accept(data.points().get(order.get(next)).word());
    }
  }

  private void press(MouseEvent pressed) {
    data.points().stream()
        .min(Comparator.comparingDouble(point -> distance(point, pressed)))
        .filter(point -> distance(point, pressed) < em(NEAR))
        .ifPresent(point -> tell.accept(point.word()));
  }

  private double distance(Point point, MouseEvent pressed) {
    return Math.hypot(
        x.at(point.x().value()) - pressed.getX(), y.at(point.y().value()) - pressed.getY());
  }

  @Override
  void draw() {
    taken.clear();
    x = across(getWidth());
    y = upwards(getHeight());
    grid();
    poles();
    for (int i = data.points().size() - 1; i >= 0; i--) {
      dot(i);
    }
    IntStream.range(0, Math.min(data.named(), data.points().size())).forEach(this::name);
  }

  private void grid() {
    double foot = getHeight() - em(FOOT);
    for (double tick : x.ticks()) {
      double at = Math.rint(x.at(tick));
      line(at, em(HEAD), at, foot, tick == 0 ? "chart-neutral" : "chart-grid", 1);
      var number = words(x.written(tick, locale), "chart-axis", em(4), Pos.CENTER);
      middle(number, at - em(2), foot + em(0.9));
    }
    for (double tick : y.ticks()) {
      double at = Math.rint(y.at(tick));
      line(em(LEFT), at, x.to(), at, tick == 0 ? "chart-neutral" : "chart-grid", 1);
      var number = words(y.written(tick, locale), "chart-axis", em(LEFT - 0.5), Pos.CENTER_RIGHT);
      middle(number, 0, at);
    }
  }

  private void poles() {
    double foot = getHeight() - em(FOOT);
    double half = (getWidth() - em(1)) / 2;
    var left = words("← " + data.across().low(), "chart-label", half, Pos.CENTER_LEFT);
    middle(left, em(LEFT), foot + em(2.3));
    var right = words(data.across().high() + " →", "chart-label", half, Pos.CENTER_RIGHT);
    middle(right, getWidth() - em(1) - right.getWidth(), foot + em(2.3));
    middle(words(data.across().title(), "chart-axis", getWidth(), Pos.CENTER), 0, foot + em(3.9));
    inside("↑ " + data.upwards().high(), em(HEAD) + em(0.9));
    inside("↓ " + data.upwards().low(), foot - em(0.9));
  }

  private void inside(String words, double middle) {
    var label = words(words, "chart-label", (getWidth() - em(LEFT)) / 2, Pos.CENTER_LEFT);
    fit(label);
    middle(label, em(LEFT + 0.4), middle);
    taken.add(box(label));
  }

  private static void fit(Label label) {
    double wide = Math.min(label.getWidth(), Math.ceil(label.prefWidth(-1)));
    label.resize(wide, label.prefHeight(wide));
  }

  private static Rectangle2D box(Label label) {
    return new Rectangle2D(
        label.getLayoutX(), label.getLayoutY(), label.getWidth(), label.getHeight());
  }

  private void dot(int place) {
    var point = data.points().get(place);
    double at = x.at(point.x().value());
    double up = y.at(point.y().value());
    boolean named = place < data.named();
    double r = em(isOwn(place) ? 0.42 : named ? 0.3 : 0.18);
    if (isOwn(place)) {
      cross(point, at, up);
    }
    var style = isOwn(place) ? "chart-b-mark" : named ? "chart-a-mark" : "axis-swarm";
    add(new Circle(at, up, r), style);
    taken.add(new Rectangle2D(at - r, up - r, 2 * r, 2 * r));
  }

  private boolean isOwn(int place) {
    return place == data.chosen() || !data.points().get(place).note().isEmpty();
  }

  private void cross(Point point, double at, double up) {
    if (point.x().hasInterval()) {
      bar(x.at(point.x().low()), up, x.at(point.x().high()), up);
    }
    if (point.y().hasInterval()) {
      bar(at, y.at(point.y().high()), at, y.at(point.y().low()));
    }
  }

  /// A line that names keep off.
  private void bar(double left, double top, double right, double bottom) {
    line(left, top, right, bottom, "chart-b", 2);
    taken.add(new Rectangle2D(left - 1, top - 1, right - left + 2, bottom - top + 2));
  }

  /// The name of a word beside its dot, where it has room; the first is named in any case.
  private void name(int place) {
    var point = data.points().get(place);
    double at = x.at(point.x().value());
    double up = y.at(point.y().value());
    var style = place == data.chosen() ? "chart-label" : "chart-value";
    var label = words(point.label(), style, em(16), Pos.CENTER_LEFT);
    fit(label);
    double wide = label.getWidth();
    double high = label.getHeight();
    double off = em(0.55);
    double near = em(0.2);
    var corners =
        List.of(
            new Rectangle2D(at + off, up - high / 2, wide, high),
            new Rectangle2D(at - off - wide, up - high / 2, wide, high),
            new Rectangle2D(at - wide / 2, up - off - high, wide, high),
            new Rectangle2D(at - wide / 2, up + off, wide, high),
            new Rectangle2D(at + off, up - near - high, wide, high),
            new Rectangle2D(at + off, up + near, wide, high),
            new Rectangle2D(at - off - wide, up - near - high, wide, high),
            new Rectangle2D(at - off - wide, up + near, wide, high));
    var free = corners.stream().filter(this::isFree).findFirst();
    if (free.isEmpty() && place > 0) {
      getChildren().remove(label);
      return;
    }
    var box = free.orElse(at + off + wide < getWidth() ? corners.get(4) : corners.get(6));
    label.relocate(box.getMinX(), box.getMinY());
    if (free.isPresent()) {
      label.getStyleClass().add("plane-name");
      label.applyCss();
    }
    taken.add(box);
  }

  private boolean isFree(Rectangle2D box) {
    return box.getMinX() >= em(LEFT)
        && box.getMaxX() <= getWidth()
        && box.getMinY() >= 0
        && box.getMaxY() <= getHeight() - em(FOOT)
        && taken.stream().noneMatch(one -> one.intersects(box));
  }
}
