package org.autopsie.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTextTest {
  private static final String TEXT =
      """
      # A case
      id: one   # its name
      incident:
        # said with care
        summary: |
          Two lines,
          kept as they are.

        place: 'Paris' # quoted
      list:
      - first  # one
      - {a: 1, b: [1, 2,]}
      empty:
      plugin-of-somebody: &shared
          odd:   spacing
      again: *shared
      last: end\
      """;

  @Test
  void should_change_one_word_and_nothing_else() {
    assertEquals(TEXT.replace("id: one ", "id: \"two\" "), CaseText.set(TEXT, "/id", "two"));
    assertEquals(
        TEXT.replace("'Paris'", "\"Rome\""), CaseText.set(TEXT, "/incident/place", "Rome"));
    assertEquals(TEXT.replace("- first ", "- \"other\" "), CaseText.set(TEXT, "/list/0", "other"));
    assertEquals(TEXT.replace("[1, 2,]", "3"), CaseText.set(TEXT, "/list/1/b", 3));
  }

  @Test
  void should_replace_a_text_of_several_lines() {
    assertEquals(
        TEXT.replace("|\n    Two lines,\n    kept as they are.\n", "\"One.\\nTwo.\"\n"),
        CaseText.set(TEXT, "/incident/summary", "One.\nTwo."));
  }

  @Test
  void should_replace_a_whole_list_at_the_margin() {
    assertEquals(
        TEXT.replace("- first  # one\n- {a: 1, b: [1, 2,]}\n", "  [true]\n"),
        CaseText.set(TEXT, "/list", List.of(true)));
  }

  @Test
  void should_add_what_is_absent_where_it_belongs() {
    assertEquals(
        TEXT.replace("# quoted\n", "# quoted\n  period: \"2018\"\n"),
        CaseText.set(TEXT, "/incident/period", "2018"));
    assertEquals(TEXT.replace("2,]}\n", "2,]}\n- 1.5\n"), CaseText.set(TEXT, "/list/-", 1.5));
    assertEquals(TEXT.replace("2,]", "2, 3,]"), CaseText.set(TEXT, "/list/1/b/2", 3));
    assertEquals(TEXT.replace("2,]}", "2,], c: \"x\"}"), CaseText.set(TEXT, "/list/1/c", "x"));
    assertEquals(TEXT.replace("empty:", "empty: 0"), CaseText.set(TEXT, "/empty", 0));
    assertEquals(TEXT + "\nnew: {deep: {er: 1}}", CaseText.set(TEXT, "/new/deep/er", 1));
  }

  @Test
  void should_add_to_what_is_empty() {
    assertEquals("a: {b: 1}", CaseText.set("a: {}", "/a/b", 1));
    assertEquals("a: [ 1]", CaseText.set("a: []", "/a/0", 1).replace("[1", "[ 1"));
    assertEquals("a: {b: 1}\nc: 2", CaseText.set("a:\nc: 2", "/a/b", 1));
    assertEquals("a: [1]\nc: 2", CaseText.set("a:\nc: 2", "/a/-", 1));
    assertEquals("a: 1\nb: [true]\n", CaseText.set("a: 1\n", "/b/-", true));
  }

  @Test
  void should_add_after_a_text_of_several_lines() {
    assertEquals(
        "a:\n  t: |\n    x\n\n  u: 1\nb: 2\n",
        CaseText.set("a:\n  t: |\n    x\n\nb: 2\n", "/a/u", 1));
  }

  @Test
  void should_keep_the_line_ends_of_windows() {
    assertEquals("a: 1\r\nb: 2\r\nc: 3\r\n", CaseText.set("a: 1\r\nb: 2\r\n", "/c", 3));
    assertEquals("a: 5 # x\r\nb: 2\r\n", CaseText.set("a: 1 # x\r\nb: 2\r\n", "/a", 5));
  }

  @Test
  void should_keep_what_stands_behind_rare_characters() {
    assertEquals("😀: é\nb: \"שלום\"\n", CaseText.set("😀: é\nb: 1\n", "/b", "שלום"));
  }

  @Test
  void should_write_a_text_with_the_line_ends_of_windows() {
    assertEquals("a: \"x\\r\\ny\"\n", CaseText.set("a: 1\n", "/a", "x\r\ny"));
  }

  @Test
  void should_write_any_value() {
    var value = Map.of("true", List.of("no", "", 1e-5, false, Map.of("a b", "\u0007\uFEFF\"\\")));

    var text = CaseText.set(TEXT, "/empty", value);

    assertTrue(text.contains("\\U00000007\\U0000feff\\\"\\\\"), text);
  }

  @ParameterizedTest
  @CsvSource({"/again/odd", "/again", "/plugin-of-somebody", "/id/deeper", "''", "/list/9"})
  void should_refuse_what_would_change_something_else(String pointer) {
    var refused = assertThrows(Failure.class, () -> CaseText.set(TEXT, pointer, "x"));

    assertTrue(refused.getMessage().contains("change it by hand"), refused.getMessage());
  }

  @Test
  void should_remove_one_element_and_the_comment_at_its_end() {
    assertEquals(TEXT.replace("- first  # one\n", ""), CaseText.remove(TEXT, "/list/0"));
    assertEquals(TEXT.replace("- {a: 1, b: [1, 2,]}\n", ""), CaseText.remove(TEXT, "/list/1"));
    assertEquals(TEXT.replace("1, 2,", "2,"), CaseText.remove(TEXT, "/list/1/b/0"));
    assertEquals(TEXT.replace("1, 2,", "1, "), CaseText.remove(TEXT, "/list/1/b/1"));
    assertEquals("a: [1]", CaseText.remove("a: [1, 2]", "/a/1"));
    assertEquals("a: []", CaseText.remove("a: [1]", "/a/0"));
  }

  @Test
  void should_remove_one_field() {
    assertEquals(
        TEXT.replace("  place: 'Paris' # quoted\n", ""), CaseText.remove(TEXT, "/incident/place"));
    assertEquals(
        TEXT.replace("  summary: |\n    Two lines,\n    kept as they are.\n\n", ""),
        CaseText.remove(TEXT, "/incident/summary"));
    assertEquals(TEXT.replace("last: end", ""), CaseText.remove(TEXT, "/last"));
    assertEquals(TEXT.replace("{a: 1, ", "{"), CaseText.remove(TEXT, "/list/1/a"));
  }

  @Test
  void should_remove_what_stands_on_lines_of_its_own() {
    var text = "a: [\n  {b: 1}, # one\n  # two\n  {b: 2}\n]\n";
    assertEquals("a: [\n  # two\n  {b: 2}\n]\n", CaseText.remove(text, "/a/0"));
    assertEquals("a: [\n  {b: 1}, # one\n  # two\n  \n]\n", CaseText.remove(text, "/a/1"));
    assertEquals("- b: 2\n", CaseText.remove("- a: 1 # x\n  b: 2\n", "/0/a"));
    assertEquals("a:\r\n  - 2\r\n", CaseText.remove("a:\r\n  - 1\r\n  - 2\r\n", "/a/0"));
    assertEquals("- - 2\n", CaseText.remove("- - 1\n  - 2\n", "/0/0"));
    assertEquals("a:\n  []\nb: 1", CaseText.remove("a:\n  - x\nb: 1", "/a/0"));
  }

  @ParameterizedTest
  @CsvSource({"/again/odd", "/again", "/plugin-of-somebody", "''", "/list/2", "/nowhere", "/id/x"})
  void should_refuse_to_remove_what_it_cannot(String pointer) {
    assertThrows(Failure.class, () -> CaseText.remove(TEXT, pointer));
  }

  @Test
  void should_refuse_a_text_that_is_not_valid() {
    assertThrows(Failure.class, () -> CaseText.set("a: [", "/a", 1));
    assertThrows(Failure.class, () -> CaseText.set("a: 1\na: 2", "/a", 1));
    assertThrows(Failure.class, () -> CaseText.set("", "/a", 1));
  }
}
