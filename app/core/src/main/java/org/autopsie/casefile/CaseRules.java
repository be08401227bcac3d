package org.autopsie.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/// What JSON Schema has no word for, read from the schema's own `x-` keywords so that it is written
/// once: ids that stand once (`x-id`), names that several share (`x-names`), references that lead
/// somewhere (`x-refers`), dates that exist (`x-date`), one field of several (`x-one-of`, said as
/// `x-lacks` says), fields that need another (`x-needs`) or rule it out (`x-excludes`), and fields
/// that nobody knows.
final class CaseRules {
  private record Reference(String kind, String id, String pointer) {}

  private final YamlTree tree;
  private final Problems problems;
  private final Problems warnings;
  private final Map<String, SequencedMap<String, String>> ids = new LinkedHashMap<>();
  private final List<Reference> references = new ArrayList<>();

  private CaseRules(YamlTree tree, Problems problems, Problems warnings) {
    this.tree = tree;
    this.problems = problems;
    this.warnings = warnings;
  }

  static void check(YamlTree tree, Problems problems, Problems warnings) {
    var rules = new CaseRules(tree, problems, warnings);
    rules.walk("", tree.json(), CaseSchema.JSON);
    rules.references.forEach(rules::follow);
  }

  private void walk(String pointer, JsonNode value, JsonNode given) {
    var schema =
        given.has("$ref") ? CaseSchema.JSON.at(given.get("$ref").asString().substring(1)) : given;
    if (value.isObject()) {
      object(pointer, value, schema);
    } else if (value.isArray() && schema.has("items")) {
      for (int i = 0; i < value.size(); i++) {
        walk(Pointer.child(pointer, i), value.get(i), schema.get("items"));
      }
    } else if (value.isValueNode()) {
      word(pointer, value.asString(), schema);
    }
  }

  private void object(String pointer, JsonNode object, JsonNode schema) {
    var known = schema.path("properties");
    var others = schema.path("additionalProperties");
    for (var field : object.properties()) {
      var child = Pointer.child(pointer, field.getKey());
      if (known.has(field.getKey())) {
        walk(child, field.getValue(), known.get(field.getKey()));
      } else if (others.isObject()) {
        walk(child, field.getValue(), others);
      } else if (!known.isEmpty()) {
        warnings.add(tree.line(child), "unknown", Pointer.readable(tree.json(), child));
      }
    }
    together(pointer, object, schema);
    var oneOf = schema.path("x-one-of");
    if (!oneOf.isEmpty() && oneOf.valueStream().noneMatch(name -> object.has(name.asString()))) {
      var key = schema.path("x-lacks").asString("missing");
      var where = Pointer.readable(tree.json(), pointer);
      problems.add(tree.line(pointer), key, where, oneOf.get(0).asString());
    }
  }

  /// Fields that need another one, or that cannot stand beside it.
  private void together(String pointer, JsonNode object, JsonNode schema) {
    for (var rule : schema.path("x-needs").properties()) {
      var other = rule.getValue().asString();
      if (isFilled(object, rule.getKey()) && !object.has(other)) {
        problems.add(tree.line(pointer), "missing", Pointer.readable(tree.json(), pointer), other);
      }
    }
    for (var rule : schema.path("x-excludes").properties()) {
      var other = rule.getValue().asString();
      if (isFilled(object, rule.getKey()) && object.has(other)) {
        var where = Pointer.readable(tree.json(), pointer);
        int line = tree.line(Pointer.child(pointer, rule.getKey()));
        problems.add(line, "either", where, rule.getKey(), other);
      }
    }
  }

  private static boolean isFilled(JsonNode object, String field) {
    return !object.path(field).asString("").isEmpty();
  }

  private void word(String pointer, String word, JsonNode schema) {
    if (schema.has("x-id")) {
      id(schema.get("x-id").asString(), word, pointer);
    } else if (schema.has("x-names") && !word.isBlank()) {
      ids.computeIfAbsent(schema.get("x-names").asString(), k -> new LinkedHashMap<>())
          .putIfAbsent(word, pointer);
    } else if (schema.has("x-refers") && !word.isBlank()) {
      references.add(new Reference(schema.get("x-refers").asString(), word, pointer));
    } else if (schema.has("x-date") && !word.equals(schema.path("x-or").asString())) {
      date(pointer, word);
    }
  }

  private void id(String kind, String id, String pointer) {
    var before = ids.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(id, pointer);
    if (before != null) {
      problems.add(tree.line(pointer), "duplicate", id, tree.line(before));
    }
  }

  private void follow(Reference reference) {
    var known = ids.getOrDefault(reference.kind(), new LinkedHashMap<>());
    if (!known.containsKey(reference.id())) {
      problems.add(
          tree.line(reference.pointer()),
          known.isEmpty() ? "refers.none." + reference.kind() : "refers." + reference.kind(),
          Pointer.readable(tree.json(), reference.pointer()),
          reference.id(),
          listed(known));
    }
  }

  private static String listed(SequencedMap<String, String> known) {
    var first = String.join(", ", known.keySet().stream().limit(12).toList());
    return known.size() > 12 ? first + ", …" : first;
  }

  private void date(String pointer, String date) {
    if (!date.isBlank() && !isDate(date)) {
      problems.add(tree.line(pointer), "date", Pointer.readable(tree.json(), pointer), date);
    }
  }

  /// True for a year, a month or a day that exists, in ISO form.
  static boolean isDate(String date) {
    try {
      switch (date.length()) {
        case 4 -> Year.parse(date);
        case 7 -> YearMonth.parse(date);
        default -> LocalDate.parse(date);
      }
      return true;
    } catch (DateTimeException notOne) {
      return false;
    }
  }
}
