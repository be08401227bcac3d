package org.autopsie.workbench.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.animation.TranslateTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.autopsie.workbench.chart.CropData.Place;

/// A picture, its salient point, what is shown of it at each ratio, and what can be taken hold of
/// in it. It stays while its numbers change, so that nobody loses what she holds. JavaFX thread
/// only.
public final class CropFigure extends Pane implements Charted {
  private static final Duration GLIDE = Duration.millis(140);

  private final CropPlot plot;
  private final Mover mover;
  private final Map<String, CropGrip> grips = new LinkedHashMap<>();
  private List<Grip> held = List.of();
  private CropData data;

  /// What can be taken hold of, in pixels of the picture.
  ///
  /// @param id tells it from the others
  /// @param words what it is and how large, for screen readers
  /// @param upright true where it moves up and down
  public record Grip(
      String id,
      Kind kind,
      double left,
      double top,
      double right,
      double bottom,
      String words,
      boolean upright) {}

  /// What is moved.
  public enum Kind {
    /// A part of the picture.
    PART,
    /// A part’s edge.
    EDGE,
    /// The picture’s border.
    BORDER
  }

  /// Is told what a person moves.
  public interface Mover {
    /// She takes hold of it.
    void begin(String id);

    /// She moved it so far since, in pixels of the picture.
    void move(String id, double right, double down);
  }

  /// @param choose is told the number of a frame that was clicked
  /// @param mover is told what is moved
  public CropFigure(CropData data, Locale locale, IntConsumer choose, Mover mover) {
    this.data = data;
    this.mover = mover;
    plot = new CropPlot(data, locale, choose, CropPlot.Size.WHOLE);
    getChildren().add(plot);
    setMinWidth(0);
  }

  /// Puts the sentence that says what moved above the frames; it goes with every picture of the
  /// figure.
  public void say(Label sentence) {
    plot.say(sentence);
  }

  /// Shows other numbers, and what can be taken hold of now.
  public void show(CropData now, List<Grip> handles) {
    var before = data.point();
    data = now;
    held = List.copyOf(handles);
    plot.show(now);
    var ids = handles.stream().map(Grip::id).toList();
    grips.entrySet().removeIf(one -> !ids.contains(one.getKey()));
    handles.forEach(one -> grips.computeIfAbsent(one.id(), id -> new CropGrip(one, mover)));
    if (!getChildren().equals(nodes())) {
      getChildren().setAll(nodes());
    }
    requestLayout();
    layout();
    glide(before, now.point());
  }

  private List<javafx.scene.Node> nodes() {
    var nodes = new java.util.ArrayList<javafx.scene.Node>(List.of(plot));
    nodes.addAll(grips.values());
    return nodes;
  }

  /// The ring slides to its new place while something is dragged, unless nothing shall move.
  private void glide(Place from, Place to) {
    boolean dragged = grips.values().stream().anyMatch(CropGrip::isDragged);
    boolean moved = from.x() != to.x() || from.y() != to.y();
    if (!dragged || !moved || isStill()) {
      return;
    }
    plot.ring()
        .ifPresent(ring -> {
          var glide = new TranslateTransition(GLIDE, ring);
          glide.setFromX((from.x() - to.x()) * plot.spot().scale());
          glide.setFromY((from.y() - to.y()) * plot.spot().scale());
          glide.setToX(0);
          glide.setToY(0);
          glide.play();
        });
  }

  private boolean isStill() {
    return getScene() == null || getScene().getRoot().getStyleClass().contains("still");
  }

  @Override
  protected double computeMinHeight(double width) {
    return plot.minHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return plot.prefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return plot.minWidth(height);
  }

  @Override
  protected void layoutChildren() {
    plot.resizeRelocate(0, 0, getWidth(), getHeight());
    plot.layout();
    for (var one : held) {
      grips.get(one.id()).show(one, plot.spot());
    }
  }

  /// The title of its legend; none where nothing lies over the picture.
  @Override
  public List<String> axes() {
    return data.layer().map(one -> List.of(one.title())).orElse(List.of());
  }
}
