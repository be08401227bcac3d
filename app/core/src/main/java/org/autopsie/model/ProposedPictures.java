package org.autopsie.model;

import static org.autopsie.model.ModelProposal.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.image.ImageSpec;
import org.autopsie.model.ModelProposal.Alternative;
import org.autopsie.model.ModelProposal.Choice;
import org.autopsie.model.ModelProposal.Question;
import org.autopsie.model.ModelProposal.Said;
import org.autopsie.model.OnnxGraph.Port;
import org.autopsie.run.Sentence;

/// How a model of pictures may be fed, judged by the shape it asks for. Nothing in a file says with
/// which numbers it was trained: that is asked.
final class ProposedPictures {
  private static final List<Double> MEAN = List.of(0.485, 0.456, 0.406);
  private static final List<Double> SCALE = List.of(0.229, 0.224, 0.225);
  private static final List<Double> HALF = List.of(0.5, 0.5, 0.5);

  private ProposedPictures() {}

  /// True for four axes of which one can only be colours.
  static boolean isPicture(Port port) {
    var shape = port.shape();
    return shape.size() == 4
        && (port.floating() || port.bytes())
        && (isColours(shape.get(1)) || isColours(shape.get(3)));
  }

  private static boolean isColours(long axis) {
    return areFed(axis) || axis == 4;
  }

  private static boolean areFed(long axis) {
    return axis == 1 || axis == 3;
  }

  static ProposedInputs of(List<Port> ports, Said said) {
    var port = ports.getFirst();
    boolean planes = areFed(port.shape().get(1)) || !areFed(port.shape().get(3));
    long depth = port.shape().get(planes ? 1 : 3);
    var choices = new ArrayList<Choice>();
    choices.add(reads(port, planes));
    var resize = said.or(Question.RESIZE, "stretch");
    var pixels = port.bytes() ? "byte" : said.or(Question.PIXELS, "one");
    var channels = depth == 1 ? "grey" : said.or(Question.CHANNELS, "rgb");
    if (port.shape().get(2) > 0) {
      choices.add(choice(Question.RESIZE, resize, "stretch", "fit", "fill"));
    }
    choices.add(
        port.bytes()
            ? choice(Question.PIXELS, pixels)
            : choice(Question.PIXELS, pixels, "one", "imagenet", "half", "byte"));
    if (depth != 1) {
      choices.add(choice(Question.CHANNELS, channels, "rgb", "bgr"));
    }
    var spec = numbers(pixels).resized(resize).laidOut(planes ? "nchw" : "nhwc", channels);
    boolean read = port.type().equals("float") || port.bytes();
    boolean fed = ports.size() == 1 && read && depth != 4;
    var asked = String.join("; ", ports.stream().map(Port::toString).toList());
    var obstacle = fed ? Optional.<Sentence>empty() : Optional.of(say("obstacle.pictures", asked));
    return new ProposedInputs(
        "image", List.of(), Optional.of(spec), 0, fed ? choices : List.of(), obstacle);
  }

  private static Choice reads(Port port, boolean planes) {
    long height = port.shape().get(planes ? 2 : 1);
    long width = port.shape().get(planes ? 3 : 2);
    var why =
        width > 0 && height > 0 ? say("propose.image", width, height) : say("propose.image.any");
    return new Choice(Question.READS, "image", why, List.of());
  }

  private static ImageSpec numbers(String pixels) {
    return switch (pixels) {
      case "imagenet" -> ImageSpec.PLAIN.scaled(MEAN, SCALE, 1);
      case "half" -> ImageSpec.PLAIN.scaled(HALF, HALF, 1);
      case "byte" -> ImageSpec.PLAIN.scaled(List.of(), List.of(), 255);
      default -> ImageSpec.PLAIN;
    };
  }

  private static Choice choice(Question question, String value, String... all) {
    var key = "propose." + question.name().toLowerCase(java.util.Locale.ROOT) + ".";
    var others =
        Stream.of(all)
            .filter(other -> !other.equals(value))
            .map(other -> new Alternative(other, say(key + other)))
            .toList();
    return new Choice(question, value, say(key + value), others);
  }
}
