package org.autopsie.casefile;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The same edits of a tree of values that [CaseText] makes of a text: what the edited text must
/// say. A place that cannot be edited gives false, and the tree stays.
final class JsonEdit {
  private JsonEdit() {}

  /// Puts a value in a place; absent parents are made.
  static boolean put(JsonNode root, String pointer, JsonNode value) {
    if (pointer.isEmpty()) {
      return false;
    }
    var parent = Pointer.parent(pointer);
    var name = Pointer.last(pointer);
    return switch (root.at(parent)) {
      case ObjectNode object -> {
        object.set(name, value);
        yield true;
      }
      case ArrayNode array -> put(array, name, value);
      case JsonNode absent when absent.isMissingNode() -> put(root, parent, around(name, value));
      default -> false;
    };
  }

  private static boolean put(ArrayNode array, String name, JsonNode value) {
    if (name.equals("-") || name.equals(String.valueOf(array.size()))) {
      array.add(value);
      return true;
    }
    boolean there = isIn(array, name);
    if (there) {
      array.set(Integer.parseInt(name), value);
    }
    return there;
  }

  /// Takes the value out of a place.
  static boolean take(JsonNode root, String pointer) {
    var name = Pointer.last(pointer);
    return switch (root.at(Pointer.parent(pointer))) {
      case ObjectNode object when object.has(name) && !pointer.isEmpty() -> {
        object.remove(name);
        yield true;
      }
      case ArrayNode array when isIn(array, name) -> {
        array.remove(Integer.parseInt(name));
        yield true;
      }
      default -> false;
    };
  }

  private static boolean isIn(ArrayNode array, String name) {
    return name.matches("[0-9]{1,8}") && Integer.parseInt(name) < array.size();
  }

  /// A value in the table or list that it needs around it.
  static JsonNode around(String name, JsonNode value) {
    Object parent = name.equals("-") ? List.of(value) : Map.of(name, value);
    return JsonMapper.shared().valueToTree(parent);
  }
}
