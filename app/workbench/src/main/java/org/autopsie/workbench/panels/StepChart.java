package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Expect;
import org.autopsie.casefile.Step;
import org.autopsie.report.StepWords;
import org.autopsie.report.StepWords.Shown;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.IntervalChart;
import org.autopsie.workbench.chart.IntervalData;
import org.autopsie.workbench.chart.IntervalData.Band;
import org.autopsie.workbench.chart.IntervalData.Row;
import org.autopsie.workbench.chart.Mark;
import org.autopsie.workbench.chart.Saver;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.StepBasis;
import org.autopsie.workbench.panel.Text;

/// The chart of one measured step: its number with the interval beside what was published, over the
/// noise floor; where there is too little room, the same in words.
///
/// @param step the step
/// @param words what it came to
record StepChart(PanelContext context, Step step, StepWords words) {
  private static final Words WORDS = Words.of(StepChart.class);

  /// The chart under its title, with all that it rests on.
  Figure titled(String title, Shown shown) {
    var data = data(shown);
    var figure = new Figure(text(title, shown), chart(data), twin(data), saver(), locale());
    figure.brief(brief(shown));
    return figure;
  }

  /// The chart where its step stands above it already.
  Figure untitled(Shown shown) {
    var data = data(shown);
    var text = text(step.title().in(locale()), shown);
    var figure = Figure.untitled(text, chart(data), twin(data), saver(), locale());
    figure.footFirst();
    figure.brief(brief(shown));
    return figure;
  }

  private FigureText text(String title, Shown shown) {
    var spoken =
        Stream.of(
                words.sentence().orElse(Words.named(locale(), title, value(shown)) + "."),
                shown.n(),
                published().map(said -> say("step.published", said)).orElse(""))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" "));
    var basis =
        new StepBasis(context.open().caseFile(), context.copy().evidence().get(), locale())
            .of(step, shown);
    return new FigureText(title, title, subtitle(shown), basis, spoken);
  }

  private String subtitle(Shown shown) {
    var parts = new ArrayList<String>();
    parts.add(shown.n());
    if (shown.noise().isPresent()) {
      parts.add(say("step.chart.noise"));
    }
    published().map(said -> say("step.published", said)).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private Node brief(Shown shown) {
    var box = new VBox(4, Text.of(value(shown), "story-value"));
    box.getChildren().add(Text.of(axis(shown) + " · " + subtitle(shown), "ink-2"));
    return box;
  }

  private IntervalChart chart(IntervalData data) {
    return new IntervalChart(data, locale());
  }

  private Twin twin(IntervalData data) {
    return data.twin(locale());
  }

  private Saver saver() {
    return FigureSaver.of(context);
  }

  private Locale locale() {
    return context.locale();
  }

  private String axis(Shown shown) {
    return shown.axis().isBlank() ? say("axis.measured-bare") : say("axis.measured", shown.axis());
  }

  private IntervalData data(Shown shown) {
    var noise =
        shown
            .noise()
            .map(reach -> reach * shown.scale())
            .map(reach -> new Band(-reach, reach, say("axis.noise")));
    var row =
        new Row(
            step.title().in(locale()),
            value(shown),
            shown.raw() * shown.scale(),
            scaled(shown.low(), shown),
            scaled(shown.high(), shown),
            context.copy().result(step.id(), locale()).flatMap(result -> result.n()).orElse(0),
            drawn(shown),
            mark(),
            words.status());
    var neutral = noise.isPresent() ? OptionalDouble.of(0) : OptionalDouble.empty();
    return new IntervalData(axis(shown), noise, neutral, List.of(row));
  }

  /// The published number, where it is in the unit of what was measured.
  private OptionalDouble drawn(Shown shown) {
    Expect expect = step.expect();
    return expect.unit().isBlank()
        ? expect.published().stream().mapToDouble(number -> number * shown.scale()).findFirst()
        : OptionalDouble.empty();
  }

  /// The published number in words, with its unit.
  private Optional<String> published() {
    return context.copy().lines(locale()).stream()
        .filter(line -> line.id().equals(step.id()))
        .map(line -> line.published())
        .filter(said -> !said.isBlank())
        .findFirst();
  }

  private static double scaled(Optional<Double> end, Shown shown) {
    return end.map(number -> number * shown.scale()).orElse(Double.NaN);
  }

  private static String value(Shown shown) {
    return Stream.of(shown.value(), shown.interval())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  private Mark mark() {
    return Stream.of(Mark.values())
        .filter(
            mark -> mark.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(words.style()))
        .findFirst()
        .orElse(Mark.OBSERVED);
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale(), key, args);
  }
}
