package org.autopsie.imagecrop.croppers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.autopsie.image.Crop;
import org.autopsie.image.Picture;
import org.autopsie.image.Point;
import org.autopsie.model.Output;
import org.autopsie.run.PluginContract;
import org.junit.jupiter.api.Test;

class SmartcropRuleTest implements PluginContract<SmartcropRule> {
  private static final Picture TALL = Picture.plain(80, 240, 0);

  private static Output.Heatmap lone(int row) {
    var scores = new float[10 * 30];
    scores[row * 10 + 5] = 1;
    return new SmartcropReader().heatmap(TALL, scores, 30, 10);
  }

  @Test
  void should_lay_the_score_near_a_line_of_thirds() {
    var rule = new SmartcropRule();
    var above = rule.crops(TALL, lone(4), List.of(1.0)).getFirst();
    var below = rule.crops(TALL, lone(25), List.of(1.0)).getFirst();

    assertEquals(new Crop(1, 0, 8, 80, 80), above);
    assertEquals(new Crop(1, 0, 144, 80, 80), below);
  }

  @Test
  void should_point_at_the_highest_square_and_know_no_symmetry() {
    assertEquals(new Point(44, 36), new SmartcropRule().salient(lone(4)));
    assertFalse(new SmartcropRule().symmetric(TALL));
  }
}
