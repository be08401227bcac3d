package org.autopsie.explain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.autopsie.explain.AttentionWords.View;
import org.autopsie.model.AttentionMaps;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.model.Token;
import org.junit.jupiter.api.Test;

class AttentionWordsTest {
  private static final Input.Text TEXT = new Input.Text("un nursing, x");

  /// “nursing” is two pieces; every row sums to 1.
  private static AttentionMaps maps() {
    var tokens =
        List.of(
            new Token("[CLS]", "", 0, 0),
            new Token("un", "un", 0, 2),
            new Token("nurs", "nurs", 3, 7),
            new Token("##ing", "ing", 7, 10),
            new Token(",", ",", 10, 11));
    float[][] first = {
      {1, 0, 0, 0, 0},
      {0, .5f, .25f, .25f, 0},
      {.5f, 0, .5f, 0, 0},
      {0, 0, 0, .5f, .5f},
      {.2f, .2f, .2f, .2f, .2f}
    };
    float[][] second = {
      {0, 1, 0, 0, 0}, {0, 1, 0, 0, 0}, {0, 1, 0, 0, 0}, {0, 1, 0, 0, 0}, {0, 1, 0, 0, 0}
    };
    return new AttentionMaps(
        tokens,
        new float[][][][] {{first, second}},
        new Output.Embedding(new float[] {1}),
        List.of());
  }

  @Test
  void should_draw_from_a_word_the_sum_of_its_pieces_and_to_it_their_mean() {
    var words = AttentionWords.joined(maps(), new View.Head(0, 0), TEXT);
    assertEquals(
        List.of("[CLS]", "un", "nursing", ","),
        words.marks().stream().map(AttentionWords.Mark::text).toList());
    assertArrayEquals(new double[] {0, .5, .5, 0}, words.shares()[1], 1e-7);
    assertArrayEquals(new double[] {.25, 0, .5, .25}, words.shares()[2], 1e-7);
    assertArrayEquals(new double[] {.2, .2, .4, .2}, words.shares()[3], 1e-7);
    assertFalse(words.marks().getFirst().written());
  }

  @Test
  void should_take_the_mean_of_the_heads() {
    var pieces = AttentionWords.pieces(maps(), new View.Mean(0));
    assertEquals("ing", pieces.marks().get(3).text());
    assertArrayEquals(new double[] {.25, .5, .25, 0, 0}, pieces.shares()[2], 1e-7);
  }

  @Test
  void should_follow_the_layers_where_rollout_is_asked_for() {
    var rolled = AttentionWords.pieces(maps(), new View.Rollout());
    assertArrayEquals(new double[] {.75, .25, 0, 0, 0}, rolled.shares()[0], 1e-7);
  }

  @Test
  void should_say_what_has_changed_where_the_words_are_as_many() {
    var one = AttentionWords.joined(maps(), new View.Head(0, 0), TEXT);
    var other = AttentionWords.joined(maps(), new View.Head(0, 1), TEXT);
    assertArrayEquals(new double[] {0, .5, -.5, 0}, one.to(other)[1], 1e-7);
    var pieces = AttentionWords.pieces(maps(), new View.Head(0, 1));
    assertThrows(IllegalArgumentException.class, () -> one.to(pieces));
  }
}
