package org.autopsie.fairness;

import java.util.Locale;
import org.autopsie.run.Words;

/// The measures in plain words, each with its formula. In formulas TP and FP are those decided
/// positive, rightly and wrongly; TN and FN those decided negative, rightly and wrongly; g is the
/// compared group, r the reference.
public final class MeasureWords {
  private static final Words WORDS = Words.of(MeasureWords.class);

  private MeasureWords() {}

  /// What a measure says, for people who do not know its name.
  ///
  /// @param id its standard name, such as `fpr`
  public static String plain(String id, Locale locale) {
    return WORDS.say(locale, "measure-" + id);
  }

  /// How it is computed.
  public static String formula(String id, Locale locale) {
    return WORDS.say(locale, "formula-" + id);
  }

  /// What the letters of the formulas stand for.
  public static String letters(Locale locale) {
    return WORDS.say(locale, "formula-letters");
  }

  /// The standard name with blanks, such as `equal opportunity difference`.
  public static String standard(String id) {
    return id.replace('_', ' ');
  }
}
