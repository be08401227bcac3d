package org.autopsie.workbench.crop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.autopsie.explain.ColourMap;
import org.autopsie.explain.ColourMap.Amounts;
import org.autopsie.workbench.panel.Answer;
import org.autopsie.workbench.panel.Cropped;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;

/// What a person chooses of the figure: what lies over the picture, how much it hides, in which
/// colours, and which frame is drawn.
record CropForm(PanelContext context, CropTalk talk, CropLayers layers, Answer answer) {
  private static final double USUAL = 70;

  private Cropped cropped() {
    return answer.cropping().orElseThrow().after();
  }

  /// All that the controls are made of besides what a person sets in them.
  List<Object> madeOf() {
    return List.of(layers.chosen(), frames(), frame(), signed());
  }

  List<Node> fields() {
    var nodes = new ArrayList<Node>(List.of(layer()));
    if (!layers.chosen().equals(CropLayers.NONE)) {
      nodes.add(opacityField());
      nodes.add(colours());
    }
    nodes.add(frameField());
    return nodes;
  }

  private Node layer() {
    var choices = new ArrayList<Choice<String>>();
    choices.add(new Choice<>(CropLayers.MAP, talk.say("layer.map")));
    layers.methods(answer).forEach(one -> choices.add(new Choice<>(one.id(), layers.name(one))));
    choices.add(new Choice<>(CropLayers.NONE, talk.say("layer.none")));
    return new Fields(context.locale())
        .choice(talk.say("layer"), "crop-layer", choices, layers.chosen(), layers::choose);
  }

  /// From 0 to 1.
  double opacity() {
    return percent() / 100;
  }

  private double percent() {
    return context.copy().chosen("crop-opacity").get().map(Double::parseDouble).orElse(USUAL);
  }

  private Node opacityField() {
    return new Fields(context.locale())
        .slider(
            talk.say("opacity"),
            "crop-opacity",
            new Fields.Parameterised(0, 100, talk.say("opacity.unit"), true),
            percent(),
            now -> context.copy().chosen("crop-opacity").set(Optional.of(Double.toString(now))));
  }

  private boolean signed() {
    return layers
        .explained()
        .get()
        .filter(one -> one.method().equals(layers.chosen()))
        .filter(one -> one.attribution().signed())
        .isPresent();
  }

  private Node colours() {
    var maps = ColourMap.all(signed() ? Amounts.SIGNED : Amounts.PLAIN);
    return new Fields(context.locale())
        .choice(
            talk.say("colours"),
            "crop-colours",
            maps.stream().map(one -> new Choice<>(one, talk.say("colours." + key(one)))).toList(),
            layers.colours(signed()),
            map ->
                context
                    .copy()
                    .chosen(map.isSigned() ? "colours-signed" : "colours-plain")
                    .set(Optional.of(map.name())));
  }

  private static String key(ColourMap map) {
    return switch (map) {
      case VIRIDIS -> "viridis";
      case CIVIDIS -> "cividis";
      case BLUE_ORANGE -> "blue-orange";
      case PURPLE_ORANGE -> "purple-orange";
    };
  }

  private List<String> frames() {
    var picture = cropped().picture();
    double own = (double) picture.height() / picture.width();
    return cropped().crops().stream().map(one -> talk.ratio(one.ratio(), own)).toList();
  }

  /// The number of the frame that is drawn in the picture.
  int frame() {
    int chosen = context.copy().chosen("crop-frame").get().map(Integer::parseInt).orElse(0);
    return Math.clamp(chosen, 0, cropped().crops().size() - 1);
  }

  /// Draws another frame in the picture.
  void choose(int frame) {
    context.copy().chosen("crop-frame").set(Optional.of(Integer.toString(frame)));
  }

  private Node frameField() {
    var names = frames();
    return new Fields(context.locale())
        .choice(
            talk.say("frame"),
            "crop-frame",
            IntStream.range(0, names.size()).mapToObj(i -> new Choice<>(i, names.get(i))).toList(),
            frame(),
            this::choose);
  }
}
