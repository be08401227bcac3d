package org.autopsie.instruments.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Json;
import org.autopsie.evidence.Payload;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.model.Input;
import org.autopsie.perturb.Reading;
import org.autopsie.run.Failure;
import org.autopsie.run.PluginContract;
import org.autopsie.run.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every method of this package guarantees on top of [PluginContract].
///
/// @param <P> the method's record
interface TableContract<P extends Explainer> extends PluginContract<P> {

  /// Twenty rows of three columns before a formula in which two of them work together.
  static Question question() {
    return new Formula(3, x -> x[0] * x[1] + Math.sin(x[2])).about(rows(20, 3));
  }

  /// Rows of numbers drawn evenly from [−1, 1].
  static double[][] rows(int count, int columns) {
    var random = new SplittableRandom(99);
    return IntStream.range(0, count)
        .mapToObj(i -> random.doubles(columns, -1, 1).toArray())
        .toArray(double[][]::new);
  }

  static Explanation explain(Explainer explainer, Question question, long seed) {
    return explainer.explain(question, new SplittableRandom(seed), Watch.SILENT);
  }

  static Attribution attribution(Explanation explanation, String measure) {
    return (Attribution) explanation.results().get(measure);
  }

  static String refusal(Explainer explainer, Question question) {
    var refused = explainer.refuses(question).orElseThrow().in(Locale.ENGLISH);
    var thrown = assertThrows(Failure.class, () -> explain(explainer, question, 0));
    assertEquals(refused, thrown.getMessage());
    return refused;
  }

  static String notes(Explanation explanation) {
    return String.join(" ", said(explanation.notes()));
  }

  private static List<String> said(List<Sentence> notes) {
    return notes.stream().map(note -> note.in(Locale.ENGLISH)).toList();
  }

  @Test
  default void should_explain_the_same_with_the_same_seed() {
    assertEquals(
        explain(plugin(), question(), 3).results(), explain(plugin(), question(), 3).results());
  }

  @Test
  default void should_find_what_it_says_beforehand() {
    var found = List.copyOf(explain(plugin(), question(), 3).results().keySet());

    assertEquals(plugin().measures().getFirst(), found.getFirst());
    assertTrue(plugin().measures().containsAll(found), found.toString());
  }

  @Test
  default void should_draw_lots_only_where_it_says_so() {
    var first = explain(plugin(), question(), 3).results();

    assertEquals(!plugin().drawsLots(), first.equals(explain(plugin(), question(), 4).results()));
  }

  @Test
  default void should_give_results_that_can_be_kept() {
    explain(plugin(), question(), 0)
        .results()
        .forEach((name, result) ->
            assertEquals(result, Json.read(Json.write(result), Payload.class), name));
  }

  @Test
  default void should_ask_as_often_as_it_says() {
    var asked = new ArrayList<Long>();

    var explanation =
        plugin()
            .explain(question(), new SplittableRandom(0), (done, total, what) -> asked.add(total));

    assertEquals(explanation.calls(), asked.getLast());
    assertTrue(notes(explanation).contains(explanation.calls() + " runs"), notes(explanation));
  }

  @Test
  default void should_show_what_is_known_so_far_before_the_end() {
    var seen = new ArrayList<Explanation>();
    var watch =
        new Watch() {
          @Override
          public void report(long done, long total, String what) {}

          @Override
          public void soFar(Explanation partial) {
            seen.add(partial);
          }
        };

    var whole = plugin().explain(question(), new SplittableRandom(0), watch);

    assertFalse(seen.isEmpty());
    assertEquals(whole.results().keySet(), seen.getFirst().results().keySet());
  }

  @ParameterizedTest
  @EnumSource
  default void should_stop_wherever_it_is_cancelled(Stopping.When when) {
    assertThrows(
        CancellationException.class,
        () -> plugin().explain(question(), new SplittableRandom(0), new Stopping(when)));
  }

  @Test
  default void should_refuse_what_is_no_row() {
    var text =
        new Question(
            Formula.linear(1, 2), new Input.Text("a text"), new Reading.Score("y"), List.of());

    assertTrue(refusal(plugin(), text).startsWith("This method changes the columns"));
  }

  @Test
  default void should_name_what_was_asked_where_the_model_gives_no_number() {
    var broken = new Formula(3, x -> x[0] > -2 ? Double.NaN : 0).about(rows(20, 3));

    var failure = assertThrows(Failure.class, () -> explain(plugin(), broken, 0));

    assertTrue(failure.getMessage().contains("answered NaN"), failure.getMessage());
  }

  @Test
  default void should_say_that_a_constant_model_leaves_nothing_to_explain() {
    var explanation = explain(plugin(), new Formula(3, x -> 5).about(rows(20, 3)), 0);

    assertTrue(notes(explanation).contains("nothing to explain"), notes(explanation));
  }

  /// A person who asks to stop at one moment.
  final class Stopping implements Watch {
    /// The moment.
    enum When {
      BEFORE,
      AT_THE_FIRST_PICTURE,
      WHEN_ALL_IS_ASKED
    }

    private final When when;
    private boolean cancelled;

    Stopping(When when) {
      this.when = when;
      this.cancelled = when == When.BEFORE;
    }

    @Override
    public void report(long done, long total, String what) {
      cancelled |= when == When.WHEN_ALL_IS_ASKED && done == total;
    }

    @Override
    public void soFar(Explanation partial) {
      cancelled |= when == When.AT_THE_FIRST_PICTURE;
    }

    @Override
    public boolean cancelled() {
      return cancelled;
    }
  }
}
