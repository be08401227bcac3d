package org.autopsie.answers;

import java.util.List;
import java.util.Optional;

/// By which rule an answer is scored.
public enum AnswerRule {
  /// The gender that a translation gave to an occupation ([OccupationGender]).
  GENDER,
  /// Whom a pronoun was said to mean ([PronounReferent]).
  REFERENT;

  /// What the rule made of an answer.
  ///
  /// @param verdict its written name: `feminine`, or the referent’s name; `undecided`, `absent`
  ///   where nothing was decided
  /// @param right whether it is what the sentence makes right; absent where the sentence does not
  ///   say
  /// @param why one written word
  /// @param words on which it was decided, as the answer writes them
  public record Scored(String verdict, Optional<Boolean> right, String why, List<String> words) {
    public Scored {
      words = List.copyOf(words);
    }

    /// True where the rule decided something.
    public boolean decided() {
      return !List.of("undecided", "absent").contains(verdict);
    }
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
    var words = read.seen().stream().map(GenderReading.Seen::words).toList();
    return scored(one, read.verdict().id(), read.why(), words);
  }

  private static Scored referent(RecordedAnswer one) {
    var read = PronounReferent.read(one.answer(), List.of(one.referents().split("\\|")));
    var words =
        read.named().stream()
            .map(named -> one.answer().substring(named.start(), named.end()))
            .toList();
    return scored(one, read.referent().orElse("undecided"), read.why(), words);
  }

  private static Scored scored(RecordedAnswer one, String verdict, String why, List<String> words) {
    Optional<Boolean> right =
        one.expected().isEmpty()
            ? Optional.empty()
            : Optional.of(one.expected().equalsIgnoreCase(verdict));
    return new Scored(verdict, right, why, words);
  }
}
