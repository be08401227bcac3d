package org.autopsie.workbench.panels;

import static org.autopsie.workbench.chart.Twin.word;

import java.util.List;
import java.util.stream.Stream;
import org.autopsie.casefile.Position;
import org.autopsie.casefile.Source;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.chart.Twin.Cell;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The chart of who said what when, to be saved, copied and read as a table.
record PositionFigure(PanelContext context) {
  private static final Words WORDS = Words.of(PositionFigure.class);

  /// The figure; its title stands above it. JavaFX thread only.
  Figure build() {
    var said = new Said(context);
    var positions = said.inTime();
    var title = say("positions.title");
    var text =
        new FigureText(
            title, title, say("positions.about"), basis(said, positions), spoken(said, positions));
    var figure =
        Figure.untitled(
            text,
            new PositionChart(context),
            twin(said, positions),
            FigureSaver.of(context),
            context.locale());
    figure.brief(new PositionList(context));
    return figure;
  }

  private Basis basis(Said said, List<Position> positions) {
    return new Basis(
        say("positions.source"),
        count(said, positions),
        say("positions.no-interval"),
        say("positions.no-seed"),
        say("positions.no-model"));
  }

  private String count(Said said, List<Position> positions) {
    return say(
        "positions.n", positions.size(), positions.stream().map(said::actor).distinct().count());
  }

  private String spoken(Said said, List<Position> positions) {
    var all =
        positions.stream()
            .map(one -> said.name(one) + ", " + Stance.of(one.stance()).word(context.locale()))
            .toList();
    var counted = say("positions.title") + ", " + count(said, positions);
    return Words.named(context.locale(), counted, Text.list(all, context.locale())) + ".";
  }

  private Twin twin(Said said, List<Position> positions) {
    var heads =
        Stream.of("date", "actor", "stance", "says", "answers", "source")
            .map(column -> say("positions.column." + column))
            .toList();
    return new Twin(heads, positions.stream().map(one -> row(said, one)).toList());
  }

  private List<Cell> row(Said said, Position one) {
    var stance = Stance.of(one.stance());
    var words = one.quote().isBlank() ? one.says().in(context.locale()) : one.quote();
    return List.of(
        word(said.date(one)),
        word(said.actor(one)),
        word(stance.sign() + " " + stance.word(context.locale())),
        word(words),
        word(said.answered(one)),
        word(source(one)));
  }

  private String source(Position one) {
    return context.open().caseFile().sources().stream()
        .filter(source -> source.id().equals(one.source()))
        .map(Source::title)
        .findFirst()
        .orElse("");
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
