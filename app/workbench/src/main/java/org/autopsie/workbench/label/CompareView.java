package org.autopsie.workbench.label;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.autopsie.model.Input;
import org.autopsie.statistics.Agreement;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.PictureView;
import org.autopsie.workbench.panel.Text;

/// What everybody answered, once all are done: how far they agree, on which pictures they differ
/// with both answers, and the measure of the pairs.
final class CompareView {
  private static final double THUMBNAIL = 56;

  /// Under so many pictures no alpha is given.
  private static final int ENOUGH = 10;

  private final PanelContext context;
  private final LabelTalk talk;
  private final LabelSession session;
  private final VBox page = new VBox(10);
  private Optional<Asked> chosen = Optional.empty();
  private boolean early;
  private List<Object> made = List.of();

  CompareView(PanelContext context, LabelTalk talk, LabelSession session) {
    this.context = context;
    this.talk = talk;
    this.session = session;
  }

  Node build() {
    return page;
  }

  /// Shows the answers as they are now.
  void refresh() {
    var asked = session.book().asked();
    if (asked.isEmpty()) {
      page.getChildren().setAll(Text.of(talk.say("compare.none"), "quiet"));
      return;
    }
    var one = chosen.filter(asked::contains).orElseGet(asked::getLast);
    chosen = Optional.of(one);
    var labels = session.book().labels(one);
    var pictures = session.book().pictures(one.group());
    var now =
        List.of(
            one,
            labels,
            pictures,
            early,
            context.copy().evidence().get().size(),
            context.copy().protocol().running().get(),
            context.open().caseFile().protocol());
    if (!now.equals(made)) {
      made = now;
      show(one, labels, pictures);
    }
  }

  private void show(Asked one, LabelTable labels, List<String> pictures) {
    var nodes = new ArrayList<Node>();
    if (session.book().asked().size() > 1) {
      nodes.add(questions(one));
    }
    nodes.add(Text.of(talk.say("compare.title", one.attribute()), "section-title"));
    nodes.add(labellers(labels, pictures));
    nodes.add(Text.of(talk.say("seen"), "ink-2"));
    boolean done =
        labels.labellers().stream()
            .allMatch(who -> labels.count(who, pictures, Optional.empty()) == pictures.size());
    if (!done && !early) {
      nodes.add(Text.of(talk.say("compare.gate"), "quiet"));
      nodes.add(new FlowPane(talk.button("label-early", "compare.early", this::open)));
    } else {
      nodes.addAll(agreement(labels, pictures));
      nodes.add(new MeasureView(context, talk, session.book(), one).build());
      nodes.addAll(differing(labels, pictures));
    }
    var keyboard = org.autopsie.workbench.panel.Keyboard.of(page);
    page.getChildren().setAll(nodes);
    keyboard.restore(page);
  }

  private void open() {
    early = true;
    refresh();
  }

  private Node questions(Asked one) {
    var choices =
        session.book().asked().stream().map(any -> new Choice<>(any, any.attribute())).toList();
    return new Fields(context.locale())
        .choice(
            talk.say("begin.asked"),
            "label-compared",
            choices,
            one,
            now -> {
              chosen = Optional.of(now);
              early = false;
              refresh();
            });
  }

  private Node labellers(LabelTable labels, List<String> pictures) {
    var grid = new GridPane(24, 4);
    grid.setId("label-labellers");
    grid.addRow(0, head("compare.who"), head("compare.labelled"), head("compare.unsure"));
    for (var who : labels.labellers()) {
      int count = labels.count(who, pictures, Optional.empty());
      grid.addRow(
          grid.getRowCount(),
          Text.of(who),
          Text.of(talk.say("compare.of", count, pictures.size())),
          Text.of(talk.say("number", labels.count(who, pictures, Optional.of(Asked.CANNOT_SAY)))));
    }
    return grid;
  }

  private Label head(String key) {
    return talk.text(key, "field-label");
  }

  private List<Node> agreement(LabelTable labels, List<String> pictures) {
    var agreement = new Agreement(pictures.stream().map(labels::labels).toList());
    if (agreement.units() == 0) {
      return List.of(Text.of(talk.say("agreement.one"), "quiet"));
    }
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(talk.say("agreement.title"), "section-title"));
    var said =
        Text.of(
            talk.say("agreement.share", agreement.units(), agreement.alike())
                + " "
                + alpha(agreement),
            "sentence");
    said.setId("label-agreement");
    nodes.add(said);
    nodes.add(Text.of(talk.say("agreement.formula"), "caption"));
    return nodes;
  }

  private String alpha(Agreement agreement) {
    return agreement.units() < ENOUGH
        ? talk.say("agreement.few", ENOUGH)
        : Double.isNaN(agreement.alpha())
            ? talk.say("agreement.no-alpha")
            : talk.say("agreement.alpha", agreement.alpha());
  }

  private List<Node> differing(LabelTable labels, List<String> pictures) {
    var rows = new VBox(8);
    rows.setId("label-differing");
    for (var picture : pictures) {
      if (new LinkedHashSet<>(labels.labels(picture)).size() > 1) {
        rows.getChildren().add(row(labels, picture));
      }
    }
    int count = rows.getChildren().size();
    return count == 0
        ? List.of()
        : List.of(Text.of(talk.say("agreement.differ", count), "section-title"), rows);
  }

  private Node row(LabelTable labels, String picture) {
    var answers =
        labels.labellers().stream()
            .filter(who -> !labels.label(picture, who).isEmpty())
            .map(who -> talk.say("agreement.said", who, talk.label(labels.label(picture, who))))
            .toList();
    var title =
        context
            .open()
            .exhibit(picture)
            .map(one -> one.title().in(context.locale()))
            .orElse(picture);
    var words =
        new VBox(2, Text.of(title, "semibold"), Text.of(Text.list(answers, context.locale())));
    var row = new HBox(12);
    context
        .open()
        .piece(picture)
        .map(piece -> piece.input())
        .filter(Input.Image.class::isInstance)
        .map(input -> ((Input.Image) input).picture())
        .ifPresent(shown -> row.getChildren().add(PictureView.small(shown, THUMBNAIL)));
    row.getChildren().add(words);
    return row;
  }
}
