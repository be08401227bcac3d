package org.autopsie.workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    var path = folder.toString();
    var name = Text.of(say("settings.folder." + id), "semibold");
    var buttons = new ArrayList<Node>();
    buttons.add(Pages.copy(locale, id, path, outside.copy()));
    outside
        .show()
        .filter(show -> Files.isDirectory(folder))
        .ifPresent(show -> buttons.add(shown(id, folder, show)));
    return Pages.beside(new VBox(3, name, Pages.mono(path)), buttons.toArray(Node[]::new));
  }

  private Button shown(String id, Path folder, Consumer<Path> show) {
    var button = Pages.button("show-" + id, say("settings.show"), () -> show.accept(folder));
    button.setAccessibleText(say("settings.show") + " " + folder);
    return button;
  }

  private Node cache() {
    var size = Text.of(say("settings.cache.counting"), "ink-2");
    size.setId("cache-size");
    count(size);
    var words = new VBox(3, Text.of(say("settings.cache"), "semibold"), size);
    var clear = Pages.button("clear-cache", say("settings.clear"), () -> clear(size));
    return new VBox(3, Pages.beside(words, clear), Text.of(say("settings.cache.about"), "caption"));
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

  private String say(String key) {
    return WORDS.say(locale, key);
  }
}
