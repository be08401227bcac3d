package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The pairs that make an axis, as a person writes them: one pair a line, its two words parted by a
/// comma, a semicolon or a tab.
///
/// @param all the pairs, each once
/// @param wrong the numbers of the lines that are no pair, from 1
record Pairs(List<Pair> all, List<Integer> wrong) {
  Pairs {
    all = List.copyOf(all);
    wrong = List.copyOf(wrong);
  }

  /// Two words that should differ in nothing but the poles.
  ///
  /// @param from the word on the side of the first pole
  /// @param to that on the side of the second
  record Pair(String from, String to) {}

  /// Reads lines; empty ones are passed over.
  static Pairs read(String text) {
    var all = new ArrayList<Pair>();
    var wrong = new ArrayList<Integer>();
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var words = List.of(lines.get(i).strip().split("\\s*[,;\t]\\s*", -1));
      if (words.size() == 2 && words.stream().noneMatch(String::isBlank)) {
        var pair = new Pair(words.getFirst(), words.getLast());
        if (!all.contains(pair)) {
          all.add(pair);
        }
      } else if (!lines.get(i).isBlank()) {
        wrong.add(i + 1);
      }
    }
    return new Pairs(all, wrong);
  }

  /// The pairs of two columns.
  static Pairs of(List<String> from, List<String> to) {
    var all = new ArrayList<Pair>();
    for (int i = 0; i < from.size(); i++) {
      all.add(new Pair(from.get(i).strip(), to.get(i).strip()));
    }
    return new Pairs(all.stream().distinct().toList(), List.of());
  }

  /// As a person would write them.
  String written() {
    return all.stream().map(one -> one.from() + ", " + one.to()).collect(Collectors.joining("\n"));
  }

  List<String> from() {
    return all.stream().map(Pair::from).toList();
  }

  List<String> to() {
    return all.stream().map(Pair::to).toList();
  }
}
