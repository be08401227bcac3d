package org.autopsie.imagecrop.pairs;

import org.autopsie.run.Failure;

/// Two groups, the first held against the second.
record GroupPair(String first, String second) {

  /// @param words `first / second`
  /// @throws Failure where they do not name two groups
  static GroupPair of(String words) {
    var parts = words.split("/", -1);
    if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
      throw new Failure(PublishedWins.class, "wins-pair", words);
    }
    return new GroupPair(parts[0].strip(), parts[1].strip());
  }

  @Override
  public String toString() {
    return first + " / " + second;
  }
}
