package org.autopsie.embeddingbias;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.autopsie.embedding.WordList;
import org.autopsie.run.Failure;

/// The four lists of an association test, looked up.
///
/// @param x first targets
/// @param y second targets
/// @param a first attributes
/// @param b second attributes
record FourLists(WordList x, WordList y, WordList a, WordList b) {

  /// Looks four lists up; nothing is measured where too much of one is lost, or two hold a word in
  /// common that are compared.
  ///
  /// @param targets the names of two lists
  /// @param attributes the names of two lists
  static FourLists of(
      List<String> targets, List<String> attributes, Function<String, WordList> look) {
    requireTwo(targets, "two-targets");
    requireTwo(attributes, "two-attributes");
    var all = Stream.of(targets, attributes).flatMap(List::stream).map(look).toList();
    WordList.requireApart(all.get(0), all.get(1));
    WordList.requireApart(all.get(2), all.get(3));
    all.forEach(WordList::required);
    return new FourLists(all.get(0), all.get(1), all.get(2), all.get(3));
  }

  static void requireTwo(List<String> lists, String key) {
    if (lists.size() != 2) {
      throw new Failure(FourLists.class, key, lists.size());
    }
  }

  List<WordList> all() {
    return List.of(x, y, a, b);
  }
}
