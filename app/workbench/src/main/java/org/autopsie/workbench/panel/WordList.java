package org.autopsie.workbench.panel;

import java.util.List;
import org.autopsie.casefile.Over;

/// A group of words of the case that a parameter can take, one by one or all together.
///
/// @param over the list's id and the group's name
/// @param words the words, in the list's order
public record WordList(Over over, List<String> words) {
  public WordList {
    words = List.copyOf(words);
  }

  /// The name a person knows it by.
  public String name() {
    return over.group().isEmpty() ? over.list() : over.group();
  }
}
