package org.autopsie.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.autopsie.model.Input;
import org.junit.jupiter.api.Test;

class WordPartsTest {

  @Test
  void should_find_the_words_of_any_script() {
    assertEquals(List.of("“L’été”", "“n’est”", "“pas”", "“3.5”"), words("L’été n’est pas 3.5 !"));
    assertEquals(List.of("“שלום”", "“עולם”"), words("שלום, עולם!"));
    assertEquals(List.of("“สวัสดี”", "“ชาว”", "“โลก”"), words("สวัสดีชาวโลก"));
    assertEquals(List.of("“I”", "“❤️”", "“👩‍💻”"), words("I ❤️ 👩‍💻!"));
    assertEquals(List.of(), words(" — … "));
  }

  @Test
  void should_leave_words_out_with_one_of_the_blanks_around_them() {
    assertEquals("a b, d.", without("a b, c d.", "", 2));
    assertEquals("b, c d.", without("a b, c d.", "", 0));
    assertEquals("a b, c .", without("a b, c d.", "", 3));
    assertEquals(", .", without("a b, c d.", "", 0, 1, 2, 3));
  }

  @Test
  void should_leave_a_full_stop_where_nothing_else_is_left() {
    assertEquals(".", without("a b", "", 0, 1));
    assertEquals("!", without("a b!", "", 0, 1));
  }

  @Test
  void should_put_another_word_in_their_place() {
    assertEquals("a [MASK], c [MASK].", without("a b, c d.", "[MASK]", 1, 3));
  }

  @Property
  void should_give_back_any_text_of_which_everything_is_kept(@ForAll String text) {
    assertEquals(text, without(text, ""));
  }

  @Test
  void should_have_another_key_for_another_text_or_word() {
    assertEquals(parts("a b", "").key(), parts("a b", "").key());
    assertNotEquals(parts("a b", "").key(), parts("a c", "").key());
    assertNotEquals(parts("a b", "").key(), parts("a b", "_").key());
  }

  private static WordParts parts(String text, String instead) {
    return WordParts.of(new Input.Text(text), instead);
  }

  private static List<String> words(String text) {
    var parts = parts(text, "");
    return IntStream.range(0, parts.list().size())
        .mapToObj(i -> parts.named(i).in(Locale.ENGLISH))
        .toList();
  }

  private static String without(String text, String instead, int... away) {
    var parts = parts(text, instead);
    var kept = new boolean[parts.list().size()];
    Arrays.fill(kept, true);
    for (int part : away) {
      kept[part] = false;
    }
    return parts.keeping(kept, 0).text();
  }
}
