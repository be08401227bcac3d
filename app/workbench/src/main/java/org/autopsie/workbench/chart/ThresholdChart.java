package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.ThresholdData.Group;

/// Who has which score, a row of bars for each group, and upright lines that are dragged, or moved
/// with the left and right arrows; the up and down arrows go from one group to another, and Home
/// and End to the ends. Bars on the side of decision A are drawn full, on the side of B pale; the
/// first part is filled, the other one open. JavaFX thread only.
public final class ThresholdChart extends Plot implements Charted {
  private static final Words WORDS = Words.of(ThresholdChart.class);
  private static final double ROW = 8.8;
  private static final double FOOT = 4;
  private static final double HEAD = 1.7;
  private static final double LEFT = 3.4;

  private final Locale locale;
  private final BiConsumer<Integer, Integer> tell;
  private ThresholdData data;
  private int group;

  /// A chart of these data; it takes the room that it is given.
  ///
  /// @param tell is told the group and the place among the steps to which its line was moved
  public ThresholdChart(ThresholdData data, Locale locale, BiConsumer<Integer, Integer> tell) {
    super("threshold-chart", 20, ROW * data.groups().size() + FOOT);
    this.data = data;
    this.locale = locale;
    this.tell = tell;
    setCursor(Cursor.H_RESIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    focusedProperty().subscribe((before, now) -> requestLayout());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, dragged -> move(place(dragged.getX())));
  }

  /// Shows other thresholds of the same scores and groups.
  public void show(ThresholdData other) {
    data = other;
    setAccessibleText(spoken());
    requestLayout();
  }

  @Override
  public List<String> axes() {
    return List.of(data.across(), data.down());
  }

  private String spoken() {
    var one = data.groups().get(group);
    return Words.named(locale, one.name(), one.words());
  }

  private void press(MouseEvent pressed) {
    double y = pressed.getY() - em(HEAD);
    group = Math.clamp((int) (y / high()), 0, data.groups().size() - 1);
    move(place(pressed.getX()));
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
      return;
    }
    int now = data.groups().get(group).threshold();
    switch (key.getCode()) {
      case LEFT -> move(now - 1);
      case RIGHT -> move(now + 1);
      case HOME -> move(0);
      case END -> move(data.steps().size());
      case UP -> turn(group - 1);
      case DOWN -> turn(group + 1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void turn(int to) {
    group = Math.clamp(to, 0, data.groups().size() - 1);
    setAccessibleText(spoken());
    requestLayout();
  }

  private void move(int place) {
    int to = Math.clamp(place, 0, data.steps().size());
    if (to != data.groups().get(group).threshold()) {
      tell.accept(group, to);
    }
    requestLayout();
  }

  private double left() {
    return em(LEFT);
  }

  private double wide() {
    return (getWidth() - left() - em(1)) / data.steps().size();
  }

  private int place(double x) {
    return (int) Math.round((x - left()) / wide());
  }

  private double high() {
    return (getHeight() - em(FOOT) - em(HEAD)) / data.groups().size();
  }

  @Override
  void draw() {
    key();
    double most = data.most();
    for (int i = 0; i < data.groups().size(); i++) {
      draw(data.groups().get(i), i, em(HEAD) + i * high(), most);
    }
    double y = getHeight() - em(FOOT) + em(0.5);
    int every = Math.max(1, (int) Math.ceil(em(3.2) / wide()));
    for (int i = 0; i < data.steps().size(); i += every) {
      var step = words(data.steps().get(i), "chart-axis", wide() * every, Pos.CENTER);
      step.relocate(left() + (i + 0.5) * wide() - step.getWidth() / 2, y);
    }
    var across = words(data.across(), "chart-axis", getWidth(), Pos.CENTER);
    middle(across, 0, getHeight() - em(1));
  }

  /// What is filled and what is open, and the name of the upright axis.
  private void key() {
    double x = 0;
    for (boolean filled : new boolean[] {true, false}) {
      box(x, em(0.35), em(0.9), em(0.9), filled, 1);
      var name = filled ? data.parts().filled() : data.parts().open();
      var words = words(name, "chart-axis", getWidth() * 0.3, Pos.CENTER_LEFT);
      double wide = Math.min(words.getWidth(), Math.ceil(words.prefWidth(-1)));
      words.resize(wide, words.prefHeight(wide));
      middle(words, x + em(1.2), em(0.8));
      x += em(2.4) + wide;
    }
    var down = words(data.down(), "chart-axis", Math.max(em(6), getWidth() - x), Pos.CENTER_RIGHT);
    middle(down, getWidth() - down.getWidth(), em(0.8));
  }

  private void draw(Group one, int place, double top, double most) {
    double floor = top + high() - em(0.4);
    double room = high() - em(3.4);
    line(
        left(),
        Math.rint(floor),
        left() + wide() * data.steps().size(),
        Math.rint(floor),
        "chart-neutral",
        1);
    var name =
        words(
            Words.named(locale, one.name(), one.words()),
            "chart-label",
            getWidth() - left(),
            Pos.CENTER_LEFT);
    middle(name, left(), top + em(1));
    var number = words(written(most), "chart-axis", left() - em(0.4), Pos.CENTER_RIGHT);
    middle(number, 0, floor - room);
    line(
        left(),
        Math.rint(floor - room),
        left() + wide() * data.steps().size(),
        Math.rint(floor - room),
        "chart-grid",
        1);
    for (int i = 0; i < data.steps().size(); i++) {
      double x = left() + i * wide() + wide() * 0.12;
      double filled = one.filled().get(i) / most * room;
      double open = one.open().get(i) / most * room;
      double strength = i >= one.threshold() ? 1 : 0.4;
      box(x, floor - filled, wide() * 0.76, filled, true, strength);
      box(x, floor - filled - open, wide() * 0.76, open, false, strength);
    }
    threshold(one, place, floor, floor - room - em(0.3));
  }

  private String written(double number) {
    var format = java.text.NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }

  private void threshold(Group one, int place, double floor, double top) {
    double x = Math.rint(left() + one.threshold() * wide());
    boolean here = isFocused() && place == group;
    line(x, top, x, floor, "chart-flip", here ? 4 : 2.5);
    double r = em(here ? 0.7 : 0.5);
    add(new Polygon(x - r, top - r, x + r, top - r, x, top + r * 0.6), "threshold-grip");
    var side = words(WORDS.say(locale, "threshold.sides"), "chart-flip-words", em(4), Pos.CENTER);
    middle(side, x - em(2), top + em(0.9));
  }

  private void box(double x, double y, double wide, double high, boolean filled, double strength) {
    var box = new Rectangle(x, y, Math.max(0.5, wide), Math.max(0, high));
    box.setOpacity(strength);
    add(box, "threshold-bar", filled ? "filled" : "open");
  }
}
