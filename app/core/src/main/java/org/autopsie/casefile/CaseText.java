package org.autopsie.casefile;

import static org.autopsie.casefile.YamlSpans.column;
import static org.autopsie.casefile.YamlSpans.isFlow;
import static org.autopsie.casefile.YamlSpans.lastOf;

import java.util.List;
import java.util.Map;
import org.autopsie.run.Failure;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Edits a YAML text in place: one value is replaced, added or removed, every other byte stays as
/// the person wrote it, comments, order, quotes and unknown fields with it. The edited text is read
/// again and compared before it is given back, so that an edit either does exactly what was asked
/// or fails.
public final class CaseText {
  private final String text;
  private final YamlTree tree;
  private final YamlSpans at;

  private CaseText(String text) {
    var problems = new Problems(CaseYaml.NAME);
    this.text = text;
    this.at = new YamlSpans(text);
    this.tree =
        YamlTree.of(text, problems)
            .filter(read -> !problems.any())
            .orElseThrow(() -> Problems.failure(problems.sorted()));
  }

  /// The text with the value at a JSON pointer (`/exhibits/0/withdrawn`) replaced, or added where
  /// it is absent; absent parents are added too, `-` or an index equal to the list's length adds to
  /// it.
  ///
  /// @param value a String, Boolean, Number, List or Map of these
  /// @throws Failure where the place cannot be edited without changing anything else: the text is
  ///   not valid, the value is shared with another place by an alias, the way leads through a word
  public static String set(String text, String pointer, Object value) {
    return new CaseText(text).with(pointer, plain(value));
  }

  /// The text with several values at the end of a list, all at once; the list is made where it is
  /// absent.
  ///
  /// @throws Failure as `set`
  static String append(String text, String list, List<?> values) {
    var now = text;
    var edit = new CaseText(text);
    boolean begun = edit.tree.json().at(list).size() > 0;
    int from = begun ? 0 : 1;
    if (!begun && !values.isEmpty()) {
      now = set(text, list + "/-", values.getFirst());
    }
    return values.size() <= from
        ? now
        : new CaseText(now).joined(list, values.subList(from, values.size()));
  }

  private String joined(String list, List<?> values) {
    if (!(tree.node(list).orElse(null) instanceof SequenceNode node) || tree.shared(list)) {
      throw refused(list);
    }
    var nodes = values.stream().map(CaseText::plain).toList();
    var wanted = tree.json().deepCopy();
    nodes.forEach(one -> require(JsonEdit.put(wanted, list + "/-", one), list));
    var line = text.contains("\r\n") ? "\r\n" : "\n";
    var between = isFlow(node) ? ", " : line + " ".repeat(column(node)) + "- ";
    var entries = String.join(between, nodes.stream().map(FlowYaml::of).toList());
    return checked(list, add(node, (isFlow(node) ? "" : "- ") + entries), wanted);
  }

  /// The text without the element of a list or the field that a JSON pointer (`/positions/2`)
  /// names. The comment at the end of its last line goes with it, those on lines of their own stay;
  /// an emptied list is written `[]`.
  ///
  /// @throws Failure where it is not there, or cannot be taken out without changing anything else
  public static String remove(String text, String pointer) {
    return new CaseText(text).without(pointer);
  }

  /// The text with words for people put in a place: field by field where they stand in a table, so
  /// that further languages stay, else whole; once where both languages say the same.
  ///
  /// @throws Failure as `set`
  static String say(String text, String pointer, Localised words) {
    if (!new CaseText(text).tree.json().at(pointer).isObject()) {
      return set(text, pointer, Written.words(words));
    }
    return say(say(text, pointer + "/fr", words.fr()), pointer + "/en", words.en());
  }

  private static String say(String text, String pointer, String words) {
    boolean same = new CaseText(text).tree.json().at(pointer).asString("").equals(words);
    return same ? text : set(text, pointer, words);
  }

  /// The value as a reader of its text would make it: a small Long is an Integer.
  private static JsonNode plain(Object value) {
    var mapper = JsonMapper.shared();
    return mapper.readTree(mapper.writeValueAsString(value));
  }

  private String with(String pointer, JsonNode value) {
    var wanted = tree.json().deepCopy();
    require(JsonEdit.put(wanted, pointer, value), pointer);
    return checked(pointer, splice(pointer, value), wanted);
  }

  private String without(String pointer) {
    var wanted = tree.json().deepCopy();
    require(JsonEdit.take(wanted, pointer), pointer);
    return checked(pointer, cut(pointer), wanted);
  }

  /// The edited text, once it says what it should and nothing else.
  private String checked(String pointer, String edited, JsonNode wanted) {
    var problems = new Problems(CaseYaml.NAME);
    var again = YamlTree.of(edited, problems);
    if (again.isEmpty()
        || problems.any()
        || !again.get().json().equals(YamlTree.withoutNulls(wanted))) {
      throw refused(pointer);
    }
    return edited;
  }

  private String cut(String pointer) {
    var parent = Pointer.parent(pointer);
    if (tree.shared(pointer) || tree.shared(parent)) {
      throw refused(pointer);
    }
    return switch (tree.node(parent).orElse(null)) {
      case SequenceNode list -> cut(list, Integer.parseInt(Pointer.last(pointer)), pointer);
      case MappingNode table -> cut(table, field(table, Pointer.last(pointer)), pointer);
      case null, default -> throw refused(pointer);
    };
  }

  private String cut(CollectionNode<?> parent, int index, String pointer) {
    if (parent.getValue().size() == 1 && !isFlow(parent)) {
      Object nothing = parent instanceof SequenceNode ? List.of() : Map.of();
      return splice(Pointer.parent(pointer), plain(nothing));
    }
    return new YamlRemoval(at, parent, index).edited().orElseThrow(() -> refused(pointer));
  }

  private static int field(MappingNode table, String name) {
    var keys = table.getValue().stream().map(field -> ((ScalarNode) field.getKeyNode()).getValue());
    return keys.toList().indexOf(name);
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
        yield splice(parent, JsonEdit.around(name, value));
      }
    };
  }

  private String replace(String pointer, Node node, String value) {
    int start = at.start(node);
    if (start == at.end(node)) {
      return insert(start, " " + value);
    }
    int end = at.contentEnd(node);
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
              at.start(parent) + text.substring(at.start(parent)).indexOf(bracket(parent)) + 1,
              entry)
          : insert(at.contentEnd(lastOf(parent)), ", " + entry);
    }
    var last = lastOf(parent);
    var indent = " ".repeat(column(parent));
    var line = text.contains("\r\n") ? "\r\n" : "\n";
    int end = at.blockEnd(last);
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

  private void require(boolean done, String pointer) {
    if (!done) {
      throw refused(pointer);
    }
  }

  private Failure refused(String pointer) {
    return new Failure(
        CaseText.class, "edit", Pointer.readable(tree.json(), pointer), tree.line(pointer));
  }
}
