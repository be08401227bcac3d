package org.autopsie.workbench.panels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Position;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Editable;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// Who says what: actors and time in a chart, and under it the chosen position in full, with its
/// source and the steps that bear on it.
public final class PositionsPanel implements Panel {
  private static final Words WORDS = Words.of(PositionsPanel.class);

  /// The panel.
  public PositionsPanel() {}

  @Override
  public String id() {
    return "positions";
  }

  @Override
  public Home home() {
    return Home.RESULT;
  }

  @Override
  public Node build(PanelContext context) {
    var chart = new VBox(6);
    Live.show(chart, context.copy().open(), open -> draw(chart, context));
    var add = new Button(say(context, "positions.add"));
    add.setId("positions-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(pressed -> add(context));
    var head = Sheet.row(Text.of(say(context, "positions.title"), "panel-title"), add);
    var detail = new Editable(context, new PositionPage(context));
    detail.getStyleClass().add("detail");
    Live.show(detail, context.copy().chosen("position"), id -> detail.changed());
    return Sheet.panel(head, chart, detail);
  }

  private record Drawn(List<Position> positions) {}

  private static void draw(VBox chart, PanelContext context) {
    var now = new Drawn(context.open().caseFile().positions());
    if (now.equals(chart.getUserData())) {
      return;
    }
    chart.setUserData(now);
    chart
        .getChildren()
        .setAll(
            now.positions().isEmpty()
                ? List.of(Text.of(say(context, "positions.none"), "quiet"))
                : List.of(
                    Text.of(
                        say(context, "positions.about") + " " + say(context, "positions.keys"),
                        "ink-2"),
                    new PositionFigure(context).build()));
  }

  private static void add(PanelContext context) {
    var taken = context.open().caseFile().positions().stream().map(Position::id).toList();
    var id = Ids.free("p", taken);
    Map<String, Object> fresh = new LinkedHashMap<>();
    fresh.put("id", id);
    fresh.put("actor", "");
    fresh.put("stance", "accuses");
    if (context.copy().set("/positions/-", fresh)) {
      context.copy().chosen("position").set(Optional.of(id));
      context.copy().chosen("editing").set(Optional.of(PositionPage.ID));
    }
  }

  private static String say(PanelContext context, String key) {
    return WORDS.say(context.locale(), key);
  }
}
