package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.autopsie.casefile.Step;
import org.autopsie.report.StepLine;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.panels.RowTable.Column;
import org.autopsie.workbench.panels.RowTable.Row;

/// The rows of the protocol's table.
///
/// @param context the case
record ProtocolRows(PanelContext context) {
  private static final Words WORDS = Words.of(ProtocolRows.class);
  private static final String NOTHING = "–";

  List<Column> columns() {
    return List.of(
        new Column(say("column.number"), 4, HPos.LEFT),
        new Column(say("column.step"), 18, HPos.LEFT),
        new Column(say("column.kind"), 14, HPos.LEFT),
        new Column(say("column.measured"), 21, HPos.RIGHT),
        new Column(say("column.n"), 9, HPos.RIGHT),
        new Column(say("column.published"), 13, HPos.RIGHT),
        new Column(say("column.result"), 21, HPos.LEFT));
  }

  List<Row> rows() {
    var rows = new ArrayList<Row>();
    var steps = context.open().caseFile().protocol();
    var lines = context.copy().lines(context.locale());
    for (int i = 0; i < steps.size(); i++) {
      rows.add(row(i + 1, steps.get(i), lines.get(i)));
    }
    return rows;
  }

  private Row row(int number, Step step, StepLine line) {
    var notes = notes(step, line);
    var published = published(line);
    var cells =
        List.<Node>of(
            Text.of(say("number.plain", number), "ink-3"),
            Text.of(line.title()),
            Text.of(line.kind(), "ink-2", "small"),
            measured(line),
            Text.of(line.n(), "figures"),
            Text.of(published + mark(line), "figures"),
            Signs.of(status(line), line.sign(), line.style()));
    var spoken =
        Stream.of(
                say("row.spoken", number, line.title(), line.kind()),
                status(line),
                line.measured().equals(NOTHING)
                    ? ""
                    : say("row.measured", line.measured(), line.n()),
                published.equals(NOTHING) ? "" : say("row.published", published),
                String.join(" ", notes.stream().map(Label::getText).toList()))
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(". "));
    return new Row(
        line.id(), spoken, cells, notes, () -> new StepDetails(context, step, line).build());
  }

  private Label measured(StepLine line) {
    var words = line.unit().isEmpty() ? line.measured() : line.measured() + "\n" + line.unit();
    return Text.of(words, "figures");
  }

  private static String published(StepLine line) {
    return Stream.of(line.published(), line.bounds())
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse(NOTHING);
  }

  /// The number of the source of what was published, as in the report's list of sources.
  private String mark(StepLine line) {
    var ids = context.open().caseFile().sources().stream().map(source -> source.id()).toList();
    int place = ids.indexOf(line.source());
    return place < 0 || line.published().isEmpty() ? "" : say("source.mark", place + 1);
  }

  private String status(StepLine line) {
    return isRunning(line) ? say("protocol.running") : line.status();
  }

  private boolean isRunning(StepLine line) {
    return context.copy().protocol().running().get().filter(line.id()::equals).isPresent();
  }

  /// Why a step was not tried where someone tried or could not, and that a result is of another
  /// case.
  private List<Label> notes(Step step, StepLine line) {
    var notes = new ArrayList<Label>();
    boolean untried = line.style().equals("not-tried");
    boolean said = context.copy().protocol().skipped(line.id()).isPresent() || lacksModel(step);
    if (!line.why().isBlank() && (!untried || said)) {
      notes.add(Text.of(line.why(), "caption"));
    }
    context
        .copy()
        .stale(step)
        .map((Sentence why) -> Text.of("↻ " + why.in(context.locale()), "caption", "alert"))
        .ifPresent(notes::add);
    return notes;
  }

  private boolean lacksModel(Step step) {
    return context.open().caseFile().models().stream()
        .noneMatch(model -> model.id().equals(step.model()) && model.file().isPresent());
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
