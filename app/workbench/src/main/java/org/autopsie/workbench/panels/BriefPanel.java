package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.Position;
import org.autopsie.casefile.Source;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What happened: the summary, who is concerned, the timeline, who says what, what the case cannot
/// show, and the sources.
public final class BriefPanel implements Panel {
  private static final Words WORDS = Words.of(BriefPanel.class);

  /// The panel.
  public BriefPanel() {}

  @Override
  public String id() {
    return "brief";
  }

  @Override
  public Home home() {
    return Home.RESULT;
  }

  @Override
  public Node build(PanelContext context) {
    var caseFile = context.open().caseFile();
    var panel = new VBox(Text.of(say(context, "brief.title"), "panel-title"));
    panel.getStyleClass().add("panel");
    panel.getChildren().add(Text.of(caseFile.incident().summary().in(context.locale()), "prose"));
    panel.getChildren().add(facts(context));
    section(panel, context, "brief.timeline", timeline(context));
    section(panel, context, "brief.positions", positions(context));
    section(panel, context, "brief.limits", limits(context));
    section(panel, context, "brief.sources", sources(context));
    return panel;
  }

  private static void section(VBox panel, PanelContext context, String key, List<Node> nodes) {
    panel.getChildren().add(Text.of(say(context, key), "section-title", "spaced"));
    panel
        .getChildren()
        .addAll(nodes.isEmpty() ? List.of(Text.of(say(context, key + ".none"), "ink-3")) : nodes);
  }

  private static Node facts(PanelContext context) {
    var incident = context.open().caseFile().incident();
    var grid = grid();
    grid.setPadding(new javafx.geometry.Insets(12, 0, 0, 0));
    fact(grid, context, "period", Optional.of(incident.period()));
    fact(grid, context, "place", words(incident.place(), context));
    fact(grid, context, "harmed", words(incident.harmed(), context));
    fact(grid, context, "operator", words(incident.operator(), context));
    fact(grid, context, "claimed", words(incident.claimed(), context));
    fact(grid, context, "answered", words(incident.answered(), context));
    fact(grid, context, "status", Optional.of(say(context, "status." + incident.status())));
    return grid;
  }

  private static Optional<String> words(Localised words, PanelContext context) {
    return Optional.of(words.in(context.locale()));
  }

  private static void fact(
      GridPane grid, PanelContext context, String key, Optional<String> words) {
    words
        .filter(text -> !text.isBlank())
        .ifPresent(text -> row(grid, say(context, "fact." + key), text));
  }

  private static GridPane grid() {
    var grid = new GridPane(18, 8);
    var first = new ColumnConstraints(130);
    var second = new ColumnConstraints();
    second.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(first, second);
    return grid;
  }

  private static void row(GridPane grid, String left, String right) {
    var label = Text.of(left, "ink-3");
    GridPane.setValignment(label, javafx.geometry.VPos.TOP);
    grid.addRow(grid.getRowCount(), label, Text.of(right));
  }

  private static List<Node> timeline(PanelContext context) {
    var moments = context.open().caseFile().timeline();
    var grid = grid();
    for (var moment : moments) {
      row(grid, Dates.of(moment.date(), context.locale()), moment.what().in(context.locale()));
    }
    return moments.isEmpty() ? List.of() : List.of(grid);
  }

  private static List<Node> positions(PanelContext context) {
    return context.open().caseFile().positions().stream()
        .<Node>map(position -> position(position, context))
        .toList();
  }

  private static Node position(Position position, PanelContext context) {
    var who =
        say(
            context,
            "position.who",
            position.actor().in(context.locale()),
            say(context, "stance." + position.stance()),
            Dates.of(position.date(), context.locale()));
    var box = new VBox(2, Text.of(who, "semibold"));
    if (!position.quote().isBlank()) {
      box.getChildren().add(Text.of(say(context, "quoted", position.quote())));
    }
    if (!position.says().isBlank()) {
      box.getChildren().add(Text.of(position.says().in(context.locale())));
    }
    box.getChildren().add(Text.of(source(position.source(), context), "caption"));
    return box;
  }

  private static String source(String id, PanelContext context) {
    CaseFile caseFile = context.open().caseFile();
    return caseFile.sources().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> say(context, "position.source", one.title()))
        .orElseGet(() -> say(context, "position.no-source"));
  }

  private static List<Node> limits(PanelContext context) {
    return context.open().caseFile().limits().stream()
        .<Node>map(limit -> Text.of("– " + limit.in(context.locale())))
        .toList();
  }

  private static List<Node> sources(PanelContext context) {
    return context.open().caseFile().sources().stream()
        .<Node>map(source -> source(source, context))
        .toList();
  }

  private static Node source(Source source, PanelContext context) {
    var how = say(context, "seen." + source.seen(), Dates.of(source.consulted(), context.locale()));
    var box =
        new VBox(Text.of(source.title()), Text.of(source.publisher() + " · " + how, "caption"));
    source.url().ifPresent(url -> box.getChildren().add(Text.of(url, "caption")));
    return box;
  }

  private static String say(PanelContext context, String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
