package org.autopsie.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static List<String> words(String text) {
    return SpokenWords.EN.of(text);
  }

  private static String drawn(String reference, String hypothesis) {
    return Alignment.of(words(reference), words(hypothesis)).pairs().stream()
        .map(pair ->
            switch (pair.kind()) {
              case KEPT -> pair.reference();
              case SUBSTITUTED -> pair.reference() + ">" + pair.hypothesis();
              case MISSING -> "-" + pair.reference();
              case ADDED -> "+" + pair.hypothesis();
            })
        .collect(Collectors.joining(" "));
  }

  @Test
  void should_find_known_alignments() {
    assertEquals("the cat sat", drawn("The cat sat.", "the cat sat"));
    assertEquals("the cat>hat sat", drawn("the cat sat", "the hat sat"));
    assertEquals("the -big cat sat", drawn("the big cat sat", "the cat sat"));
    assertEquals("the +big cat sat", drawn("the cat sat", "the big cat sat"));
    assertEquals("-the -cat", drawn("the cat", ""));
    assertEquals("+the +cat", drawn("", "the cat"));
    assertEquals("", drawn("", ""));
  }

  @Test
  void should_settle_ties_as_it_says() {
    // read from the end, two words are paired before one is missing or added
    assertEquals("-a b>x", drawn("a b", "x"));
    assertEquals("+x a>y", drawn("a", "x y"));
    assertEquals("a>b b>a", drawn("a b", "b a"));
  }

  @Test
  void should_count_alike_whether_drawn_or_not() {
    var random = new SplittableRandom(5);
    for (int i = 0; i < 300; i++) {
      var one = random(random);
      var other = random(random);
      var errors = Alignment.of(one, other).errors();
      assertEquals(errors, WordErrors.between(one, other), one + " | " + other);
      assertEquals(one.size(), errors.words());
      assertEquals(WordErrors.between(other, one).errors(), errors.errors());
      assertTrue(errors.errors() >= Math.abs(one.size() - other.size()));
    }
  }

  private static List<String> random(SplittableRandom random) {
    return IntStream.range(0, random.nextInt(8))
        .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(3))))
        .toList();
  }

  @Test
  void should_count_more_errors_than_words() {
    var errors = WordErrors.between(words("no"), words("yes of course"));

    assertEquals(new WordErrors(1, 0, 2, 1), errors);
    assertEquals(3, errors.rate());
    assertTrue(Double.isNaN(WordErrors.between(words(""), words("a")).rate()));
  }

  @Test
  void should_refuse_to_draw_what_is_too_long() {
    var long1 = Collections.nCopies(20_000, "a");

    var failure = assertThrows(Failure.class, () -> Alignment.of(long1, long1));
    assertEquals("align-long", failure.key());
    assertEquals(0, WordErrors.between(long1.subList(0, 3000), long1.subList(0, 3000)).errors());
  }
}
