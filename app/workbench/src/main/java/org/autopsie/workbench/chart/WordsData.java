package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.autopsie.run.Words;

/// A text some of whose pieces have a number. Every word is ready to be shown.
///
/// @param text the whole text
/// @param pieces the pieces that have a number, in the order of the text
/// @param signed true where a number below zero means the contrary of one above
/// @param title what the numbers are, with their unit
/// @param key what the shading and the lines below the words mean, in a sentence
public record WordsData(String text, List<Piece> pieces, boolean signed, String title, String key) {
  private static final Words WORDS = Words.of(WordsData.class);

  public WordsData {
    int length = text.length();
    pieces =
        pieces.stream()
            .filter(piece -> piece.start() >= 0 && piece.start() < piece.end())
            .filter(piece -> piece.end() <= length)
            .sorted(Comparator.comparingInt(Piece::start))
            .toList();
  }

  /// A piece of the text: UTF-16 units from `start` to before `end`.
  ///
  /// @param part its number among the parts, as the one who chooses knows it
  /// @param value its number; NaN where there is none
  /// @param words the number with its sign and its interval
  public record Piece(
      int part, int start, int end, double value, double low, double high, String words) {}

  /// The largest size of a number; 0 where all are zero.
  double reach() {
    return pieces.stream()
        .mapToDouble(piece -> Math.abs(piece.value()))
        .filter(Double::isFinite)
        .max()
        .orElse(0);
  }

  String words(Piece piece) {
    return text.substring(piece.start(), piece.end());
  }

  /// The same numbers as a table, in the order of the text.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "column.word"),
            title,
            WORDS.say(locale, "column.from"),
            WORDS.say(locale, "column.to"));
    return new Twin(
        heads,
        pieces.stream()
            .map(piece ->
                List.of(
                    word(words(piece)),
                    number(piece.value()),
                    number(piece.low()),
                    number(piece.high())))
            .toList());
  }
}
