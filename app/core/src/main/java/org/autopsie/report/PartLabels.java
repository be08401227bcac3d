package org.autopsie.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Part.Span;
import org.autopsie.evidence.Payload;

/// What a report calls the parts of an exhibit. A word is quoted, with its number where the same
/// word stands there several times; where the text must not be quoted or is not at hand, words are
/// named by their place.
///
/// @param parts all the parts of what was found
/// @param text that they are parts of; absent where it is not to be quoted
record PartLabels(List<Part> parts, Optional<String> text, Language language) {
  PartLabels {
    parts = List.copyOf(parts);
  }

  /// The names of the parts of everything that one line of evidence holds.
  static PartLabels of(
      Stream<? extends Payload> found, Optional<String> stated, Language language) {
    var parts =
        found
            .filter(Attribution.class::isInstance)
            .flatMap(payload -> ((Attribution) payload).parts().stream())
            .distinct()
            .toList();
    var text = stated.filter(words -> parts.stream().allMatch(part -> fits(part, words)));
    return new PartLabels(parts, text, language);
  }

  private static boolean fits(Part part, String text) {
    return !(part instanceof Span(int start, int end))
        || (start >= 0 && start < end && end <= text.length());
  }

  String of(Part part) {
    return switch (part) {
      case Span span -> text.map(words -> quoted(span, words)).orElseGet(() -> placed(span));
      case Part.Column column -> column.column();
      case Part.Cell cell ->
          language.say("part.patch", cell.left(), cell.top(), cell.right(), cell.bottom());
      case Part.Region region -> language.say("part.region", region.index() + 1);
      case Part.Pair pair -> language.say("part.pair", of(pair.first()), of(pair.second()));
      case Part.Whole whole -> language.say("part.whole");
    };
  }

  /// The numbers of who attends to whom under the names of the parts; other numbers as they are.
  Grid of(Grid grid) {
    return new Grid(
        grid.name(),
        language.sayOr("over." + grid.down(), grid.down()),
        named(grid.rows()),
        language.sayOr("over." + grid.across(), grid.across()),
        named(grid.columns()),
        grid.values(),
        grid.unit());
  }

  private List<String> named(List<String> names) {
    return names.stream().map(this::named).toList();
  }

  private String named(String name) {
    return parts.stream()
        .filter(part -> part.name().equals(name))
        .map(this::of)
        .findFirst()
        .orElse(name);
  }

  private String quoted(Span span, String words) {
    var word = word(span, words);
    var same = spans().stream().filter(other -> word(other, words).equals(word)).toList();
    return same.size() > 1
        ? language.say("part.again", word, same.indexOf(span) + 1)
        : language.say("part.quoted", word);
  }

  private static String word(Span span, String words) {
    return words.substring(span.start(), span.end());
  }

  private String placed(Span span) {
    return language.say("part.word", 1 + spans().indexOf(span));
  }

  private List<Span> spans() {
    return parts.stream()
        .filter(Span.class::isInstance)
        .map(Span.class::cast)
        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
        .toList();
  }
}
