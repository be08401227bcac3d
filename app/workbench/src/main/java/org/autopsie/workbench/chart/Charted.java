package org.autopsie.workbench.chart;

import java.util.List;

/// A drawing that says what it is measured along. `FigureWalkTest` asks of every drawing in the
/// window that each of these titles is written in it and names a unit, or that there is none.
public interface Charted {

  /// The titles of its axes, as they are written in the drawing: what is counted and in which unit.
  /// A drawing without axes has none.
  List<String> axes();
}
