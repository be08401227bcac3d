package org.autopsie.instruments;

import static org.autopsie.instruments.PartsContract.attribution;
import static org.autopsie.instruments.PartsContract.partValues;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.evidence.Part.Cell;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Filling;
import org.autopsie.explain.Question;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.model.Predictor;
import org.autopsie.model.analytic.Asked;
import org.autopsie.model.analytic.PictureModels;
import org.autopsie.model.analytic.RowModels;
import org.autopsie.model.analytic.TextModels;
import org.autopsie.perturb.Reading;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

/// The methods on models of ONNX whose answers are known.
class RealModelsTest {
  private static final Input.Image WHITE = new Input.Image(Picture.plain(64, 64, 0xFFFFFF));

  @Test
  void should_give_the_shapley_values_of_a_linear_model_to_a_millionth() {
    try (var linear = Asked.rows(RowModels.linear(), 5)) {
      var background = List.<Input>of(Asked.row(0, 0, 0, 0, 0), Asked.row(1, 0, 0.5, 0.5, 3));
      var question = question(linear, Asked.row(1, 0.5, 0.25, 1, 2), background);
      var means = new double[] {0.5, 0, 0.25, 0.25, 1.5};
      var x = new double[] {1, 0.5, 0.25, 1, 2};
      var derived =
          IntStream.range(0, 5)
              .mapToDouble(i -> RowModels.LINEAR_WEIGHTS.get(i) * (x[i] - means[i]))
              .toArray();

      for (Explainer method : List.of(new Shapley(), new KernelShap())) {
        var found = attribution(method, question);
        assertArrayEquals(derived, partValues(found), 1e-6);
        assertEquals(RowModels.LINEAR_BIAS + 1 + 0.125 + 0.75, found.base(), 1e-6);
      }
    }
  }

  @Test
  void should_give_the_values_of_xor_that_were_worked_out_by_hand() {
    try (var xor = Asked.rows(RowModels.xor(), 2)) {
      var question = question(xor, Asked.row(1, 0), List.of(Asked.row(0, 0), Asked.row(0, 1)));

      assertArrayEquals(
          new double[] {0.5, 0}, partValues(attribution(new Shapley(), question)), 1e-6);
    }
  }

  @Test
  void should_find_the_one_patch_that_the_model_looks_at() {
    try (var bright = Asked.pictures(PictureModels.patch(24, 40, 8, 8))) {
      var question = question(bright, WHITE, List.of());
      var patch = new Cell(24, 40, 32, 48);

      var covered = attribution(new Occlusion(), question);
      for (int i = 0; i < covered.parts().size(); i++) {
        double drop = covered.parts().get(i).equals(patch) ? 127.0 / 255 : 0;
        assertEquals(drop, covered.values().get(i), 1e-5);
      }
      var rise = attribution(new Rise(2000, 0.5, 8, 8, Filling.GREY, "", 1, 0.95), question);
      double best = Collections.max(rise.values());
      assertEquals(patch, rise.parts().get(rise.values().indexOf(best)));
    }
  }

  @Test
  void should_find_the_one_word_that_the_model_counts() {
    var word = TextModels.WORDS.get(20);
    var other = TextModels.WORDS.get(21);
    try (var count = Asked.texts(TextModels.count(word), "none")) {
      var text = new Input.Text(other + " " + word + " " + other + " " + word);
      var question = question(count, text, List.of());

      for (Explainer method : List.of(new Occlusion(), new Shapley(), new KernelShap())) {
        assertArrayEquals(
            new double[] {0, 1, 0, 1},
            partValues(attribution(method, question)),
            1e-6,
            method.id());
      }
      assertTrue(attribution(new Lime(), question).values().get(1) > 0.9);
      assertEquals(0.5, attribution(new Rise(), question).values().get(3), 0.05);
    }
  }

  @Test
  void should_name_the_column_without_which_the_model_gives_no_number() {
    try (var broken = Asked.rows(RowModels.broken(0.5, Double.NaN), 2)) {
      var columns = broken.spec().columns();
      var question = question(broken, Asked.row(0.25, 1), List.of(Asked.row(0.5, 1)));

      var failure = assertThrows(Failure.class, () -> attribution(new Occlusion(), question));

      assertEquals(
          "The model answered NaN without "
              + columns.getFirst()
              + ", which is no number: nothing can be"
              + " explained there.",
          failure.getMessage());
    }
  }

  private static Question question(Predictor model, Input input, List<Input> background) {
    var answer = model.predict(List.of(input), Progress.SILENT).getFirst();
    return new Question(model, input, Reading.score(answer, Optional.empty()), background);
  }
}
