package org.autopsie.casefile;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Edits of one long case that was written by hand in many styles.
class CaseTextPropertyTest {
  private static final String TEXT = text();

  @Property(tries = 500)
  void should_read_back_what_was_set_and_keep_every_comment(
      @ForAll("places") String pointer, @ForAll("values") Object value) {
    var edited = CaseText.set(TEXT, pointer, value);

    var tree = tree(edited);
    assertEquals(
        String.valueOf(value),
        tree.at(pointer).isString() ? tree.at(pointer).asString() : tree.at(pointer).toString());
    assertEquals(comments(TEXT), comments(edited));
  }

  @Property(tries = 300)
  void should_give_the_first_text_again_when_two_edits_undo_each_other(
      @ForAll("places") String pointer, @ForAll("values") Object value) {
    var once = CaseText.set(TEXT, pointer, "x");

    assertEquals(once, CaseText.set(CaseText.set(once, pointer, value), pointer, "x"));
  }

  @Property(tries = 300)
  void should_leave_all_around_the_edit_byte_for_byte(
      @ForAll("places") String pointer, @ForAll("values") Object value) {
    var edited = CaseText.set(TEXT, pointer, value);

    var before = TEXT.lines().limit(line(pointer) - 1L).collect(joining("\n"));
    assertTrue(edited.startsWith(before), "changed before line " + line(pointer));
    assertTrue(edited.endsWith("# the end\n"));
  }

  @Property(tries = 300)
  void should_remove_that_value_and_no_other_and_leave_the_comments_around_it(
      @ForAll("parts") String pointer) {
    var edited = CaseText.remove(TEXT, pointer);

    assertEquals(without(pointer), tree(edited));
    var before = TEXT.lines().limit(firstLine(pointer) - 1L).collect(joining("\n"));
    assertTrue(
        edited.startsWith(before.replaceFirst(",$", "")), "changed before line " + line(pointer));
    assertTrue(edited.endsWith("# note 12\n# the end\n"));
    var gone = new ArrayList<>(comments(TEXT));
    gone.removeAll(comments(edited));
    assertEquals(List.of(), gone.stream().filter(note -> !belongs(note, pointer)).toList());
  }

  @Property(tries = 200)
  void should_give_the_first_text_again_when_what_was_added_is_removed(
      @ForAll("values") Object value) {
    for (var list : List.of("/limits/3", "/exhibits/2", "/somebody-s-plugin/list/3")) {
      assertEquals(TEXT, CaseText.remove(CaseText.set(TEXT, list, value), list));
    }
  }

  /// True where the comment stands in the lines that the value takes.
  private static boolean belongs(String note, String pointer) {
    var lines = TEXT.lines().toList();
    int at = 1;
    while (!lines.get(at - 1).contains(note)) {
      at++;
    }
    int from = firstLine(pointer);
    var places = new ArrayList<String>();
    collect(pointer, tree(TEXT).at(pointer), places);
    int to = places.stream().mapToInt(CaseTextPropertyTest::lastLine).max().orElse(from);
    return at >= from && at <= Math.max(from, to);
  }

  /// The hyphen of this one stands a line above.
  private static int firstLine(String pointer) {
    return line(pointer) - (pointer.equals("/limits/2") ? 1 : 0);
  }

  private static int lastLine(String pointer) {
    var words = tree(TEXT).at(pointer).asString("");
    return line(pointer)
        + (pointer.equals("/incident/claimed") ? 1 : 0)
        + (int) words.lines().count();
  }

  private static JsonNode without(String pointer) {
    var root = tree(TEXT).deepCopy();
    switch (root.at(Pointer.parent(pointer))) {
      case ObjectNode object -> object.remove(Pointer.last(pointer));
      case ArrayNode array -> array.remove(Integer.parseInt(Pointer.last(pointer)));
      default -> throw new AssertionError(pointer);
    }
    return YamlTree.withoutNulls(root);
  }

  @Provide
  Arbitrary<String> parts() {
    var places = new ArrayList<String>();
    collectAll("", tree(TEXT), places);
    places.remove("/explicit");
    return Arbitraries.of(places);
  }

  private static void collectAll(String pointer, JsonNode node, List<String> places) {
    if (!pointer.isEmpty()) {
      places.add(pointer);
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      collectAll(Pointer.child(pointer, i), node.get(i), places);
    }
    node.properties()
        .forEach(e -> collectAll(Pointer.child(pointer, e.getKey()), e.getValue(), places));
  }

  @Provide
  Arbitrary<String> places() {
    var places = new ArrayList<String>();
    collect("", tree(TEXT), places);
    return Arbitraries.of(places);
  }

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        Arbitraries.strings()
            .excludeChars('\uFFFE', '\uFFFF')
            .ofMaxLength(20)
            .filter(text -> !text.equals("x"))
            .map(text -> (Object) text),
        Arbitraries.integers().map(whole -> (Object) whole),
        Arbitraries.of(true, false).map(yes -> (Object) yes));
  }

  private static void collect(String pointer, JsonNode node, List<String> places) {
    if (node.isValueNode()) {
      places.add(pointer);
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      collect(Pointer.child(pointer, i), node.get(i), places);
    }
    node.properties()
        .forEach(e -> collect(Pointer.child(pointer, e.getKey()), e.getValue(), places));
  }

  private static JsonNode tree(String text) {
    return YamlTree.of(text, new Problems("text")).orElseThrow().json();
  }

  private static int line(String pointer) {
    return YamlTree.of(TEXT, new Problems("text")).orElseThrow().line(pointer);
  }

  private static List<String> comments(String text) {
    return Pattern.compile("# note \\d+")
        .matcher(text)
        .results()
        .map(found -> found.group())
        .toList();
  }

  private static String text() {
    try (var in = CaseTextPropertyTest.class.getResourceAsStream("styles.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
