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
