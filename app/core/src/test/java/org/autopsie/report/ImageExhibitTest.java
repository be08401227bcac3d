package org.autopsie.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.People;
import org.autopsie.image.Picture;
import org.autopsie.image.PictureFiles;
import org.autopsie.image.Pictures;
import org.autopsie.model.Input;
import org.autopsie.protocol.Withdrawals;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A picture as an exhibit, from its file to the report.
class ImageExhibitTest {
  private static final String YAML = "autopsie: 1\nid: eyes\ntitle: Eyes\n";

  @TempDir Path folder;
  private CaseStore cases;

  @BeforeEach
  void prepare() {
    cases = new CaseStore(List.of(), folder.resolve("copies"));
  }

  private LoadedCase with(String status) throws IOException {
    var place = Files.createDirectories(folder.resolve("eyes"));
    Files.writeString(place.resolve("case.yaml"), YAML);
    var file = PictureFiles.plain(folder, "A face.png", 1_500, 30, 0x336699);
    var people = new People(status, Localised.NONE, "", "");
    return cases
        .edits()
        .addExhibit(cases.open(place), file, "image", new Localised("Un visage", "A face"), people);
  }

  @Test
  void should_be_copied_into_the_case_and_read_as_a_picture() throws IOException {
    var now = with("synthetic");
    var exhibit = now.caseFile().exhibits().getFirst();
    assertEquals("image", exhibit.kind());
    assertEquals("exhibits/a-face.png", exhibit.file().orElseThrow());
    var expected = new Input.Image(Picture.plain(1_500, 30, 0x336699));
    assertEquals(expected, cases.input(now, exhibit));
    assertEquals(List.of(), cases.notices(now, exhibit));
    var copy = cases.copyTo(now, folder.resolve("out"));
    assertEquals(expected, cases.input(copy, exhibit));
    assertEquals(List.of(), cases.lacking(copy));
  }

  @Test
  void should_not_become_an_exhibit_when_it_cannot_be_opened() throws IOException {
    var now = with("none");
    var words = Files.writeString(folder.resolve("words.png"), "no picture");
    var told =
        assertThrows(
            Failure.class,
            () -> cases.edits().addExhibit(now, words, "image", Localised.NONE, People.UNKNOWN));
    assertTrue(told.getMessage().contains("words.png is not a picture"), told.getMessage());
    assertFalse(Files.exists(now.folder().resolve("exhibits/words.png")));
  }

  @Test
  void should_stand_in_the_report_small_with_words_for_those_who_do_not_see_it()
      throws IOException {
    var now = with("published");
    now = cases.edits().say(now, "/exhibits/0/alternative", new Localised("Du bleu", "Some blue"));
    var page = Small.xml(ReportFile.html(cases, now, Locale.ENGLISH));
    var image = Small.all(page, "img").getFirst();
    assertEquals("Some blue", image.getAttribute("alt"));
    assertTrue(Small.words(page, "exhibits").contains("A face"));
    var address = image.getAttribute("src");
    assertTrue(address.startsWith("data:image/png;base64,"), address);
    var bytes = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
    var shown = Pictures.open(Files.write(folder.resolve("shown.png"), bytes)).picture();
    assertEquals(Picture.plain(1_200, 24, 0x336699), shown);
  }

  @Test
  void should_not_leave_in_the_report_while_nobody_said_whom_it_shows() throws IOException {
    var html = ReportFile.html(cases, with("unknown"), Locale.FRENCH);
    assertFalse(html.contains("data:image"));
    assertFalse(html.contains("Un visage"));
    assertTrue(html.contains("La pièce a-face n’est pas citée"));
  }

  @Test
  void should_be_said_to_be_missing_where_its_file_is() throws IOException {
    var now = with("none");
    Files.delete(now.folder().resolve("exhibits/a-face.png"));
    var html = ReportFile.html(cases, now, Locale.ENGLISH);
    assertTrue(html.contains("The picture of exhibit a-face could not be opened"));
  }

  @Test
  void should_be_gone_once_it_was_withdrawn() throws IOException {
    var now = with("consented");
    var clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    Withdrawals.forget(cases, now, "a-face", clock);
    assertFalse(Files.exists(now.folder().resolve("exhibits/a-face.png")));
    var html = ReportFile.html(cases, cases.open(now.folder()), Locale.ENGLISH);
    assertFalse(html.contains("data:image"));
  }
}
