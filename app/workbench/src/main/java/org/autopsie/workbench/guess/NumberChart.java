package org.autopsie.workbench.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.shape.Circle;

/// Guessed numbers as dots stacked over a line, and over them what was measured: a line, and its
/// interval as a band. The noise is a grey band, drawn first. A guess far beyond the others is
/// written at the edge.
final class NumberChart extends Drawing {
  private static final String TITLE = "guess-axis-title";
  private static final String VALUE = "guess-mark-value";
  private static final String DETAILS = "guess-mark-words";

  /// What was measured, in the line's scale.
  ///
  /// @param low lower end of the interval; the value where there is none
  /// @param high upper end of the interval; the value where there is none
  /// @param noise how far the noise reaches from 0; 0 where it is not known
  record Mark(double value, double low, double high, double noise, Measured words) {}

  /// The words of the picture.
  ///
  /// @param axis what the line counts
  /// @param empty what stands where nobody has guessed
  /// @param further says that guesses lie beyond the edge, before their list
  record Wording(String axis, String empty, String further) {}

  private record Stack(double x, int height) {}

  private final List<Double> values;
  private final Optional<Mark> mark;
  private final Wording wording;
  private final DoubleFunction<String> number;
  private final Axis axis;

  NumberChart(
      List<Double> values, Optional<Mark> mark, Wording wording, DoubleFunction<String> number) {
    super("guess-numbers");
    this.values = values.stream().sorted().toList();
    this.mark = mark;
    this.wording = wording;
    this.number = number;
    this.axis =
        Axis.of(
            values,
            mark.map(m -> List.of(m.value(), m.low(), m.high(), m.noise(), -m.noise()))
                .orElse(List.of()));
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
    return (mark.isPresent() ? 17 : 13) * em();
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  private double x(double value) {
    double margin = 3 * em();
    return margin + axis.at(value) * (getWidth() - 2 * margin);
  }

  @Override
  void draw(double em) {
    double title = size(wording.axis(), TITLE, getWidth())[1];
    double base = getHeight() - 2.7 * em - title;
    double head = mark.map(m -> head(m, em)).orElse(0.0) + 0.6 * em;
    mark.filter(m -> m.noise() > 0)
        .ifPresent(m -> {
          double left = x(-m.noise());
          box("guess-noise", left, head, x(m.noise()) - left, base - head);
        });
    ticks(base, em);
    dots(head, base, em);
    edges(head);
    mark.ifPresent(m -> draw(m, head, base, em));
    if (values.isEmpty() && mark.isEmpty()) {
      words(wording.empty(), "guess-empty", getWidth() / 2, base / 2, 0.5, getWidth() - 4 * em);
    }
  }

  private void ticks(double base, double em) {
    line("guess-base", 0, base, getWidth(), base);
    for (double tick : axis.ticks()) {
      line("guess-tick", x(tick), base, x(tick), base + 0.4 * em);
      words(number.apply(tick), "guess-axis", x(tick), base + 0.5 * em, 0, 8 * em);
    }
    words(wording.axis(), TITLE, getWidth() / 2, base + 2.5 * em, 0, getWidth());
  }

  private void dots(double head, double base, double em) {
    var stacks = stacks(1.7 * em);
    int most = stacks.stream().mapToInt(Stack::height).max().orElse(1);
    double size = Math.min(1.7 * em, (base - head - em) / most);
    for (var stack : stacks) {
      for (int i = 0; i < stack.height(); i++) {
        var dot = new Circle(stack.x(), base - (i + 0.5) * size - 0.15 * em, size * 0.42);
        dot.getStyleClass().add("guess-dot");
        add(dot);
      }
    }
  }

  private List<Stack> stacks(double gap) {
    var stacks = new ArrayList<Stack>();
    for (double value : values.stream().filter(axis::holds).toList()) {
      double x = x(value);
      if (!stacks.isEmpty() && x - stacks.getLast().x() < gap) {
        var last = stacks.removeLast();
        stacks.add(new Stack(last.x(), last.height() + 1));
      } else {
        stacks.add(new Stack(x, 1));
      }
    }
    return stacks;
  }

  private void edges(double head) {
    var below = values.stream().filter(value -> value < axis.low()).toList();
    var above = values.stream().filter(value -> value > axis.high()).toList();
    double width = getWidth() / 3;
    if (!below.isEmpty()) {
      var words = "← " + wording.further() + " " + listed(below);
      words(words, "guess-note", 0, head, 0, width);
    }
    if (!above.isEmpty()) {
      var words = wording.further() + " " + listed(above) + " →";
      words(words, "guess-note", getWidth(), head, 0, width);
    }
  }

  private String listed(List<Double> far) {
    var first = far.stream().limit(4).map(number::apply).toList();
    return String.join(" · ", first) + (far.size() > 4 ? " …" : "");
  }

  private void draw(Mark m, double head, double base, double em) {
    double at = x(m.value());
    box("guess-interval", x(m.low()), head, x(m.high()) - x(m.low()), base - head);
    box("guess-interval-bar", x(m.low()), base - 0.2 * em, x(m.high()) - x(m.low()), 0.4 * em);
    box("guess-measure", at - 0.15 * em, head, 0.3 * em, base - head + 0.4 * em);
    var value = size(m.words().line(), VALUE, getWidth());
    var details = size(m.words().flat(), DETAILS, getWidth());
    double gap = em;
    double wide = value[0] + gap + details[0];
    if (wide > getWidth()) {
      double y = words(m.words().line(), VALUE, at, 0, 0, getWidth());
      words(m.words().flat(), DETAILS, at, y, 0, getWidth());
    } else {
      double left = Math.clamp(at - wide / 2, 0, getWidth() - wide);
      words(m.words().line(), VALUE, left + value[0] / 2, 0, 0, getWidth());
      double middle = left + value[0] + gap + details[0] / 2;
      words(m.words().flat(), DETAILS, middle, value[1] * 0.86, 1, getWidth());
    }
  }

  private double head(Mark m, double em) {
    var value = size(m.words().line(), VALUE, getWidth());
    var details = size(m.words().flat(), DETAILS, getWidth());
    return value[0] + em + details[0] > getWidth() ? value[1] + details[1] : value[1];
  }
}
