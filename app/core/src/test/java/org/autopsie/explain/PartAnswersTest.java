package org.autopsie.explain;

import static org.autopsie.explain.Functions.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;

class PartAnswersTest {

  @Test
  void should_average_over_the_versions_of_each_choice() {
    var question = first(x -> true).ask(row(1, 2), row(10, 20), row(30, 40));
    var coalitions = Coalitions.among(2).addAll().addNone().build();

    var numbers = ask(question, coalitions, (known, so) -> {});

    assertArrayEquals(new double[] {1, 20}, numbers);
  }

  @Test
  void should_look_at_the_same_places_every_time() {
    var question = first(x -> true).ask(row(1, 2), row(3, 4));
    var builder = Coalitions.among(2);
    IntStream.range(0, 1000).forEach(i -> builder.add(new boolean[] {i % 2 == 0, true}));
    var looks = new ArrayList<Integer>();

    ask(question, builder.build(), (known, so) -> looks.add(known));

    assertEquals(List.of(1, 3, 7, 15, 31, 62, 125, 250, 500, 1000), looks);
  }

  @Test
  void should_look_once_where_there_is_one_choice() {
    var looks = new ArrayList<Integer>();

    ask(
        first(x -> true).ask(row(1, 2), row(3, 4)),
        Coalitions.among(2).addAll().build(),
        (known, so) -> looks.add(known));

    assertEquals(List.of(1), looks);
  }

  /// The model has no answer once x1 is 7, which one background row brings: choice 70 of 100.
  @Test
  void should_name_the_parts_that_were_away_where_the_answer_is_no_number() {
    var question = first(x -> x != 7).ask(row(1, 2), row(3, 4), row(7, 4));
    var builder = Coalitions.among(2);
    IntStream.range(0, 100).forEach(i -> builder.add(new boolean[] {i != 70, i % 2 == 0}));

    var failure =
        assertThrows(Failure.class, () -> ask(question, builder.build(), (known, so) -> {}));

    assertEquals(
        "The model answered NaN without x1, which is no number: nothing can be explained there.",
        failure.getMessage());
    assertEquals(
        "Le modèle a répondu NaN sans x1, ce qui n’est pas un nombre\u00a0: rien ne peut y être"
            + " expliqué.",
        failure.in(Locale.FRENCH));
  }

  @Test
  void should_name_a_few_parts_and_count_the_rest() {
    var text = new Input.Text("a b c d e f");
    var question = new Functions(input -> Double.NaN).ask(text);
    var kept = new boolean[6];
    kept[5] = true;

    var failure =
        assertThrows(
            Failure.class,
            () ->
                PartAnswers.ask(
                    question,
                    WordParts.of(text, ""),
                    Coalitions.among(6).add(kept).build(),
                    Watch.SILENT,
                    (known, so) -> {}));

    assertTrue(
        failure.getMessage().contains("without “a”, “b”, “c” and 2 parts more, which is no number"),
        failure.getMessage());
  }

  @Test
  void should_pack_choices_of_any_number_of_parts() {
    for (int parts : new int[] {1, 63, 64, 65, 200}) {
      var builder = Coalitions.among(parts).addAll().addNone();
      var kept = new boolean[parts];
      kept[parts - 1] = true;
      var coalitions = builder.add(kept).build();

      assertEquals(3, coalitions.count());
      assertEquals(parts, coalitions.size(0));
      assertEquals(0, coalitions.size(1));
      assertTrue(coalitions.keeps(2, parts - 1));
      assertFalse(parts > 1 && coalitions.keeps(2, 0));
      assertTrue(Arrays.equals(kept, coalitions.kept(2)));
    }
  }

  @Test
  void should_have_another_hash_for_other_choices() {
    var one = Coalitions.among(3).addAll().addNone().build();
    assertEquals(one.sha256(), Coalitions.among(3).addAll().addNone().build().sha256());
    assertFalse(one.sha256().equals(Coalitions.among(3).addNone().addAll().build().sha256()));
    assertFalse(one.sha256().equals(Coalitions.among(3).addAll().build().sha256()));
  }

  private static double[] ask(Question question, Coalitions coalitions, PartAnswers.Look look) {
    return PartAnswers.ask(question, ColumnParts.of(question, 100), coalitions, Watch.SILENT, look);
  }

  /// Answers the first column, where it may.
  private static Functions first(DoublePredicate may) {
    return new Functions(input -> {
      double x = ((Input.Row) input).values().firstEntry().getValue();
      return may.test(x) ? x : Double.NaN;
    });
  }
}
