package org.autopsie.workbench.examine;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.autopsie.workbench.chart.SaliencyFigure;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.PanelContext;

/// How much of a picture its overlay hides; it stays while the figure is drawn anew.
final class Overlay {
  private final PanelContext context;

  /// From 0 to 1.
  private double hidden = 0.6;

  Overlay(PanelContext context) {
    this.context = context;
  }

  /// Lays it over a drawing, and lets a person change it; absent where nothing is overlaid.
  Optional<Node> field(Region drawing) {
    if (!(drawing instanceof SaliencyFigure saliency)) {
      return Optional.empty();
    }
    saliency.overlay().set(hidden);
    var speech = Speech.of(context);
    var percent = new Fields.Parameterised(0, 100, speech.say("overlay.unit"), true);
    var field =
        new Fields(context.locale())
            .slider(
                speech.say("overlay"),
                "examine-overlay",
                percent,
                hidden * 100,
                share -> {
                  hidden = share / 100;
                  saliency.overlay().set(hidden);
                });
    return Optional.of(field);
  }
}
