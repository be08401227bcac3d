package org.autopsie.workbench.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are dropped go where they belong.
class DropsTest {
  private final List<Path> exhibits = new ArrayList<>();
  private final List<Path> tables = new ArrayList<>();
  private final List<Path> models = new ArrayList<>();
  private final List<Path> published = new ArrayList<>();
  private final List<Path> vectors = new ArrayList<>();
  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();
  private final Drops drops =
      new Drops(
          exhibits::addAll,
          models::addAll,
          tables::addAll,
          published::addAll,
          vectors::addAll,
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
  void should_tell_vectors_of_words_from_texts_and_tokenizers() throws IOException {
    var numbers = " 0.1 -0.2 0.3 1e-3 5 6 7 8 9 10\n";
    var glove = file("glove.txt", "the" + numbers + "de" + numbers);
    var sized = file("sized.txt", "2 10\nle" + numbers + "la" + numbers);
    var json = file("words.json", "{\"le\": [0.5, 1], \"la\": [1, 0]}");
    var listed = file("list.json", "[{\"word\": \"le\", \"vector\": [0.5, 1]}]");
    var letter = file("letter.txt", "Le 12 mars 2024 à 10 h 30 : 1 2 3, sans suite.\n");
    var tokenizer = file("tokenizer.json", "{\"version\": \"1.0\", \"model\": {}}");
    var packed = file("cc.fr.300.vec.gz", "");

    drops.take(List.of(glove, sized, json, listed, letter, tokenizer, packed));

    assertEquals(List.of(glove, sized, json, listed, packed), vectors);
    assertEquals(List.of(letter), exhibits);
    assertEquals(List.of(tokenizer), models);
    assertEquals(List.of(), told);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
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
