package org.autopsie.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.autopsie.workbench.shell.Theme;

/// The style sheet as a test reads it, so that no colour is written down twice.
final class Look {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern ENTRY = Pattern.compile("([a-z0-9-]+):\\s*([^;]+);");
  private static final List<Rule> RULES = rules();

  private Look() {}

  /// A rule: which nodes, and what they get.
  record Rule(String nodes, Map<String, String> entries) {
    /// The token that an entry names, without its dash; the last where there are layers.
    Optional<String> token(String entry) {
      return Optional.ofNullable(entries.get(entry))
          .map(value -> value.replaceAll(".*,", "").strip())
          .filter(value -> value.matches("-[a-z0-9-]+"))
          .map(value -> value.substring(1));
    }
  }

  static List<Rule> all() {
    return RULES;
  }

  /// The colours of a theme by token, without the dash.
  static Map<String, Color> tokens(Theme theme) {
    var tokens = new LinkedHashMap<String, Color>();
    RULES.stream()
        .filter(rule -> rule.nodes().startsWith(".root." + theme.id()))
        .flatMap(rule -> rule.entries().entrySet().stream())
        .filter(entry -> entry.getValue().startsWith("#"))
        .forEach(entry -> tokens.put(entry.getKey().substring(1), Color.web(entry.getValue())));
    return tokens;
  }

  private static List<Rule> rules() {
    var css = text().replaceAll("(?s)/\\*.*?\\*/", "");
    var rules = new ArrayList<Rule>();
    var rule = RULE.matcher(css);
    while (rule.find()) {
      var entries = new LinkedHashMap<String, String>();
      var entry = ENTRY.matcher(rule.group(2));
      while (entry.find()) {
        entries.put(entry.group(1), entry.group(2).strip());
      }
      rules.add(new Rule(rule.group(1).strip(), entries));
    }
    return List.copyOf(rules);
  }

  private static String text() {
    try {
      return Files.readString(Path.of("src/main/resources/org/autopsie/workbench/shell/look.css"));
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }
}
