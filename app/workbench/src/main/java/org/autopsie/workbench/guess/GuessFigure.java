package org.autopsie.workbench.guess;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.autopsie.report.StepWords;
import org.autopsie.report.StepWords.Shown;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.chart.Twin.Cell;
import org.autopsie.workbench.guess.Guesses.Numbers;
import org.autopsie.workbench.guess.Guesses.Sayings;
import org.autopsie.workbench.guess.Guesses.Votes;
import org.autopsie.workbench.panel.StepBasis;

/// The picture of the guesses as a figure, to be saved, copied and read as a table. Before the
/// reveal none of its words, cells and files holds anything of the result.
///
/// @param result what was measured; absent before the reveal
record GuessFigure(Room room, GuessPage page, Telling telling, Optional<StepWords> result) {

  /// The figure; `vote` is told the index of the answer that was clicked.
  Figure build(IntConsumer vote) {
    var drawing = new Pictures(room, telling, result).draw(vote);
    var question = room.ask().question().in(page.locale());
    var spoken = telling.guesses() + result.map(words -> " " + telling.result(words)).orElse("");
    var text = new FigureText(room.step().id(), question, subtitle(), basis(), spoken);
    return Figure.untitled(text, drawing, twin(), page.saver(), page.locale());
  }

  private Optional<Shown> shown() {
    return result.flatMap(StepWords::shown);
  }

  private String subtitle() {
    return shown()
        .map(one -> Measured.of(one, page.locale()))
        .map(one -> telling.say("figure.after", one.line() + " " + one.flat()))
        .orElseGet(() -> telling.say("figure.before"));
  }

  private Basis basis() {
    var guesses = telling.say("figure.n", room.guesses().total());
    return shown()
        .map(one ->
            new StepBasis(page.caseFile(), page.ledger().get(), page.locale()).of(room.step(), one))
        .map(one ->
            new Basis(
                telling.say("figure.source", one.source()),
                one.n() + ", " + guesses,
                one.interval(),
                one.seed(),
                one.fidelity()))
        .orElseGet(() ->
            new Basis(
                telling.say("figure.source-guesses"),
                guesses,
                telling.say("figure.no-interval"),
                telling.say("figure.no-seed"),
                telling.say("figure.no-model")));
  }

  private Twin twin() {
    return switch (room.guesses()) {
      case Votes votes -> votes(votes);
      case Numbers numbers -> numbers(numbers);
      case Sayings sayings -> sayings(sayings);
    };
  }

  private Twin votes(Votes votes) {
    var heads = heads("figure.answer", "figure.votes");
    var rows =
        IntStream.range(0, votes.counts().size())
            .mapToObj(i -> List.of(word(telling.name(i)), number(votes.counts().get(i))))
            .collect(Collectors.toCollection(ArrayList<List<Cell>>::new));
    shown().ifPresent(one -> touched(heads, rows));
    return new Twin(heads, rows);
  }

  /// Adds to each answer how it stands to what was measured.
  private void touched(List<String> heads, List<List<Cell>> rows) {
    heads.add(telling.say("figure.measured"));
    var touches = telling.touches(result.orElseThrow());
    for (int i = 0; i < rows.size(); i++) {
      var said =
          switch (touches.get(i)) {
            case NONE -> "";
            case REACHED -> telling.say("figure.reached");
            case HOLDS -> telling.say("figure.holds");
          };
      rows.set(i, Stream.concat(rows.get(i).stream(), Stream.of(word(said))).toList());
    }
  }

  private Twin numbers(Numbers numbers) {
    var heads = heads("figure.what", "figure.value", "figure.low", "figure.high");
    var rows = new ArrayList<List<Cell>>();
    numbers.values().stream()
        .sorted()
        .map(value -> row(telling.say("figure.guess"), value, Double.NaN, Double.NaN))
        .forEach(rows::add);
    shown().ifPresent(one -> rows.add(measured(one)));
    return new Twin(heads, rows);
  }

  private List<Cell> measured(Shown one) {
    return row(
        telling.say("figure.measured"),
        one.raw() * one.scale(),
        one.low().map(low -> low * one.scale()).orElse(Double.NaN),
        one.high().map(high -> high * one.scale()).orElse(Double.NaN));
  }

  private static List<Cell> row(String what, double value, double low, double high) {
    return List.of(word(what), number(value), number(low), number(high));
  }

  private Twin sayings(Sayings sayings) {
    var rows = new ArrayList<List<Cell>>();
    sayings.counted().forEach((said, count) -> rows.add(List.of(word(said), number(count))));
    return new Twin(heads("figure.answer", "figure.times"), rows);
  }

  private List<String> heads(String... keys) {
    return Stream.of(keys)
        .map(key -> telling.say(key))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
