package org.autopsie.workbench.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.autopsie.explain.ColourMap;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.SaliencyData.Patch;

/// A picture under its numbers: each patch in the colour of its number, with a sign or a dot that
/// grows with it, so that colour is never alone. JavaFX thread only.
public final class SaliencyFigure extends ChoicePlot implements Charted {
  private final Image picture;
  private final SaliencyData data;
  private final Locale locale;
  private final List<Spot> spots;
  private final DoubleProperty opacity = new SimpleDoubleProperty(0.6);
  private final ObjectProperty<ColourMap> map;
  private Image painted;
  private Legend legend;

  /// An overlay of these data; it takes the room that it is given.
  ///
  /// @param picture the picture, upright
  /// @param painter paints the colours of the numbers, of the picture's size, hiding it wherever
  ///   there is a number
  /// @param locale the language of the legend’s numbers
  public SaliencyFigure(
      Image picture, SaliencyData data, Function<ColourMap, Image> painter, Locale locale) {
    super("saliency", 18, 22);
    this.picture = picture;
    this.data = data;
    this.locale = locale;
    this.spots = Spot.of(data);
    this.map =
        new SimpleObjectProperty<>((data.signed() ? Palette.SIGNED : Palette.SEQUENTIAL).map());
    this.painted = painter.apply(map.get());
    this.legend = legend(map.get());
    opacity.subscribe((before, now) -> requestLayout());
    map.subscribe((before, now) -> {
      painted = painter.apply(now);
      legend = legend(now);
      requestLayout();
    });
  }

  private Legend legend(ColourMap colours) {
    var values = data.patches().stream().map(Patch::value).toList();
    return Legend.of(values, new Palette(colours), data.title());
  }

  /// How much of the picture the colours hide: 0 nothing, 1 all.
  public DoubleProperty overlay() {
    return opacity;
  }

  /// The colours: one of those for numbers with a sign, or without, as these are.
  public ObjectProperty<ColourMap> colours() {
    return map;
  }

  /// True where a number below zero means the contrary of one above.
  public boolean isSigned() {
    return data.signed();
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
    return Words.named(locale, patch.label(), patch.words());
  }

  /// The nearest patch in the arrow's direction; steps aside count four times.
  @Override
  OptionalInt next(int from, KeyCode arrow) {
    var here = spots.get(from);
    int dx = arrow == KeyCode.LEFT ? -1 : arrow == KeyCode.RIGHT ? 1 : 0;
    int dy = arrow == KeyCode.UP ? -1 : arrow == KeyCode.DOWN ? 1 : 0;
    return IntStream.range(0, count())
        .filter(i -> dx * (spots.get(i).x() - here.x()) + dy * (spots.get(i).y() - here.y()) > 0)
        .boxed()
        .min(Comparator.comparingDouble(i -> far(here, spots.get(i), dx)))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private static double far(Spot here, Spot there, int dx) {
    double wide = Math.abs(there.x() - here.x());
    double high = Math.abs(there.y() - here.y());
    return dx != 0 ? wide + 4 * high : high + 4 * wide;
  }

  @Override
  void draw() {
    double room = getHeight() - em(Legend.HEIGHT + 0.8);
    double scale = Math.min(getWidth() / data.width(), room / data.height());
    double left = Math.rint((getWidth() - scale * data.width()) / 2);
    add(view(picture, left, scale));
    var colours = add(new Group(view(painted, left, scale)), "saliency-colours");
    colours.setOpacity(opacity.get());
    for (int i = 0; i < count(); i++) {
      if (Double.isFinite(data.patches().get(i).value())) {
        sign(i, left, scale);
      }
    }
    if (chosen().get() >= 0 && chosen().get() < count()) {
      ring(chosen().get(), left, scale);
    }
    add(ground(left, scale));
    double wide = Math.min(em(22), getWidth() - em(8));
    legend.draw(this, (getWidth() - wide) / 2, scale * data.height() + em(0.8), wide, locale);
  }

  private ImageView view(Image image, double left, double scale) {
    var view = new ImageView(image);
    view.setFitWidth(scale * data.width());
    view.setFitHeight(scale * data.height());
    view.setSmooth(false);
    view.relocate(left, 0);
    return view;
  }

  /// What a click meets: the patch at that pixel is chosen.
  private Node ground(double left, double scale) {
    var ground = new Rectangle(left, 0, scale * data.width(), scale * data.height());
    ground.setFill(javafx.scene.paint.Color.TRANSPARENT);
    ground.setOnMouseClicked(click -> {
      int x = (int) ((click.getX() - left) / scale);
      int y = (int) (click.getY() / scale);
      data.at(x, y).ifPresent(chosen()::set);
      requestFocus();
    });
    return ground;
  }

  private void sign(int part, double left, double scale) {
    double value = data.patches().get(part).value();
    double most = Math.max(Math.abs(legend.low()), Math.abs(legend.high()));
    double r = spots.get(part).room() * scale * 0.3 * Math.abs(value) / most;
    double x = left + spots.get(part).x() * scale;
    double y = spots.get(part).y() * scale;
    if (r < 1) {
      return;
    }
    var ink = legend.ink(value);
    if (!data.signed()) {
      var dot = add(new Circle(x, y, r * 0.6), "heat-dot");
      dot.setFill(ink);
      return;
    }
    line(x - r, y, x + r, y, "heat-sign", 1.5).setStroke(ink);
    if (value > 0) {
      line(x, y - r, x, y + r, "heat-sign", 1.5).setStroke(ink);
    }
  }

  private void ring(int part, double left, double scale) {
    add(round(part, left, scale), "heat-ring-outer");
    add(round(part, left, scale), "heat-ring");
  }

  private Shape round(int part, double left, double scale) {
    if (data.owners().isPresent()) {
      return new Outline(data.owners().get(), part).path(left, scale);
    }
    var patch = data.patches().get(part);
    return new Rectangle(
        left + patch.left() * scale,
        patch.top() * scale,
        (patch.right() - patch.left()) * scale,
        (patch.bottom() - patch.top()) * scale);
  }
}
