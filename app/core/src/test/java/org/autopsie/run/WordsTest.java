package org.autopsie.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sentence of every package is in both languages, and nothing is left that nobody says.
class WordsTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Path SOURCES = Path.of("src", "main", "java");

  static List<Path> packages() throws IOException {
    try (var files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("words_"))
          .map(file -> RESOURCES.relativize(file.getParent()))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @Test
  void should_find_the_sentences_of_this_package_s_neighbours() throws IOException {
    assertFalse(packages().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void should_say_every_sentence_in_both_languages(Path home) throws IOException {
    var english = words(home, "en");
    var french = words(home, "fr");
    var paste = new ArrayList<String>();
    english.forEach((key, text) -> missing(paste, french, "words_fr", key, text));
    french.forEach((key, text) -> missing(paste, english, "words_en", key, text));
    assertEquals("", String.join("\n", paste), "lines to paste in " + home);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void should_have_no_sentence_that_nobody_says(Path home) throws IOException {
    var quoted = quoted(home);
    var obsolete = new TreeSet<>(words(home, "en").stringPropertyNames());
    obsolete.removeIf(key -> said(quoted, key));
    assertEquals("", String.join("\n", obsolete), "keys to remove from " + home);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void should_name_the_same_things_in_both_languages(Path home) throws IOException {
    var french = words(home, "fr");
    words(home, "en")
        .forEach((key, text) ->
            assertEquals(
                arguments((String) text),
                arguments(french.getProperty((String) key, "")),
                () -> home + " " + key));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void should_write_apostrophes_that_message_format_does_not_swallow(Path home) throws IOException {
    for (var language : List.of("en", "fr")) {
      words(home, language)
          .forEach(
              (key, text) -> assertFalse(((String) text).contains("'"), () -> home + " " + key));
    }
  }

  private static void missing(
      List<String> paste, Properties other, String file, Object key, Object text) {
    if (!other.containsKey(key)) {
      paste.add(file + ": " + key + "=" + text);
    }
  }

  /// A key is said where it stands between quotes, or where the part up to one of its dots or
  /// hyphens does, as in `"status-" + status`.
  private static boolean said(String quoted, String key) {
    return isQuoted(quoted, key)
        || isParameter(quoted, key)
        || IntStream.range(1, key.length())
            .filter(i -> key.charAt(i - 1) == '.' || key.charAt(i - 1) == '-')
            .anyMatch(i -> isQuoted(quoted, key.substring(0, i)));
  }

  /// The label of a parameter stands under the id that its record gives back.
  private static boolean isParameter(String quoted, String key) {
    return quoted.contains("return \"" + key.split("\\.", 2)[0] + "\";");
  }

  private static boolean isQuoted(String quoted, String words) {
    return quoted.contains("\"" + words + "\"");
  }

  private static int arguments(String text) {
    return new MessageFormat(text, Locale.ENGLISH).getFormatsByArgumentIndex().length;
  }

  private static String quoted(Path home) throws IOException {
    return text(SOURCES.resolve(home), ".java") + text(RESOURCES.resolve(home), ".json");
  }

  private static String text(Path folder, String ending) throws IOException {
    var text = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(name -> name.toString().endsWith(ending)).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static Properties words(Path home, String language) throws IOException {
    var file = RESOURCES.resolve(home).resolve("words_" + language + ".properties");
    var words = new Properties();
    if (Files.exists(file)) {
      words.load(new StringReader(Files.readString(file)));
    }
    return words;
  }
}
