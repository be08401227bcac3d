package org.autopsie.casefile;

import java.util.Map;
import org.autopsie.run.Failure;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Edits a YAML text in place: one value is replaced or added, every other byte stays as the person
/// wrote it, comments, order, quotes and unknown fields with it. The edited text is read again and
/// compared before it is given back, so that an edit either does exactly what was asked or fails.
public final class CaseText {
  private final String text;
  private final YamlTree tree;

  private CaseText(String text) {
    var problems = new Problems(CaseYaml.NAME);
    this.text = text;
    this.tree =
        YamlTree.of(text, problems)
            .filter(read -> !problems.any())
            .orElseThrow(() -> Problems.failure(problems.sorted()));
  }

  /// The text with the value at a JSON pointer (`/exhibits/0/withdrawn`) replaced, or added where
  /// it is absent; absent parents are added too, an index equal to the list's length adds to it.
  ///
  /// @param value a String, Boolean, Number, List or Map of these
  /// @throws Failure where the place cannot be edited without changing anything else: the text is
  ///   not valid, the value is shared with another place by an alias, the way leads through a word
  public static String set(String text, String pointer, Object value) {
    return new CaseText(text).with(pointer, plain(value));
  }

  /// The value as a reader of its text would make it: a small Long is an Integer.
  private static JsonNode plain(Object value) {
    var mapper = JsonMapper.shared();
    return mapper.readTree(mapper.writeValueAsString(value));
  }

  private String with(String pointer, JsonNode value) {
    var edited = splice(pointer, value);
    var again = YamlTree.of(edited, new Problems(CaseYaml.NAME));
    if (again.isEmpty()
        || !again.get().json().equals(YamlTree.withoutNulls(after(pointer, value)))) {
      throw refused(pointer);
    }
    return edited;
  }

  private String splice(String pointer, JsonNode value) {
    if (pointer.isEmpty() || tree.shared(pointer)) {
      throw refused(pointer);
    }
    var node = tree.node(pointer);
    if (node.isPresent()) {
      return replace(pointer, node.get(), FlowYaml.of(value));
    }
    var parent = Pointer.parent(pointer);
    var name = Pointer.last(pointer);
    return switch (tree.node(parent).orElse(null)) {
      case MappingNode mapping when !tree.shared(parent) ->
          add(mapping, FlowYaml.key(name) + ": " + FlowYaml.of(value));
      case SequenceNode list when !tree.shared(parent) ->
          add(list, (isFlow(list) ? "" : "- ") + FlowYaml.of(value));
      case ScalarNode word when !tree.json().at(parent).isMissingNode() -> throw refused(pointer);
      case null, default -> {
        if (parent.isEmpty()) {
          throw refused(pointer);
        }
        yield splice(parent, around(name, value));
      }
    };
  }

  private String replace(String pointer, Node node, String value) {
    int start = start(node);
    if (start == end(node)) {
      return insert(start, " " + value);
    }
    int end = contentEnd(node);
    var before = text.substring(0, start);
    var key = tree.node(Pointer.parent(pointer)).orElse(node);
    boolean tooFarLeft =
        !isFlow(node) && column(node) <= column(key) && !(key instanceof SequenceNode);
    return before + (tooFarLeft ? "  " : "") + value + text.substring(end);
  }

  private String add(CollectionNode<?> parent, String entry) {
    if (isFlow(parent)) {
      return parent.getValue().isEmpty()
          ? insert(
              start(parent) + text.substring(start(parent)).indexOf(bracket(parent)) + 1, entry)
          : insert(contentEnd(lastOf(parent)), ", " + entry);
    }
    var last = lastOf(parent);
    var indent = " ".repeat(column(parent));
    var line = text.contains("\r\n") ? "\r\n" : "\n";
    int end =
        deepest(last) instanceof ScalarNode word && isBlockScalar(word)
            ? end(last)
            : lineEnd(contentEnd(last));
    return end > 0 && text.charAt(end - 1) == '\n'
        ? insert(end, indent + entry + line)
        : insert(end, line + indent + entry);
  }

  private static char bracket(CollectionNode<?> node) {
    return node instanceof MappingNode ? '{' : '[';
  }

  private String insert(int at, String what) {
    return text.substring(0, at) + what + text.substring(at);
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /// Where a value's own characters end: a block's marks reach to the next thing in the text.
  private int contentEnd(Node node) {
    if (node instanceof CollectionNode<?> collection && !isFlow(collection)) {
      return contentEnd(lastOf(collection));
    }
    int end = end(node);
    if (node instanceof ScalarNode word && isBlockScalar(word)) {
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
    }
    return end;
  }

  private static Node lastOf(CollectionNode<?> collection) {
    return switch (collection) {
      case MappingNode mapping -> {
        var entry = mapping.getValue().getLast();
        boolean alias = index(entry.getValueNode()) < index(entry.getKeyNode());
        yield alias ? entry.getKeyNode() : entry.getValueNode();
      }
      case SequenceNode list -> list.getValue().getLast();
      default -> throw new IllegalStateException("unexpected " + collection.getNodeType());
    };
  }

  private static Node deepest(Node node) {
    return node instanceof CollectionNode<?> collection && !isFlow(collection)
        ? deepest(lastOf(collection))
        : node;
  }

  private static boolean isFlow(Node node) {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.FLOW;
  }

  private static boolean isBlockScalar(ScalarNode word) {
    return word.getScalarStyle() == ScalarStyle.LITERAL
        || word.getScalarStyle() == ScalarStyle.FOLDED;
  }

  private static int index(Node node) {
    return node.getStartMark().orElseThrow().getIndex();
  }

  private int start(Node node) {
    return text.offsetByCodePoints(0, index(node));
  }

  private int end(Node node) {
    return text.offsetByCodePoints(0, node.getEndMark().orElseThrow().getIndex());
  }

  private static int column(Node node) {
    return node.getStartMark().orElseThrow().getColumn();
  }

  /// The values as they should be once the edit is done.
  private JsonNode after(String pointer, JsonNode value) {
    var root = tree.json().deepCopy();
    put(root, pointer, value);
    return root;
  }

  private void put(JsonNode root, String pointer, JsonNode value) {
    var parent = Pointer.parent(pointer);
    var name = Pointer.last(pointer);
    switch (root.at(parent)) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array when name.equals("-") || name.equals(String.valueOf(array.size())) ->
          array.add(value);
      case ArrayNode array
          when name.matches("[0-9]{1,8}") && Integer.parseInt(name) < array.size() ->
          array.set(Integer.parseInt(name), value);
      case JsonNode absent when absent.isMissingNode() && !pointer.isEmpty() ->
          put(root, parent, around(name, value));
      default -> throw refused(pointer);
    }
  }

  private static JsonNode around(String name, JsonNode value) {
    return JsonMapper.shared().valueToTree(Map.of(name, value));
  }

  private Failure refused(String pointer) {
    return new Failure(
        CaseText.class, "edit", Pointer.readable(tree.json(), pointer), tree.line(pointer));
  }
}
