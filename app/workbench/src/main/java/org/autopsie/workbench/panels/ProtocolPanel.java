package org.autopsie.workbench.panels;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Editable;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The protocol: each measured step with what it came to, run one by one or all together. The row
/// of the chosen step is open and tells the rest.
public final class ProtocolPanel implements Panel {
  private static final Words WORDS = Words.of(ProtocolPanel.class);

  /// The panel.
  public ProtocolPanel() {}

  @Override
  public String id() {
    return "protocol";
  }

  @Override
  public Home home() {
    return Home.RECORD;
  }

  @Override
  public Node build(PanelContext context) {
    var rows = new ProtocolRows(context);
    var table = new RowTable("protocol-table", rows.columns(), step -> choose(context, step));
    var bar = new Bar(context);
    var page = new StepPage(context);
    var sheet = new Editable(context, page);
    sheet.setId("step-sheet");
    var list = new VBox(8, bar.row, table);
    var panel = new VBox(list, sheet);
    panel.getStyleClass().add("panel");
    panel.setOnKeyPressed(key -> key(key, context));
    Runnable turn =
        () -> {
          sheet.changed();
          shown(sheet, page.isEdited());
          shown(list, !page.isEdited());
        };
    Runnable show =
        () -> {
          table.show(rows.rows(), context.copy().chosen().get());
          bar.refresh();
          turn.run();
        };
    Live.show(panel, context.copy().chosen("editing"), now -> turn(turn, page, panel));
    Live.show(panel, context.copy().chosen(StepPage.REMOVED), now -> turn.run());
    Live.show(panel, context.copy().open(), now -> show.run());
    Live.show(panel, context.copy().evidence(), now -> show.run());
    Live.show(panel, context.copy().chosen(), now -> show.run());
    Live.show(panel, context.copy().protocol().running(), now -> show.run());
    return panel;
  }

  private static void shown(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  /// Shows the step that is edited in place of the table, or the table again; the keyboard goes
  /// along.
  private static void turn(Runnable turn, StepPage page, Node panel) {
    boolean inside = panel.isFocusWithin();
    turn.run();
    var end = page.isEdited() ? "#edit-step" : "#protocol-table .table-row.open .table-line";
    if (inside) {
      Optional.ofNullable(panel.lookup(end)).ifPresent(Node::requestFocus);
    }
  }

  private static void choose(PanelContext context, String step) {
    var chosen = context.copy().chosen();
    boolean open = chosen.get().filter(step::equals).isPresent();
    chosen.set(open ? Optional.empty() : Optional.of(step));
  }

  private static void key(KeyEvent key, PanelContext context) {
    if (key.getCode() == KeyCode.F5 && context.copy().protocol().running().get().isEmpty()) {
      if (key.isShiftDown()) {
        runChosen(context);
      } else {
        runAll(context);
      }
      key.consume();
    }
    if (key.getCode() == KeyCode.F2 && context.copy().chosen().get().isPresent()) {
      edit(context);
      key.consume();
    }
  }

  private static void edit(PanelContext context) {
    context.copy().chosen("editing").set(Optional.of(StepPage.ID));
  }

  private static void add(PanelContext context) {
    Protocols.fresh(context)
        .filter(step ->
            context
                .copy()
                .edit(loaded -> context.copy().tools().cases().edits().addStep(loaded, step)))
        .ifPresent(step -> {
          context.copy().chosen().set(Optional.of(step.id()));
          edit(context);
        });
  }

  private static void runAll(PanelContext context) {
    context.copy().protocol().runAll(context.locale());
  }

  private static void runChosen(PanelContext context) {
    context
        .copy()
        .chosen()
        .get()
        .ifPresent(step -> context.copy().protocol().run(step, context.locale()));
  }

  /// The buttons above the table, and how far the protocol is.
  private static final class Bar {
    private final PanelContext context;
    private final Label count = Text.of("", "ink-2");
    private final Button all;
    private final Button one;
    private final Button add;
    private final FlowPane row;

    Bar(PanelContext context) {
      this.context = context;
      all = button("run-all", "protocol.run-all", () -> runAll(context));
      all.getStyleClass().add("accent");
      one = button("run-step", "protocol.run-step", () -> runChosen(context));
      add = button("add-step", "protocol.add-step", () -> add(context));
      count.setId("protocol-count");
      row = new FlowPane(10, 6, all, one, add, count);
      row.setAlignment(Pos.CENTER_LEFT);
    }

    private Button button(String id, String key, Runnable action) {
      var button = new Button(WORDS.say(context.locale(), key));
      button.setId(id);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(pressed -> action.run());
      button.setTooltip(new Tooltip(WORDS.say(context.locale(), key + ".keys")));
      return button;
    }

    void refresh() {
      var copy = context.copy();
      var steps = copy.open().get().caseFile().protocol();
      boolean running = copy.protocol().running().get().isPresent();
      long recorded = steps.stream().filter(copy::isRecorded).count();
      all.setDisable(running || steps.isEmpty());
      one.setDisable(running || copy.chosen().get().isEmpty());
      add.setDisable(running || Protocols.fresh(context).isEmpty());
      count.setText(
          steps.isEmpty()
              ? WORDS.say(context.locale(), "protocol.none")
              : WORDS.say(context.locale(), "protocol.count", recorded, steps.size()));
    }
  }
}
