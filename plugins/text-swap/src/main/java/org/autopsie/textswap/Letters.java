package org.autopsie.textswap;

import java.util.Locale;

/// Where words begin and end in a text of any script, and the case of their letters. Indexes count
/// UTF-16 units, as in `String`.
///
/// A word is a run of letters, marks, digits, connectors and joiners, in the sense of `\w` of
/// Unicode Technical Standard 18, annex C; apostrophes and hyphens part words. An emoji made of
/// several code points is not cut apart.
final class Letters {
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Letters() {}

  /// True where a match may begin or end: not within a word nor within an emoji.
  static boolean boundary(String text, int index) {
    if (index <= 0 || index >= text.length()) {
      return true;
    }
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    return !(inWord(before) && inWord(after))
        && before != ZERO_WIDTH_JOINER
        && !extendsCharacter(after);
  }

  /// The code point without its case, so that the two cases compare equal.
  static int fold(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
        ? ' '
        : Character.toLowerCase(Character.toUpperCase(codePoint));
  }

  /// The replacement in the case of what it replaces: as it is written where `found` is exactly
  /// `asked`, else all capitals for all capitals (two letters or more), else the first letter as in
  /// `found`.
  static String inCaseOf(String found, String asked, String replacement) {
    if (found.equals(asked) || replacement.isEmpty()) {
      return replacement;
    }
    if (allCapitals(found)) {
      return replacement.toUpperCase(Locale.ROOT);
    }
    int first = replacement.codePointAt(0);
    int end = Character.charCount(first);
    int model = found.codePointAt(0);
    int cased =
        Character.isUpperCase(model)
            ? Character.toTitleCase(first)
            : Character.isLowerCase(model) ? Character.toLowerCase(first) : first;
    return Character.toString(cased) + replacement.substring(end);
  }

  private static boolean allCapitals(String word) {
    return word.codePoints().noneMatch(Character::isLowerCase)
        && word.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  private static boolean inWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || mark(codePoint)
        || Character.getType(codePoint) == Character.CONNECTOR_PUNCTUATION
        || codePoint == 0x200C
        || codePoint == ZERO_WIDTH_JOINER;
  }

  private static boolean extendsCharacter(int codePoint) {
    return mark(codePoint)
        || codePoint == ZERO_WIDTH_JOINER
        || Character.isEmojiModifier(codePoint);
  }

  private static boolean mark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
