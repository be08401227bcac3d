package org.autopsie.instruments;

import static org.autopsie.instruments.PartsContract.attribution;
import static org.autopsie.instruments.PartsContract.explain;
import static org.autopsie.instruments.PartsContract.partValues;
import static org.autopsie.instruments.PartsContract.shown;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;

class ShapleyTest implements PartsContract<Shapley> {

  /// `w · (x − mean of the background)`.
  @Test
  void should_give_the_derived_values_of_a_linear_model() {
    var question =
        Toy.linear(0.5, -2, 0, 1)
            .ask(Toy.row(1, 1, 1, 1), Toy.row(0, 0, 0, 3), Toy.row(1, 3, 9, 0));

    var found = attribution(plugin(), question);

    assertArrayEquals(new double[] {0.25, 1, 0, -0.5}, partValues(found), 1e-6);
    assertEquals(-0.5, found.answer(), 1e-6);
    assertEquals(-1.25, found.base(), 1e-6);
  }

  /// XOR of (1, 0) before (0, 0): alone x1 adds 1, after x2 also 1; x2 adds 0. Before (0, 1): v(∅)
  /// = 1, v(x1) = xor(1, 1) = 0, v(x2) = xor(0, 0) = 0, v(all) = 1: both add (−1 + 1) / 2 = 0.
  @Test
  void should_give_the_values_of_xor_that_were_worked_out_by_hand() {
    var xor = Toy.rows(x -> x[0] + x[1] - 2 * x[0] * x[1]);

    var alone = attribution(plugin(), xor.ask(Toy.row(1, 0), Toy.row(0, 0)));
    var both = attribution(plugin(), xor.ask(Toy.row(1, 0), Toy.row(0, 0), Toy.row(0, 1)));

    assertArrayEquals(new double[] {1, 0}, partValues(alone), 1e-9);
    assertArrayEquals(new double[] {0.5, 0}, partValues(both), 1e-9);
    assertEquals(0.5, both.base(), 1e-9);
  }

  @Test
  void should_share_out_equally_between_two_words_that_only_count_together() {
    var together = Toy.of(input -> ((Input.Text) input).text().matches("not .*good") ? 1 : 0);

    var found = attribution(plugin(), together.ask(new Input.Text("not so good")));

    assertArrayEquals(new double[] {0.5, 0, 0.5}, partValues(found), 1e-9);
  }

  @Test
  void should_refuse_more_parts_than_it_can_try() {
    var text = Toy.counts("a").ask(new Input.Text("a ".repeat(13)));

    var failure = assertThrows(Failure.class, () -> explain(plugin(), text));

    assertEquals(
        "There are 13 parts, and this method tries every set of them, up to 12 parts: use Kernel"
            + " SHAP.",
        failure.getMessage());
  }

  @Test
  void should_take_twelve_parts() {
    var twelve = Toy.counts("a").ask(new Input.Text("a ".repeat(12)));

    var found = explain(plugin(), twelve);

    var ones = new double[12];
    Arrays.fill(ones, 1);
    assertArrayEquals(ones, partValues(found.attribution().orElseThrow()), 1e-9);
    assertEquals(4096, found.calls());
  }

  @Test
  void should_show_an_early_picture_that_is_exact_already_for_a_model_without_interplay() {
    var words = Toy.counts("a").ask(new Input.Text("a b ".repeat(5)));

    var early = shown(plugin(), words);

    assertTrue(early.size() >= 3, early.size() + " looks");
    var whole = partValues(explain(plugin(), words).attribution().orElseThrow());
    for (var one : early) {
      assertArrayEquals(whole, partValues(one.attribution().orElseThrow()), 1e-9);
      assertTrue(one.calls() < 1024, "before all sets are known");
    }
  }

  @Test
  void should_come_nearer_to_the_exact_values_look_by_look() {
    var six = Toy.rows(x -> x[0] * x[1] * x[2] + x[3] * x[4] + x[5]);
    var question = six.ask(Toy.row(1, 1, 1, 1, 1, 1), Toy.row(0, 0, 0, 0, 0, 0));

    var early = shown(plugin(), question);

    var exact = new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0, .5, .5, 1};
    assertArrayEquals(exact, partValues(early.getLast().attribution().orElseThrow()), 0.2);
    var found = explain(plugin(), question).attribution().orElseThrow();
    assertArrayEquals(exact, partValues(found), 1e-12);
  }
}
