package org.autopsie.casefile;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A YAML text as a JSON tree, with the place of every value in the text. An empty value stands for
/// an absent one. Hostile files stay small: the text, the depth, the aliases and the number of
/// values are bounded.
final class YamlTree {
  /// The largest text, in characters.
  static final int LARGEST = 2_000_000;

  private static final int DEEPEST = 60;
  private static final int MOST_VALUES = 200_000;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setCodePointLimit(LARGEST)
          .setMaxAliasesForCollections(50)
          .setAllowNonScalarKeys(true)
          .build();

  private final Problems problems;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> shared = new HashSet<>();
  private JsonNode json = JsonNodeFactory.instance.nullNode();
  private int values;

  private YamlTree(Problems problems) {
    this.problems = problems;
  }

  /// The tree, or nothing where `problems` says why the text cannot be read at all.
  static Optional<YamlTree> of(String text, Problems problems) {
    if (text.length() > LARGEST) {
      problems.add(1, "yaml.large", LARGEST);
      return Optional.empty();
    }
    try {
      if (deepest(text) > DEEPEST) {
        problems.add(1, "yaml.deep", DEEPEST);
        return Optional.empty();
      }
      return new Compose(SETTINGS)
          .composeString(text)
          .flatMap(n -> read(n, problems))
          .or(() -> {
            if (!problems.any()) {
              problems.add(1, "yaml.empty");
            }
            return Optional.empty();
          });
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problems.add(line, "yaml.broken", broken.getProblem().strip());
    } catch (ReaderException odd) {
      int line = (int) text.codePoints().limit(odd.getPosition()).filter(c -> c == '\n').count();
      problems.add(line + 1, "yaml.character", "%04X".formatted(odd.getCodePoint()));
    } catch (YamlEngineException other) {
      problems.add(1, "yaml.broken", String.valueOf(other.getMessage()).strip());
    }
    return Optional.empty();
  }

  private static int deepest(String text) {
    int depth = 0;
    int deepest = 0;
    for (var event : new Parse(SETTINGS).parseString(text)) {
      switch (event.getEventId()) {
        case Event.ID.MappingStart, Event.ID.SequenceStart -> depth++;
        case Event.ID.MappingEnd, Event.ID.SequenceEnd -> depth--;
        default -> {}
      }
      deepest = Math.max(deepest, depth);
      if (deepest > DEEPEST) {
        break;
      }
    }
    return deepest;
  }

  private static Optional<YamlTree> read(Node root, Problems problems) {
    var tree = new YamlTree(problems);
    try {
      tree.json = tree.convert("", root, lineOf(root), 0);
      return Optional.of(tree);
    } catch (TooMuch tooMuch) {
      problems.add(tooMuch.line, "yaml.aliases");
      return Optional.empty();
    }
  }

  /// The values, without what is empty.
  JsonNode json() {
    return json;
  }

  /// The same values as [#json] would give for them: empty fields of an object left out.
  static JsonNode withoutNulls(JsonNode value) {
    if (value instanceof ObjectNode object) {
      var copy = JsonNodeFactory.instance.objectNode();
      object.properties().stream()
          .filter(field -> !field.getValue().isNull())
          .forEach(field -> copy.set(field.getKey(), withoutNulls(field.getValue())));
      return copy;
    }
    if (value instanceof ArrayNode array) {
      var copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(item -> copy.add(withoutNulls(item)));
      return copy;
    }
    return value;
  }

  /// The value's node in the text.
  Optional<Node> node(String pointer) {
    return Optional.ofNullable(nodes.get(pointer));
  }

  /// True where the value is written elsewhere in the text and only referred to here.
  boolean shared(String pointer) {
    return shared.contains(pointer);
  }

  /// The line, from 1, of the value or, where it is absent, of the nearest value around it.
  int line(String pointer) {
    var line = lines.get(pointer);
    return line != null ? line : pointer.isEmpty() ? 1 : line(Pointer.parent(pointer));
  }

  private JsonNode convert(String pointer, Node node, int line, int depth) {
    if (++values > MOST_VALUES || depth > DEEPEST) {
      throw new TooMuch(line);
    }
    nodes.put(pointer, node);
    lines.put(pointer, line);
    if (!seen.add(node) || shared.contains(Pointer.parent(pointer))) {
      shared.add(pointer);
    }
    return switch (node) {
      case MappingNode mapping -> object(pointer, mapping, depth);
      case SequenceNode sequence -> array(pointer, sequence, depth);
      case ScalarNode scalar -> scalar(scalar);
      default -> throw new IllegalStateException("unexpected node " + node.getNodeType());
    };
  }

  private JsonNode object(String pointer, MappingNode mapping, int depth) {
    var object = JsonNodeFactory.instance.objectNode();
    for (var entry : mapping.getValue()) {
      int line = lineOf(entry.getKeyNode());
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        problems.add(line, "yaml.key");
        continue;
      }
      var child = Pointer.child(pointer, key.getValue());
      if (nodes.containsKey(child)) {
        problems.add(line, "yaml.twice", key.getValue(), line(child));
        continue;
      }
      var value = convert(child, entry.getValueNode(), line, depth + 1);
      if (!value.isNull()) {
        object.set(key.getValue(), value);
      }
    }
    return object;
  }

  private JsonNode array(String pointer, SequenceNode sequence, int depth) {
    var array = JsonNodeFactory.instance.arrayNode();
    int index = 0;
    for (var item : sequence.getValue()) {
      array.add(convert(Pointer.child(pointer, index++), item, lineOf(item), depth + 1));
    }
    return array;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    var make = SETTINGS.getSchema().getSchemaTagConstructors().get(scalar.getTag());
    var nodes = JsonNodeFactory.instance;
    return switch (make == null ? scalar.getValue() : make.construct(scalar)) {
      case null -> nodes.nullNode();
      case Boolean yes -> nodes.booleanNode(yes);
      case Integer whole -> nodes.numberNode(whole);
      case Long whole -> nodes.numberNode(whole);
      case java.math.BigInteger whole -> nodes.numberNode(whole);
      case Number number -> nodes.numberNode(number.doubleValue());
      case Object other -> nodes.stringNode(other.toString());
    };
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    TooMuch(int line) {
      this.line = line;
    }
  }
}
