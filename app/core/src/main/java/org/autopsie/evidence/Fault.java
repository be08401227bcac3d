package org.autopsie.evidence;

import java.util.List;
import java.util.Locale;
import org.autopsie.run.Words;

/// Something about a ledger that cannot come from keeping evidence: a line or the head was changed,
/// moved or removed.
///
/// @param line the line concerned, 1 for the first; where the head is at fault, the line that it
///   should point at; 0 where no line can be named
/// @param key the sentence's key in this package's words
/// @param args what the sentence names
public record Fault(long line, String key, List<Object> args) {
  public Fault {
    args = List.copyOf(args);
  }

  /// The sentence in that language; it names the line.
  public String in(Locale locale) {
    return Words.of(Fault.class).say(locale, key, args.toArray());
  }

  /// The sentence in English, with `line N`.
  public String message() {
    return in(Locale.ENGLISH);
  }

  static Fault at(long line, String key) {
    return new Fault(line, key, List.of(line));
  }

  static Fault at(long line, String key, Object about) {
    return new Fault(line, key, List.of(line, about));
  }
}
