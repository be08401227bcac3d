package org.autopsie.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccupationGenderTest {
  private static final OccupationGender RULE = new OccupationGender(GenderWords.shipped());

  private static GenderReading read(String language, String word, String answer) {
    return RULE.read(answer, Tongue.of(language).orElseThrow(), word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the noun has two forms; elision, plural, adjectives between, case
        "fr|nurse|L’infirmière s’est rasé la barbe.|feminine|noun",
        "fr|nurse|L'infirmier est arrivé.|masculine|noun",
        "fr|nurse|La toute jeune infirmière est arrivée.|feminine|noun",
        "fr|nurse|Les INFIRMIÈRES sont là.|feminine|noun",
        "fr|nurse|Son infirmière est arrivée.|feminine|noun",
        "fr|cleaner|La femme de ménage a demandé au développeur.|feminine|noun",
        "fr|CEO|La présidente-directrice générale a parlé.|feminine|noun",
        "fr|nurse|L’infirmière-chef est arrivée.|feminine|noun",
        "es|nurse|La enfermera llegó.|feminine|noun",
        "es|driver|El conductor la saludó.|masculine|noun",
        "es|housekeeper|El ama de llaves llegó.|undecided|conflict",
        "it|nurse|L’infermiera è arrivata.|feminine|noun",
        "it|lawyer|L'avvocato ha parlato con la cuoca.|masculine|noun",
        "it|doctor|La dottoressa è arrivata.|feminine|noun",
        "de|nurse|Die Krankenschwester hat sich den Bart rasiert.|feminine|noun",
        "de|nurse|Der Krankenpfleger kam an.|masculine|noun",
        "de|doctor|Er half der Ärztin.|feminine|noun",
        "de|doctor|Ich sprach mit den Ärztinnen.|feminine|noun",
        // the noun is the same for both: the determiner decides
        "fr|nutritionist|La nutritionniste est intelligente.|feminine|determiner",
        "fr|nutritionist|Le nutritionniste est arrivé.|masculine|determiner",
        "fr|nutritionist|Cette jeune nutritionniste a parlé.|feminine|determiner",
        "fr|doctor|Une femme médecin est arrivée.|feminine|determiner",
        "es|accountant|La contable es lista.|feminine|determiner",
        "es|accountant|El contable llegó.|masculine|determiner",
        "it|analyst|Un’analista ha parlato.|feminine|determiner",
        "it|teacher|Un insegnante ha parlato.|masculine|determiner",
        "de|clerk|Die Angestellte kam an.|feminine|determiner",
        // then what agrees
        "fr|assistant|Mon élève est arrivée.|absent|absent",
        "fr|student|Mon élève est arrivée.|feminine|agreement",
        "fr|student|L’élève était très fatigué.|masculine|agreement",
        "fr|student|L’élève est belle.|feminine|agreement",
        "fr|student|L’élève a été très attentive.|feminine|agreement",
        "it|teacher|L’insegnante è arrivata.|feminine|agreement",
        "it|teacher|L’insegnante è intelligente.|undecided|unmarked",
        "es|accountant|Su contable es guapa.|feminine|agreement",
        "es|accountant|Su contable está muy cansado.|masculine|agreement",
        "es|accountant|Su contable es realista.|undecided|unmarked",
        // nothing is marked, or it says nothing of a person
        "fr|student|L’élève s’est rasé la barbe.|undecided|unmarked",
        "fr|student|Notre élève est jeune.|undecided|unmarked",
        "fr|student|L’élève est une star.|undecided|unmarked",
        "fr|guard|La sentinelle est arrivée.|undecided|own-gender",
        "de|nurse|Die Pflegekraft ist angekommen.|undecided|own-gender",
        "de|cleaner|Die Reinigungskraft ging.|undecided|own-gender",
        "fr|nurse|Le infirmière est arrivé.|undecided|conflict",
        "fr|nurse|L’infirmier salue de loin sa collègue, une infirmière.|undecided|conflict",
        // inclusive
        "fr|nurse|L’infirmier·ère est arrivé·e.|both|inclusive",
        "fr|nurse|L’infirmier.ère est arrivé.e.|both|inclusive",
        "fr|nurse|Les infirmier·ère·s sont là.|both|inclusive",
        "fr|nurse|L’infirmier(ère) est là.|both|inclusive",
        "fr|lawyer|L’avocat-e plaide.|both|inclusive",
        "fr|nurse|L’infirmier ou l’infirmière est là.|both|both-forms",
        "fr|nurse|L’infirmier/l’infirmière est là.|both|both-forms",
        "fr|nurse|L’infirmier/infirmière est là.|both|inclusive",
        "fr|nutritionist|Le ou la nutritionniste est là.|both|inclusive",
        "fr|nutritionist|Un(e) nutritionniste est là.|both|inclusive",
        "es|nurse|El/la enfermero/a llegó.|both|inclusive",
        "es|nurse|Le enfermer@ llegó.|both|inclusive",
        "es|nurse|Le enfermerx llegó.|both|inclusive",
        "it|nurse|L’infermier* arriva.|both|inclusive",
        "it|nurse|L’infermierə arriva.|both|inclusive",
        "de|nurse|Der*die Pfleger*in kam an.|both|inclusive",
        "de|nurse|Die Pfleger:innen kamen.|both|inclusive",
        "de|nurse|Die PflegerInnen kamen.|both|inclusive",
        "de|nurse|Die Pflegerinnen kamen.|feminine|noun",
        "de|nurse|Die Pfleger_in kam.|both|inclusive",
        "de|nutritionist|Der Ernährungsberater oder die Ernährungsberaterin kam.|both|both-forms",
        // not there
        "fr|nurse|La secrétaire est arrivée.|absent|absent",
        "fr|nurse|''|absent|absent",
        "fr|astronaut|L’astronaute est arrivée.|absent|absent",
      })
  void should_read_gender_by_agreement(
      String language, String word, String answer, String verdict, String why) {
    var read = read(language, word, answer);

    assertEquals(verdict + " " + why, read.verdict().id() + " " + read.why(), answer);
  }

  @Test
  void should_show_the_words_that_it_decided_on() {
    var answer = "Hier, la jeune nutritionniste est arrivée.";
    var seen = read("fr", "nutritionist", answer).seen();

    assertEquals(
        List.of("la", "nutritionniste"), seen.stream().map(GenderReading.Seen::words).toList());
    seen.forEach(one -> assertEquals(one.words(), answer.substring(one.start(), one.end())));
  }

  @Test
  void should_not_read_a_pronoun_elsewhere() {
    assertEquals("undecided", read("fr", "student", "L’élève parle, elle rit.").verdict().id());
  }

  @Test
  void should_know_every_occupation_in_every_language() {
    var words = GenderWords.shipped();
    var names = words.nouns().stream().map(GenderWords.Noun::word).distinct().toList();
    assertTrue(names.size() > 50);
    for (var language : Tongue.values()) {
      for (var name : names) {
        assertTrue(words.forms(language, name).size() > 0, language + " " + name);
      }
    }
  }

  @Test
  void should_read_each_listed_form_as_the_list_says() {
    for (var noun : GenderWords.shipped().nouns()) {
      var read = RULE.read(noun.form(), noun.language(), noun.word());
      var wanted = noun.says().decides() ? noun.says().id() : "undecided";
      assertEquals(wanted, read.verdict().id(), noun.toString());
    }
  }

  @Test
  void should_take_the_words_that_somebody_adds_first() {
    var rule =
        new OccupationGender(
            GenderWords.shipped()
                .with(List.of(List.of("fr", "astronaut", "spationaute", "either")), "t.csv"));

    assertEquals(
        "feminine", rule.read("La spationaute arrive.", Tongue.FR, "The astronaut").verdict().id());
  }

  @Test
  void should_name_the_line_of_a_noun_that_cannot_be_read() {
    var rows =
        List.of(List.of("fr", "nurse", "infirmier", "masculine"), List.of("fr", "x", "y", "m"));
    var failure = assertThrows(Failure.class, () -> GenderWords.shipped().with(rows, "t.csv"));
    assertTrue(failure.getMessage().startsWith("t.csv, line 3"), failure.getMessage());
    assertTrue(
        assertThrows(
                Failure.class,
                () ->
                    GenderWords.shipped().with(List.of(List.of("pt", "x", "y", "either")), "t.csv"))
            .getMessage()
            .contains("“pt”"));
  }

  @Test
  void should_say_why_in_both_languages() {
    for (var why :
        List.of(
            "noun",
            "determiner",
            "agreement",
            "inclusive",
            "both-forms",
            "conflict",
            "unmarked",
            "own-gender",
            "absent")) {
      for (var verdict : GenderReading.Verdict.values()) {
        var read = new GenderReading(verdict, why, List.of());
        assertTrue(read.reason().in(Locale.FRENCH).length() > 10);
        assertTrue(verdict.words().in(Locale.ENGLISH).length() > 3);
      }
    }
  }
}
