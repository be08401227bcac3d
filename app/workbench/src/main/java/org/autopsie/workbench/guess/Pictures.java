package org.autopsie.workbench.guess;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.report.StepWords;
import org.autopsie.workbench.chart.Charted;
import org.autopsie.workbench.guess.Guesses.Numbers;
import org.autopsie.workbench.guess.Guesses.Sayings;
import org.autopsie.workbench.guess.Guesses.Votes;
import org.autopsie.workbench.guess.NumberChart.Mark;
import org.autopsie.workbench.guess.NumberChart.Wording;
import org.autopsie.workbench.guess.VoteChart.Column;
import org.autopsie.workbench.guess.VoteChart.Touch;
import org.autopsie.workbench.panel.Text;

/// Draws the guesses, each kind in its own way, and what was measured beside them once it is given.
///
/// @param result what was measured; absent before the reveal
record Pictures(Room room, Telling telling, Optional<StepWords> result) {

  /// The picture; `vote` is told the index of the answer that was clicked.
  Region draw(IntConsumer vote) {
    var picture =
        switch (room.guesses()) {
          case Votes votes -> votes(votes, vote);
          case Numbers numbers -> numbers(numbers);
          case Sayings sayings -> sayings(sayings);
        };
    picture.setId("guess-picture");
    return picture;
  }

  private Optional<StepWords.Shown> shown() {
    return result.flatMap(StepWords::shown);
  }

  private Optional<Measured> measured() {
    return shown().map(shown -> Measured.of(shown, telling.locale()));
  }

  private Region votes(Votes votes, IntConsumer vote) {
    var touches = result.map(telling::touches);
    var columns =
        IntStream.range(0, votes.counts().size())
            .mapToObj(i ->
                new Column(
                    telling.name(i),
                    telling.button(votes, i),
                    votes.counts().get(i),
                    votes.chosen() == i && !room.isRevealed(),
                    touches.map(list -> list.get(i)).orElse(Touch.NONE)))
            .toList();
    return new VoteChart(
        columns,
        measured(),
        new VoteChart.Wording(telling.say("axis-votes"), telling.say("reached")),
        vote);
  }

  private Region numbers(Numbers numbers) {
    var unit = room.ask().unit().in(telling.locale());
    var said = unit.isBlank() ? shown().map(StepWords.Shown::axis).orElse("") : unit;
    var what = telling.say(shown().isPresent() ? "axis-both" : "axis-guesses");
    var axis =
        said.isBlank()
            ? telling.say("axis-number-bare", what)
            : telling.say("axis-number", what, said);
    var noise = shown().flatMap(StepWords.Shown::noise).isPresent();
    return new NumberChart(
        numbers.values(),
        shown().map(this::mark),
        new Wording(
            noise ? telling.say("axis-noise", axis) : axis,
            room.isRevealed() ? "" : telling.say("empty.number"),
            telling.say("further")),
        telling::number);
  }

  private Mark mark(StepWords.Shown shown) {
    double scale = shown.scale();
    return new Mark(
        shown.raw() * scale,
        shown.low().orElse(shown.raw()) * scale,
        shown.high().orElse(shown.raw()) * scale,
        shown.noise().orElse(0.0) * scale,
        Measured.of(shown, telling.locale()));
  }

  private Region sayings(Sayings sayings) {
    var list = new FlowPane();
    list.getStyleClass().add("guess-sayings");
    list.setPrefWrapLength(0);
    list.setMinHeight(Region.USE_PREF_SIZE);
    if (sayings.total() == 0) {
      var empty = room.isRevealed() ? telling.total() : telling.say("empty.words");
      list.getChildren().add(Text.of(empty, "guess-empty"));
      list.setAlignment(Pos.CENTER);
    }
    sayings
        .counted()
        .forEach((words, count) -> {
          var label =
              Text.of(
                  count > 1 ? telling.say("saying-often", words, count) : words, "guess-saying");
          label.maxWidthProperty().bind(list.widthProperty().subtract(8));
          list.getChildren().add(label);
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    var box = new Said(list);
    box.getStyleClass().add("guess-words");
    measured().ifPresent(one -> box.getChildren().addFirst(card(one)));
    return box;
  }

  /// Words that were said: a picture without axes.
  private static final class Said extends VBox implements Charted {
    Said(Region list) {
      super(list);
    }

    @Override
    public List<String> axes() {
      return List.of();
    }
  }

  private static Region card(Measured one) {
    var card =
        new VBox(
            Text.of(one.title(), "guess-block-words"),
            Text.of(one.value(), "guess-block-value"),
            Text.of(one.flat(), "guess-block-words"));
    card.getStyleClass().add("guess-card");
    card.setMaxWidth(Region.USE_PREF_SIZE);
    card.setId("guess-card");
    return card;
  }
}
