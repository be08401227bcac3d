package org.autopsie.evidence;

import java.util.List;
import java.util.Locale;
import org.autopsie.run.Words;

/// Something that a person should know of a ledger although nothing that was kept is lost: the
/// traces of a machine or a program that stopped in the middle of a line.
///
/// @param line the line concerned, 1 for the first
/// @param key the sentence's key in this package's words
/// @param args what the sentence names
public record Notice(long line, String key, List<Object> args) {
  public Notice {
    args = List.copyOf(args);
  }

  /// The sentence in that language; it names the line.
  public String in(Locale locale) {
    return Words.of(Notice.class).say(locale, key, args.toArray());
  }

  /// The sentence in English, with `line N`.
  public String message() {
    return in(Locale.ENGLISH);
  }
}
