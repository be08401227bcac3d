package org.autopsie.workbench.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.shell.Tasks.Running;

/// Work under way: the eldest and how many others there are, or all of it; each with a button to
/// stop it. What ends soon is never shown.
final class WorkStrip extends HBox {
  private static final Words WORDS = Words.of(WorkStrip.class);

  private final Locale locale;
  private final Tasks tasks;
  private final Duration patience;
  private final Map<String, WorkRow> rows = new LinkedHashMap<>();
  private final VBox list = new VBox(6);
  private final ToggleButton more = new ToggleButton();

  /// @param patience how long work goes unshown
  WorkStrip(Locale locale, Tasks tasks, Duration patience) {
    this.locale = locale;
    this.tasks = tasks;
    this.patience = patience;
    more.setId("more-work");
    more.setMinWidth(USE_PREF_SIZE);
    more.setOnAction(pressed -> arrange());
    HBox.setHgrow(list, Priority.ALWAYS);
    getChildren().setAll(list, more);
    getStyleClass().addAll("strip", "works");
    Live.show(this, tasks.all(), this::refresh);
  }

  private void refresh(List<Running> works) {
    var names = works.stream().map(Running::name).toList();
    rows.entrySet().removeIf(row -> !names.contains(row.getKey()) && row.getValue().close());
    for (var work : works) {
      rows.computeIfAbsent(work.name(), this::row).show(work);
    }
    arrange();
  }

  private WorkRow row(String name) {
    return new WorkRow(locale, patience, this::arrange, () -> tasks.stop(name));
  }

  private void arrange() {
    var names = tasks.all().get().stream().map(Running::name).toList();
    var present = names.stream().filter(rows::containsKey).map(rows::get).toList();
    if (!list.getChildren().equals(present)) {
      list.getChildren().setAll(present);
    }
    long due = present.stream().filter(WorkRow::due).count();
    int seen = 0;
    for (int i = 0; i < present.size(); i++) {
      var row = present.get(i);
      row.id(i == 0 ? "" : "-" + names.get(i));
      show(row, row.due() && (seen == 0 || more.isSelected()));
      seen += row.due() ? 1 : 0;
    }
    show(more, due > 1);
    more.setText(WORDS.say(locale, more.isSelected() ? "work.fewer" : "work.more", due - 1));
    show(this, due > 0);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
