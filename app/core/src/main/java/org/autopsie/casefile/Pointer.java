package org.autopsie.casefile;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// JSON pointers (RFC 6901), as strings: `/exhibits/0/people`.
final class Pointer {
  private Pointer() {}

  static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  static String child(String pointer, int index) {
    return pointer + "/" + index;
  }

  /// The pointer one level up; the root's is the root.
  static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  static String last(String pointer) {
    return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  static List<String> parts(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(pointer.substring(1).split("/", -1)).map(Pointer::unescape).toList();
  }

  /// The way to a value in words: an element of a list by its id, else by its rank from 1.
  static String readable(JsonNode root, String pointer) {
    var words = new StringBuilder();
    var node = root;
    for (var part : parts(pointer)) {
      boolean element = node.isArray();
      node = element ? node.path(rank(part)) : node.path(part);
      var id = node.path("id").asString("");
      words.append(words.isEmpty() ? "" : "/");
      words.append(!element ? part : id.isEmpty() ? String.valueOf(rank(part) + 1) : id);
    }
    return words.toString();
  }

  private static int rank(String part) {
    return part.matches("[0-9]{1,8}") ? Integer.parseInt(part) : -1;
  }

  private static String unescape(String part) {
    return part.replace("~1", "/").replace("~0", "~");
  }
}
