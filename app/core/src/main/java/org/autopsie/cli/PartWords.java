package org.autopsie.cli;

import java.util.Locale;
import org.autopsie.evidence.Part;
import org.autopsie.explain.Parts;
import org.autopsie.model.Input;
import org.autopsie.run.Words;

/// Parts of an input as a person calls them: the word itself, the column, where a patch lies.
///
/// @param input the input that was explained
record PartWords(Input input, Locale locale) {

  /// What a part is called.
  String of(Part part) {
    return switch (part) {
      case Part.Span(int start, int end) ->
          input instanceof Input.Text(var text) && end <= text.length()
              ? text.substring(start, end)
              : part.name();
      case Part.Column(var column) -> column;
      case Part.Cell(int left, int top, int right, int bottom) ->
          Words.of(Parts.class).say(locale, "patch", left, top, right, bottom);
      case Part.Region region -> region.name();
      case Part.Pair(var first, var second) -> of(first) + " × " + of(second);
      case Part.Whole _ -> Words.of(PartWords.class).say(locale, "explained-whole");
    };
  }
}
