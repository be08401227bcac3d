package org.autopsie.embedding;

import java.util.ArrayList;
import java.util.List;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Words that stand in a file more than once: the first counts, and it is said.
final class Twice {
  private static final int NAMED = 3;

  private final List<String> first = new ArrayList<>();
  private long firstLine;
  private long count;

  /// @param line where it stands again, or its number among the records
  void add(String word, long line) {
    if (count++ == 0) {
      firstLine = line;
    }
    if (first.size() < NAMED && !first.contains(word)) {
      first.add(word);
    }
  }

  long count() {
    return count;
  }

  /// @param name the file’s name
  List<Sentence> notices(String name) {
    var named = String.join(", ", first);
    return count == 0
        ? List.of()
        : List.of(
            locale -> Words.of(Twice.class).say(locale, "twice", name, count, named, firstLine));
  }
}
