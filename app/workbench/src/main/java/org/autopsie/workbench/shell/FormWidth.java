package org.autopsie.workbench.shell;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Keeps a form from taking the room of the results when the window shrinks: its width stays until
/// it would have a third of the room, or the share that a person gave it where that is more; from
/// then on it shrinks too. JavaFX thread only.
///
/// @param branch what the form stands in
/// @param form the form, its last part
record FormWidth(SplitPane branch, Region form) {
  private static final double LARGEST = 0.34;

  /// Does so from now on; asked again for the same form, nothing changes.
  static void keep(SplitPane branch, Region form) {
    if (branch.getProperties().put(FormWidth.class, form) != form) {
      var kept = new FormWidth(branch, form);
      branch
          .widthProperty()
          .addListener((seen, before, now) -> kept.shrink(before.doubleValue(), now.doubleValue()));
    }
  }

  private void shrink(double before, double now) {
    double wide = form.getWidth();
    boolean last = branch.getItems().indexOf(form) == branch.getItems().size() - 1;
    if (last && now > 0 && now < before && wide > 0) {
      double share = Math.max(LARGEST, wide / before);
      if (wide / now > share) {
        branch.setDividerPosition(branch.getItems().size() - 2, 1 - share);
      }
    }
  }
}
