package org.autopsie.textswap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Words and phrases to replace, all in one pass: what was put in is not replaced again. Where
/// several begin at one place the longest is taken. One step per character of the text times the
/// length of the longest phrase, however many phrases there are.
final class Swaps {
  private final Node root = new Node();

  /// Adds a phrase; the first replacement given for a phrase stays. An empty phrase is never found.
  Swaps add(String from, String to) {
    if (!from.isEmpty()) {
      var node = root;
      for (int codePoint : from.codePoints().toArray()) {
        node = node.next.computeIfAbsent(Letters.fold(codePoint), letter -> new Node());
      }
      node.swap = node.swap.or(() -> Optional.of(new Swap(from, to)));
    }
    return this;
  }

  /// The text with every whole word or phrase replaced.
  String in(String text) {
    var out = new StringBuilder(text.length());
    int index = 0;
    while (index < text.length()) {
      var found = Letters.boundary(text, index) ? longest(text, index) : Optional.<Found>empty();
      if (found.isPresent()) {
        var swap = found.get().swap();
        int end = found.get().end();
        out.append(Letters.inCaseOf(text.substring(index, end), swap.from(), swap.to()));
        index = end;
      } else {
        int codePoint = text.codePointAt(index);
        out.appendCodePoint(codePoint);
        index += Character.charCount(codePoint);
      }
    }
    return out.toString();
  }

  private Optional<Found> longest(String text, int start) {
    var node = root;
    var best = Optional.<Found>empty();
    for (int index = start; index < text.length(); ) {
      int codePoint = text.codePointAt(index);
      var next = node.next.get(Letters.fold(codePoint));
      if (next == null) {
        return best;
      }
      node = next;
      index += Character.charCount(codePoint);
      int end = index;
      if (node.swap.isPresent() && Letters.boundary(text, end)) {
        best = node.swap.map(swap -> new Found(swap, end));
      }
    }
    return best;
  }

  private record Swap(String from, String to) {}

  private record Found(Swap swap, int end) {}

  private static final class Node {
    private final Map<Integer, Node> next = new HashMap<>();
    private Optional<Swap> swap = Optional.empty();
  }
}
