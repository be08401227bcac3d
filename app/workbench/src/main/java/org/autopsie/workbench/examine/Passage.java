package org.autopsie.workbench.examine;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.autopsie.explain.WordParts;
import org.autopsie.model.Input;

/// A sentence of an exhibit.
///
/// @param text the sentence, each end of line in it as a blank
/// @param offset where it begins in the exhibit, in UTF-16 units
record Passage(String text, int offset) {
  private static final int LEAST = 4;
  private static final int MOST = 24;
  private static final int LISTED = 60;

  /// The sentences of a text that are long enough to be looked at and short enough to be drawn, in
  /// their order; where there is none, its beginning.
  static List<Passage> of(String text) {
    var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    var plain = text.replaceAll("[\\r\\t\\u00a0]", " ");
    sentences.setText(plain.replace('\n', '\u2029'));
    var found = new ArrayList<Passage>();
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      var one = stripped(plain, start, end);
      int words = words(one.text());
      if (words >= LEAST && words <= MOST && found.size() < LISTED) {
        found.add(one);
      }
      start = end;
    }
    return found.isEmpty() ? List.of(beginning(plain)) : List.copyOf(found);
  }

  private static Passage stripped(String text, int start, int end) {
    int from = start;
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Passage(text.substring(from, end).stripTrailing().replace('\n', ' '), from);
  }

  private static int words(String text) {
    return WordParts.of(new Input.Text(text), "").list().size();
  }

  private static Passage beginning(String text) {
    var words = WordParts.of(new Input.Text(text), "").list();
    if (words.isEmpty()) {
      return new Passage(text.strip(), 0);
    }
    var last = (org.autopsie.evidence.Part.Span) words.get(Math.min(MOST, words.size()) - 1);
    return stripped(text, 0, last.end());
  }
}
