package org.autopsie.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.run.Parameter;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugin;
import org.autopsie.run.Plugins;
import org.autopsie.run.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// A plugin's parameters as options of a command, and as lines of its help. Where it takes pairs,
/// `--list` names a list of the case instead.
final class ParameterOptions {
  private ParameterOptions() {}

  /// Adds the options of the plugin that the arguments name, and a help text that lists every one
  /// of its kind.
  ///
  /// @param kind what `--with` names in this command
  static CommandLine addAll(
      CommandLine line,
      Plugins plugins,
      Class<? extends Plugin> kind,
      Locale locale,
      String... args) {
    var known = plugins.all(kind);
    var asked = List.of(args).indexOf("--with") + 1;
    var id = asked > 0 && asked < args.length ? args[asked] : "";
    known.stream()
        .filter(plugin -> plugin.id().equals(id))
        .forEach(plugin -> add(line.getCommandSpec(), plugin, locale));
    line.getCommandSpec().usageMessage().footer(list(known, locale).toArray(String[]::new));
    return line;
  }

  /// Adds an option for each parameter, but where the command has one of that name.
  private static void add(CommandSpec spec, Plugin plugin, Locale locale) {
    for (var parameter : Parameters.of(plugin)) {
      var name = parameter.name();
      if (spec.findOption("--" + name) != null) {
        continue;
      }
      spec.addOption(
          parameter.shape() == Parameter.Shape.MANY
              ? several(name, hint(parameter), label(plugin, name, locale))
              : option(name, hint(parameter), label(plugin, name, locale)));
      if (name.equals("pairs")) {
        spec.addOption(option("list", "ID", Words.of(Main.class).say(locale, "list-of-the-case")));
      }
    }
  }

  private static OptionSpec option(String name, String hint, String label) {
    return OptionSpec.builder("--" + name)
        .type(String.class)
        .paramLabel(hint)
        .description(label.replace("%", "%%"))
        .build();
  }

  /// An option that may be given several times.
  private static OptionSpec several(String name, String hint, String label) {
    return OptionSpec.builder("--" + name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(hint)
        .description(label.replace("%", "%%"))
        .build();
  }

  /// The values that were given, by parameter. One value of a list may part its elements by commas;
  /// of several, each is an element.
  static SequencedMap<String, Object> given(CommandSpec spec) {
    var given = new LinkedHashMap<String, Object>();
    for (var option : spec.options()) {
      if (option.userObject() == null && option.getValue() != null) {
        value(option.getValue())
            .ifPresent(value -> given.put(option.longestName().substring(2), value));
      }
    }
    return given;
  }

  private static Optional<Object> value(Object value) {
    return switch (value) {
      case List<?> list when list.size() == 1 -> Optional.of(list.getFirst());
      case List<?> list -> list.isEmpty() ? Optional.empty() : Optional.of(list);
      case String words -> Optional.of(words);
      default -> Optional.empty();
    };
  }

  /// Every plugin of a kind with its parameters, for the help text.
  private static List<String> list(List<? extends Plugin> known, Locale locale) {
    var lines = new ArrayList<String>();
    for (var plugin : known) {
      lines.add("  --with " + plugin.id() + "  " + label(plugin, "", locale));
      Parameters.of(plugin)
          .forEach(parameter ->
              lines.add(
                  "      --%s %s  %s  [%s]"
                      .formatted(
                          parameter.name(),
                          hint(parameter),
                          label(plugin, parameter.name(), locale),
                          parameter.standard())));
    }
    return lines.stream().map(line -> line.replace("%", "%%")).toList();
  }

  /// What the plugin calls itself, or one of its parameters; empty where it has no words.
  ///
  /// @param parameter empty: the plugin itself
  static String label(Plugin plugin, String parameter, Locale locale) {
    var key = plugin.id() + (parameter.isEmpty() ? "" : "." + parameter);
    var words = Words.of(plugin.getClass());
    return words.has(locale, key) ? words.say(locale, key) : "";
  }

  private static String hint(Parameter parameter) {
    if (!parameter.choices().isEmpty()) {
      return String.join("|", parameter.choices());
    }
    if (parameter.kind() == Parameter.Kind.EXHIBIT) {
      return "EXHIBIT|FILE";
    }
    return parameter
        .bounds()
        .map(bounds -> bounds.min() + ".." + bounds.max() + " " + bounds.unit())
        .orElse(parameter.kind().name().toLowerCase(Locale.ROOT))
        .strip();
  }
}
