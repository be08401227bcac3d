package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.evidence.Payload;
import org.autopsie.report.LedgerLine;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugin;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What a line of the ledger shows when it is open: what made it, from what, and its tables.
///
/// @param context the case
record LineDetails(PanelContext context, LedgerLine line) {
  private static final Words WORDS = Words.of(LineDetails.class);

  /// Parameters that stand elsewhere: the model in a column, the fingerprint of the step nowhere,
  /// since nobody reads it.
  private static final Set<String> ELSEWHERE = Set.of("model", "fidelity", "step");

  Node build() {
    var kept = line.evidence();
    var facts =
        new Facts()
            .say(say("line.status"), line.status())
            .list(say("line.notes"), notes())
            .say(say("line.made"), made())
            .list(say("line.parameters"), parameters())
            .say(say("line.inputs"), inputs())
            .show(say("line.hash"), hash("copy-hash", kept.hash(), "line.hash"))
            .show(say("line.previous"), hash("copy-previous", kept.previous(), "line.previous"));
    if (!kept.provenance().modelSha256().isEmpty()) {
      facts.show(
          say("line.model"), hash("copy-model", kept.provenance().modelSha256(), "line.model"));
    }
    var box = new VBox(8, facts);
    box.getStyleClass().add("row-details");
    kept.payload()
        .forEach((name, payload) -> {
          if (payload instanceof Payload.Table table) {
            box.getChildren().add(new PayloadTable(context, name, table).build());
          }
        });
    return box;
  }

  private Node hash(String id, String hash, String key) {
    return Copyable.of(id, LedgerLine.brief(hash), hash, say(key), context.locale());
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    for (var payload : line.evidence().payload().values()) {
      if (payload instanceof Payload.Note note) {
        notes.add(note.in(context.locale()));
      }
    }
    return notes;
  }

  private String made() {
    var provenance = line.evidence().provenance();
    return say(
        "line.made.by",
        stating().reversed().stream()
            .findFirst()
            .map(one -> Text.name(one, context.locale()))
            .orElse(provenance.producer()),
        provenance.version(),
        provenance.seed());
  }

  /// The method, and what else states its parameters.
  private List<Plugin> stating() {
    var producer = line.evidence().provenance().producer();
    return context.copy().tools().laboratory().stating(producer);
  }

  /// The one of these whose parameter that is.
  private Optional<Plugin> stating(String parameter) {
    return stating().stream()
        .filter(one -> Parameters.of(one).stream().anyMatch(own -> own.name().equals(parameter)))
        .findFirst();
  }

  private List<String> parameters() {
    return line.evidence().provenance().parameters().entrySet().stream()
        .filter(one -> !ELSEWHERE.contains(one.getKey()))
        .filter(one -> !String.valueOf(one.getValue()).isBlank())
        .map(one -> say("line.parameter", name(one.getKey()), value(one.getKey(), one.getValue())))
        .toList();
  }

  private String name(String parameter) {
    return stating(parameter)
        .map(one -> Text.name(one, parameter, context.locale()))
        .orElse(parameter);
  }

  private String value(String parameter, Object value) {
    var words = String.valueOf(value);
    var group = context.open().caseFile().groups().get(words);
    return group != null
        ? group.in(context.locale())
        : stating(parameter)
            .map(one -> Text.choice(one, parameter, words, context.locale()))
            .orElse(words);
  }

  private String inputs() {
    return line.inputs().isEmpty()
        ? ""
        : say(
            "line.inputs.all",
            line.inputs().size(),
            String.join(", ", line.inputs().stream().map(Text::head).toList()));
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
