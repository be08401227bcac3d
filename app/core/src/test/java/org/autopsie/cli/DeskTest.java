package org.autopsie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the program stands.
class DeskTest {
  private @TempDir Path folder;

  @Test
  void should_speak_the_language_of_the_environment_even_where_its_locale_is_not_installed() {
    assertEquals(Locale.FRANCE, Desk.language(Map.of("LANG", "fr_FR.UTF-8")));
    assertEquals(Locale.ENGLISH, Desk.language(Map.of("LC_ALL", "C.UTF-8", "LANG", "fr_FR.UTF-8")));
    assertEquals(Locale.FRANCE, Desk.language(Map.of("LC_ALL", "", "LANG", "fr")));
  }

  @Test
  void should_see_the_samples_of_the_package_and_no_data_beside_it() throws Exception {
    var samples = Files.createDirectories(folder.resolve("app/sample-incidents"));
    Files.createDirectories(folder.resolve("shared/data"));
    var stated = stated("autopsie.samples", samples);
    stated.setProperty("autopsie.checkout", folder.resolve("app").toString());
    var desk = Desk.of(stated, folder.resolve("home"), Locale.ENGLISH);
    assertEquals(Optional.of(samples), desk.samples());
    assertEquals(Optional.empty(), desk.testData());
  }

  @Test
  void should_see_the_samples_of_a_checkout_and_the_data_beside_it() throws Exception {
    var samples = Files.createDirectories(folder.resolve("app/sample-incidents"));
    var data = Files.createDirectories(folder.resolve("shared/data"));
    var stated = stated("autopsie.checkout", folder.resolve("app"));
    var desk = Desk.of(stated, folder.resolve("home"), Locale.ENGLISH);
    assertEquals(Optional.of(samples), desk.samples());
    assertEquals(Optional.of(data), desk.testData());
  }

  @Test
  void should_see_no_samples_where_none_are_named() {
    var desk = Desk.of(new Properties(), folder, Locale.ENGLISH);
    assertEquals(Optional.empty(), desk.samples());
  }

  private static Properties stated(String name, Path folder) {
    var stated = new Properties();
    stated.setProperty(name, folder.toString());
    return stated;
  }
}
