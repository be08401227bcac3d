package org.autopsie.workbench.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.shell.Errors.Told;

/// The errors of this session, the newest first, each to be copied, and where the log lies.
public final class ErrorsPage {
  private static final Words WORDS = Words.of(ErrorsPage.class);

  private final Locale locale;
  private final ZoneId zone;
  private final Errors errors;
  private final Consumer<String> copy;
  private final Runnable back;

  /// @param zone the time zone in which times are shown
  /// @param copy puts words on the clipboard
  /// @param back leaves the page
  public ErrorsPage(
      Locale locale, ZoneId zone, Errors errors, Consumer<String> copy, Runnable back) {
    this.locale = locale;
    this.zone = zone;
    this.errors = errors;
    this.copy = copy;
    this.back = back;
  }

  /// The page, which keeps itself up to date.
  public Node build() {
    var list = new VBox(8);
    list.setId("errors");
    Live.show(list, errors.all(), all -> fill(list, all));
    return Pages.page("errors-page", locale, say("errors.title"), back, list, log());
  }

  private void fill(VBox list, List<Told> all) {
    list.getChildren().clear();
    if (all.isEmpty()) {
      list.getChildren().add(Text.of(say("errors.none"), "quiet"));
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      list.getChildren().add(row(all.get(i), "copy-error-" + (i + 1)));
    }
    if (all.size() > 1) {
      var every = all.stream().map(this::line).collect(Collectors.joining("\n"));
      list.getChildren().add(copy("copy-errors", say("errors.copy-all"), every));
    }
  }

  private Node row(Told told, String id) {
    var when = Text.of(time(told), "ink-2");
    when.setMinWidth(Region.USE_PREF_SIZE);
    var what = Text.of(told.what().in(locale));
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    var row = new HBox(12, when, what, copy(id, say("copy"), line(told)));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("notice");
    return row;
  }

  private Button copy(String id, String words, String what) {
    var button = new Button(words);
    button.setId(id);
    button.setAccessibleText(Words.named(locale, words, what.lines().findFirst().orElse("")));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> copy.accept(what));
    return button;
  }

  private Node log() {
    if (!errors.log().kept()) {
      return Text.of(say("errors.no-log"), "ink-2");
    }
    var folder = errors.log().folder().toString();
    var words = new VBox(3, Text.of(say("errors.log"), "ink-2"), Pages.mono(folder));
    return Pages.beside(words, Pages.copy(locale, "log", folder, copy));
  }

  private String line(Told told) {
    return time(told) + "  " + told.what().in(locale);
  }

  private String time(Told told) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
        .withLocale(locale)
        .format(told.when().atZone(zone));
  }

  private String say(String key) {
    return WORDS.say(locale, key);
  }
}
