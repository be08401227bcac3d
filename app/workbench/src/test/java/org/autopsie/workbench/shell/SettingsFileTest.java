package org.autopsie.workbench.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.autopsie.model.DeviceChoice;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Settings come back as they were set, and a file that cannot be used is not lost.
class SettingsFileTest {
  @TempDir Path home;

  @Test
  void should_begin_with_the_language_of_the_system_and_the_light_theme() {
    var settings = open(Locale.CANADA_FRENCH).settings();
    assertEquals(Locale.FRENCH, settings.locale().get());
    assertEquals(Theme.LIGHT, settings.theme().get());
    assertEquals(1, settings.scale().get());
    assertEquals(DeviceChoice.AUTO, settings.device().get());
    assertEquals(Locale.ENGLISH, open(Locale.GERMANY).settings().locale().get());
  }

  @Test
  void should_bring_back_what_was_set() {
    var file = open(Locale.FRANCE);
    var settings = file.settings();
    settings.locale().set(Locale.ENGLISH);
    settings.theme().set(Theme.DARK);
    settings.scale().set(1.45);
    settings.device().set(DeviceChoice.CPU);
    settings.threads().set(3);
    settings.reducedMotion().set(true);
    file.save();
    var again = open(Locale.FRANCE);
    assertTrue(again.wrong().isEmpty());
    assertEquals(Locale.ENGLISH, again.settings().locale().get());
    assertEquals(Theme.DARK, again.settings().theme().get());
    assertEquals(1.45, again.settings().scale().get());
    assertEquals(DeviceChoice.CPU, again.settings().device().get());
    assertEquals(3, again.settings().threads().get());
    assertTrue(again.settings().reducedMotion().get());
    assertEquals(
        Math.min(3, Runtime.getRuntime().availableProcessors()), again.settings().threadsHere());
  }

  @Test
  void should_keep_what_another_version_wrote() throws IOException {
    write("{\"theme\": \"dark\", \"later\": {\"a\": [1, 2]}}");
    var file = open(Locale.ENGLISH);
    file.settings().scale().set(1.1);
    file.save();
    var kept = Files.readString(home.resolve("settings.json"));
    assertTrue(kept.replaceAll("\\s", "").contains("\"later\":{\"a\":[1,2]}"), kept);
    assertEquals(Theme.DARK, open(Locale.ENGLISH).settings().theme().get());
  }

  @Test
  void should_write_nothing_where_nothing_changed() {
    open(Locale.ENGLISH).save();
    assertFalse(Files.exists(home.resolve("settings.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"theme\": \"dark\"", "[1]", "null", "\"dark\"", "{} x"})
  void should_set_a_broken_file_aside(String broken) throws IOException {
    write(broken);
    var file = open(Locale.FRENCH);
    var said = file.wrong().orElseThrow().in(Locale.FRENCH);
    assertTrue(said.contains("settings.broken-1.json"), said);
    assertEquals(broken, Files.readString(home.resolve("settings.broken-1.json")));
    assertEquals(Theme.LIGHT, file.settings().theme().get());
    file.save();
    assertTrue(open(Locale.FRENCH).wrong().isEmpty());
  }

  @Test
  void should_set_files_aside_side_by_side() throws IOException {
    write("first");
    open(Locale.FRENCH);
    write("second");
    open(Locale.FRENCH);
    assertEquals("first", Files.readString(home.resolve("settings.broken-1.json")));
    assertEquals("second", Files.readString(home.resolve("settings.broken-2.json")));
  }

  @Test
  void should_use_what_can_be_used_and_name_the_rest_once() throws IOException {
    write("{\"theme\": \"dark\", \"textSize\": 900, \"language\": \"tlh\", \"threads\": \"many\"}");
    var file = open(Locale.ENGLISH);
    var said = file.wrong().orElseThrow().in(Locale.ENGLISH);
    for (var key : List.of("textSize", "language", "threads")) {
      assertTrue(said.contains(key), said);
    }
    assertEquals(Theme.DARK, file.settings().theme().get());
    assertEquals(1, file.settings().scale().get());
    assertTrue(Files.readString(home.resolve("settings.broken-1.json")).contains("tlh"));
    file.save();
    assertTrue(open(Locale.ENGLISH).wrong().isEmpty());
  }

  @Test
  void should_say_where_it_cannot_be_written() throws IOException {
    var taken = home.resolve("file");
    Files.writeString(taken, "");
    var file = SettingsFile.open(taken, Locale.ENGLISH);
    file.settings().theme().set(Theme.DARK);
    var failure = assertThrows(Failure.class, file::save);
    assertTrue(failure.in(Locale.ENGLISH).contains("settings.json"), failure.getMessage());
  }

  private SettingsFile open(Locale system) {
    return SettingsFile.open(home, system);
  }

  private void write(String words) throws IOException {
    Files.writeString(home.resolve("settings.json"), words);
  }
}
