package org.autopsie.workbench.examine;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.autopsie.explain.ColourMap;
import org.autopsie.explain.ColourMap.Amounts;
import org.autopsie.workbench.chart.SaliencyFigure;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;

/// How much of a picture its overlay hides, and in which colours; both stay while the case is open.
///
/// @param speech the words of the controls
record OverlayForm(PanelContext context, Speech speech) {
  private static final double USUAL = 60;

  OverlayForm(PanelContext context) {
    this(context, Speech.of(context));
  }

  /// Lays them over a drawing, and lets a person change them; absent where nothing is overlaid.
  Optional<Node> field(Region drawing) {
    if (!(drawing instanceof SaliencyFigure saliency)) {
      return Optional.empty();
    }
    var row = new FlowPane(18, 8, opacity(saliency), colours(saliency));
    row.getChildren().forEach(one -> one.getStyleClass().add("examine-choice"));
    return Optional.of(row);
  }

  private Node opacity(SaliencyFigure saliency) {
    var chosen = context.copy().chosen("examine-overlay");
    double percent = chosen.get().map(Double::parseDouble).orElse(USUAL);
    saliency.overlay().set(percent / 100);
    return new Fields(context.locale())
        .slider(
            speech.say("overlay"),
            "examine-overlay",
            new Fields.Parameterised(0, 100, speech.say("overlay.unit"), true),
            percent,
            now -> {
              chosen.set(Optional.of(Double.toString(now)));
              saliency.overlay().set(now / 100);
            });
  }

  private Node colours(SaliencyFigure saliency) {
    var maps = ColourMap.all(saliency.isSigned() ? Amounts.SIGNED : Amounts.PLAIN);
    var chosen = chosen(saliency);
    var now =
        maps.stream()
            .filter(one -> chosen.get().filter(one.name()::equals).isPresent())
            .findFirst()
            .orElse(maps.getFirst());
    saliency.colours().set(now);
    return new Fields(context.locale())
        .choice(
            speech.say(saliency.isSigned() ? "overlay.signed" : "overlay.plain"),
            "examine-colours",
            choices(maps),
            now,
            map -> {
              chosen.set(Optional.of(map.name()));
              saliency.colours().set(map);
            });
  }

  private ObjectProperty<Optional<String>> chosen(SaliencyFigure saliency) {
    return context.copy().chosen(saliency.isSigned() ? "colours-signed" : "colours-plain");
  }

  private List<Choice<ColourMap>> choices(List<ColourMap> maps) {
    return maps.stream().map(one -> new Choice<>(one, speech.say(key(one)))).toList();
  }

  private static String key(ColourMap map) {
    return switch (map) {
      case VIRIDIS -> "overlay.viridis";
      case CIVIDIS -> "overlay.cividis";
      case BLUE_ORANGE -> "overlay.blue-orange";
      case PURPLE_ORANGE -> "overlay.purple-orange";
    };
  }
}
