package org.autopsie.imagecrop.pairs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.autopsie.image.Picture;
import org.autopsie.imagecrop.stimuli.DrawnPair;
import org.autopsie.imagecrop.stimuli.PictogramPair;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Parameters;

/// One drawing of a pair: the values that define it.
///
/// @param stimulus what is drawn
/// @param values parameters of `drawn-pair` or `pictogram-pair`, by name
record Drawn(Stimulus stimulus, SequencedMap<String, Object> values) {
  private static final Picture NOTHING = Picture.plain(1, 1, 0);

  private static final double SATURATED = 60;

  /// A drawing by lot.
  ///
  /// @param fixed values that are not drawn
  static Drawn by(CropDrawn plan, Map<String, Object> fixed, RandomGenerator random) {
    var values = new LinkedHashMap<String, Object>();
    if (plan.vary().contains(Varied.BACKGROUND)) {
      double both = tenth(random.nextDouble(5, 95));
      values.put("background-a", both);
      values.put("background-b", both);
    }
    for (var part : new String[] {"-a", "-b"}) {
      values.putAll(part(plan, part, random));
    }
    values.put("order", random.nextBoolean() ? "a-first" : "b-first");
    values.putAll(fixed);
    return new Drawn(plan.stimulus(), values);
  }

  private static Map<String, Object> part(CropDrawn plan, String part, RandomGenerator random) {
    boolean shapes = plan.stimulus() == Stimulus.SHAPES;
    var values = new LinkedHashMap<String, Object>();
    if (plan.vary().contains(Varied.LUMINANCE) && shapes) {
      values.put("luminance" + part, tenth(random.nextDouble(2, 98)));
    } else if (plan.vary().contains(Varied.LUMINANCE)) {
      values.put("modifier" + part, random.nextInt(1, 6));
    }
    if (plan.vary().contains(Varied.HUE) && shapes) {
      values.put("hue" + part, tenth(random.nextDouble(0, 360)));
      values.put("saturation" + part, SATURATED);
    }
    if (plan.vary().contains(Varied.SIZE)) {
      values.put("size" + part, random.nextInt(60, 141));
    }
    return values;
  }

  private static double tenth(double value) {
    return Math.rint(value * 10) / 10;
  }

  /// The picture that these values define.
  ///
  /// @throws org.autopsie.run.Failure where a value does not fit
  Picture picture() {
    var drawn = (Input.Image) pair().apply(new Input.Image(NOTHING), new SplittableRandom(0));
    return drawn.picture();
  }

  private Perturbation pair() {
    return Parameters.with(standard(), values);
  }

  private Perturbation standard() {
    return stimulus == Stimulus.SHAPES ? new DrawnPair() : new PictogramPair();
  }

  /// The value of a parameter, drawn, fixed or the pair’s own.
  private Object value(String name) {
    return Parameters.toMap(pair()).get(name);
  }

  private double number(String name) {
    return ((Number) value(name)).doubleValue();
  }

  /// How light a head is: luminance in %, or 6 less the modifier of a pictogram.
  double lightness(String part) {
    return stimulus == Stimulus.SHAPES
        ? number("luminance-" + part)
        : 6 - number("modifier-" + part);
  }

  double background(String part) {
    return number("background-" + part);
  }

  /// The hue of a head in degrees; -1 for a grey one and for a pictogram.
  double hue(String part) {
    boolean coloured = stimulus == Stimulus.SHAPES && number("saturation-" + part) > 0;
    return coloured ? number("hue-" + part) : -1;
  }

  double size(String part) {
    return number("size-" + part);
  }

  boolean isFirst(String part) {
    return String.valueOf(value("order")).equals(part + "-first");
  }

  boolean isTall() {
    return value("direction").equals("tall");
  }
}
