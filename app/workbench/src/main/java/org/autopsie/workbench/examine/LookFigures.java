package org.autopsie.workbench.examine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.autopsie.evidence.Part;
import org.autopsie.workbench.panel.WorkingCopy;

/// The figures of one sentence, or of it and its swapped twin: a word that is chosen in one of them
/// is chosen in the other and in the other panels, and the other way round.
final class LookFigures {
  /// In sizes of the letters: where two figures stand below one another.
  private static final double TIGHT = 46;

  private final WorkingCopy copy;
  private List<LookFigure.Shown> shown = List.of();
  private int word = -1;

  LookFigures(WorkingCopy copy) {
    this.copy = copy;
  }

  /// There is nothing to choose in; the word is remembered.
  void clear() {
    shown = List.of();
  }

  /// Puts one figure, or two beside one another where there is room, on the page.
  Node show(List<LookFigure.Shown> figures) {
    shown = List.copyOf(figures);
    var node = new Grid(shown);
    choose(word >= 0 ? word : firstWord());
    shown.forEach(one -> one.plot().chosen().subscribe((before, now) -> chosen(one.word())));
    return node;
  }

  private int firstWord() {
    var marks = shown.getFirst().of().marks();
    return IntStream.range(0, marks.size())
        .filter(i -> marks.get(i).written())
        .findFirst()
        .orElse(0);
  }

  private void choose(int now) {
    word = now;
    shown.forEach(one -> one.choose(now));
  }

  /// A person chose a word in one of the figures: the others follow, and the other panels.
  private void chosen(int now) {
    if (now == word) {
      shown.forEach(one -> one.choose(now));
      return;
    }
    choose(now);
    var ask = shown.getFirst().of().looked().ask();
    if (ask.offset() >= 0 && now >= 0) {
      span(ask, now)
          .ifPresent(span -> {
            copy.chosen("exhibit").set(Optional.of(ask.exhibit()));
            copy.chosen("part").set(Optional.of(span.name()));
          });
    }
  }

  /// Where a word of the sentence stands in the exhibit.
  private Optional<Part.Span> span(LookAsk ask, int number) {
    var mark = shown.getFirst().of().marks().get(number);
    return mark.written()
        ? Optional.of(new Part.Span(ask.offset() + mark.from(), ask.offset() + mark.to()))
        : Optional.empty();
  }

  /// A word was chosen in another panel.
  void follow(Optional<String> part) {
    if (shown.isEmpty() || part.isEmpty()) {
      return;
    }
    var ask = shown.getFirst().of().looked().ask();
    if (ask.offset() >= 0) {
      IntStream.range(0, shown.getFirst().of().marks().size())
          .filter(i -> span(ask, i).filter(one -> one.name().equals(part.get())).isPresent())
          .findFirst()
          .ifPresent(this::choose);
    }
  }

  /// Two figures need no more room than one: they can stand below one another.
  private static final class Grid extends GridPane {
    private final Label ruler = new Label("0");
    private final List<LookFigure.Shown> figures;

    Grid(List<LookFigure.Shown> figures) {
      super(16, 14);
      this.figures = figures;
      ruler.setVisible(false);
      ruler.setManaged(false);
      getChildren().add(ruler);
      for (var one : figures) {
        one.figure().setMinWidth(0);
        GridPane.setHgrow(one.figure(), Priority.ALWAYS);
        getChildren().add(one.figure());
      }
      widthProperty().subscribe(width -> place(width.doubleValue()));
    }

    private void place(double width) {
      boolean tight = width < TIGHT * ruler.getFont().getSize();
      for (int i = 0; i < figures.size(); i++) {
        GridPane.setConstraints(figures.get(i).figure(), tight ? 0 : i, tight ? i : 0);
      }
    }

    @Override
    protected double computeMinWidth(double height) {
      return figures.stream().mapToDouble(one -> one.plot().minWidth(-1)).max().orElse(0);
    }
  }
}
