package org.autopsie.embeddingbias;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Sentences of this package.
final class Said {
  /// Under so many distinct words a list gets no p-value in a step.
  static final int FEWEST = 10;

  /// As every interval of the program.
  static final int RESAMPLES = 2000;

  static final double LEVEL = 0.95;

  private static final Words WORDS = Words.of(Said.class);

  private Said() {}

  static Sentence say(String key, Object... args) {
    return locale -> WORDS.say(locale, key, args);
  }

  /// Several sentences as one note.
  static Payload.Note note(List<Sentence> sentences) {
    return Payload.Note.of(locale -> joined(sentences, locale));
  }

  private static String joined(List<Sentence> sentences, Locale locale) {
    return sentences.stream().map(one -> one.in(locale)).collect(Collectors.joining(" "));
  }
}
