package org.autopsie.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures whose file carries a colour profile, whole or not: they are opened, and it is said what
/// became of their colours.
class ColourProfileTest {
  private static final int STORED = 0x804020;

  @TempDir Path folder;

  private static byte[] profile(String kind) {
    var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    return switch (kind) {
      case "linear" -> linear;
      case "standard" -> ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
      case "grey" -> ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
      case "cut" -> Arrays.copyOf(linear, 200);
      case "tags" -> {
        var bad = linear.clone();
        Arrays.fill(bad, 128, bad.length, (byte) 7);
        yield bad;
      }
      case "empty" -> new byte[0];
      default -> "this is no profile at all, not at all".getBytes(StandardCharsets.US_ASCII);
    };
  }

  private Pictures.Opened png(String kind) throws IOException {
    var file = PictureFiles.plain(folder, "profile.png", 70, 130, STORED);
    PictureFiles.profilePng(file, profile(kind));
    return Pictures.open(file);
  }

  private Pictures.Opened jpeg(String kind, int segments) throws IOException {
    var file = folder.resolve("profile.jpg");
    PictureFiles.write(folder, "profile.jpg", "jpeg", PictureFiles.blocks());
    PictureFiles.profileJpeg(file, profile(kind), segments);
    return Pictures.open(file);
  }

  private static String said(Pictures.Opened opened) {
    return String.join("|", opened.notices().stream().map(one -> one.in(Locale.ENGLISH)).toList());
  }

  @Test
  void should_bring_the_colours_of_a_png_file_to_the_usual_ones_and_say_so() throws IOException {
    var opened = png("linear");
    assertEquals(
        "The colours of the picture were converted from their own colour profile to sRGB.",
        said(opened));
    for (int shift : new int[] {16, 8, 0}) {
      double light = (STORED >> shift & 0xFF) / 255.0;
      double value = 255 * (1.055 * Math.pow(light, 1 / 2.4) - 0.055);
      assertEquals(value, opened.picture().rgb(69, 129) >> shift & 0xFF, 2);
    }
    assertEquals(opened.picture().rgb(0, 0), opened.picture().rgb(69, 129));
  }

  @Test
  void should_say_that_the_colours_of_a_jpeg_file_were_brought_to_the_usual_ones()
      throws IOException {
    var opened = jpeg("linear", 1);
    assertTrue(said(opened).startsWith("The colours of the picture were converted"), said(opened));
    int grey = opened.picture().rgb(40, 24) & 0xFF;
    assertTrue(grey > 0xB0, "the profile was not applied: " + grey);
  }

  @Test
  void should_say_nothing_of_the_usual_profile() throws IOException {
    assertEquals("", said(png("standard")));
    assertEquals(STORED, png("standard").picture().rgb(3, 3));
    assertEquals("", said(jpeg("standard", 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut", "tags", "empty", "junk"})
  void should_open_a_png_file_with_a_broken_profile_as_it_is_stored_and_say_so(String kind)
      throws IOException {
    var opened = png(kind);
    assertTrue(said(opened).contains("profile of the picture is damaged"), said(opened));
    assertEquals(Picture.plain(70, 130, STORED), opened.picture());
  }

  @ParameterizedTest
  @CsvSource({"cut, 1", "tags, 1", "empty, 1", "junk, 1", "grey, 1", "cut, 3"})
  void should_open_a_jpeg_file_with_a_broken_profile_as_it_is_stored_and_say_so(
      String kind, int segments) throws IOException {
    var opened = jpeg(kind, segments);
    assertEquals(1, opened.notices().size(), said(opened));
    assertTrue(said(opened).contains("profile of the picture is damaged"), said(opened));
    assertEquals(0x80, opened.picture().rgb(40, 24) & 0xFF, 6);
    assertTrue(
        opened.notices().getFirst().in(Locale.FRENCH).startsWith("Le profil de couleurs"),
        said(opened));
  }

  @Test
  void should_leave_greys_as_they_are_stored_and_say_so() throws IOException {
    var opened = png("grey");
    assertTrue(said(opened).startsWith("The greys of the picture"), said(opened));
    assertEquals(STORED, opened.picture().rgb(0, 0));
  }
}
