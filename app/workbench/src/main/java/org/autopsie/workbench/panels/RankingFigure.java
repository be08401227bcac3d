package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.Optional;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.SlopeChart;
import org.autopsie.workbench.chart.SlopeData;
import org.autopsie.workbench.chart.SlopeData.Axis;
import org.autopsie.workbench.chart.SlopeData.Band;
import org.autopsie.workbench.chart.SlopeData.Line;
import org.autopsie.workbench.chart.SlopeData.Role;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Ranking;
import org.autopsie.workbench.panel.Slope;
import org.autopsie.workbench.panel.Text;

/// The slope chart of a ranking, with its words: what the document did over the noise floor, among
/// the others.
record RankingFigure(Ranking ranking, Telling telling, Perturbation with, PanelContext context) {
  private static final Words WORDS = Words.of(RankingFigure.class);

  /// The figure; JavaFX thread only.
  Figure build() {
    var data = data();
    var title = say("ranking.title", data.origin());
    var text = new FigureText(title, title, subtitle(), basis(), telling.sentence(ranking, with));
    return new Figure(
        text,
        new SlopeChart(data),
        data.twin(context.locale()),
        FigureSaver.of(context),
        context.locale());
  }

  private String subtitle() {
    var query = telling.title(ranking.attempt().query());
    return ranking
        .noise()
        .map(floor -> say("ranking.subtitle", query, ranking.documents(), reference()))
        .orElseGet(() -> say("ranking.subtitle-bare", query, ranking.documents()));
  }

  private String reference() {
    var over = context.investigation().orElseThrow().design().reference().over();
    return over.isEmpty() ? "" : Telling.name(over.firstEntry().getValue());
  }

  private SlopeData data() {
    var lines = new ArrayList<Line>();
    ranking.others().forEach(slope -> lines.add(other(slope)));
    var change = ranking.attempt().change();
    var reference = context.investigation().orElseThrow().design().reference();
    ranking
        .noise()
        .filter(floor -> !change.equals(reference))
        .ifPresent(floor -> lines.add(line(floor.names(), reference(), Role.REFERENCE)));
    lines.add(line(ranking.slope(), telling.label(ranking.attempt(), with), Role.COMPARED));
    return new SlopeData(
        Text.head(telling.title(ranking.attempt().document())),
        ranking.documents(),
        band(),
        lines,
        new Axis(
            say("axis.rank", ranking.documents()),
            say("axis.first"),
            say("axis.before"),
            say("axis.after")));
  }

  private Optional<Band> band() {
    return ranking.noise().map(floor -> new Band(floor.low(), floor.high(), say("axis.noise")));
  }

  private Line line(Slope slope, String label, Role role) {
    boolean several = slope.high() > slope.low();
    var value =
        several
            ? say("rank.interval", slope.after(), slope.low(), slope.high())
            : say("rank", slope.after());
    return new Line(
        slope.before(),
        slope.after(),
        several ? slope.low() : slope.after(),
        several ? slope.high() : slope.after(),
        label,
        value,
        role);
  }

  private Line other(Slope slope) {
    double after = slope.after();
    var name = Text.head(telling.title(slope.label()));
    return new Line(slope.before(), after, after, after, name, "", Role.QUIET);
  }

  private Basis basis() {
    var slope = ranking.slope();
    var interval =
        slope.high() > slope.low()
            ? say("ranking.interval")
            : slope.n() > 1 ? say("ranking.interval-still") : say("ranking.interval-single");
    return new Basis(
        say("ranking.source", source()),
        say("ranking.n", slope.n(), ranking.documents()),
        interval,
        say("ranking.seed", ranking.seed()),
        ranking.model().title() + ", " + say("fidelity." + ranking.model().fidelity().id()));
  }

  private String source() {
    var caseFile = context.open().caseFile();
    var over = context.investigation().orElseThrow().design().reference().over();
    return over.values().stream()
        .flatMap(one -> caseFile.data().stream().filter(data -> data.id().equals(one.list())))
        .map(data -> data.title().in(context.locale()))
        .findFirst()
        .orElseGet(() -> say("ranking.no-source"));
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
