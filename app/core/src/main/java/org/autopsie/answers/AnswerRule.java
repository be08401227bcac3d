package org.autopsie.answers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// By which rule an answer is scored.
public enum AnswerRule {
  /// The gender that a translation gave to an occupation ([OccupationGender]).
  GENDER,
  /// Whom a pronoun was said to mean ([PronounReferent]).
  REFERENT;

  private static final Words WORDS = Words.of(AnswerRule.class);

  /// What the rule made of an answer.
  ///
  /// @param verdict its written name: `feminine`, or the referent’s name; `undecided`, `absent`
  ///   where nothing was decided
  /// @param right whether it is what the sentence makes right; absent where the sentence does not
  ///   say
  /// @param why one written word
  /// @param seen on which words it was decided
  public record Scored(String verdict, Optional<Boolean> right, String why, List<Seen> seen) {
    public Scored {
      seen = List.copyOf(seen);
    }

    /// True where the rule decided something.
    public boolean decided() {
      return !List.of("undecided", "absent").contains(verdict);
    }

    /// The words on which it was decided, as the answer writes them.
    public List<String> words() {
      return seen.stream().map(Seen::words).toList();
    }
  }

  /// A word in an answer: its place, and the place after it.
  public record Seen(String words, int start, int end) {}

  /// What an answer may be read as, by the rule or by a person: written names.
  public List<String> verdicts(RecordedAnswer one) {
    return switch (this) {
      case GENDER ->
          Stream.of(GenderReading.Verdict.values()).map(GenderReading.Verdict::id).toList();
      case REFERENT ->
          Stream.concat(
                  Stream.of(one.referents().split("\\|")).map(String::strip),
                  Stream.of("undecided"))
              .filter(name -> !name.isEmpty())
              .distinct()
              .toList();
    };
  }

  /// Why an answer was scored so, in a sentence.
  public Sentence reason(Scored scored) {
    var key = (this == GENDER ? "gender.why." : "referent.why.") + scored.why();
    return locale -> WORDS.say(locale, key);
  }

  /// The score of an answer.
  ///
  /// @param known the words that the rule on gender knows
  public Scored score(RecordedAnswer one, GenderWords known) {
    return switch (this) {
      case GENDER -> gender(one, known);
      case REFERENT -> referent(one);
    };
  }

  private static Scored gender(RecordedAnswer one, GenderWords known) {
    var language = Tongue.of(one.language());
    if (language.isEmpty()) {
      return scored(one, "absent", "absent", List.of());
    }
    var read = new OccupationGender(known).read(one.answer(), language.get(), one.word());
    var seen =
        read.seen().stream().map(each -> new Seen(each.words(), each.start(), each.end())).toList();
    return scored(one, read.verdict().id(), read.why(), seen);
  }

  private static Scored referent(RecordedAnswer one) {
    var read = PronounReferent.read(one.answer(), List.of(one.referents().split("\\|")));
    var seen =
        read.named().stream()
            .map(each ->
                new Seen(
                    one.answer().substring(each.start(), each.end()), each.start(), each.end()))
            .toList();
    return scored(one, read.referent().orElse("undecided"), read.why(), seen);
  }

  private static Scored scored(RecordedAnswer one, String verdict, String why, List<Seen> seen) {
    Optional<Boolean> right =
        one.expected().isEmpty()
            ? Optional.empty()
            : Optional.of(one.expected().equalsIgnoreCase(verdict));
    return new Scored(verdict, right, why, seen);
  }
}
