package org.autopsie.workbench.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
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
    var pane = new TitledPane(title, list(all));
    pane.setId("licences");
    pane.setAnimated(false);
    pane.setExpanded(false);
    return pane;
  }

  private static Node list(List<Licences.Library> all) {
    var list = new VBox(4);
    for (var one : all) {
      var name = one.name() + " (" + one.artifact() + ") " + one.version();
      list.getChildren().add(Text.of(name + " · " + one.licence(), "small"));
    }
    return list;
  }
}
