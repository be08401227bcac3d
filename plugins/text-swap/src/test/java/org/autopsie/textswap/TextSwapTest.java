package org.autopsie.textswap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.autopsie.model.Input;
import org.autopsie.run.PerturbationContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSwapTest implements PerturbationContract<TextSwap> {

  @Override
  public TextSwap plugin() {
    return new TextSwap("Camille", "Emily");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          he | she | He said he is HE. | She said she is SHE.
          he | she | The theme, the hen; he's | The theme, the hen; she's
          Candidate | Emily | Candidate and candidate, CANDIDATE | Emily and emily, EMILY
          CEO | director | CEO Ceo ceo | director Director director
          homme | femme | L'homme, l’homme, un homme-orchestre | L'femme, l’femme, un femme-orchestre
          a | the | A cat, a dog | The cat, the dog
          women's | men's | the Women's team, women | the Men's team, women
          African American | white | an African American. AFRICAN AMERICAN | an white. WHITE
          é | e | é été É | e été E
          cafe | bar | cafe café cafés | bar café cafés
          cafe | bar | cafe\u0301 cafe | cafe\u0301 bar
          👩 | 👨 | 👩 👩‍💻 👩🏽 x👩y | 👨 👩‍💻 👩🏽 x👨y
          שלום | ברוך | שלום עולם, לשלום | ברוך עולם, לשלום
          سلام | مرحبا | سلام، سلامة | مرحبا، سلامة
          он | она | Он и ОН, она | Она и ОНА, она
          C++ | Java | C++ and c++. | Java and java.
          $1 | \\0 | $1 | \\0
          a_b | c | a_b a | c a
          """)
  void should_replace_whole_words_and_keep_the_case(
      String from, String to, String text, String expected) {
    assertEquals(expand(expected), swap(from, to, expand(text)));
  }

  @Test
  void should_let_a_space_stand_for_an_end_of_line() {
    assertEquals("a nurse", swap("software engineer", "nurse", "a software\nengineer"));
  }

  @Test
  void should_change_nothing_where_nothing_is_asked() {
    assertEquals("He  said", swap("", "x", "He  said"));
    assertEquals("", swap("he", "she", ""));
  }

  @Test
  void should_take_the_word_away_where_nothing_is_put_in() {
    assertEquals("captain of the  team", swap("women's", "", "captain of the women's team"));
  }

  @Property
  void should_give_back_the_text_when_swapped_there_and_back(@ForAll("texts") String text) {
    assertEquals(text, swap("emily", "lakisha", swap("lakisha", "emily", text)));
  }

  @Property
  void should_leave_any_text_without_the_word_as_it_is(@ForAll String text) {
    assertEquals(text, swap("\uE000word", "other", text));
  }

  @Test
  void should_take_a_text_of_a_megabyte() {
    var words = "He and the emperor 👩‍💻 said he. ".repeat(32_000);
    var run = "hehehehe".repeat(125_000);
    var marks = "e" + "\u0301".repeat(1_000_000);

    assertEquals(64_000, swap("he", "she", words).length() - words.length());
    assertEquals(run, swap("he", "she", run));
    assertEquals(marks, swap("e", "a", marks));
  }

  @Provide
  Arbitrary<String> texts() {
    var filler = Arbitraries.of("he", "Lakishas", "été", "👩‍💻", "שלום", "e\u0301", "x1", "EMIL");
    var word = Arbitraries.of("lakisha", "Lakisha", "LAKISHA");
    var blank = Arbitraries.of(" ", "\n", ", ", "-", "’");
    return Arbitraries.oneOf(List.of(filler, word))
        .flatMap(given -> blank.map(end -> given + end))
        .list()
        .ofMaxSize(30)
        .map(parts -> parts.stream().collect(Collectors.joining()));
  }

  private static String expand(String text) {
    return text.replace("\\u0301", "\u0301");
  }

  private static String swap(String from, String to, String text) {
    var swapped = new TextSwap(from, to).apply(new Input.Text(text), new SplittableRandom(1));
    return ((Input.Text) swapped).text();
  }
}
