package org.autopsie.report;

import java.util.Comparator;
import java.util.List;
import org.autopsie.evidence.Part;

/// What a report calls the parts of an exhibit. Words are named by their place, never quoted: a
/// report shows no text that its exhibit does not show itself.
///
/// @param parts all the parts of one explanation
record PartLabels(List<Part> parts, Language language) {

  String of(Part part) {
    return switch (part) {
      case Part.Span span -> language.say("part.word", place(span));
      case Part.Column column -> column.column();
      case Part.Cell cell ->
          language.say("part.patch", cell.left(), cell.top(), cell.right(), cell.bottom());
      case Part.Region region -> language.say("part.region", region.index() + 1);
      case Part.Pair pair -> language.say("part.pair", of(pair.first()), of(pair.second()));
    };
  }

  private int place(Part.Span span) {
    return 1
        + parts.stream()
            .filter(Part.Span.class::isInstance)
            .map(Part.Span.class::cast)
            .sorted(Comparator.comparingInt(Part.Span::start))
            .toList()
            .indexOf(span);
  }
}
