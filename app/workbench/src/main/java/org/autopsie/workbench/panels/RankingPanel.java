package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Investigation;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Ranking;
import org.autopsie.workbench.panel.Slope;
import org.autopsie.workbench.panel.Text;

/// The rank of a document before and after the change, over the noise floor, and the sentence that
/// says what moved.
public final class RankingPanel implements Panel {
  private static final Words WORDS = Words.of(RankingPanel.class);

  /// The panel.
  public RankingPanel() {}

  @Override
  public String id() {
    return "ranking";
  }

  @Override
  public boolean needsInvestigation() {
    return true;
  }

  @Override
  public Home home() {
    return Home.RESULT;
  }

  @Override
  public Node build(PanelContext context) {
    var investigation = context.investigation().orElseThrow();
    var state = new VBox();
    var result = new VBox(10);
    VBox.setVgrow(result, Priority.ALWAYS);
    var panel = new VBox(10, state, result);
    panel.getStyleClass().add("panel");
    Live.show(
        panel,
        investigation.ranking(),
        found ->
            result.getChildren().setAll(found.map(one -> shown(one, context)).orElse(List.of())));
    Live.show(panel, investigation.state(), now -> state.getChildren().setAll(state(now, context)));
    return panel;
  }

  private static List<Node> state(Investigation.State state, PanelContext context) {
    var investigation = context.investigation().orElseThrow();
    return switch (state) {
      case SHOWN -> List.of();
      case WAITING ->
          investigation.ranking().get().isPresent()
              ? List.of()
              : List.of(Text.of(say(context, "ranking.waiting"), "quiet"));
      case STOPPED -> List.of(again(investigation, context, "ranking.stopped"));
      case FAILED -> List.of(again(investigation, context, "ranking.failed"));
    };
  }

  private static Node again(Investigation investigation, PanelContext context, String key) {
    var words = Text.of(say(context, key), "quiet");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var button = new Button(say(context, "ranking.again"));
    button.setId("again");
    button.setOnAction(pressed -> investigation.again());
    button.setMinWidth(Button.USE_PREF_SIZE);
    var row = new HBox(10, words, button);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return row;
  }

  private static List<Node> shown(Ranking ranking, PanelContext context) {
    var telling = new Telling(context.open(), context.locale());
    var with = perturbation(ranking, context);
    var sentence = Text.of(telling.sentence(ranking, with), "sentence");
    sentence.setId("sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    var figure = figure(ranking, telling, with, context);
    VBox.setVgrow(figure, Priority.ALWAYS);
    var nodes = new ArrayList<Node>(List.of(figure, sentence));
    notices(ranking, context).forEach(words -> nodes.add(Text.of(words, "notice")));
    return nodes;
  }

  private static Figure figure(
      Ranking ranking, Telling telling, Perturbation with, PanelContext context) {
    var data = data(ranking, telling, with, context);
    var title = say(context, "ranking.title", data.origin());
    var text =
        new FigureText(
            title,
            title,
            subtitle(ranking, telling, context),
            basis(ranking, context),
            telling.sentence(ranking, with));
    return new Figure(
        text,
        new SlopeChart(data),
        data.twin(context.locale()),
        FigureSaver.of(context),
        context.locale());
  }

  private static Perturbation perturbation(Ranking ranking, PanelContext context) {
    return context.investigation().orElseThrow().perturbations().stream()
        .filter(one -> one.id().equals(ranking.attempt().change().with()))
        .findFirst()
        .orElseThrow();
  }

  private static String subtitle(Ranking ranking, Telling telling, PanelContext context) {
    var query = telling.title(ranking.attempt().query());
    return ranking
        .noise()
        .map(floor ->
            say(context, "ranking.subtitle", query, ranking.documents(), reference(context)))
        .orElseGet(() -> say(context, "ranking.subtitle-bare", query, ranking.documents()));
  }

  private static String reference(PanelContext context) {
    var over = context.investigation().orElseThrow().design().reference().over();
    return over.isEmpty() ? "" : Telling.name(over.firstEntry().getValue());
  }

  private static SlopeData data(
      Ranking ranking, Telling telling, Perturbation with, PanelContext context) {
    var lines = new ArrayList<Line>();
    ranking.others().forEach(slope -> lines.add(other(slope, telling)));
    var change = ranking.attempt().change();
    var reference = context.investigation().orElseThrow().design().reference();
    ranking
        .noise()
        .filter(floor -> !change.equals(reference))
        .ifPresent(
            floor -> lines.add(line(floor.names(), reference(context), Role.REFERENCE, context)));
    lines.add(
        line(ranking.slope(), telling.label(ranking.attempt(), with), Role.COMPARED, context));
    return new SlopeData(
        Text.head(telling.title(ranking.attempt().document())),
        ranking.documents(),
        band(ranking, context),
        lines,
        new Axis(
            say(context, "axis.first"), say(context, "axis.before"), say(context, "axis.after")));
  }

  private static Optional<Band> band(Ranking ranking, PanelContext context) {
    return ranking
        .noise()
        .map(floor -> new Band(floor.low(), floor.high(), say(context, "axis.noise")));
  }

  private static Line line(Slope slope, String label, Role role, PanelContext context) {
    boolean several = slope.high() > slope.low();
    var value =
        several
            ? say(context, "rank.interval", slope.after(), slope.low(), slope.high())
            : say(context, "rank", slope.after());
    return new Line(
        slope.before(),
        slope.after(),
        several ? slope.low() : slope.after(),
        several ? slope.high() : slope.after(),
        label,
        value,
        role);
  }

  private static Line other(Slope slope, Telling telling) {
    double after = slope.after();
    var name = Text.head(telling.title(slope.label()));
    return new Line(slope.before(), after, after, after, name, "", Role.QUIET);
  }

  private static List<String> notices(Ranking ranking, PanelContext context) {
    var notices = new ArrayList<String>();
    ranking.notices().forEach(notice -> notices.add(notice.in(context.locale())));
    if (!ranking.idle().isEmpty()) {
      notices.add(say(context, "ranking.idle"));
    }
    var languages = ranking.model().languages();
    context
        .open()
        .exhibit(ranking.attempt().document())
        .map(exhibit -> exhibit.language())
        .filter(one -> !one.isEmpty() && !languages.isEmpty() && !languages.contains(one))
        .ifPresent(one -> notices.add(say(context, "ranking.language", ranking.model().title())));
    return notices;
  }

  private static Basis basis(Ranking ranking, PanelContext context) {
    var slope = ranking.slope();
    var interval =
        slope.high() > slope.low()
            ? say(context, "ranking.interval")
            : slope.n() > 1
                ? say(context, "ranking.interval-still")
                : say(context, "ranking.interval-single");
    return new Basis(
        say(context, "ranking.source", source(context)),
        say(context, "ranking.n", slope.n(), ranking.documents()),
        interval,
        say(context, "ranking.seed", ranking.seed()),
        ranking.model().title()
            + ", "
            + say(context, "fidelity." + ranking.model().fidelity().id()));
  }

  private static String source(PanelContext context) {
    var caseFile = context.open().caseFile();
    var over = context.investigation().orElseThrow().design().reference().over();
    return over.values().stream()
        .flatMap(one -> caseFile.data().stream().filter(data -> data.id().equals(one.list())))
        .map(data -> data.title().in(context.locale()))
        .findFirst()
        .orElseGet(() -> say(context, "ranking.no-source"));
  }

  private static String say(PanelContext context, String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
