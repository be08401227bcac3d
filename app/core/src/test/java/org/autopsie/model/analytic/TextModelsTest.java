package org.autopsie.model.analytic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;

/// The word counter and the attention toy, against counting and hand arithmetic.
class TextModelsTest {
  @Test
  void should_count_one_word() {
    try (var model = Asked.texts(TextModels.count("nurse"), "none")) {
      assertEquals(0, Asked.score(model, new Input.Text("The doctor sleeps.")));
      assertEquals(1, Asked.score(model, new Input.Text("The nurse sleeps.")));
      assertEquals(2, Asked.score(model, new Input.Text("A NURSE, a good nurse: nursery")));
      assertEquals(0, Asked.score(model, new Input.Text("zzz 👩🏿‍⚕️")));
    }
  }

  @Test
  void should_refuse_to_count_a_word_that_it_does_not_know() {
    assertThrows(IllegalArgumentException.class, () -> TextModels.count("aardvark"));
    assertThrows(IllegalArgumentException.class, () -> TextModels.count("[UNK]"));
  }

  @Test
  void should_know_every_word_once_and_few_enough_for_the_codes() {
    assertEquals(TextModels.WORDS.size(), new HashSet<>(TextModels.WORDS).size());
    assertTrue(TextModels.WORDS.containsAll(AttentionToy.MARKED));
    assertTrue(TextModels.WORDS.size() > 60 && TextModels.WORDS.size() <= 80);
    assertTrue(
        new String(TextModels.tokenizer(), StandardCharsets.UTF_8)
            .contains("\"nurse\": " + TextModels.id("nurse")));
  }

  /// The hidden state of every token, from the sentence that says where each head looks.
  static double[][] byHand(List<String> words) {
    int n = words.size();
    var state = new double[n][3];
    var people = words.stream().filter(AttentionToy.MARKED::contains).count();
    for (int i = 0; i < n; i++) {
      for (int digit = 1; digit <= 3; digit++) {
        state[i][digit - 1] = AttentionToy.code(TextModels.id(words.get(i)), digit);
      }
    }
    var first = new double[n][3];
    var second = new double[n][3];
    for (int d = 0; d < 3; d++) {
      for (int i = 0; i < n; i++) {
        double all = 0;
        for (int j = 0; j < n; j++) {
          all += state[j][d] / n;
        }
        first[i][d] = state[i][d] + all / 2 + state[Math.max(0, i - 1)][d] / 2;
      }
      for (int i = 0; i < n; i++) {
        double all = 0;
        for (int j = 0; j < n; j++) {
          double share = AttentionToy.MARKED.contains(words.get(j)) ? 3 : 1;
          all += share / (2 * people + n) * first[j][d];
        }
        second[i][d] = first[i][d] + all / 2 + first[i][d] / 2;
      }
    }
    return second;
  }

  @Test
  void should_answer_what_the_attention_toy_gives_by_hand() {
    var words = List.of("the", "nurse", "speaks", "and", "he", "works", ".");
    var expected = byHand(words);
    try (var model = Asked.texts(AttentionToy.model(), "given")) {
      var text = new Input.Text(String.join(" ", words));
      var answer = (Output.Embedding) model.predict(List.of(text), Progress.SILENT).getFirst();
      assertEquals(words.size() * AttentionToy.WIDTH, answer.vector().length);
      for (int i = 0; i < words.size(); i++) {
        var token = java.util.Arrays.copyOfRange(answer.vector(), 8 * i, 8 * i + 8);
        assertEquals(AttentionToy.MARKED.contains(words.get(i)) ? 1 : 0, token[0]);
        for (int d = 0; d < 3; d++) {
          assertEquals(expected[i][d], token[d + 1], 2e-6, words.get(i) + " " + d);
        }
        assertEquals(List.of(1f, (float) i, (float) i * i), List.of(token[4], token[5], token[6]));
      }
    }
  }
}
