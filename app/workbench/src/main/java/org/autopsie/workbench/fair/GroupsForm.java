package org.autopsie.workbench.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.fairness.PeoplePer100;
import org.autopsie.protocol.AskedDecision;
import org.autopsie.protocol.TableQuery;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.fair.GroupStudy.View;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Fields.Parameterised;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The choices above the figure: the table, its groups, the reference, the question, the view.
///
/// @param study what is chosen
record GroupsForm(PanelContext context, GroupStudy study, FairTalk talk) {
  private static final String FIELD = "-fx-min-width: 0; -fx-pref-width: 22em;";

  /// The choices, one below the other or side by side as there is room.
  FlowPane fields() {
    var asked = study.asked().orElseThrow();
    var fields = new ArrayList<Node>();
    fields.add(table(asked));
    groups(asked).ifPresent(fields::add);
    study.found().get().ifPresent(found -> fields.addAll(beside(found)));
    var row = new FlowPane(16, 10);
    fields.forEach(field -> {
      field.setStyle(FIELD);
      row.getChildren().add(field);
    });
    row.getChildren().add(bring());
    row.setMinWidth(0);
    return row;
  }

  private Fields controls() {
    return new Fields(context.locale());
  }

  private Node table(TableQuery asked) {
    var offers = study.offers();
    var choices = offers.stream().map(one -> new Choice<>(one, talk.asked(one))).toList();
    var chosen =
        offers.stream()
            .filter(one -> one.equals(asked))
            .findFirst()
            .or(() -> offers.stream().filter(one -> isOf(one, asked)).findFirst())
            .orElse(asked);
    return controls().choice(talk.say("table"), "groups-table", choices, chosen, study::ask);
  }

  private static boolean isOf(TableQuery offer, TableQuery asked) {
    return offer.by(List.of()).equals(asked.by(List.of()));
  }

  /// The columns that can make groups, where there are several.
  private Optional<Node> groups(TableQuery asked) {
    var columns = groupable(asked);
    if (columns.size() < 2) {
      return Optional.empty();
    }
    var boxes = new FlowPane(12, 4);
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var words = talk.names().whole(column);
      var box = new CheckBox(words);
      box.setId("groups-by-" + i);
      box.setAccessibleText(Words.named(context.locale(), talk.say("groups.by"), words));
      box.setMnemonicParsing(false);
      box.setWrapText(true);
      box.setSelected(asked.query().groups().contains(column));
      box.setOnAction(pressed -> by(asked, columns, column, box));
      boxes.getChildren().add(box);
    }
    return Optional.of(new VBox(5, Text.of(talk.say("groups.by"), "field-label"), boxes));
  }

  private void by(TableQuery asked, List<String> columns, String column, CheckBox box) {
    var now =
        columns.stream()
            .filter(
                one -> one.equals(column) ? box.isSelected() : asked.query().groups().contains(one))
            .toList();
    if (now.isEmpty()) {
      box.setSelected(true);
    } else {
      study.ask(asked.by(now));
    }
  }

  private List<String> groupable(TableQuery asked) {
    try {
      var table = context.copy().tools().cases().table(context.open().loaded(), asked.table());
      return asked.groupable(table);
    } catch (Failure unreadable) {
      return List.of(); // the work that counts says why
    }
  }

  private List<Node> beside(Compared found) {
    var none = new Choice<>(Optional.<String>empty(), talk.say("reference.none"));
    var references =
        Stream.concat(
                Stream.of(none),
                found.table().names().stream()
                    .map(name -> new Choice<>(Optional.of(name), talk.group(name))))
            .toList();
    var nodes = new ArrayList<Node>();
    nodes.add(
        controls()
            .choice(
                talk.say("reference"),
                "groups-reference",
                references,
                found.reference(),
                one -> study.ask(found.asked().beside(one))));
    var shown = study.shown().get();
    if (shown.view() == View.PEOPLE || shown.view() == View.BARS) {
      nodes.add(question(found));
    }
    if (shown.view() == View.BARS && found.reference().isPresent()) {
      nodes.add(
          controls()
              .slider(
                  talk.say("tolerance"),
                  "groups-tolerance",
                  new Parameterised(0, 20, talk.say("tolerance.unit"), true),
                  shown.tolerance(),
                  value -> study.show(study.shown().get().within(value))));
    }
    return nodes;
  }

  private Node question(Compared found) {
    var decision = AskedDecision.of(context.open().caseFile(), found.asked()).decision();
    var lay = new PeoplePer100(found.table(), decision);
    var choices =
        PeoplePer100.SHOWN.stream()
            .map(rate -> new Choice<>(rate, lay.question(rate, context.locale())))
            .toList();
    return controls()
        .choice(
            talk.say("question"),
            "groups-question",
            choices,
            study.shown().get().rate(),
            rate -> study.show(study.shown().get().with(rate)));
  }

  /// The ways to draw it, as buttons in a row.
  Node views() {
    var shown = study.shown().get();
    var row = new FlowPane(0, 4);
    row.setId("groups-view");
    for (var view : GroupsView.views(study.found().get())) {
      var button = new ToggleButton(talk.say("view." + view.name()));
      button.setId("groups-view-" + view.name());
      button.getStyleClass().add("segment");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setSelected(view == shown.view());
      button.setAccessibleText(Words.named(context.locale(), talk.say("view"), button.getText()));
      button.setOnAction(pressed -> {
        button.setSelected(true);
        study.show(study.shown().get().with(view));
      });
      row.getChildren().add(button);
    }
    return row;
  }

  private Node bring() {
    var bring = new Button(talk.say("bring"));
    bring.setId("groups-bring");
    bring.setMinWidth(Region.USE_PREF_SIZE);
    bring.setOnAction(pressed ->
        context
            .host()
            .fileToRead(talk.say("wizard.file.title"), TableEndings.all())
            .ifPresent(file -> context.host().compare(file)));
    return bring;
  }
}
