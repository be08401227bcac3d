package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Exhibit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every field of `case.yaml` that the schema knows can be edited in the window, or stands among
/// the exceptions with the reason.
class EveryFieldTest {
  /// What the program writes, or what is fixed, by the pattern of its pointer.
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("/autopsie", "the version of the format is the program's"),
          Map.entry("(/.*)?/id", "ids are made by the program; evidence and links hold on to them"),
          Map.entry("/.*/sha256", "hashes are computed"),
          Map.entry("/sources/0/kept", "the program names the copy that it keeps"),
          Map.entry("/data/0/file", "the program names the file that it copies"),
          Map.entry("/data/0/columns", "which columns of people are read is not widened by hand"),
          Map.entry("/exhibits/0/file", "the program names the file that it copies"),
          Map.entry("/exhibits/0/kind", "what a file is decides it"),
          Map.entry("/exhibits/0/withdrawn", "taking an exhibit back writes the date"),
          Map.entry("/models/0/(file|tokenizer)/.*", "files are chosen, what they are is computed"),
          Map.entry("/models/0/image/interpolation", "there is one way only"),
          Map.entry("/protocol/0/recorded/.*", "what was recorded elsewhere is not retouched"),
          Map.entry("/story/(fr|en)", "the program names the files of the story"));

  /// Fields whose controls do not bear the pointer's id: on the page of questions to the room, and
  /// a list with its group, chosen together for a parameter.
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("/protocol/0/ask/question", "ask-question-fr"),
          Map.entry("/protocol/0/ask/answer", "ask-kind"),
          Map.entry("/protocol/0/ask/unit", "ask-unit-fr"),
          Map.entry("/protocol/0/ask/choices/0/label", "choice-1-fr"),
          Map.entry("/protocol/0/ask/choices/0/at-least", "choice-1-at-least"),
          Map.entry("/protocol/0/ask/choices/0/at-most", "choice-1-at-most"),
          Map.entry("/protocol/0/ask/common-mistake", "ask-common-mistake-fr"),
          Map.entry("/protocol/0/ask/discussion", "ask-discussion-fr"),
          Map.entry("/protocol/0/reference/over/key/list", "edit-protocol-0-reference-over-to"),
          Map.entry("/protocol/0/reference/over/key/group", "edit-protocol-0-reference-over-to"),
          Map.entry("/protocol/0/compared/over/key/list", "edit-protocol-0-compared-over-to"),
          Map.entry("/protocol/0/compared/over/key/group", "edit-protocol-0-compared-over-to"));

  @TempDir Path folder;

  @Test
  void should_let_every_field_of_the_schema_be_edited_in_the_window() {
    var edited = Fx.on(this::edited);
    var missing = new TreeSet<>(missing(fields(), edited));
    assertEquals("", String.join("\n", missing), "edit these in the window, or say why not");
  }

  @Test
  void should_name_a_field_that_no_control_edits() {
    var edited = List.of("edit-title-fr");
    assertEquals(Set.of("/incident/place"), missing(List.of("/title", "/incident/place"), edited));
  }

  @Test
  void should_keep_no_exception_that_the_schema_does_not_know() {
    var fields = fields();
    for (var exception : EXCEPTIONS.keySet()) {
      assertTrue(
          fields.stream().anyMatch(Pattern.compile(exception).asMatchPredicate()), exception);
    }
    assertTrue(fields.containsAll(ELSEWHERE.keySet()), "no such field");
  }

  private static Set<String> missing(Collection<String> fields, Collection<String> controls) {
    var missing = new TreeSet<String>();
    for (var field : fields) {
      boolean excepted = EXCEPTIONS.keySet().stream().anyMatch(field::matches);
      var id = ELSEWHERE.getOrDefault(field, "edit" + field.replace('/', '-'));
      if (!excepted && controls.stream().noneMatch(isOf(id))) {
        missing.add(field);
      }
    }
    return missing;
  }

  private static Predicate<String> isOf(String id) {
    return control -> control.equals(id) || control.startsWith(id + "-");
  }

  /// Every field of the schema, the first of each list.
  private static List<String> fields() {
    var fields = new ArrayList<String>();
    walk("", schema(), schema(), fields);
    return fields;
  }

  private static JsonNode schema() {
    try (InputStream in = CaseFile.class.getResourceAsStream("case.schema.json")) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void walk(String at, JsonNode given, JsonNode schema, List<String> fields) {
    var ref = given.path("$ref").asString("");
    var node = ref.isEmpty() ? given : schema.at(ref.substring(1));
    if (ref.endsWith("/words") || ref.endsWith("parameters")) {
      fields.add(at);
    } else if (node.has("properties")) {
      node.get("properties")
          .properties()
          .forEach(field -> walk(at + "/" + field.getKey(), field.getValue(), schema, fields));
    } else if (node.has("items") && !simple(node.get("items"), schema)) {
      walk(at + "/0", node.get("items"), schema, fields);
    } else if (node.path("additionalProperties").isObject()) {
      walk(at + "/key", node.get("additionalProperties"), schema, fields);
    } else {
      fields.add(at);
    }
  }

  /// A list of words or references is one field.
  private static boolean simple(JsonNode items, JsonNode schema) {
    var ref = items.path("$ref").asString("");
    var node = ref.isEmpty() ? items : schema.at(ref.substring(1));
    return List.of("string", "number").contains(node.path("type").asString(""));
  }

  /// The ids of all controls that edit a case which has one of everything.
  private Set<String> edited() {
    write();
    var ids = new TreeSet<String>();
    var sample = Sample.open(folder, Locale.ENGLISH);
    sample.show("full");
    for (var panel : List.of("brief", "positions", "identification", "sources", "lists")) {
      choose(sample, panel, panel.equals("positions") ? "position" : panel, ids);
    }
    choose(sample, "model", "model-text", ids);
    choose(sample, "model", "model-rows", ids);
    choose(sample, "model", "model-pictures", ids);
    sample.window().choose("exhibits");
    sample.settle();
    var list = (ListView<?>) sample.node("exhibits");
    for (int i = 0; i < 2; i++) {
      list.getSelectionModel().select(i);
      choose(sample, "exhibits", "exhibit", ids);
      assertTrue(list.getItems().get(i) instanceof Exhibit);
    }
    sample.window().choose("protocol");
    sample.settle();
    Hands.open(sample, "step");
    Hands.press(sample, "details-edit");
    collect(sample, ids);
    sample.window().choose("confront");
    sample.settle();
    Hands.press(sample, "edit-step");
    collect(sample, ids);
    sample.window().close();
    return ids;
  }

  private static void choose(Sample sample, String panel, String part, Set<String> ids) {
    sample.window().choose(panel);
    sample.settle();
    var button = (javafx.scene.control.Button) sample.node("edit-" + part);
    if (button.getText().equals("Edit")) {
      button.fire();
      sample.settle();
    }
    collect(sample, ids);
  }

  private static void collect(Sample sample, Set<String> ids) {
    sample.scene().getRoot().lookupAll("*").stream()
        .map(Node::getId)
        .filter(id -> id != null && !id.isBlank())
        .map(id -> id.replaceAll("^(edit-models|edit-exhibits|edit-data)-[12]-", "$1-0-"))
        .forEach(ids::add);
  }

  private void write() {
    try {
      Files.createDirectories(folder.resolve("full"));
      Files.writeString(folder.resolve("full/a.txt"), "Some words");
      Files.writeString(folder.resolve("full/list.csv"), "group,word\nx,Ada\nx,Bob\n");
      Files.writeString(folder.resolve("full/counts.csv"), "group,label,n\nx,1,3\n");
      Files.writeString(
          folder.resolve("full/case.yaml"),
          """
          autopsie: 1
          id: full
          title: Full
          timeline:
            - {date: "2020", what: It}
          sources:
            - {id: s, title: A paper, seen: read}
          positions:
            - {id: p, actor: Someone}
            - {id: q, actor: Another}
          identification:
            - {component: data, found: found}
          models:
            - {id: text, title: Text, fidelity: proxy, reads: text, pooling: mean, bound: {relative: 0.0001}, lacking: Nobody has it}
            - {id: rows, title: Rows, fidelity: proxy, reads: row, pooling: none}
            - {id: pictures, title: Pictures, fidelity: proxy, reads: image, pooling: none}
          data:
            - {id: words, file: list.csv}
            - {id: counts, file: counts.csv}
          groups: {key: the things}
          exhibits:
            - {id: a, file: a.txt, kind: text, group: key, alternative: Words, people: {status: consented, scope: all, date: "2020"}}
            - {id: b, row: {key: 1}, kind: row}
          protocol:
            - id: step
              kind: control
              title: The step
              model: text
              with: retrieval-ranking
              reference: {with: text-swap, set: {from: a}, over: {to: {list: words, group: x}}}
              compared: {with: text-swap, set: {from: a, to: b}}
              ask: {question: How many?, answer: choice}
          rivals:
            - {id: r, what: Chance}
          limits: [This]
          """);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
