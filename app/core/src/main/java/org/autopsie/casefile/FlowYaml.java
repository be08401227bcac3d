package org.autopsie.casefile;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.databind.JsonNode;

/// Values written as YAML on one line: `{fr: "…", en: "…"}`.
final class FlowYaml {
  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private FlowYaml() {}

  static String of(JsonNode value) {
    var parts = new ArrayList<String>();
    if (value.isArray()) {
      value.forEach(item -> parts.add(of(item)));
      return "[" + String.join(", ", parts) + "]";
    }
    if (value.isObject()) {
      value.properties().forEach(e -> parts.add(key(e.getKey()) + ": " + of(e.getValue())));
      return "{" + String.join(", ", parts) + "}";
    }
    return value.isString() ? quoted(value.asString()) : value.toString();
  }

  /// A field's name, quoted only where it must be.
  static String key(String name) {
    return PLAIN.matcher(name).matches() && !name.matches("true|false|null") ? name : quoted(name);
  }

  /// A text between double quotes, on one line.
  static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
              if (c == 0x85
                  || c == 0x2028
                  || c == 0x2029
                  || c == 0xFEFF
                  || !StreamReader.isPrintable(c)) {
                out.append("\\U%08x".formatted(c));
              } else {
                out.appendCodePoint(c);
              }
            }
          }
        });
    return out.append('"').toString();
  }
}
