package org.autopsie.embedding;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The scripts of a word’s letters: one that mixes Latin and Cyrillic looks like a word that it is
/// not.
final class Scripts {
  private Scripts() {}

  static Set<UnicodeScript> of(String word) {
    var scripts = EnumSet.noneOf(UnicodeScript.class);
    word.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).forEach(scripts::add);
    return scripts;
  }

  /// Their names, as Unicode gives them.
  static String named(String word) {
    return of(word).stream()
        .map(script ->
            Character.toString(script.name().charAt(0))
                + script.name().substring(1).toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
