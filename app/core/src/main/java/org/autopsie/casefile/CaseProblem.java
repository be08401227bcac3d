package org.autopsie.casefile;

import java.util.List;
import java.util.Locale;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Something in a case file that must, or should, be mended.
///
/// @param file the file, as the person knows it
/// @param line its line, 1 for the first
/// @param key of the sentence in this package's words, where `{0}` is the file, `{1}` the line
/// @param args the rest of what the sentence names
public record CaseProblem(String file, int line, String key, List<Object> args)
    implements Sentence {
  public CaseProblem {
    args = List.copyOf(args);
  }

  /// One sentence with file, line and what to do.
  @Override
  public String in(Locale locale) {
    return Words.of(CaseProblem.class).say(locale, key, all());
  }

  /// The English sentence.
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }

  private Object[] all() {
    var all = new Object[args.size() + 2];
    all[0] = file;
    all[1] = line;
    for (int i = 0; i < args.size(); i++) {
      all[i + 2] = args.get(i);
    }
    return all;
  }
}
