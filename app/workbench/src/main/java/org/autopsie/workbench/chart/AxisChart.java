package org.autopsie.workbench.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.AxisData.Row;
import org.autopsie.workbench.chart.RatesData.Dot;

/// Words between two poles: a strip of all of them, and below it a line for each that is written
/// out, with its dot (a disc, for a second model a diamond) and its interval. The up and down
/// arrows go from word to word; a word is dragged from its line. JavaFX thread only.
public final class AxisChart extends Plot implements Charted {
  private static final double HEAD = 2.2;
  private static final double STRIP = 3.4;
  private static final double LINE = 1.75;
  private static final double FOOT = 3.6;

  private final Locale locale;
  private final Consumer<String> tell;
  private AxisData data;
  private double left;
  private double right;

  /// A chart of these data; it takes the room that it is given.
  ///
  /// @param tell is told the word that a person chooses
  public AxisChart(AxisData data, Locale locale, Consumer<String> tell) {
    super("axis-chart", 22, high(data));
    this.data = data;
    this.locale = locale;
    this.tell = tell;
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> choose(row(pressed.getY())));
    setOnDragDetected(this::drag);
  }

  /// Shows other words, or the same elsewhere.
  public void show(AxisData other) {
    boolean same = other.rows().size() == data.rows().size();
    data = other;
    if (!same) {
      want(22, high(data));
    }
    if (data.chosen() >= 0) {
      setAccessibleText(spoken(data.rows().get(data.chosen())));
    }
    requestLayout();
  }

  private String spoken(Row row) {
    return Words.named(locale, row.label(), row.said());
  }

  private static double high(AxisData data) {
    return HEAD + STRIP + LINE * data.rows().size() + FOOT;
  }

  @Override
  public List<String> axes() {
    return List.of(data.axis());
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
      return;
    }
    int last = data.rows().size() - 1;
    switch (key.getCode()) {
      case UP -> choose(data.chosen() < 0 ? last : Math.max(0, data.chosen() - 1));
      case DOWN -> choose(Math.min(last, data.chosen() + 1));
      case HOME -> choose(0);
      case END -> choose(last);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private int row(double y) {
    return (int) Math.floor((y - em(HEAD + STRIP)) / em(LINE));
  }

  private void choose(int row) {
    if (row >= 0 && row < data.rows().size()) {
      tell.accept(data.rows().get(row).word());
    }
  }

  private void drag(MouseEvent dragged) {
    int row = row(dragged.getY());
    if (row >= 0 && row < data.rows().size()) {
      var content = new ClipboardContent();
      content.putString(data.rows().get(row).word());
      startDragAndDrop(TransferMode.COPY).setContent(content);
      dragged.consume();
    }
  }

  @Override
  void draw() {
    left = widest(true, 0.3) + em(0.8);
    right = getWidth() - widest(false, 0.32) - em(0.6);
    var scale = Scale.over(data.numbers(), left + em(0.6), right - em(0.6));
    chosen(scale);
    axis(scale);
    poles(scale);
    swarm(scale);
    for (int i = 0; i < data.rows().size(); i++) {
      draw(data.rows().get(i), scale, em(HEAD + STRIP + LINE * (i + 0.5)));
    }
  }

  /// What the words of every line want, or that share of the room where it is less.
  private double widest(boolean labels, double most) {
    var probe = words("", labels ? "chart-label" : "chart-value", getWidth(), Pos.CENTER_LEFT);
    double wide = 0;
    for (var row : data.rows()) {
      probe.setText(labels ? row.label() : said(row));
      wide = Math.max(wide, probe.prefWidth(-1) + 1);
    }
    getChildren().remove(probe);
    return Math.min(Math.ceil(wide), most * getWidth());
  }

  private static String said(Row row) {
    return row.dots().getFirst().words();
  }

  private void chosen(Scale scale) {
    if (data.chosen() < 0) {
      return;
    }
    double top = em(HEAD + STRIP + LINE * data.chosen());
    add(new Rectangle(0, top, getWidth(), em(LINE)), "axis-chosen");
    double value = data.rows().get(data.chosen()).dots().getFirst().value();
    if (!Double.isNaN(value)) {
      line(scale.at(value), em(HEAD), scale.at(value), top + em(LINE / 2), "chart-arrow-line", 1.5);
    }
  }

  private void axis(Scale scale) {
    double foot = em(HEAD + STRIP + LINE * data.rows().size());
    for (double tick : scale.ticks()) {
      double x = Math.rint(scale.at(tick));
      line(x, em(HEAD), x, foot, tick == 0 ? "chart-neutral" : "chart-grid", 1);
      var number = words(scale.written(tick, locale), "chart-axis", em(4), Pos.CENTER);
      middle(number, x - em(2), foot + em(0.9));
    }
    var title = words(data.axis(), "chart-axis", getWidth(), Pos.CENTER);
    middle(title, 0, foot + em(2.6));
  }

  private void poles(Scale scale) {
    double middle = scale.at(0);
    double half = Math.max(em(4), middle - left - em(0.4));
    var one = words("← " + data.left(), "chart-label", half, Pos.CENTER_LEFT);
    middle(one, left, em(1));
    var other =
        words(
            data.right() + " →",
            "chart-label",
            Math.max(em(4), right - middle - em(0.4)),
            Pos.CENTER_RIGHT);
    middle(other, right - other.getWidth(), em(1));
    var strip = words(data.strip(), "chart-axis", left - em(0.8), Pos.CENTER_RIGHT);
    middle(strip, 0, em(HEAD + STRIP / 2));
  }

  /// All words as small discs, those of one place above one another.
  private void swarm(Scale scale) {
    double size = em(0.36);
    var heights = new HashMap<Long, Integer>();
    data.all().forEach(one -> heights.merge(Math.round(scale.at(one) / size), 1, Integer::sum));
    int most = heights.values().stream().mapToInt(one -> one).max().orElse(1);
    double step = Math.min(size, em(STRIP - 0.8) / most);
    var placed = new HashMap<Long, Integer>();
    var path = new Path();
    for (double one : data.all()) {
      long column = Math.round(scale.at(one) / size);
      int nth = placed.merge(column, 1, Integer::sum) - 1;
      double from = em(HEAD + STRIP / 2) - (heights.get(column) - 1) * step / 2;
      disc(path, column * size, from + nth * step, size * 0.42);
    }
    add(path, "axis-swarm");
  }

  private static void disc(Path path, double x, double y, double r) {
    path.getElements()
        .addAll(
            new MoveTo(x - r, y),
            new ArcTo(r, r, 0, x + r, y, false, true),
            new ArcTo(r, r, 0, x - r, y, false, true),
            new ClosePath());
  }

  private void draw(Row row, Scale scale, double y) {
    middle(words(row.label(), "chart-value", left - em(0.8), Pos.CENTER_RIGHT), 0, y);
    line(left, Math.rint(y), right, Math.rint(y), "chart-grid", 1);
    double room = getWidth() - right - em(0.6);
    middle(words(said(row), "chart-value", room, Pos.CENTER_LEFT), right + em(0.6), y);
    int models = row.dots().size();
    for (int i = 0; i < models; i++) {
      draw(row.dots().get(i), i, scale, y + (i - (models - 1) / 2.0) * em(0.7));
    }
  }

  private void draw(Dot dot, int model, Scale scale, double y) {
    if (Double.isNaN(dot.value())) {
      return;
    }
    var style = model == 0 ? "chart-a" : "chart-b";
    if (dot.hasInterval()) {
      line(scale.at(dot.low()), y, scale.at(dot.high()), y, style, 2);
    }
    double x = scale.at(dot.value());
    double r = em(0.4);
    double d = r * 1.25;
    add(
        model == 0 ? new Circle(x, y, r) : new Polygon(x, y - d, x + d, y, x, y + d, x - d, y),
        style + "-mark");
  }
}
