package org.autopsie.workbench.panels;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.autopsie.report.LedgerLine;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.panels.RowTable.Column;
import org.autopsie.workbench.panels.RowTable.Row;

/// The rows of the ledger's table.
///
/// @param context the case
record EvidenceRows(PanelContext context) {
  private static final Words WORDS = Words.of(EvidenceRows.class);

  List<Column> columns() {
    return List.of(
        new Column(say("column.number"), 4, HPos.LEFT),
        new Column(say("column.when"), 12, HPos.LEFT),
        new Column(say("column.step"), 18, HPos.LEFT),
        new Column(say("column.kept"), 19, HPos.LEFT),
        new Column(say("column.model"), 21, HPos.LEFT),
        new Column(say("column.seed"), 7, HPos.RIGHT),
        new Column(say("column.hash"), 19, HPos.LEFT));
  }

  List<Row> rows() {
    var chosen = context.copy().chosen().get();
    var checks = new CheckWords(context);
    return LedgerLine.of(
            context.open().caseFile(), context.copy().evidence().get(), context.locale())
        .stream()
        .filter(line -> chosen.map(line.evidence().step()::equals).orElse(true))
        .map(line -> row(line, checks))
        .toList();
  }

  private Row row(LedgerLine line, CheckWords checks) {
    var kept = line.evidence();
    var number = say("number.plain", kept.line());
    var when = when(kept.at());
    var hash = Text.of(LedgerLine.brief(kept.hash()), "mono");
    var cells =
        List.<Node>of(
            Text.of(number, "ink-3"),
            Text.of(when, "ink-2"),
            Text.of(line.title()),
            what(line),
            Text.of(line.model().isEmpty() ? "–" : line.model(), "ink-2"),
            Text.of(say("number.plain", kept.provenance().seed()), "figures"),
            hash);
    var notes = new ArrayList<Label>(checks.of(kept.line()));
    var spoken =
        Stream.concat(
                Stream.of(
                    say("line.spoken", number, line.title(), when), line.status(), line.what()),
                notes.stream().map(Label::getText))
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(". "));
    return new Row(
        "line-" + number, spoken, cells, notes, () -> new LineDetails(context, line).build());
  }

  private static Node what(LedgerLine line) {
    return line.style().isEmpty()
        ? Text.of(line.what(), line.withdrawn() ? "alert" : "ink")
        : Signs.of(line.what(), line.sign(), line.style());
  }

  /// A moment by the clock of this machine.
  String when(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(context.locale().getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK)
        .withZone(zone())
        .format(at);
  }

  private ZoneId zone() {
    return context.copy().tools().clock().getZone();
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
