package org.autopsie.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.perturb.Reading;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.PluginContract;
import org.junit.jupiter.api.Test;

/// What every method that takes parts away guarantees.
interface PartsContract<P extends Explainer> extends PluginContract<P> {

  /// One question of each kind of input.
  private static List<Question> questions() {
    return List.of(
        Toy.counts("bad").ask(new Input.Text("a bad, bad day at work")),
        Toy.rows(x -> x[0] * x[1] - x[2]).ask(Toy.row(3, 2, 1), Toy.row(0, 1, 0), Toy.row(1, 1, 5)),
        Toy.bright(8, 8, 16, 16).ask(Toy.noise(32, 32)));
  }

  static Explanation explain(Explainer explainer, Question question) {
    return explain(explainer, question, 7);
  }

  static Explanation explain(Explainer explainer, Question question, long seed) {
    return explainer.explain(question, new SplittableRandom(seed), Watch.SILENT);
  }

  static Attribution attribution(Explainer explainer, Question question) {
    return explain(explainer, question).attribution().orElseThrow();
  }

  static String refusal(Explainer explainer, Question question) {
    return explainer.refuses(question).orElseThrow().in(Locale.ENGLISH);
  }

  static List<String> notes(Explanation explanation) {
    return explanation.notes().stream().map(note -> note.in(Locale.ENGLISH)).toList();
  }

  @Test
  default void should_give_the_same_with_the_same_seed_and_count_its_calls() {
    for (var question : questions()) {
      var first = explain(plugin(), question);
      long asked = ((Toy) question.predictor()).asked().get();

      assertEquals(first.calls(), asked);
      assertEquals(first.results(), explain(plugin(), question).results());
      assertTrue(plugin().refuses(question).isEmpty());
    }
  }

  @Test
  default void should_find_what_it_says_beforehand() {
    for (var question : questions()) {
      assertEquals(
          plugin().measures(), List.copyOf(explain(plugin(), question).results().keySet()));
    }
  }

  @Test
  default void should_cut_again_into_the_parts_that_it_numbers() {
    for (var question : questions()) {
      var parts = plugin().parts(question, Watch.SILENT).orElseThrow();
      assertEquals(attribution(plugin(), question).parts(), parts.list());
      parts
          .owners()
          .ifPresent(owners -> {
            assertEquals(32 * 32, owners.length);
            assertEquals(parts.list().size(), IntStream.of(owners).distinct().count());
          });
    }
  }

  /// Changing it changes nothing, for it is not there for such an input.
  @Test
  default void should_name_as_idle_only_parameters_that_it_has_for_other_inputs() {
    var idle = questions().stream().map(question -> plugin().idle(question.input())).toList();
    for (var parameter : Parameters.of(plugin())) {
      assertTrue(
          idle.stream().anyMatch(names -> !names.contains(parameter.name())), parameter.name());
    }
    assertTrue(idle.getFirst().contains("filling"));
    assertTrue(idle.getLast().contains("token"));
  }

  @Test
  default void should_draw_lots_only_where_it_says_so() {
    var question = PartsContract.questions().getLast();
    var one = explain(plugin(), question, 1).results();
    var other = explain(plugin(), question, 2).results();
    if (plugin().drawsLots()) {
      assertNotEquals(one, other);
    } else {
      assertEquals(one, other);
    }
  }

  @Test
  default void should_have_its_value_within_its_interval() {
    for (var question : questions()) {
      var found = attribution(plugin(), question);
      for (int i = 0; i < found.parts().size(); i++) {
        double low = found.low().get(i);
        assertTrue(
            Double.isNaN(low)
                || (low <= found.values().get(i) && found.values().get(i) <= found.high().get(i)));
      }
    }
  }

  @Test
  default void should_say_that_a_constant_model_gives_nothing_to_explain() {
    for (var question : questions()) {
      var constant =
          new Question(
              Toy.of(input -> 0.3), question.input(), question.reading(), question.background());

      var found = explain(plugin(), constant);

      var values = found.attribution().orElseThrow().values();
      assertEquals(Collections.nCopies(values.size(), 0.0), values);
      assertTrue(
          notes(found).stream().anyMatch(note -> note.contains("nothing to explain")),
          notes(found).toString());
      assertTrue(
          notes(found).stream().noneMatch(note -> note.contains("R²")), notes(found).toString());
    }
  }

