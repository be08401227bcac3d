package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Part;
import org.autopsie.explain.Overlay;
import org.autopsie.image.Picture;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/// The picture that was explained, under the numbers of its parts.
class PartPictureTest {
  private static final Language EN = new Language(Locale.ENGLISH);
  private static final Language FR = new Language(Locale.FRENCH);
  private static final Part LEFT = new Part.Cell(0, 0, 2, 4);
  private static final Part RIGHT = new Part.Cell(2, 0, 4, 4);

  private static Attribution of(boolean signed, Part... parts) {
    var none = Collections.nCopies(parts.length, Double.NaN);
    var values = Arrays.asList(-0.5, 0.25).subList(0, parts.length);
    var sizes = values.stream().map(Math::abs).toList();
    return new Attribution(
        "drop",
        List.of(parts),
        signed ? values : sizes,
        none,
        none,
        signed,
        Double.NaN,
        0.7,
        "score");
  }

  private static Document written(Attribution of, Optional<Picture> painted, Language language) {
    var labels = PartLabels.of(Stream.of(of), Optional.empty(), language);
    var out = new Html().open("figure");
    new PartPicture(of, labels, painted, "A “disc” & <more>", Optional.empty()).write(out);
    return Small.xml(out.close("figure").toString());
  }

  private static Document shown(Attribution of, Language language) {
    var painted = Overlay.of(Picture.plain(4, 4, 0x808080), of, 0.65);
    return written(of, Optional.of(painted), language);
  }

  private static String words(Document page) {
    return page.getDocumentElement().getTextContent().replace('\u00a0', ' ');
  }

  @Test
  void should_hold_the_painted_picture_itself_drawn_larger_where_it_has_few_pixels() {
    var image = Small.all(shown(of(true, LEFT, RIGHT), EN), "img").getFirst();
    var address = image.getAttribute("src");
    assertTrue(address.startsWith("data:image/png;base64,"), address);
    assertTrue(Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)).length > 0);
    assertEquals("320", image.getAttribute("width"));
    assertEquals("320", image.getAttribute("height"));
  }

  @Test
  void should_say_for_those_who_do_not_see_it_what_it_shows_and_what_counts_most() {
    var image = Small.all(shown(of(true, LEFT, RIGHT), EN), "img").getFirst();
    assertEquals(
        "A “disc” & <more>. Over it, a colour for the number of each patch; the number farthest"
            + " from zero, −0.500, is that of the square from pixel (0, 0) to pixel (2, 4).",
        image.getAttribute("alt").replace('\u00a0', ' '));
  }

  @Test
  void should_put_zero_in_the_middle_of_the_key_and_say_what_each_side_means() {
    var english = words(shown(of(true, LEFT, RIGHT), EN));
    assertTrue(english.contains("−0.500"), english);
    assertTrue(english.contains("+0.500"), english);
    assertTrue(english.contains("← pulls the number down"), english);
    assertTrue(english.contains("pulls the number up →"), english);
    var french = words(shown(of(true, LEFT, RIGHT), FR));
    assertTrue(french.contains("+0,500"), french);
    assertTrue(french.contains("tire le nombre vers le haut →"), french);
  }

  @Test
  void should_begin_the_key_at_zero_where_numbers_have_no_sign() {
    var words = words(shown(of(false, LEFT, RIGHT), EN));
    assertTrue(words.contains("0.000"), words);
    assertTrue(words.contains("0.500"), words);
    assertTrue(words.contains("counts most →"), words);
    assertFalse(words.contains("pulls"), words);
    assertFalse(words.contains("−"), words);
  }

  @Test
  void should_say_so_where_the_picture_must_not_be_shown() {
    var page = written(of(true, LEFT, RIGHT), Optional.empty(), FR);
    assertEquals(List.of(), Small.all(page, "img"));
    assertTrue(words(page).contains("L’image n’est pas montrée sous ces nombres"));
    var region = written(of(true, new Part.Region(0, 0, 0, 2, 2)), Optional.empty(), EN);
    assertTrue(words(region).contains("The picture is not shown"));
  }

  @Test
  void should_say_nothing_beside_words_and_columns() {
    var page = written(of(true, new Part.Span(0, 3), new Part.Column("age")), Optional.empty(), EN);
    assertEquals("", words(page).strip());
  }
}
