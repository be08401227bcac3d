package org.autopsie.workbench.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import org.autopsie.workbench.chart.CropData.Frame;
import org.autopsie.workbench.chart.CropData.Layer;

/// The picture with its layer, the salient point and a frame; beside or below it what is shown at
/// each ratio.
final class CropPlot extends Plot {
  private static final double GAP = 1.2;
  private static final double WIDEST = 8.5;

  private final Locale locale;
  private final IntConsumer choose;
  private final Size size;
  private CropData data;
  private Spot at = new Spot(0, 0, 1);
  private Optional<Group> ring = Optional.empty();
  private Optional<Label> said = Optional.empty();

  /// @param choose is told the number of a frame that was clicked
  CropPlot(CropData data, Locale locale, IntConsumer choose, Size size) {
    super("crop", size == Size.WHOLE ? 30 : 13, size == Size.WHOLE ? 30 : 25);
    this.data = data;
    this.locale = locale;
    this.choose = choose;
    this.size = size;
  }

  /// How much is drawn.
  enum Size {
    /// The picture, and what is shown at each ratio.
    WHOLE,
    /// The picture alone, with its frame.
    SMALL
  }

  void show(CropData now) {
    data = now;
    requestLayout();
  }

  /// What is said of it, above the frames.
  void say(Label sentence) {
    said = Optional.of(sentence);
    requestLayout();
  }

  /// Where the picture lies on the plot, and how large a pixel of it is there.
  record Spot(double left, double top, double scale) {
    double x(double pixel) {
      return left + pixel * scale;
    }

    double y(double pixel) {
      return top + pixel * scale;
    }
  }

  Spot spot() {
    return at;
  }

  /// The ring around the salient point; absent before it was drawn.
  Optional<Group> ring() {
    return ring;
  }

  private boolean beside() {
    return size == Size.SMALL || data.width() < 1.4 * data.height();
  }

  @Override
  void draw() {
    double head = beside() ? 0 : said(0, 0, getWidth());
    double foot = (data.layer().isPresent() ? em(Legend.HEIGHT + 0.9) : 0) + under();
    double wide = beside() ? getWidth() * (size == Size.SMALL ? 1 : 0.42) : getWidth();
    double high = (beside() ? getHeight() : (getHeight() - head) * 0.66) - foot;
    double scale = Math.min(wide / data.width(), high / data.height());
    double edge = 2.0 / Math.max(data.width(), data.height());
    at = new Spot(1, head + 1, Math.max(1e-6, scale - edge));
    picture();
    double below = at.y(data.height()) + em(0.5);
    if (!data.name().isBlank()) {
      var name = words(data.name(), "crop-name", Math.max(wide, em(12)), Pos.CENTER_LEFT);
      name.relocate(0, below);
      below += name.getHeight() + em(0.3);
    }
    double under = below;
    data.layer().ifPresent(layer -> legend(layer, under));
    double left = beside() ? Math.max(at.x(data.width()), em(12)) + em(2) : 0;
    double room = getWidth() - left;
    double legend = data.layer().isPresent() ? em(Legend.HEIGHT + 0.6) : 0;
    double top = beside() ? said(left, 0, room) : below + legend;
    frames(left, top);
  }

  /// Puts what is said at a place.
  ///
  /// @return where the next thing may begin
  private double said(double left, double top, double width) {
    if (said.isEmpty() || size == Size.SMALL) {
      return top;
    }
    var words = add(said.get());
    double high = words.prefHeight(width);
    words.resizeRelocate(left, top, width, high);
    return top + high + em(1);
  }

  private double under() {
    return data.name().isBlank() ? 0 : em(1.6);
  }

  private void legend(Layer layer, double top) {
    var legend = new Legend(new Palette(layer.colours()), layer.low(), layer.high(), layer.title());
    double width = Math.clamp(getWidth() - em(7), em(5), em(18));
    legend.draw(this, em(3.1), top + em(0.3), width, locale);
  }

