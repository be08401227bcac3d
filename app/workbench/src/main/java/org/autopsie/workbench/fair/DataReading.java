package org.autopsie.workbench.fair;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.autopsie.data.DecimalSign;
import org.autopsie.data.FirstLine;
import org.autopsie.data.TableKind;
import org.autopsie.data.Understood;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;

/// What a person may say of how a file is read: whether its first line is a row, what parts its
/// cells, how its letters and its numbers are written.
///
/// @param how how it was read, or tried
record DataReading(DataWizard wizard, FairTalk talk, Understood how) {
  private static final String FIELD = "-fx-min-width: 0; -fx-pref-width: 23.5em;";

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    boolean text = how.kind() == TableKind.CSV || how.kind() == TableKind.TSV;
    if (text || how.kind() == TableKind.XLSX) {
      nodes.add(firstLine());
    }
    if (text) {
      var row = new FlowPane(14, 8);
      for (var field : List.of(delimiter(), charset(), decimal())) {
        field.setStyle(FIELD);
        row.getChildren().add(field);
      }
      nodes.add(row);
    }
    return nodes;
  }

  private Fields fields() {
    return new Fields(talk.locale());
  }

  private Node firstLine() {
    return fields()
        .onOff(
            talk.say("first-line"),
            "table-first-line",
            how.firstLine() == FirstLine.NAMES,
            names -> wizard.understand(how.beginning(names ? FirstLine.NAMES : FirstLine.ROW)));
  }

  private Node delimiter() {
    var delimiters =
        Stream.of(',', ';', '\t', '|')
            .map(one -> new Choice<>(one, talk.say("delimiter." + (int) one)))
            .toList();
    return fields()
        .choice(
            talk.say("delimiter"),
            "table-delimiter",
            delimiters,
            how.delimiter(),
            one -> wizard.understand(how.parted(one)));
  }

  private Node charset() {
    var charsets =
        Stream.of(
                StandardCharsets.UTF_8,
                Understood.WESTERN,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)
            .map(one -> new Choice<Charset>(one, one.displayName()))
            .toList();
    return fields()
        .choice(
            talk.say("charset"),
            "table-charset",
            charsets,
            how.charset(),
            one -> wizard.understand(how.in(one)));
  }

  private Node decimal() {
    var signs =
        Stream.of(DecimalSign.values())
            .map(one -> new Choice<>(one, talk.say("decimal." + one.name())))
            .toList();
    return fields()
        .choice(
            talk.say("decimal"),
            "table-decimal",
            signs,
            how.decimal(),
            one -> wizard.understand(how.writing(one)));
  }
}
