package org.autopsie.workbench.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;
import org.autopsie.model.DeviceChoice;
import org.autopsie.run.Plugins;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.shell.SettingsPage.Outside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything that is set is set there, and what lies on the disk is said.
class SettingsPageTest {
  @TempDir Path home;
  private final Settings settings = new Settings(Locale.ENGLISH, Theme.LIGHT);
  private final List<String> copied = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(home.resolve("cache/tmp"));
    Files.write(home.resolve("cache/tmp/library.so"), new byte[1_234_567]);
    Files.createDirectories(home.resolve("plugins"));
    Files.writeString(home.resolve("plugins/broken.jar"), "no jar");
  }

  @Test
  void should_set_the_text_size_in_steps_of_five() {
    Fx.run(() -> {
      var sheet = sheet(Locale.ENGLISH, Theme.LIGHT, 1);
      ((Slider) sheet.node("settings-size")).setValue(132.4);
      assertEquals(1.3, settings.scale().get(), 1e-9);
      assertTrue(sheet.all().contains("130%"), sheet.all());
      settings.larger();
      assertTrue(sheet.all().contains("140%"), sheet.all());
    });
  }

  @Test
  void should_follow_what_is_set_elsewhere() {
    Fx.run(() -> {
      var sheet = sheet(Locale.ENGLISH, Theme.LIGHT, 1);
      settings.theme().set(Theme.DARK);
      assertEquals(
          List.of("dark", "English"),
          sheet.node("settings-page").lookupAll(".segment").stream()
              .map(javafx.scene.control.ToggleButton.class::cast)
              .filter(javafx.scene.control.ToggleButton::isSelected)
              .map(Labeled::getText)
              .sorted(java.util.Comparator.reverseOrder())
              .toList());
    });
  }

  @Test
  void should_say_what_models_run_on_and_why_after_each_choice() {
    Fx.run(() -> {
      var sheet = sheet(Locale.ENGLISH, Theme.LIGHT, 1);
      assertTrue(sheet.words("device-now").contains("CPU"), sheet.words("device-now"));
      ((ComboBox<?>) sheet.node("settings-device")).getSelectionModel().select(1);
      assertEquals(DeviceChoice.CPU, settings.device().get());
      assertTrue(sheet.words("device-now").contains("as you chose"), sheet.words("device-now"));
    });
  }

  @Test
  void should_clear_the_cache_but_not_its_folders() {
    Fx.run(() -> {
      var sheet = sheet(Locale.FRENCH, Theme.LIGHT, 1);
      assertEquals("1,2 Mo sur le disque", sheet.words("cache-size"));
      ((Button) sheet.node("clear-cache")).fire();
      assertEquals("1,2 Mo libérés", sheet.words("cache-size"));
    });
    assertTrue(Files.isDirectory(home.resolve("cache/tmp")));
    assertFalse(Files.exists(home.resolve("cache/tmp/library.so")));
  }

  @Test
  void should_copy_paths_and_show_only_folders_that_are_there() {
    Fx.run(() -> {
      var sheet = sheet(Locale.ENGLISH, Theme.LIGHT, 1);
      ((Button) sheet.node("copy-store")).fire();
      ((Button) sheet.node("show-plugins")).fire();
      assertEquals(List.of(home.resolve("store").toString()), copied);
      assertEquals(List.of(home.resolve("plugins")), shown);
      assertEquals(null, sheet.scene().getRoot().lookup("#show-store"));
    });
  }

  @Test
  void should_name_the_plugin_file_that_was_skipped() {
    Fx.run(() -> {
      var words = sheet(Locale.ENGLISH, Theme.LIGHT, 1).all();
      assertTrue(words.contains("The plugin file broken.jar cannot be opened"), words);
      assertTrue(words.contains("toy-swap") || words.contains("text-swap"), words);
    });
  }

  @Test
  void should_clip_no_words_at_200_per_cent() {
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      Fx.run(() -> {
        var sheet = sheet(locale, Theme.LIGHT, 2);
        for (var node : sheet.scene().getRoot().lookupAll(".text")) {
          if (node instanceof Text text
              && text.getParent() instanceof Labeled whole
              && whole.getText() != null) {
            assertTrue(
                whole.getText().equals(text.getText()) || text.getText().isEmpty(),
                whole.getText() + " is cut to " + text.getText());
          }
        }
      });
    }
  }

  @Test
  void should_give_every_control_a_name_and_an_id() {
    Fx.run(() -> {
      var sheet = sheet(Locale.FRENCH, Theme.LIGHT, 1);
      for (var node : sheet.node("settings-page").lookupAll("*")) {
        if (node.isFocusTraversable() && node.isVisible()) {
          assertTrue(named(node), node + " has no name");
        }
      }
    });
  }

  private static boolean named(Node node) {
    boolean words = node instanceof Labeled label && !label.getText().isBlank();
    return words || (node.getAccessibleText() != null && !node.getAccessibleText().isBlank());
  }

  @Test
  void should_be_drawn_for_the_eye() {
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (var theme : Theme.values()) {
        Fx.run(() -> {
          var sheet = sheet(locale, theme, 1);
          assertFalse(sheet.all().isBlank());
          sheet.draw("settings-" + locale + "-" + theme.id());
          sheet.drawPage("settings-page", "settings-all-" + locale + "-" + theme.id());
        });
      }
    }
    Fx.run(() -> {
      var sheet = sheet(Locale.FRENCH, Theme.LIGHT, 2);
      if (sheet.scene().getRoot().lookup("#licences") instanceof TitledPane pane) {
        pane.setExpanded(true);
      }
      sheet.drawPage("settings-page", "settings-200");
      assertFalse(sheet.all().isBlank());
    });
  }

  private Sheet sheet(Locale locale, Theme theme, double scale) {
    settings.locale().set(locale);
    settings.theme().set(theme);
    var tasks = new Tasks(Runnable::run, Runnable::run, wrong -> {});
    var outside = new Outside(copied::add, Optional.of(shown::add), () -> {});
    var plugins = new Plugins(home.resolve("plugins"));
    var page = new SettingsPage(settings, new Home(home), plugins, tasks, outside);
    return Sheet.of(page.build(locale), theme, scale);
  }
}
