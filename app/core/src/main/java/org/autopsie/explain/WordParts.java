package org.autopsie.explain;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Part.Span;
import org.autopsie.evidence.Sha256;
import org.autopsie.model.Input;
import org.autopsie.run.Sentence;

/// The words of a text of any script, found by Unicode's word boundaries (Unicode Standard Annex
/// 29; dictionaries where words are not parted by spaces). Blanks and punctuation are no parts:
/// they stay.
///
/// A word is taken away by leaving it out, together with the blanks after it where another blank or
/// nothing stands before, or by another word in its place. Where nothing but blanks would be left a
/// full stop stands, since models read no empty text.
public final class WordParts implements Parts {
  /// Variation selector 16: what stands before it is drawn as an emoji.
  private static final int AS_EMOJI = 0xFE0F;

  private static final String NOTHING = ".";

  private final String text;
  private final String instead;
  private final List<Part> spans;

  private WordParts(String text, String instead) {
    this.text = text;
    this.instead = instead;
    this.spans = List.copyOf(spans(text));
  }

  /// The words of a text.
  ///
  /// @param instead what stands where a word is taken away, such as `[MASK]`; empty: nothing
  public static WordParts of(Input.Text text, String instead) {
    return new WordParts(text.text(), instead);
  }

  @Override
  public List<Part> list() {
    return spans;
  }

  @Override
  public Sentence named(int part) {
    var span = (Span) spans.get(part);
    var word = text.substring(span.start(), span.end());
    return locale -> "“" + word + "”";
  }

  @Override
  public Input.Text keeping(boolean[] kept, int version) {
    var out = new StringBuilder(text.length());
    int done = 0;
    boolean left = false;
    for (int part = 0; part < kept.length; part++) {
      var span = (Span) spans.get(part);
      gap(out, text.substring(done, span.start()), left);
      left = !kept[part] && instead.isEmpty();
      if (!left) {
        out.append(kept[part] ? text.substring(span.start(), span.end()) : instead);
      }
      done = span.end();
    }
    gap(out, text.substring(done), left);
    return new Input.Text(out.toString().isBlank() ? nothing() : out.toString());
  }

  private String nothing() {
    return spans.isEmpty() ? text : NOTHING;
  }

  /// What stands between two words; where the word before it was left out, without a second blank.
  private static void gap(StringBuilder out, String between, boolean left) {
    boolean blank = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
    out.append(left && blank ? between.stripLeading() : between);
  }

  @Override
  public String key() {
    return "words " + hash(text) + ' ' + hash(instead);
  }

  private static String hash(String words) {
    return Sha256.of(words.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Part> spans(String text) {
    var words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text);
    var spans = new ArrayList<Part>();
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      if (text.substring(start, end).codePoints().anyMatch(WordParts::counts)) {
        spans.add(new Span(start, end));
      }
      start = end;
    }
    return spans;
  }

  private static boolean counts(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.isEmojiPresentation(codePoint)
        || codePoint == AS_EMOJI;
  }
}
