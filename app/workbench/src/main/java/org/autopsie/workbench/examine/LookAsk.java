package org.autopsie.workbench.examine;

import java.util.List;
import java.util.Optional;
import org.autopsie.evidence.Part;
import org.autopsie.explain.WordParts;
import org.autopsie.model.Input;

/// A sentence that a transformer is asked about, and the same with one word swapped.
///
/// @param model the model's id
/// @param exhibit the exhibit that it is from
/// @param text the sentence
/// @param offset where it begins in the exhibit, in UTF-16 units; -1 where a person changed it
/// @param swapped where the swapped word begins in the sentence; -1: none
/// @param to what stands in its place
record LookAsk(String model, String exhibit, String text, int offset, int swapped, String to) {
  /// A sentence as it stands in an exhibit.
  static LookAsk of(String model, String exhibit, Passage passage) {
    return new LookAsk(model, exhibit, passage.text(), passage.offset(), -1, "");
  }

  LookAsk text(String typed) {
    return typed.equals(text) ? this : new LookAsk(model, exhibit, typed, -1, -1, "");
  }

  LookAsk swapped(int from) {
    return new LookAsk(model, exhibit, text, offset, from, to);
  }

  LookAsk to(String word) {
    return new LookAsk(model, exhibit, text, offset, swapped, word);
  }

  /// The words of the sentence.
  List<Part.Span> words() {
    return WordParts.of(new Input.Text(text), "").list().stream()
        .map(Part.Span.class::cast)
        .toList();
  }

  String word(Part.Span span) {
    return text.substring(span.start(), span.end());
  }

  /// The sentence with one word swapped; absent where none is.
  Optional<String> other() {
    return words().stream()
        .filter(span -> span.start() == swapped && !to.isBlank())
        .map(span -> text.substring(0, span.start()) + to.strip() + text.substring(span.end()))
        .findFirst();
  }
}
