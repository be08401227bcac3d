package org.autopsie.workbench.chart;

import java.util.OptionalInt;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A chart whose parts can be chosen: by a click, or with the arrows once it has the keyboard;
/// Escape chooses none. What is chosen is drawn so that it is seen without colour, and said to
/// screen readers. JavaFX thread only.
public abstract sealed class ChoicePlot extends Plot
    permits AttentionArcs, AttributionBars, CurveChart, HeatMap, SaliencyFigure {
  /// No part.
  public static final int NONE = -1;

  private final IntegerProperty chosen = new SimpleIntegerProperty(NONE);

  ChoicePlot(String style, double wide, double high) {
    super(style, wide, high);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    chosen.subscribe((before, now) -> {
      requestLayout();
      if (now.intValue() >= 0) {
        setAccessibleText(spoken(now.intValue()));
      }
    });
  }

  /// The number of the part that is chosen, [#NONE] where none is.
  public final IntegerProperty chosen() {
    return chosen;
  }

  final boolean isChosen(int part) {
    return chosen.get() == part;
  }

  /// How many parts there are.
  abstract int count();

  /// A part and its number in words.
  abstract String spoken(int part);

  /// Where an arrow leads from a part; empty where that key does nothing here.
  abstract OptionalInt next(int from, KeyCode arrow);

  /// Lets a click on a node choose a part.
  final void chooses(Node node, int part) {
    node.setOnMouseClicked(click -> {
      chosen.set(part);
      requestFocus();
    });
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && chosen.get() >= 0) {
      chosen.set(NONE);
      key.consume();
      return;
    }
    if (count() == 0 || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    var to =
        switch (key.getCode()) {
          case HOME -> OptionalInt.of(0);
          case END -> OptionalInt.of(count() - 1);
          case UP, DOWN, LEFT, RIGHT ->
              chosen.get() < 0 ? OptionalInt.of(0) : next(chosen.get(), key.getCode());
          default -> OptionalInt.empty();
        };
    to.ifPresent(part -> {
      chosen.set(Math.clamp(part, 0, count() - 1));
      key.consume();
    });
  }
}
