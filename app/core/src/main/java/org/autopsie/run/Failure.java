package org.autopsie.run;

import java.util.List;
import java.util.Locale;

/// An expected failure, in one sentence that says what, which object, and what to do, in French and
/// English. The one place that shows errors (command line and window alike) prints that sentence
/// and nothing else.
public final class Failure extends RuntimeException implements Sentence {
  private static final long serialVersionUID = 1L;

  private final transient Words words;
  private final String key;
  private final transient Object[] args;

  /// @param home a class of the package whose `words_*.properties` hold the sentence
  /// @param key the sentence's key
  /// @param args what the sentence names
  public Failure(Class<?> home, String key, Object... args) {
    super(Words.of(home).say(Locale.ENGLISH, key, args), causeIn(args));
    this.words = Words.of(home);
    this.key = key;
    this.args = args.clone();
  }

  /// The sentence's key, by which a caller tells one kind of failure from another.
  public String key() {
    return key;
  }

  /// What the sentence names, in the order of its places; empty where that was lost on the way from
  /// another process.
  public List<Object> args() {
    return args == null ? List.of() : List.of(args);
  }

  /// The sentence in that language; `getMessage` is the English one.
  @Override
  public String in(Locale locale) {
    return words == null ? getMessage() : words.say(locale, key, args);
  }

  private static Throwable causeIn(Object[] args) {
    return args.length > 0 && args[args.length - 1] instanceof Throwable cause ? cause : null;
  }
}
