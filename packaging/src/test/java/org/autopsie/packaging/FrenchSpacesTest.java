package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// In French a space stands inside « » and before : ; ? ! and %, and between thousands. A plain one
/// lets the line break there, and the sign or half a number then begins a line alone. What fails
/// here is printed as the lines to paste.
class FrenchSpacesTest {
  private static final Pattern WORDS = Pattern.compile("(?<=^[^#=]{1,200}=).*$");
  private static final Pattern FRENCH = Pattern.compile("(?<=\\bfr: \")(?:[^\"\\\\]|\\\\.)*(?=\")");
  private static final Pattern PROSE = Pattern.compile("`[^`]*`|[^`]+");

  @Test
  void should_never_break_a_line_before_a_sign_in_the_words_of_the_program() throws IOException {
    for (var folder : List.of("app", "plugins")) {
      assertEquals(List.of(), toPaste(folder, "words_fr.properties", WORDS));
    }
  }

  @Test
  void should_never_break_a_line_before_a_sign_in_the_french_of_a_case() throws IOException {
    assertEquals(List.of(), toPaste("sample-incidents", "case.yaml", FRENCH));
  }

  @Test
  void should_never_break_a_line_before_a_sign_in_a_french_story() throws IOException {
    assertEquals(List.of(), toPaste("sample-incidents", ".fr.md", PROSE));
    assertEquals(List.of(), toPaste("app/core/src/main", ".fr.md", PROSE));
  }

  @Test
  void should_find_and_mend_a_plain_space_in_each_kind_of_file() {
    assertEquals(
        "say=Un\u00a0: «\u00a0deux\u00a0»\u202f; trois\u202f?",
        mended("say=Un : « deux » ; trois ?", WORDS));
    assertEquals(
        "say=de 1\u202f216 à 10\u202f000, en 2018",
        mended("say=de 1 216 à 10 000, en 2018", WORDS));
    assertEquals("say=\u00a0: {0}", mended("say=\\ : {0}", WORDS));
    assertEquals(
        "  t: {fr: \"Un\u202f!\", en: \"A ; b\"}",
        mended("  t: {fr: \"Un !\", en: \"A ; b\"}", FRENCH));
    assertEquals(
        "Un\u00a0: `a ? b` ![c](step:c) 5\u00a0%", mended("Un : `a ? b` ![c](step:c) 5 %", PROSE));
    assertEquals("# a ; b", mended("# a ; b", WORDS));
  }

  private static List<String> toPaste(String folder, String suffix, Pattern french)
      throws IOException {
    var files = Checkout.files(Checkout.ROOT.resolve(folder), suffix);
    assertFalse(files.isEmpty(), "no " + suffix + " below " + folder);
    var found = new ArrayList<String>();
    for (var file : files) {
      found.addAll(toPaste(file, line -> mended(line, french)));
    }
    return found;
  }

  private static List<String> toPaste(Path file, UnaryOperator<String> mend) throws IOException {
    var found = new ArrayList<String>();
    var lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      var mended = mend.apply(lines.get(i));
      if (!mended.equals(lines.get(i))) {
        found.add(Checkout.ROOT.relativize(file) + " " + (i + 1) + "\n" + mended + "\n");
      }
    }
    return found;
  }

  private static String mended(String line, Pattern french) {
    return french
        .matcher(line)
        .replaceAll(found -> Matcher.quoteReplacement(spaced(found.group())));
  }

  private static String spaced(String text) {
    if (text.startsWith("`")) {
      return text;
    }
    return text.replaceAll("\\\\? (?=[:»%])", "\u00a0")
        .replaceAll("\\\\? (?=[;?]|!(?!\\[))", "\u202f")
        .replaceAll("(?<=(?<!\\d)\\d{1,3}) (?=\\d{3}(?!\\d))", "\u202f")
        .replace("« ", "«\u00a0");
  }
}
