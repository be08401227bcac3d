package org.autopsie.workbench.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.autopsie.cli.Main;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// The versions of what runs, and the libraries with their licences.
///
/// @param locale the page's language
record Versions(Locale locale) {
  private static final Words WORDS = Words.of(Versions.class);

  Node build() {
    var about = Text.of(WORDS.say(locale, "settings.versions.about"));
    return new VBox(10, about, Text.of(running(), "ink-2"), libraries());
  }

  private static String running() {
    return String.join(
        " · ",
        "Autopsie " + Main.VERSION,
        "Java " + Runtime.version(),
        "JavaFX " + System.getProperty("javafx.version", "?"),
        System.getProperty("os.name", "?") + " " + System.getProperty("os.arch", "?"));
  }

  private Node libraries() {
    var all = Licences.all();
    if (all.isEmpty()) {
      return Text.of(WORDS.say(locale, "settings.licences.elsewhere"), "caption");
    }
    var title = WORDS.say(locale, "settings.licences", all.size());
    var pane = new TitledPane(title, table(all));
    pane.setId("licences");
    pane.setAnimated(false);
    pane.setExpanded(false);
    return pane;
  }

  private static Node table(List<Licences.Library> all) {
    var table = new GridPane(16, 4);
    for (int share : new int[] {40, 15, 45}) {
      var column = new ColumnConstraints();
      column.setPercentWidth(share);
      table.getColumnConstraints().add(column);
    }
    for (int i = 0; i < all.size(); i++) {
      var one = all.get(i);
      table.addRow(
          i,
          Text.of(one.name() + " (" + one.artifact() + ")"),
          Text.of(one.version(), "ink-2"),
          Text.of(one.licence(), "ink-2"));
    }
    return table;
  }
}
