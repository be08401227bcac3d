package org.autopsie.workbench.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;

/// Files that are dropped go where they belong.
class DropsTest {
  private final List<Path> exhibits = new ArrayList<>();
  private final List<Path> tables = new ArrayList<>();
  private final List<Path> models = new ArrayList<>();
  private final List<Path> published = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Drops drops =
      new Drops(
          exhibits::addAll,
          models::addAll,
          tables::addAll,
          published::addAll,
          wrong -> told.add(((Failure) wrong).in(Locale.ENGLISH)));

  @Test
  void should_part_texts_and_tables_from_models() {
    drops.take(files("letter.TXT", "loan.csv", "lending.onnx", "tokenizer.json", "fastgaze.vxm"));

    assertEquals(files("fastgaze.vxm"), published);
    assertEquals(files("letter.TXT", "loan.csv"), exhibits);
    assertEquals(files("lending.onnx", "tokenizer.json"), models);
    assertEquals(List.of(), told);
  }

  @Test
  void should_take_pictures_and_say_which_cannot_be_opened() {
    drops.take(files("crop.PNG", "phone.heic", "scan.tiff"));

    assertEquals(files("crop.PNG", "scan.tiff"), exhibits);
    assertEquals(
        List.of(
            "phone.heic: pictures of this kind cannot be opened; save it as JPEG, PNG, WebP, GIF,"
                + " TIFF or BMP, then drop it again."),
        told);
  }

  @Test
  void should_name_what_can_be_dropped_where_a_file_is_unknown() {
    drops.take(files("notes.docx", "letter.md"));

    assertEquals(1, told.size());
    assertEquals("notes.docx cannot be used", told.getFirst().substring(0, 25));
    assertEquals(files("letter.md"), exhibits);
  }

  private static List<Path> files(String... names) {
    return List.of(names).stream().map(Path::of).toList();
  }
}
