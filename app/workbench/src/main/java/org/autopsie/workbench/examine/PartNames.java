package org.autopsie.workbench.examine;

import org.autopsie.evidence.Part;
import org.autopsie.model.Input;

/// What a person calls the parts of an exhibit.
///
/// @param input the exhibit
record PartNames(Input input, Speech speech) {

  /// A word in quotation marks, a column's name, where a patch lies, two of these.
  String of(Part part) {
    return switch (part) {
      case Part.Span span -> speech.say("part.word", word(span));
      case Part.Column column -> column.column();
      case Part.Cell cell ->
          speech.say("part.patch", cell.left(), cell.top(), cell.right(), cell.bottom());
      case Part.Region region -> speech.say("part.region", region.index() + 1);
      case Part.Pair pair -> speech.say("part.pair", of(pair.first()), of(pair.second()));
      case Part.Whole whole -> speech.say("part.whole");
    };
  }

  private String word(Part.Span span) {
    if (!(input instanceof Input.Text(var text))
        || span.start() < 0
        || span.end() > text.length()
        || span.start() >= span.end()) {
      return span.name();
    }
    return text.substring(span.start(), span.end());
  }

  /// What all parts are called together, with their number.
  String all(java.util.List<Part> parts) {
    var key =
        parts.isEmpty()
            ? "parts.none"
            : switch (parts.getFirst()) {
              case Part.Span span -> "parts.words";
              case Part.Column column -> "parts.columns";
              case Part.Cell cell -> "parts.patches";
              case Part.Region region -> "parts.patches";
              case Part.Pair pair -> "parts.pairs";
              case Part.Whole whole -> "part.whole";
            };
    return speech.say(key, parts.size());
  }
}
