package org.autopsie.workbench.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A result with what it is about and its settings beside it, so that it stands at the top; where
/// there is no room for that, and as long as there is no result, what it is about above it and the
/// settings below. JavaFX thread only.
public final class Beside extends Pane {
  private static final double GAP = 20;

  /// What it is about stands in the column of the settings, as wide as they are.
  private static final PseudoClass COLUMN = PseudoClass.getPseudoClass("column");

  /// A result stands beside its settings from this many times their width on.
  private static final double LEAST = 1.25;

  /// A result that is no higher is not there yet.
  private static final double EMPTY = 40;

  private final Region about;
  private final Region result;
  private final Region settings;
  private final Map<Region, Map<Double, Double>> heights = new HashMap<>();

  /// The three together.
  ///
  /// @param settings whose wanted width is that of the column beside the result
  public Beside(Region about, Region result, Region settings) {
    this.about = about;
    this.result = result;
    this.settings = settings;
    about.getStyleClass().add("examine-about");
    getChildren().setAll(about, result, settings);
    for (var part : List.of(about, result, settings)) {
      // By its value: a listener that never reads it would hear of the first change alone.
      part.needsLayoutProperty().subscribe(needed -> heights.remove(part));
    }
  }

  /// The height that a part wants; known as long as nothing in it changes, for while a mark is
  /// dragged in the result the words beside it stay.
  private double high(Region part, double width) {
    if (part.isNeedsLayout()) {
      return part.prefHeight(width);
    }
    return heights
        .computeIfAbsent(part, one -> new HashMap<>())
        .computeIfAbsent(width, part::prefHeight);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean fits(double width) {
    return high(result, -1) > EMPTY
        && Math.max(result.minWidth(-1), LEAST * side()) + GAP + side() <= width;
  }

  private double side() {
    return settings.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(about.minWidth(-1), Math.max(result.minWidth(-1), settings.minWidth(-1)));
  }

  @Override
  protected double computePrefWidth(double height) {
    return result.prefWidth(-1) + GAP + side();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    if (fits(room)) {
      double column = after(about, side()) + high(settings, side());
      return Math.max(high(result, room - GAP - side()), column);
    }
    return after(about, room) + after(result, room) + high(settings, room);
  }

  /// The height of a part with the gap below it; nothing for a part with nothing in it.
  private double after(Region part, double width) {
    double high = high(part, width);
    return high > 0 ? high + GAP : 0;
  }

  /// The keyboard goes as the eye does: from the left, or from the top.
  private void order(Region first) {
    if (!getChildren().getFirst().equals(first)) {
      first.toBack();
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean fits = fits(width);
    order(fits ? result : about);
    about.pseudoClassStateChanged(COLUMN, fits);
    double room = fits ? width - GAP - side() : width;
    double left = fits ? room + GAP : 0;
    double column = fits ? side() : width;
    about.resizeRelocate(left, 0, column, high(about, column));
    double beyond = after(about, column);
    double top = fits ? 0 : beyond;
    result.resizeRelocate(0, top, room, high(result, room));
    double below = fits ? beyond : top + after(result, room);
    settings.resizeRelocate(left, below, column, high(settings, column));
  }
}
