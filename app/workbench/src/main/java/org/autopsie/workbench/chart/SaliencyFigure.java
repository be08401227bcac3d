package org.autopsie.workbench.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.autopsie.workbench.chart.SaliencyData.Patch;

/// A picture under its numbers: each patch in the colour of its number, with a sign or a dot that
/// grows with it, so that colour is never alone. JavaFX thread only.
public final class SaliencyFigure extends ChoicePlot implements Charted {
  private final Image picture;
  private final SaliencyData data;
  private final Legend legend;
  private final Locale locale;
  private final DoubleProperty opacity = new SimpleDoubleProperty(0.6);

  /// An overlay of these data; it takes the room that it is given.
  ///
  /// @param picture the picture, upright
  /// @param locale the language of the legend’s numbers
  public SaliencyFigure(Image picture, SaliencyData data, Locale locale) {
    super("saliency", 22, 26);
    this.picture = picture;
    this.data = data;
    this.locale = locale;
    this.legend =
        Legend.of(data.patches().stream().map(Patch::value).toList(), data.signed(), data.title());
    opacity.subscribe((before, now) -> requestLayout());
  }

  /// How much of the picture the colours hide: 0 nothing, 1 all.
  public DoubleProperty overlay() {
    return opacity;
  }

  @Override
  public List<String> axes() {
    return List.of(data.title());
  }

  @Override
  int count() {
    return data.patches().size();
  }

  @Override
  String spoken(int part) {
    var patch = data.patches().get(part);
    return patch.label() + " : " + patch.words();
  }

  /// The nearest patch in the arrow's direction.
  @Override
  OptionalInt next(int from, KeyCode arrow) {
    var here = data.patches().get(from);
    int dx = arrow == KeyCode.LEFT ? -1 : arrow == KeyCode.RIGHT ? 1 : 0;
    int dy = arrow == KeyCode.UP ? -1 : arrow == KeyCode.DOWN ? 1 : 0;
    return IntStream.range(0, count())
        .filter(i -> along(here, data.patches().get(i), dx, dy) > 0)
        .boxed()
        .min(Comparator.comparingDouble(i -> far(here, data.patches().get(i), dx)))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private static double along(Patch here, Patch there, int dx, int dy) {
    return dx * (x(there) - x(here)) + dy * (y(there) - y(here));
  }

  /// Steps aside count four times.
  private static double far(Patch here, Patch there, int dx) {
    double wide = Math.abs(x(there) - x(here));
    double high = Math.abs(y(there) - y(here));
    return dx != 0 ? wide + 4 * high : high + 4 * wide;
  }

  private static double x(Patch patch) {
    return (patch.left() + patch.right()) / 2.0;
  }

  private static double y(Patch patch) {
    return (patch.top() + patch.bottom()) / 2.0;
  }

  @Override
  void draw() {
    double room = getHeight() - em(Legend.HEIGHT + 0.8);
    double scale = Math.min(getWidth() / data.width(), room / data.height());
    double left = Math.rint((getWidth() - scale * data.width()) / 2);
    var view = new ImageView(picture);
    view.setFitWidth(scale * data.width());
    view.setFitHeight(scale * data.height());
    view.setSmooth(false);
    view.relocate(left, 0);
    add(view);
    for (int i = 0; i < count(); i++) {
      patch(i, left, scale);
    }
    if (chosen().get() >= 0 && chosen().get() < count()) {
      ring(data.patches().get(chosen().get()), left, scale);
    }
    double wide = Math.min(em(22), getWidth() - em(8));
    legend.draw(this, (getWidth() - wide) / 2, scale * data.height() + em(0.8), wide, locale);
  }

  private Rectangle box(Patch patch, double left, double scale) {
    return new Rectangle(
        left + patch.left() * scale,
        patch.top() * scale,
        (patch.right() - patch.left()) * scale,
        (patch.bottom() - patch.top()) * scale);
  }

  private void patch(int part, double left, double scale) {
    var patch = data.patches().get(part);
    var box = add(box(patch, left, scale), "heat-cell");
    chooses(box, part);
    if (!Double.isFinite(patch.value())) {
      box.setFill(javafx.scene.paint.Color.TRANSPARENT);
      return;
    }
    var colour = legend.at(patch.value());
    box.setFill(colour.deriveColor(0, 1, 1, opacity.get()));
    sign(patch, box);
  }

  private void sign(Patch patch, Rectangle box) {
    double most = Math.max(Math.abs(legend.low()), Math.abs(legend.high()));
    double r = Math.min(box.getWidth(), box.getHeight()) * 0.3 * Math.abs(patch.value()) / most;
    double x = box.getX() + box.getWidth() / 2;
    double y = box.getY() + box.getHeight() / 2;
    if (r < 1) {
      return;
    }
    var ink = legend.ink(patch.value());
    if (!data.signed()) {
      var dot = add(new Circle(x, y, r * 0.6), "heat-dot");
      dot.setFill(ink);
      dot.setMouseTransparent(true);
      return;
    }
    var lines =
        patch.value() > 0
            ? List.of(
                line(x - r, y, x + r, y, "heat-sign", 1.5),
                line(x, y - r, x, y + r, "heat-sign", 1.5))
            : List.of(line(x - r, y, x + r, y, "heat-sign", 1.5));
    lines.forEach(one -> {
      one.setStroke(ink);
      one.setMouseTransparent(true);
    });
  }

  private void ring(Patch patch, double left, double scale) {
    add(box(patch, left, scale), "heat-ring-outer").setMouseTransparent(true);
    add(box(patch, left, scale), "heat-ring").setMouseTransparent(true);
  }
}
