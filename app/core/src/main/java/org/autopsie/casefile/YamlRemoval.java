package org.autopsie.casefile;

import static org.autopsie.casefile.YamlSpans.column;
import static org.autopsie.casefile.YamlSpans.isFlow;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Cuts one element out of a list, or one field out of a table, of a YAML text. What is written in
/// the element goes with it, and the comment at the end of its last line; comments on lines of
/// their own stay. Whoever calls it reads the result again: rare spellings come out wrong.
///
/// @param at the text and its places
/// @param parent the list or table, with more than one element where it is a block
/// @param index which one, from 0
record YamlRemoval(YamlSpans at, CollectionNode<?> parent, int index) {

  /// The text without it; empty where it cannot be cut out alone.
  Optional<String> edited() {
    return isFlow(parent) ? flow() : block();
  }

  private Node first() {
    return first(index);
  }

  private Node first(int i) {
    return switch (parent) {
      case MappingNode mapping -> mapping.getValue().get(i).getKeyNode();
      case SequenceNode list -> list.getValue().get(i);
      default -> throw new IllegalStateException("unexpected " + parent.getNodeType());
    };
  }

  private Node last() {
    return parent instanceof MappingNode mapping
        ? YamlSpans.valueOf(mapping.getValue().get(index))
        : first();
  }

  private Optional<String> flow() {
    int start = at.start(first());
    int end = at.contentEnd(last());
    int next = past(end);
    if (next < at.text().length() && at.text().charAt(next) == ',') {
      return Optional.of(flowLine(start, next + 1));
    }
    int before = start - 1;
    while (Character.isWhitespace(at.text().charAt(before))) {
      before--;
    }
    return cut(at.text().charAt(before) == ',' ? before : start, end);
  }

  /// Cuts the element with its comma, and the whole line where nothing else stands on it.
  private String flowLine(int start, int end) {
    int after = end;
    while (after < at.text().length() && at.text().charAt(after) == ' ') {
      after++;
    }
    int from = at.lineStart(start);
    int to = at.lineEnd(end);
    boolean alone = at.isBlank(from, start) && (after >= to || at.text().charAt(after) == '#');
    return alone ? without(from, lineAfter(to)) : without(start, after);
  }

  private Optional<String> block() {
    int start = parent instanceof SequenceNode ? dash(first()) : at.start(first());
    int from = at.lineStart(start);
    int end = at.blockEnd(last());
    if (at.isBlank(from, start)) {
      boolean ended = end > 0 && at.text().charAt(end - 1) == '\n';
      return cut(from, ended ? end : lineAfter(end));
    }
    if (index > 0 || parent.getValue().size() < 2) {
      return Optional.empty();
    }
    int next = parent instanceof SequenceNode ? dash(first(1)) : at.start(first(1));
    return end <= next && at.isBlank(end, next) ? cut(start, next) : Optional.empty();
  }

  /// The hyphen of an element: the nearest one above it in the list's own column.
  private int dash(Node item) {
    int start = at.start(item);
    int line = at.lineStart(start);
    int dash = line + column(parent);
    while (line > 0 && !(dash < start && at.text().charAt(dash) == '-')) {
      line = at.lineStart(line - 1);
      dash = line + column(parent);
    }
    return dash;
  }

  /// The first place from there on that is no blank.
  private int past(int from) {
    int place = from;
    while (place < at.text().length() && Character.isWhitespace(at.text().charAt(place))) {
      place++;
    }
    return place;
  }

  private int lineAfter(int from) {
    int end = at.text().indexOf('\n', from);
    return end < 0 ? at.text().length() : end + 1;
  }

  private Optional<String> cut(int from, int to) {
    return from < to ? Optional.of(without(from, to)) : Optional.empty();
  }

  private String without(int from, int to) {
    return at.text().substring(0, from) + at.text().substring(to);
  }
}