  private void picture() {
    add(view(data.picture(), new Frame("", "", 0, 0, data.width(), data.height()), at));
    data.layer()
        .ifPresent(layer -> {
          var colours = add(new Group(stretched(layer.painted())), "saliency-colours");
          colours.setOpacity(layer.opacity());
        });
    add(box(0, 0, data.width(), data.height()), "crop-edge");
    if (data.chosen() >= 0 && data.chosen() < data.frames().size()) {
      var frame = data.frames().get(data.chosen());
      add(box(frame.left(), frame.top(), frame.width(), frame.height()), "crop-frame-outer");
      add(box(frame.left(), frame.top(), frame.width(), frame.height()), "crop-frame");
    }
    var marks = new CropMarks(this, at);
    marks.trail(data.trail());
    data.second().ifPresent(marks::cross);
    ring = Optional.of(marks.ring(data.point()));
  }

  private Rectangle box(double left, double top, double width, double height) {
    return new Rectangle(at.x(left), at.y(top), width * at.scale(), height * at.scale());
  }

  private ImageView stretched(Image image) {
    var view = new ImageView(image);
    view.setFitWidth(data.width() * at.scale());
    view.setFitHeight(data.height() * at.scale());
    view.setSmooth(false);
    view.relocate(at.left(), at.top());
    return view;
  }

  /// What is seen of the picture in a frame.
  private ImageView view(Image image, Frame frame, Spot place) {
    var view = new ImageView(image);
    double sharp = image.getWidth() / data.width();
    view.setViewport(
        new Rectangle2D(
            frame.left() * sharp,
            frame.top() * sharp,
            Math.max(1, frame.width() * sharp),
            Math.max(1, frame.height() * sharp)));
    view.setFitWidth(frame.width() * place.scale());
    view.setFitHeight(frame.height() * place.scale());
    view.setSmooth(true);
    view.relocate(place.left(), place.top());
    return view;
  }

  /// All as wide, as in a timeline, their feet on one line.
  private void frames(double left, double top) {
    int count = data.frames().size();
    if (count == 0 || size == Size.SMALL) {
      return;
    }
    double tallest =
        data.frames().stream()
            .mapToDouble(one -> (double) one.height() / one.width())
            .max()
            .orElse(1);
    double room = (getWidth() - left - em(GAP) * (count - 1)) / count;
    double foot = em(3.4);
    double high = Math.max(em(4), (beside() ? at.y(data.height()) : getHeight()) - top - foot);
    double wide = Math.max(em(2.4), Math.min(Math.min(room, em(WIDEST)), high / tallest));
    double line = top + Math.min(high, wide * tallest);
    double step = Math.max(wide, Math.min(room, em(6))) + em(GAP);
    for (int i = 0; i < count; i++) {
      frame(i, left + i * step, line, wide, step - em(0.5));
    }
  }

  private void frame(int number, double left, double line, double wide, double room) {
    var frame = data.frames().get(number);
    double scale = wide / frame.width();
    var place = new Spot(left, line - frame.height() * scale, scale);
    var seen = add(view(data.picture(), frame, place));
    boolean chosen = number == data.chosen();
    var edge =
        add(
            new Rectangle(left, place.top(), wide, frame.height() * scale),
            chosen ? "crop-frame" : "crop-edge");
    edge.setFill(javafx.scene.paint.Color.TRANSPARENT);
    chooses(number, seen, edge);
    var name = words(frame.name(), chosen ? "crop-ratio-chosen" : "crop-ratio", room, Pos.TOP_LEFT);
    name.relocate(left, line + em(0.35));
    var size = words(frame.size(), "caption", room, Pos.TOP_LEFT);
    size.relocate(left, line + em(0.35) + name.getHeight());
  }

  private void chooses(int number, Node... nodes) {
    for (var node : nodes) {
      node.setOnMouseClicked(click -> choose.accept(number));
    }
  }
}
