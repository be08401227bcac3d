package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.autopsie.run.Words;

/// What arcs show: how much each word draws on each other, in per cent, or how that has changed, in
/// points. Every word is ready to be shown.
///
/// @param words the words, in the order of the sentence
/// @param shares row by row, words × words: how much the row’s word draws on the column’s
/// @param signed true where the numbers are changes, which have a sign
/// @param title what the numbers are, with their unit
public record ArcsData(List<String> words, List<Double> shares, boolean signed, String title) {
  private static final Words WORDS = Words.of(ArcsData.class);
  private static final int SAID = 3;

  public ArcsData {
    words = List.copyOf(words);
    shares = List.copyOf(shares);
    if (shares.size() != words.size() * words.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + shares.size() + " numbers");
    }
  }

  /// How much one word draws on another.
  double at(int from, int to) {
    return shares.get(from * words.size() + to);
  }

  /// The same of all words together, where none is chosen: the mean over them.
  double mean(int to) {
    return IntStream.range(0, words.size()).mapToDouble(from -> at(from, to)).average().orElse(0);
  }

  /// The largest number there is, without its sign; 0 where all are.
  double reach() {
    return shares.stream().mapToDouble(Math::abs).max().orElse(0);
  }

  /// A number as it is read: with one decimal, and its sign where it has one.
  String written(double value, Locale locale) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    double shown = Math.rint(value * 10) / 10;
    var number = format.format(shown == 0 ? 0 : shown).replace('-', '−');
    return WORDS.say(
        locale,
        signed ? "arcs.points" : "arcs.share",
        signed && shown > 0 ? "+" + number : number,
        Math.abs(shown));
  }

  /// A word and what it draws on most, in a sentence.
  String spoken(int from, Locale locale) {
    var most =
        IntStream.range(0, words.size())
            .boxed()
            .sorted(Comparator.comparingDouble(to -> -Math.abs(at(from, to))))
            .limit(SAID)
            .map(to -> WORDS.say(locale, "arcs.one", words.get(to), written(at(from, to), locale)))
            .collect(Collectors.joining(", "));
    return WORDS.say(locale, "arcs.spoken", words.get(from), most);
  }

  /// What stands above the arcs: from which word they go out.
  String head(int from, Locale locale) {
    return from < 0
        ? WORDS.say(locale, "arcs.all")
        : WORDS.say(locale, "arcs.from", words.get(from));
  }

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    var heads = new ArrayList<String>();
    heads.add(title);
    heads.addAll(words);
    return new Twin(
        heads,
        IntStream.range(0, words.size())
            .mapToObj(from -> {
              var cells = new ArrayList<Twin.Cell>();
              cells.add(word(words.get(from)));
              IntStream.range(0, words.size()).forEach(to -> cells.add(number(at(from, to))));
              return List.copyOf(cells);
            })
            .toList());
  }
}
