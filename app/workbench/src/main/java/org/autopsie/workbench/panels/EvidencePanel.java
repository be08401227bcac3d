package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.report.LedgerLine;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.panel.Verification.State;

/// The ledger line by line, its head hash, and what a check of it comes to. Where a step is chosen,
/// only its lines.
public final class EvidencePanel implements Panel {
  private static final Words WORDS = Words.of(EvidencePanel.class);

  /// The panel.
  public EvidencePanel() {}

  @Override
  public String id() {
    return "evidence";
  }

  @Override
  public Home home() {
    return Home.RECORD;
  }

  @Override
  public Node build(PanelContext context) {
    ObjectProperty<Optional<String>> open = new SimpleObjectProperty<>(Optional.empty());
    var rows = new EvidenceRows(context);
    var table =
        new RowTable(
            "evidence-table",
            rows.columns(),
            line ->
                open.set(
                    open.get().filter(line::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(line)));
    var head = new VBox(8);
    var foot = new VBox(6);
    var panel = new VBox(head, table, foot);
    panel.getStyleClass().add("panel");
    Runnable show =
        () -> {
          head.getChildren().setAll(head(context));
          foot.getChildren().setAll(foot(context));
          table.setVisible(!context.copy().evidence().get().isEmpty());
          table.setManaged(table.isVisible());
          table.show(rows.rows(), open.get());
        };
    Live.show(panel, context.copy().open(), now -> show.run());
    Live.show(panel, context.copy().evidence(), now -> show.run());
    Live.show(panel, context.copy().chosen(), now -> show.run());
    Live.show(panel, context.copy().verification().state(), now -> show.run());
    Live.show(panel, open, now -> show.run());
    return panel;
  }

  private static List<Node> head(PanelContext context) {
    var lines = context.copy().evidence().get();
    if (lines.isEmpty()) {
      return List.of(Text.of(say(context, "evidence.none"), "quiet"));
    }
    var count = Text.of(say(context, "evidence.count", lines.size()), "ink-2");
    var nodes = new ArrayList<Node>();
    nodes.add(new FlowPane(14, 6, verify(context), count, filter(context)));
    nodes.addAll(new CheckWords(context).state());
    return nodes;
  }

  /// The head hash, and what the chain shows and what it does not.
  private static List<Node> foot(PanelContext context) {
    var lines = context.copy().evidence().get();
    return lines.isEmpty()
        ? List.of()
        : List.of(
            Text.of(say(context, "evidence.head"), "section-title", "spaced"),
            Copyable.of(
                "copy-head",
                lines.getLast().hash(),
                lines.getLast().hash(),
                say(context, "evidence.head.what"),
                context.locale()),
            Text.of(LedgerLine.shows(context.locale()), "caption"));
  }

  private static Node verify(PanelContext context) {
    var button = new Button(say(context, "evidence.verify"));
    button.setId("verify");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDisable(context.copy().verification().state().get() instanceof State.Running);
    button.setOnAction(pressed -> context.copy().verification().run(context.locale()));
    return button;
  }

  private static Node filter(PanelContext context) {
    var choices = new ArrayList<Choice<Optional<String>>>();
    choices.add(new Choice<>(Optional.empty(), say(context, "evidence.all")));
    for (var step : context.open().caseFile().protocol()) {
      choices.add(new Choice<>(Optional.of(step.id()), step.title().in(context.locale())));
    }
    return new Fields(context.locale())
        .choiceInLine(
            say(context, "evidence.filter"),
            "evidence-filter",
            choices,
            context.copy().chosen().get(),
            step -> context.copy().chosen().set(step));
  }

  private static String say(PanelContext context, String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
