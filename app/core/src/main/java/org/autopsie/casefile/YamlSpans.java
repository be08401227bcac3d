package org.autopsie.casefile;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Where the values of a YAML text begin and end in it, in characters.
///
/// @param text the whole text
record YamlSpans(String text) {

  /// Where a value begins.
  int start(Node node) {
    return text.offsetByCodePoints(0, index(node));
  }

  /// Where the parser says that it ends.
  int end(Node node) {
    return text.offsetByCodePoints(0, node.getEndMark().orElseThrow().getIndex());
  }

  /// Where a value's own characters end: a block's marks reach to the next thing in the text.
  int contentEnd(Node node) {
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

  /// The end of the last line of a block's value, before its line break; after it where the value
  /// is a text of several lines, to which its empty lines belong.
  int blockEnd(Node node) {
    return deepest(node) instanceof ScalarNode word && isBlockScalar(word)
        ? end(word)
        : lineEnd(contentEnd(node));
  }

  /// The end of the line, before its line break.
  int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /// The beginning of the line.
  int lineStart(int from) {
    return text.lastIndexOf('\n', from - 1) + 1;
  }

  /// True where there is nothing but blanks and line breaks between the two places.
  boolean isBlank(int from, int to) {
    return text.substring(from, to).isBlank();
  }

  /// The last value of a collection, or its key where the value is written elsewhere.
  static Node lastOf(CollectionNode<?> collection) {
    return switch (collection) {
      case MappingNode mapping -> valueOf(mapping.getValue().getLast());
      case SequenceNode list -> list.getValue().getLast();
      default -> throw new IllegalStateException("unexpected " + collection.getNodeType());
    };
  }

  /// The value of a field, or its key where the value is written elsewhere.
  static Node valueOf(NodeTuple field) {
    boolean alias = index(field.getValueNode()) < index(field.getKeyNode());
    return alias ? field.getKeyNode() : field.getValueNode();
  }

  private static Node deepest(Node node) {
    return node instanceof CollectionNode<?> collection && !isFlow(collection)
        ? deepest(lastOf(collection))
        : node;
  }

  /// True for what stands in brackets.
  static boolean isFlow(Node node) {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.FLOW;
  }

  private static boolean isBlockScalar(ScalarNode word) {
    return word.getScalarStyle() == ScalarStyle.LITERAL
        || word.getScalarStyle() == ScalarStyle.FOLDED;
  }

  /// The distance from the line's beginning.
  static int column(Node node) {
    return node.getStartMark().orElseThrow().getColumn();
  }

  private static int index(Node node) {
    return node.getStartMark().orElseThrow().getIndex();
  }
}
