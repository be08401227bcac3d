package org.autopsie.workbench.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// Asks what shall come of a table that was dropped: groups in it are compared, or its rows become
/// exhibits. The keyboard stands on the first answer; Escape leaves the table out. JavaFX thread
/// only.
final class TablePage implements Page {
  private static final Words WORDS = Words.of(TablePage.class);

  private final Path table;
  private final Ways ways;
  private Optional<Button> first = Optional.empty();

  /// Where the answers lead.
  ///
  /// @param groups to the page on which a table of decisions is read
  /// @param exhibits to the question which rows become exhibits
  /// @param back to where the window was
  record Ways(Runnable groups, Runnable exhibits, Runnable back) {}

  TablePage(Path table, Ways ways) {
    this.table = table;
    this.ways = ways;
  }

  @Override
  public Node build(Locale locale) {
    var groups = answer(locale, "groups", ways.groups());
    first = Optional.of(groups);
    var title = WORDS.say(locale, "table.title", table.getFileName());
    return Pages.page(
        "table-page",
        locale,
        title,
        ways.back(),
        Text.of(WORDS.say(locale, "table.about"), "ink-2"),
        choice(locale, "groups", groups),
        choice(locale, "exhibits", answer(locale, "exhibits", ways.exhibits())));
  }

  private static Button answer(Locale locale, String which, Runnable way) {
    return Pages.button("table-" + which, WORDS.say(locale, "table." + which + ".do"), way);
  }

  private static Node choice(Locale locale, String which, Button answer) {
    return Pages.section(
        WORDS.say(locale, "table." + which),
        Text.of(WORDS.say(locale, "table." + which + ".about")),
        new FlowPane(answer));
  }

  @Override
  public void focus() {
    first.ifPresent(Button::requestFocus);
  }
}
