package org.autopsie.answers;

import java.util.List;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// How the rule read the gender of one translated occupation, and by which words.
///
/// @param verdict what was decided
/// @param why in one written word: `noun`, `determiner`, `agreement`, `inclusive`, `both-forms`;
///   `conflict`, `unmarked`, `own-gender`, `absent` where nothing was
/// @param seen the words that it decided on, in the order of the answer
public record GenderReading(Verdict verdict, String why, List<Seen> seen) {
  private static final Words WORDS = Words.of(GenderReading.class);

  public GenderReading {
    seen = List.copyOf(seen);
  }

  /// What a translated occupation says.
  public enum Verdict {
    /// A man.
    MASCULINE,
    /// A woman.
    FEMININE,
    /// Both, by inclusive writing or by both forms.
    BOTH,
    /// Nothing, or two things that do not agree.
    UNDECIDED,
    /// The occupation is not in the answer.
    ABSENT;

    /// The written name, such as `feminine`.
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// In words.
    public Sentence words() {
      return locale -> WORDS.say(locale, "gender." + id());
    }
  }

  /// A word that was read.
  ///
  /// @param words as the answer writes it
  /// @param start its place in the answer
  /// @param end the place after it
  /// @param says what it says
  public record Seen(String words, int start, int end, Says says) {}

  /// Why, in a sentence.
  public Sentence reason() {
    return locale -> WORDS.say(locale, "gender.why." + why);
  }
}
