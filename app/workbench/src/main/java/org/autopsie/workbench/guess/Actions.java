package org.autopsie.workbench.guess;

import java.util.Optional;
import org.autopsie.workbench.guess.Guesses.Numbers;
import org.autopsie.workbench.guess.Guesses.Sayings;
import org.autopsie.workbench.guess.Guesses.Votes;

/// What a key or a button does to the room, and the sentence that answers it. After each the page
/// is told to show itself again.
final class Actions {
  private static final int LONGEST = 200;
  private static final int QUOTED = 20;

  private final Room room;
  private final GuessPage page;
  private final Telling telling;
  private final Runnable show;
  private String said = "";
  private Optional<String> error = Optional.empty();

  /// @param show shows the page again
  Actions(Room room, GuessPage page, Telling telling, Runnable show) {
    this.room = room;
    this.page = page;
    this.telling = telling;
    this.show = show;
  }

  /// The sentence on what was done last; empty where there is none.
  String said() {
    return said;
  }

  /// Why the last guess was not taken.
  Optional<String> error() {
    return error;
  }

  /// True while guesses are typed: a number or words, not yet revealed.
  boolean isTyped() {
    return !room.isEmpty() && !room.isRevealed() && !(room.guesses() instanceof Votes);
  }

  /// True where the question wants a number.
  boolean isNumber() {
    return !room.isEmpty() && room.guesses() instanceof Numbers;
  }

  void choose(int index) {
    if (isOpen() && room.guesses() instanceof Votes votes) {
      var now = votes.choose(index);
      room.guess(now);
      say(telling.button(now, now.chosen()));
    }
  }

  void more() {
    if (isOpen() && room.guesses() instanceof Votes votes) {
      var now = votes.more();
      room.guess(now);
      say(telling.votes(now, now.chosen()));
    }
  }

  /// One vote for that answer, which is chosen by it.
  void vote(int index) {
    choose(index);
    more();
  }

  void less() {
    if (isOpen()) {
      room.guess(room.guesses().less());
      say(
          room.guesses() instanceof Votes votes
              ? telling.votes(votes, votes.chosen())
              : telling.total());
    }
  }

  /// Takes words as a guess; true where they were taken.
  boolean enter(String words) {
    if (words.isBlank() || !isOpen()) {
      return false;
    }
    var now =
        switch (room.guesses()) {
          case Votes votes -> Optional.<Guesses>empty();
          case Sayings sayings ->
              Optional.<Guesses>of(
                  sayings.plus(words.substring(0, Math.min(words.length(), LONGEST))));
          case Numbers numbers ->
              Typed.number(words, page.locale()).<Guesses>map(value -> numbers.plus(value));
        };
    now.ifPresentOrElse(
        guesses -> {
          room.guess(guesses);
          say(telling.total());
        },
        () -> refuse(words.strip()));
    return now.isPresent();
  }

  private void refuse(String words) {
    var shown = words.length() > QUOTED ? words.substring(0, QUOTED) + "…" : words;
    said = telling.say("not-a-number", shown);
    error = Optional.of(said);
    show.run();
  }

  void reveal() {
    if (isOpen()) {
      room.reveal();
      say(telling.total());
    }
  }

  void reset() {
    if (!room.isEmpty()) {
      room.reset();
      say(telling.say("was-reset"));
    }
  }

  void move(int by) {
    if (!room.isEmpty()) {
      room.move(by);
      say("");
    }
  }

  void back() {
    page.back().run();
  }

  private boolean isOpen() {
    if (!room.isEmpty() && room.isRevealed()) {
      say(telling.say("closed"));
    }
    return !room.isEmpty() && !room.isRevealed();
  }

  private void say(String now) {
    said = now;
    error = Optional.empty();
    show.run();
  }
}
