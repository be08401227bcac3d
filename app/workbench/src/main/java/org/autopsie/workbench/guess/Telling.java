package org.autopsie.workbench.guess;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.report.StepWords;
import org.autopsie.report.StepWords.Shown;
import org.autopsie.run.Words;
import org.autopsie.workbench.guess.Guesses.Numbers;
import org.autopsie.workbench.guess.Guesses.Sayings;
import org.autopsie.workbench.guess.Guesses.Votes;
import org.autopsie.workbench.guess.VoteChart.Touch;
import org.autopsie.workbench.panel.Text;

/// The sentences on what a room guessed and on what was measured, for the page and for a screen
/// reader. Nothing here says why something moved.
record Telling(Room room, Locale locale) {
  private static final Words WORDS = Words.of(Telling.class);

  String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }

  /// `question 1 of 3`.
  String place() {
    return say("place", room.index() + 1, room.size());
  }

  /// How many answers there are.
  String total() {
    return say("total", room.guesses().total());
  }

  /// The name of an answer to choose from, from 0.
  String name(int index) {
    return room.ask().choices().get(index).label().in(locale);
  }

  /// An answer with its votes.
  String votes(Votes votes, int index) {
    return say("votes", name(index), votes.counts().get(index));
  }

  /// An answer with its number and votes, and whether it is chosen.
  String button(Votes votes, int index) {
    return (index + 1)
        + ". "
        + votes(votes, index)
        + (votes.chosen() == index && !room.isRevealed() ? " " + say("chosen") : "");
  }

  /// All guesses in one sentence.
  String guesses() {
    var list =
        switch (room.guesses()) {
          case Votes votes ->
              IntStream.range(0, votes.counts().size()).mapToObj(i -> votes(votes, i)).toList();
          case Numbers numbers -> numbers.values().stream().sorted().map(this::number).toList();
          case Sayings sayings -> sayings.counted().keySet().stream().toList();
        };
    return list.isEmpty() ? total() : total() + " " + Text.list(list, locale) + ".";
  }

  /// What was measured, or that it was not.
  String result(StepWords words) {
    var measure =
        words.shown().map(shown -> Measured.of(shown, locale)).map(m -> m.line() + " " + m.flat());
    return String.join(
        " ",
        measure.orElseGet(() -> absent(words)),
        words.sentence().orElse(""),
        choice(words).orElse(""));
  }

  /// That there is no number, and why.
  String absent(StepWords words) {
    return words.absent().isEmpty() ? say("not-run") : words.absent();
  }

  /// Which of the answers holds the number, and which its interval reaches too.
  Optional<String> choice(StepWords words) {
    if (!(room.guesses() instanceof Votes) || words.shown().isEmpty()) {
      return Optional.empty();
    }
    var touches = touches(words);
    int holds = touches.indexOf(Touch.HOLDS);
    var reached =
        IntStream.range(0, touches.size())
            .filter(i -> touches.get(i) == Touch.REACHED)
            .mapToObj(i -> say("quoted", name(i)))
            .toList();
    if (holds < 0) {
      return Optional.of(say("no-choice"));
    }
    return Optional.of(
        reached.isEmpty()
            ? say("choice", name(holds))
            : say("choice-reached", name(holds), String.join(", ", reached), reached.size()));
  }

  /// How each answer stands to what was measured.
  List<Touch> touches(StepWords words) {
    var choices = room.ask().choices();
    var touches = new ArrayList<Touch>();
    boolean held = false;
    for (var choice : choices) {
      var now =
          words
              .shown()
              .map(s -> choice.holds(s.raw()) ? Touch.HOLDS : reach(choice, s))
              .orElse(Touch.NONE);
      boolean second = held && now == Touch.HOLDS;
      held |= now == Touch.HOLDS;
      touches.add(second ? Touch.REACHED : now);
    }
    return touches;
  }

  private static Touch reach(org.autopsie.casefile.Choice choice, Shown shown) {
    return shown.low().isPresent() && choice.touches(shown.low().get(), shown.high().orElseThrow())
        ? Touch.REACHED
        : Touch.NONE;
  }

  /// A guessed number as a reader of this language writes it.
  String number(double value) {
    var format = (DecimalFormat) NumberFormat.getInstance(locale);
    var symbols = format.getDecimalFormatSymbols();
    symbols.setMinusSign('\u2212');
    format.setDecimalFormatSymbols(symbols);
    format.setMaximumFractionDigits(6);
    return format.format(value);
  }
}
