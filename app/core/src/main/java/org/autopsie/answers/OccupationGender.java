package org.autopsie.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.autopsie.answers.GenderReading.Seen;
import org.autopsie.answers.GenderReading.Verdict;

/// Reads by agreement which gender a translation gave to an occupation, as WinoMT does: it looks at
/// the translated word for the person and what agrees with it, and at nothing else. Source:
/// Stanovsky, Smith and Zettlemoyer (2019), “Evaluating Gender Bias in Machine Translation”, ACL,
/// section 3; they align words and use taggers, this rule looks words up ([GenderWords]), so that
/// each decision can be shown and disputed.
///
/// In this order: inclusive writing, or both forms side by side, is *both*; the form of the noun
/// decides where it has two (a determiner that says the opposite makes a conflict, and nothing is
/// decided; in German, where `der` may be a feminine dative, the noun alone counts); of a noun that
/// is the same for both, the nearest determiner before it decides; then an adjective or participle
/// after a verb of being. `L’`, `mon` before a vowel, a French participle after `s’est` say
/// nothing: undecided. A pronoun elsewhere in the sentence (`sa barbe`, `elle`) is not read.
///
/// @param words the forms that it knows
public record OccupationGender(GenderWords words) {

  /// The reading of one answer.
  ///
  /// @param answer the translation
  /// @param language of the translation
  /// @param word the English occupation that was to be translated; where it is not known, or empty,
  ///   nothing is found
  public GenderReading read(String answer, Tongue language, String word) {
    var forms = words.forms(language, word);
    var phrase = new Phrase(words, language, answer, Chunk.of(answer));
    var found = new ArrayList<Found>();
    for (int i = 0; i < phrase.chunks().size(); i++) {
      var here = phrase.noun(forms, i);
      here.ifPresent(found::add);
      i += here.map(one -> one.last() - one.first()).orElse(0);
    }
    if (found.isEmpty()) {
      return new GenderReading(Verdict.ABSENT, "absent", List.of());
    }
    return decided(phrase, found);
  }

  /// A noun in an answer: its first and last word.
  record Found(int first, int last, Says says) {}

  private static GenderReading decided(Phrase phrase, List<Found> found) {
    var noun = found.getFirst();
    var beside = found.stream().filter(one -> opposite(noun.says(), one.says())).findFirst();
    if (beside.isPresent()) {
      return two(phrase, noun, beside.get());
    }
    var seen = new ArrayList<Seen>();
    var determiner = phrase.determiner(noun.first());
    determiner.ifPresent(seen::add);
    seen.add(phrase.seen(noun.first(), noun.last(), noun.says()));
    var before = determiner.map(Seen::says).orElse(Says.NEITHER);
    if (noun.says() == Says.BOTH || before == Says.BOTH) {
      return reading(Says.BOTH, "inclusive", seen);
    }
    if (noun.says() == Says.NEITHER) {
      return reading(Says.NEITHER, "own-gender", seen);
    }
    if (noun.says().decides()) {
      boolean against = phrase.language() != Tongue.DE && opposite(noun.says(), before);
      return against ? reading(Says.NEITHER, "conflict", seen) : reading(noun.says(), "noun", seen);
    }
    return before.decides() ? reading(before, "determiner", seen) : agreeing(phrase, noun, seen);
  }

  private static GenderReading agreeing(Phrase phrase, Found noun, List<Seen> seen) {
    Optional<Seen> agreeing = phrase.agreement(noun.last());
    agreeing.ifPresent(seen::add);
    var says = agreeing.map(Seen::says).orElse(Says.NEITHER);
    return says.decides()
        ? reading(says, "agreement", seen)
        : reading(Says.NEITHER, "unmarked", seen);
  }

  private static GenderReading two(Phrase phrase, Found one, Found other) {
    var seen = new ArrayList<Seen>();
    seen.add(phrase.seen(one.first(), one.last(), one.says()));
    seen.add(phrase.seen(other.first(), other.last(), other.says()));
    seen.sort(Comparator.comparingInt(Seen::start));
    boolean together = phrase.isOr(one.last(), other.first());
    return together
        ? reading(Says.BOTH, "both-forms", seen)
        : reading(Says.NEITHER, "conflict", seen);
  }

  private static boolean opposite(Says one, Says other) {
    return (one == Says.MASCULINE && other == Says.FEMININE)
        || (one == Says.FEMININE && other == Says.MASCULINE);
  }

  private static GenderReading reading(Says says, String why, List<Seen> seen) {
    var verdict =
        switch (says) {
          case MASCULINE -> Verdict.MASCULINE;
          case FEMININE -> Verdict.FEMININE;
          case BOTH -> Verdict.BOTH;
          case EITHER, NEITHER -> Verdict.UNDECIDED;
        };
    return new GenderReading(verdict, why, seen);
  }
}
