package org.autopsie.imagecrop.pairs;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.autopsie.image.Picture;
import org.autopsie.imagecrop.stimuli.Direction;
import org.autopsie.model.CropRule;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output.Heatmap;
import org.autopsie.run.Failure;

/// The part of a picture that a model’s own rule of cropping keeps.
///
/// @param rule absent where the model has none
record OwnCrop(Optional<CropRule> rule) {
  private static final double TIE = 1e-5;

  /// @throws Failure where the case names a rule that is not installed
  static OwnCrop of(ModelSpec spec) {
    return new OwnCrop(spec.crop().map(OwnCrop::rule));
  }

  private static CropRule rule(String id) {
    return ServiceLoader.load(CropRule.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Failure(CropPairs.class, "no-rule", id));
  }

  /// How far the first part is kept: 1, 0, or ½ where the middle of the square lies on the border.
  double first(Picture picture, Heatmap map, Direction direction, double border) {
    var halves = HalfScores.of(map, direction, border);
    return rule.map(own -> first(own, picture, map, direction, border))
        .orElseGet(() -> HalfScores.kept(halves.first(), halves.second(), TIE));
  }

  private static double first(
      CropRule rule, Picture picture, Heatmap map, Direction direction, double border) {
    var crop = rule.crops(picture, map, List.of(1.0)).getFirst();
    double middle =
        direction == Direction.TALL
            ? crop.top() + crop.height() / 2.0
            : crop.left() + crop.width() / 2.0;
    return middle == border ? 0.5 : middle < border ? 1 : 0;
  }
}
