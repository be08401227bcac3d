package org.autopsie.imagecrop.stimuli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.PerturbationContract;
import org.junit.jupiter.api.Test;

class RecolourTest implements PerturbationContract<Recolour> {

  @Override
  public List<Input> inputs() {
    return List.of(new Input.Text("Camille"), new Input.Image(DrawnPairTest.drawn(Map.of())));
  }

  private static Picture recoloured(Recolour how, Picture picture) {
    return ((Input.Image) how.apply(new Input.Image(picture), new SplittableRandom(0))).picture();
  }

  @Test
  void should_give_the_drawing_that_would_have_been_drawn_so() {
    for (var direction : List.of("tall", "wide")) {
      var set = Map.of("direction", direction, "size-a", 37, "size-b", 150, "padding", 11);
      var drawing = DrawnPairTest.drawn(set);
      var wanted = new java.util.HashMap<String, Object>(set);
      wanted.putAll(Map.of("luminance-b", 60, "hue-b", 200, "saturation-b", 80));

      var found = recoloured(new Recolour(Which.SECOND, 60, 200, 80), drawing);

      assertEquals(DrawnPairTest.drawn(wanted), found);
    }
  }

  @Test
  void should_refuse_a_photograph_and_a_drawing_that_was_touched() {
    var drawing = DrawnPairTest.drawn(Map.of());
    var touched = drawing.withFilled(3, 3, 4, 4, 0x123456);
    for (var picture :
        List.of(touched, Picture.plain(300, 700, 0x808080), Picture.plain(1, 1, 0))) {
      var refused = assertThrows(Failure.class, () -> recoloured(new Recolour(), picture));
      assertEquals("recolour-refused", refused.key());
    }
    var why = assertThrows(Failure.class, () -> recoloured(new Recolour(), touched));
    assertTrue(why.in(Locale.FRENCH).contains("photographie"));
  }
}
