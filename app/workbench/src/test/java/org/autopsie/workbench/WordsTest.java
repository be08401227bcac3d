package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No sentence is missing, in either language, and none is left over.
class WordsTest {
  private static final Path MAIN = Path.of("src", "main");
  private static final Pattern ASKED =
      Pattern.compile("say\\(\\s*(?:[a-z.()]+,\\s*)?\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "shell",
        "begin",
        "panel",
        "panels",
        "chart",
        "guess",
        "examine",
        "label",
        "tradeoff"
      })
  void should_have_each_sentence_in_both_languages_and_no_other(String name) {
    var english = keys(name, "en");
    assertEquals(english, keys(name, "fr"), "both files need the same keys");
    var sources = sources(name);
    var missing = new TreeSet<String>();
    var asked = ASKED.matcher(sources);
    while (asked.find()) {
      missing.add(asked.group(1));
    }
    missing.removeAll(english);
    assertEquals(List.of(), lines(missing), "add these to words_*.properties of " + name);
    var obsolete = new TreeSet<>(english);
    obsolete.removeIf(key -> used(sources, key));
    assertEquals(List.of(), List.copyOf(obsolete), "take these out of words_*.properties");
  }

  private static List<String> lines(Set<String> keys) {
    return keys.stream().map(key -> key + "=").toList();
  }

  private static boolean used(String sources, String key) {
    if (sources.contains("\"" + key + "\"") || sources.contains("\"" + key + "-")) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      var rest = key.substring(dot + 1);
      if (sources.contains("\"" + key.substring(0, dot + 1) + "\" +")
          || sources.contains("+ \"." + rest + "\"")) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> keys(String name, String language) {
    var words = new Properties();
    var file =
        MAIN.resolve(Path.of("resources", "org", "autopsie", "workbench", name))
            .resolve("words_" + language + ".properties");
    try (var reader = Files.newBufferedReader(file)) {
      words.load(reader);
      assertEquals(List.of(), twice(Files.readAllLines(file)), "a key stands twice in " + file);
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static List<String> twice(List<String> lines) {
    var seen = new HashSet<String>();
    return lines.stream()
        .filter(line -> line.contains("=") && !seen.add(line.substring(0, line.indexOf('='))))
        .toList();
  }

  private static String sources(String name) {
    var folder = MAIN.resolve(Path.of("java", "org", "autopsie", "workbench", name));
    var all = new ArrayList<String>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        all.add(Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return String.join("\n", all);
  }
}
