package org.autopsie.casefile;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `case.schema.json`, which ships beside this class: JSON Schema, draft 2020-12, validated without
/// any connection (its `$ref`s stay inside, the draft's own schema is in the validator).
final class CaseSchema {
  /// The schema as a tree, for the rules that JSON Schema has no word for.
  static final JsonNode JSON = load();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JSON);

  private CaseSchema() {}

  static void check(YamlTree tree, Problems problems) {
    var wrongType = new HashSet<String>();
    var errors = SCHEMA.validate(tree.json());
    errors.stream()
        .filter(error -> error.getKeyword().equals("type"))
        .forEach(error -> wrongType.add(error.getInstanceLocation().toString()));
    for (var error : errors) {
      var pointer = error.getInstanceLocation().toString();
      if (error.getKeyword().equals("type") || !wrongType.contains(pointer)) {
        add(tree, pointer, error, problems);
      }
    }
  }

  private static void add(YamlTree tree, String pointer, Error error, Problems problems) {
    int line = tree.line(pointer);
    var where = Pointer.readable(tree.json(), pointer);
    var found = shown(error.getInstanceNode());
    switch (error.getKeyword()) {
      case "required" ->
          problems.add(
              line, where.isEmpty() ? "missing.top" : "missing", where, error.getProperty());
      case "type" -> {
        var given = error.getInstanceNode();
        var key = given.isNull() ? "blank" : "type." + types(error.getSchemaNode());
        problems.add(line, key, where, cut(given.toString()));
      }
      case "enum" -> problems.add(line, "enum", where, found, listed(error.getSchemaNode()));
      case "minimum" -> problems.add(line, "minimum", where, found, error.getSchemaNode());
      case "maximum" -> problems.add(line, "maximum", where, found, error.getSchemaNode());
      case "minItems", "maxItems" -> problems.add(line, "items", where, error.getSchemaNode());
      case "pattern" -> problems.add(line, patternKey(error), where, found);
      case "minLength" -> problems.add(line, "blank", where);
      default -> problems.add(line, "invalid", where, error.getMessage());
    }
  }

  private static String patternKey(Error error) {
    var at = error.getSchemaLocation().toString();
    return at.contains("sha256") ? "sha256" : at.contains("/id/") ? "id.case" : "id";
  }

  private static String types(JsonNode type) {
    return String.join("-", strings(type));
  }

  private static String listed(JsonNode values) {
    return String.join(", ", strings(values).stream().filter(v -> !v.isEmpty()).toList());
  }

  private static List<String> strings(JsonNode node) {
    var list = new ArrayList<String>();
    if (node.isArray()) {
      node.forEach(item -> list.add(item.asString()));
    } else {
      list.add(node.asString());
    }
    return list;
  }

  /// A value as a person finds it in the file, cut where it is long.
  static String shown(JsonNode value) {
    return cut(value.isString() ? value.asString() : value.toString());
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= 60
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
  }

  private static JsonNode load() {
    try (InputStream in = CaseSchema.class.getResourceAsStream("case.schema.json")) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
