package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.autopsie.image.OddPictures;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// `probe` answers for whatever picture a person has, and says what was done to read it; a file
/// that is none is refused in one sentence.
class OddPicturesTest {
  private @TempDir Path folder;

  private Station.Told probe(Locale locale, Path file) {
    return new Station(folder.resolve("home"))
        .in(
            locale,
            "probe",
            "twitter-crop",
            "--model",
            "spectral-residual",
            "--exhibit",
            file,
            "--json");
  }

  @ParameterizedTest
  @EnumSource(OddPictures.class)
  void should_answer_and_say_what_was_done_or_refuse_in_one_sentence(OddPictures odd)
      throws IOException {
    var file = odd.make(folder);
    var told = probe(Locale.ENGLISH, file);
    if (odd.isPicture()) {
      assertEquals(5, told.json().get("crops").size());
      var notices = told.json().get("notices").toString();
      assertTrue(notices.contains(odd.said()), notices);
      assertEquals(odd.said().isEmpty() ? 0 : 1, told.json().get("notices").size(), notices);
    } else {
      refused(told, file, odd.said());
      refused(probe(Locale.FRENCH, file), file, "");
    }
  }

  private static void refused(Station.Told told, Path file, String words) {
    assertEquals(2, told.exit(), told::toString);
    assertEquals("", told.out());
    var last = told.err().lines().toList().getLast();
    assertTrue(last.startsWith(String.valueOf(file.getFileName())), last);
    assertTrue(last.contains(words) && last.endsWith("."), last);
  }
}
