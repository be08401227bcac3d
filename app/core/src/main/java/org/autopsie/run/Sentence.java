package org.autopsie.run;

import java.util.Locale;

/// Something said in French and in English. Given as an argument to another sentence ([Words#say]),
/// it is said in the language of that sentence.
@FunctionalInterface
public interface Sentence {

  /// The sentence in that language, English where the language is neither French nor English.
  String in(Locale locale);
}
