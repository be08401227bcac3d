package org.autopsie.workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.shell.SettingsPage.Outside;

/// The folders, and the cache with a button that clears it.
///
/// @param locale the page's language
record DiskSettings(Locale locale, Home home, Background background, Outside outside) {
  private static final Words WORDS = Words.of(DiskSettings.class);

  Node build() {
    var part = new VBox(14, cache());
    home.folders().forEach((id, folder) -> part.getChildren().add(folder(id, folder)));
    return part;
  }

  private Node folder(String id, Path folder) {
    var path = new HBox(10, Pages.path(locale, id, folder.toString(), outside.copy()));
    HBox.setHgrow(path.getChildren().getFirst(), Priority.ALWAYS);
    outside
        .show()
        .filter(show -> Files.isDirectory(folder))
        .ifPresent(show -> path.getChildren().add(shown(id, folder, show)));
    var name = say("settings.folder." + id);
    return new VBox(3, Text.of(name, "semibold"), path);
  }

  private Button shown(String id, Path folder, Consumer<Path> show) {
    var button = button("show-" + id, say("settings.show"), () -> show.accept(folder));
    button.setAccessibleText(say("settings.show") + " " + folder);
    return button;
  }

  private Node cache() {
    var size = Text.of(say("settings.cache.counting"), "ink-2");
    size.setId("cache-size");
    size.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(size, Priority.ALWAYS);
    var row = new HBox(10, size, button("clear-cache", say("settings.clear"), () -> clear(size)));
    var name = Text.of(say("settings.cache"), "semibold");
    count(size);
    return new VBox(3, name, row, Text.of(say("settings.cache.about"), "caption"));
  }

  private void count(Label size) {
    background.latest(
        "cache",
        progress -> new Cache(home.cache()).size(progress),
        outcome -> {
          if (outcome instanceof Outcome.Done<Long>(var bytes)) {
            size.setText(WORDS.say(locale, "settings.cache.size", Bytes.words(bytes, locale)));
          } else {
            size.setText(say("settings.cache.unknown"));
          }
        });
  }

  private void clear(Label size) {
    background.latest(
        "cache",
        progress -> new Cache(home.cache()).clear(progress),
        outcome -> {
          if (outcome instanceof Outcome.Done<Cache.Cleared>(var cleared)) {
            var freed = Bytes.words(cleared.freed(), locale);
            size.setText(WORDS.say(locale, "settings.cache.cleared", freed, cleared.busy()));
          } else {
            count(size);
          }
        });
  }

  private static Button button(String id, String words, Runnable action) {
    var button = new Button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  private String say(String key) {
    return WORDS.say(locale, key);
  }
}
