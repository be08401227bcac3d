package org.autopsie.workbench.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.text.TextAlignment;

/// Votes as columns, and beside the votes of the answer that holds it, what was measured, as a
/// block that stands as high as the picture whatever the number is: a number of ranks has no height
/// on a scale of votes. Answers that the interval reaches too carry a dashed frame.
final class VoteChart extends Drawing {
  private static final int FEWEST = 8;
  private static final String TITLE = "guess-axis-title";

  /// One answer.
  record Column(String name, String spoken, int votes, boolean chosen, Touch touch) {}

  /// How an answer stands to what was measured.
  enum Touch {
    /// It does not hold it, or nothing is shown yet.
    NONE,
    /// The interval reaches into it.
    REACHED,
    /// It holds the number.
    HOLDS
  }

  /// The words of the picture.
  ///
  /// @param axis what the height of the columns counts
  /// @param reached what stands in the frame of an answer that the interval reaches
  record Wording(String axis, String reached) {}

  private final List<Column> columns;
  private final Optional<Measured> measured;
  private final Wording wording;
  private final List<Button> names = new ArrayList<>();

  /// @param vote told the index of the answer whose name was clicked
  VoteChart(List<Column> columns, Optional<Measured> measured, Wording wording, IntConsumer vote) {
    super("guess-votes");
    this.columns = List.copyOf(columns);
    this.measured = measured;
    this.wording = wording;
    for (int i = 0; i < columns.size(); i++) {
      names.add(name(i, vote));
    }
  }

  private Button name(int index, IntConsumer vote) {
    var column = columns.get(index);
    var button = new Button((index + 1) + "\u2002" + column.name());
    button.setId("guess-choice-" + (index + 1));
    button.getStyleClass().add("guess-choice");
    if (column.chosen()) {
      button.getStyleClass().add("chosen");
    }
    button.setWrapText(true);
    button.setTextAlignment(TextAlignment.CENTER);
    button.setAccessibleText(column.spoken());
    button.setDisable(measured.isPresent());
    button.setOnAction(event -> vote.accept(index));
    return button;
  }

  @Override
  List<Node> kept() {
    return List.copyOf(names);
  }

  @Override
  public List<String> axes() {
    return List.of(wording.axis());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    double em = em();
    getChildren().addAll(names.stream().filter(n -> n.getParent() == null).toList());
    return foot(width, em) + 13 * em;
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  private double column(double width) {
    return width / columns.size();
  }

  /// How high the names are, in columns of that width.
  private double foot(double width, double em) {
    double wide = column(width <= 0 ? 60 * em : width) - em;
    names.forEach(Node::applyCss);
    return names.stream().mapToDouble(name -> name.prefHeight(wide)).max().orElse(0) + 0.6 * em;
  }

  @Override
  void draw(double em) {
    double base = getHeight() - foot(getWidth(), em);
    double most = Math.max(FEWEST, columns.stream().mapToInt(Column::votes).max().orElse(0));
    double title = words(wording.axis(), TITLE, 0, 0, 0, getWidth());
    double head = title + 0.4 * em + head(em);
    for (int i = 0; i < columns.size(); i++) {
      draw(i, em, head, base, most);
    }
    line("guess-base", 0, base, getWidth(), base);
  }

  private void draw(int index, double em, double head, double base, double most) {
    var column = columns.get(index);
    double middle = (index + 0.5) * column(getWidth());
    double bar = bar(em);
    double block = column.touch() == Touch.NONE ? 0 : block(em);
    double left = middle - (bar + block + (block > 0 ? 0.6 * em : 0)) / 2;
    votes(column.votes(), left, bar, base, (base - head - 2.4 * em) * column.votes() / most, em);
    if (column.touch() == Touch.HOLDS) {
      block(left + bar + 0.6 * em, block, head, base, em);
    } else if (column.touch() == Touch.REACHED) {
      double x = left + bar + 0.6 * em;
      box("guess-reached", x, head, block, base - head);
      words(
          wording.reached(), "guess-note", x + block / 2, (head + base) / 2, 0.5, block - em * 0.6);
    }
    var name = names.get(index);
    double wide = Math.min(column(getWidth()) - em, Math.ceil(name.prefWidth(-1)));
    name.resizeRelocate(Math.rint(middle - wide / 2), base + 0.6 * em, wide, name.prefHeight(wide));
  }

  private void votes(int votes, double x, double width, double base, double high, double em) {
    if (votes > 0) {
      box("guess-bar", x, base - high, width, high);
    }
    boolean inside = high > 3.2 * em;
    words(
        String.valueOf(votes),
        votes == 0 ? "guess-no-votes" : "guess-count",
        x + width / 2,
        inside ? base - high / 2 : base - high - 0.2 * em,
        inside ? 0.5 : 1,
        width + 4 * em);
  }

  private void block(double x, double width, double head, double base, double em) {
    box("guess-block", x, head, width, base - head);
    var one = measured.orElseThrow();
    if (fits(em)) {
      double y = (head + base) / 2 - 0.8 * em;
      double high = words(one.value(), "guess-block-value", x + width / 2, y, 0.5, width);
      words(one.title(), "guess-block-words", x + width / 2, y - high / 2, 1, width);
      words(one.details(), "guess-block-words", x + width / 2, y + high / 2, 0, width);
    } else {
      words(one.title(), "guess-block-words", x + width / 2, (head + base) / 2, 0.5, width);
      words(
          one.line() + " " + one.flat(),
          "guess-above",
          x + width / 2,
          head - 0.3 * em,
          1,
          getWidth());
    }
  }

  private double head(double em) {
    return measured.isEmpty() || fits(em)
        ? 0.2 * em
        : size(measured.get().line() + " " + measured.get().flat(), "guess-above", getWidth())[1]
            + 0.5 * em;
  }

  private double bar(double em) {
    return Math.min(9 * em, column(getWidth()) * (measured.isPresent() ? 0.32 : 0.4));
  }

  private double block(double em) {
    return Math.min(13 * em, column(getWidth()) * 0.56);
  }

  /// True where the words fit into the block.
  private boolean fits(double em) {
    double room = block(em) - em;
    return measured
        .map(one ->
            size(one.value(), "guess-block-value", 1e4)[0] <= room
                && size(one.details(), "guess-block-words", 1e4)[0] <= room)
        .orElse(true);
  }
}
