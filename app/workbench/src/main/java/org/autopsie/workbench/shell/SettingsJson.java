package org.autopsie.workbench.shell;

import java.util.Locale;
import java.util.Optional;
import org.autopsie.model.DeviceChoice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The settings as JSON: `language`, `theme`, `textSize` (per cent), `device`, `threads` (0: as
/// many as there are processors), `reducedMotion`.
final class SettingsJson {
  private static final int MOST_THREADS = 1024;

  private SettingsJson() {}

  /// French where the language is French, else English.
  static Locale language(Locale system) {
    return system.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }

  /// @throws IllegalArgumentException where it is no JSON object
  static ObjectNode object(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException("not an object");
  }

  /// Sets what the file states.
  ///
  /// @return the keys whose values cannot be used, and were passed over
  static Optional<String> read(ObjectNode from, Settings into) {
    var strange = new java.util.ArrayList<String>();
    for (var name : from.propertyNames()) {
      try {
        set(name, from.get(name), into);
      } catch (IllegalArgumentException unusable) {
        strange.add(name);
      }
    }
    return strange.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", strange));
  }

  private static void set(String name, JsonNode value, Settings into) {
    switch (name) {
      case "language" -> into.locale().set(locale(words(value)));
      case "theme" -> into.theme().set(Theme.valueOf(words(value).toUpperCase(Locale.ROOT)));
      case "device" ->
          into.device().set(DeviceChoice.valueOf(words(value).toUpperCase(Locale.ROOT)));
      case "textSize" -> into.scale().set(between(80, value, 200) / 100.0);
      case "threads" -> into.threads().set(between(0, value, MOST_THREADS));
      case "reducedMotion" -> into.reducedMotion().set(yes(value));
      default -> {} // another version's, kept as it is
    }
  }

  private static Locale locale(String language) {
    return switch (language) {
      case "fr" -> Locale.FRENCH;
      case "en" -> Locale.ENGLISH;
      default -> throw new IllegalArgumentException(language);
    };
  }

  private static String words(JsonNode value) {
    if (value.isString()) {
      return value.stringValue();
    }
    throw new IllegalArgumentException("not words");
  }

  private static boolean yes(JsonNode value) {
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    throw new IllegalArgumentException("neither true nor false");
  }

  private static int between(int least, JsonNode value, int most) {
    if (value.isInt() && value.intValue() >= least && value.intValue() <= most) {
      return value.intValue();
    }
    throw new IllegalArgumentException("not a whole number in its bounds");
  }

  /// Writes each setting over what the file stated.
  static void write(Settings from, ObjectNode into) {
    into.put("language", from.locale().get().getLanguage());
    into.put("theme", from.theme().get().id());
    into.put("textSize", (int) Math.round(from.scale().get() * 100));
    into.put("device", from.device().get().name().toLowerCase(Locale.ROOT));
    into.put("threads", from.threads().get());
    into.put("reducedMotion", from.reducedMotion().get());
  }
}
