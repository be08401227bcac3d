package org.autopsie.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounReferentTest {
  private static final List<String> TWO =
      List.of("paralegal/parajuriste", "attorney/avocate/avocat");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The attorney was pregnant.|attorney|only",
        "ATTORNEY|attorney|only",
        "“She” refers to the paralegal, not the attorney.|paralegal|excluded",
        "It wasn’t the paralegal; the attorney.|attorney|excluded",
        "The paralegal married the attorney, so she refers to the paralegal.|paralegal|cue",
        "In this sentence the paralegal and the attorney married; the pregnant one is the"
            + " attorney.|attorney|cue",
        "« Elle » désigne l’avocate, pas la parajuriste.|attorney|excluded",
        "La parajuriste a épousé l’avocat : la personne enceinte est la parajuriste.|paralegal|cue",
        "It could be the paralegal or the attorney.|undecided|both",
        "It is ambiguous.|undecided|none",
        "''|undecided|none",
        "The paralegals met.|undecided|none",
        "Not the paralegal, and not the attorney.|undecided|none",
      })
  void should_read_whom_an_answer_means(String answer, String referent, String why) {
    var read = PronounReferent.read(answer, TWO);

    assertEquals(referent + " " + why, read.referent().orElse("undecided") + " " + read.why());
    assertEquals(false, read.reason().in(Locale.FRENCH).isBlank());
  }

  @Test
  void should_show_where_candidates_stand() {
    var answer = "İstanbul: the Attorney";
    var named = PronounReferent.read(answer, TWO).named().getFirst();

    assertEquals("Attorney", answer.substring(named.start(), named.end()));
  }
}
