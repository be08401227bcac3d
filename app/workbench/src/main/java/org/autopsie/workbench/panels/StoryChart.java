package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.autopsie.casefile.Source;
import org.autopsie.casefile.Step;
import org.autopsie.protocol.StepResults;
import org.autopsie.report.StepWords;
import org.autopsie.report.StepWords.Shown;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.IntervalChart;
import org.autopsie.workbench.chart.IntervalData;
import org.autopsie.workbench.chart.IntervalData.Band;
import org.autopsie.workbench.chart.IntervalData.Row;
import org.autopsie.workbench.chart.Mark;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.PanelContext;

/// The chart of one measured step: its number with the interval, over the noise floor.
///
/// @param step the step
/// @param words what it came to
record StoryChart(PanelContext context, Step step, StepWords words) {
  private static final Words WORDS = Words.of(StoryChart.class);

  /// The chart under the author's words, with all that it rests on.
  Figure under(String caption, Shown shown) {
    var data = data(shown);
    var title = caption.isBlank() ? step.title().in(context.locale()) : caption;
    var spoken = words.sentence().orElse(title + " : " + value(shown));
    var text = new FigureText(title, title, shown.axis() + " · " + shown.n(), basis(shown), spoken);
    return new Figure(
        text,
        new IntervalChart(data, context.locale()),
        data.twin(context.locale()),
        FigureSaver.of(context),
        context.locale());
  }

  private IntervalData data(Shown shown) {
    var noise =
        shown
            .noise()
            .map(reach -> reach * shown.scale())
            .map(reach -> new Band(-reach, reach, say("axis.noise")));
    var row =
        new Row(
            step.title().in(context.locale()),
            value(shown),
            shown.raw() * shown.scale(),
            scaled(shown.low(), shown),
            scaled(shown.high(), shown),
            context
                .copy()
                .result(step.id(), context.locale())
                .flatMap(result -> result.n())
                .orElse(0),
            OptionalDouble.empty(),
            mark(),
            words.status());
    var neutral = noise.isPresent() ? OptionalDouble.of(0) : OptionalDouble.empty();
    return new IntervalData(shown.axis(), noise, neutral, List.of(row));
  }

  private static double scaled(Optional<Double> end, Shown shown) {
    return end.map(number -> number * shown.scale()).orElse(Double.NaN);
  }

  private static String value(Shown shown) {
    return Stream.of(shown.value(), shown.interval())
        .filter(part -> !part.isBlank())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private Mark mark() {
    return Stream.of(Mark.values())
        .filter(
            mark -> mark.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(words.style()))
        .findFirst()
        .orElse(Mark.OBSERVED);
  }

  private Basis basis(Shown shown) {
    var caseFile = context.open().caseFile();
    var source =
        caseFile.sources().stream()
            .filter(one -> one.id().equals(step.expect().source()))
            .map(Source::title)
            .findFirst()
            .orElseGet(() -> say("story.figure.no-source"));
    var seed =
        StepResults.latest(context.copy().evidence().get(), step.id())
            .map(line -> line.provenance().seed())
            .orElse(0L);
    var model =
        caseFile.models().stream()
            .filter(one -> one.id().equals(step.model()))
            .map(one -> one.title() + ", " + say("fidelity." + one.fidelity().id()))
            .findFirst()
            .orElse(step.model());
    return new Basis(
        say("story.figure.source", source),
        shown.n(),
        say(shown.low().isPresent() ? "story.figure.interval" : "story.figure.no-interval"),
        say("ranking.seed", seed),
        model);
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