  @Test
  default void should_refuse_what_cannot_be_taken_apart_in_one_sentence() {
    var text = Toy.of(input -> 1);
    assertEquals(
        "The text has no word in it: there is nothing to take away.",
        refusal(plugin(), text.ask(new Input.Text(" — … "))));
    assertEquals(
        "The text has one word alone: there is nothing to compare it with.",
        refusal(plugin(), text.ask(new Input.Text("alone."))));
    assertEquals(
        "The row has one column alone: there is nothing to compare it with.",
        refusal(plugin(), text.ask(Toy.row(1), Toy.row(2))));
    assertEquals(
        "A column is taken away by putting in what other rows have there: add at least one other"
            + " row to compare with.",
        refusal(plugin(), text.ask(Toy.row(1, 2))));
    assertEquals(
        "The picture is one pixel alone: it cannot be cut into parts.",
        refusal(plugin(), text.ask(new Input.Image(Picture.plain(1, 1, 0)))));
  }

  @Test
  default void should_refuse_a_background_that_lacks_a_column() {
    var question = Toy.linear(1, 2, 3).ask(Toy.row(1, 2, 3), Toy.row(1, 2));

    assertTrue(refusal(plugin(), question).contains("no number in the column x3"));
    assertThrows(Failure.class, () -> explain(plugin(), question));
  }

  @Test
  default void should_say_what_stands_in_for_columns_that_are_taken_away() {
    var one = explain(plugin(), Toy.linear(1, 2).ask(Toy.row(1, 2), Toy.row(0, 0)));
    var two = explain(plugin(), Toy.linear(1, 2).ask(Toy.row(1, 2), Toy.row(0, 0), Toy.row(1, 1)));

    assertTrue(notes(one).toString().contains("one other row alone"), notes(one).toString());
    assertTrue(notes(two).toString().contains("2 other rows"), notes(two).toString());
  }

  @Test
  default void should_name_a_score_that_does_not_exist() {
    var question = PartsContract.questions().getFirst();
    var other =
        new Question(question.predictor(), question.input(), new Reading.Score("no"), List.of());

    var failure = assertThrows(Failure.class, () -> explain(plugin(), other));

    assertEquals("The model gives no score named “no”; it gives score.", failure.getMessage());
  }

  /// The model fails as soon as `x2` is not there.
  @Test
  default void should_name_the_part_without_which_the_model_answers_nothing() {
    var broken = Toy.rows(x -> x[1] == 5 ? Double.NaN : x[0]);
    var question = broken.ask(Toy.row(1, 2), Toy.row(3, 5));

    var failure = assertThrows(Failure.class, () -> explain(plugin(), question));

    assertTrue(
        failure.getMessage().startsWith("The model answered NaN without x2")
            || failure.getMessage().startsWith("The model answered NaN with every part taken away"),
        failure.getMessage());
  }

  @Test
  default void should_say_that_the_input_itself_has_no_answer() {
    var broken = Toy.of(input -> Double.POSITIVE_INFINITY);

    for (var question : questions()) {
      var asked = broken.ask(question.input(), question.background().toArray(Input[]::new));
      var failure = assertThrows(Failure.class, () -> explain(plugin(), asked));
      assertFalse(failure.getMessage().isBlank());
      assertTrue(failure.getMessage().contains("is no number"), failure.getMessage());
    }
  }

  /// Stopped at the first, second … look at what is cancelled, until nobody stops it any more.
  @Test
  default void should_stop_wherever_it_is_cancelled() {
    for (var question : questions()) {
      int heard = 0;
      for (int after : new int[] {0, 1, 2, 5, 20}) {
        var person = new Impatient(after);
        try {
          plugin().explain(question, new SplittableRandom(7), person);
          assertTrue(person.left >= 0, "it did not hear at " + after);
        } catch (CancellationException cancelled) {
          heard++;
        }
      }
      assertTrue(heard > 0);
    }
  }

  /// Asks to stop once it was asked so often whether it does.
  final class Impatient implements Watch {
    private int left;

    Impatient(int left) {
      this.left = left;
    }

    @Override
    public void report(long done, long total, String what) {}

    @Override
    public boolean cancelled() {
      return left-- <= 0;
    }
  }

  /// What was shown so far, first to last.
  static List<Explanation> shown(Explainer explainer, Question question) {
    var shown = new ArrayList<Explanation>();
    explainer.explain(
        question,
        new SplittableRandom(7),
        new Watch() {
          @Override
          public void report(long done, long total, String what) {}

          @Override
          public void soFar(Explanation partial) {
            shown.add(partial);
          }
        });
    return shown;
  }

  static double[] partValues(Attribution of) {
    return IntStream.range(0, of.parts().size()).mapToDouble(of.values()::get).toArray();
  }
}
