package org.autopsie.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileBadInputTest {

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return file(name, text, StandardCharsets.UTF_8);
  }

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private static String refused(Path file, CountQuery query) {
    var failure =
        assertThrows(Failure.class, () -> TableFile.open(file).count(query, Progress.SILENT));
    assertFalse(failure.in(Locale.FRENCH).contains("\n"), failure.in(Locale.FRENCH));
    assertFalse(failure.getMessage().contains("\n"), failure.getMessage());
    return failure.key()
        + " "
        + failure.args().stream().skip(1).filter(arg -> !(arg instanceof Throwable)).toList();
  }

  @Test
  void should_name_the_line_where_the_encoding_changes() throws IOException {
    var file = folder.resolve("m.csv");
    Files.write(file, "g,y,p\né,1,1\n".getBytes(StandardCharsets.UTF_8));
    Files.write(
        file,
        "é,0,1\n".getBytes(StandardCharsets.ISO_8859_1),
        java.nio.file.StandardOpenOption.APPEND);

    assertEquals("encodings-mixed [3, 2]", refused(file, Queries.decisions("g")));
  }

  @Test
  void should_name_the_line_of_a_row_that_is_too_short_or_too_long() throws IOException {
    assertEquals(
        "csv-ragged [3, 2, 3]",
        refused(file("s.csv", "g,y,p\na,1,1\na,1\n"), Queries.decisions("g")));
    assertEquals(
        "csv-ragged [2, 4, 3]",
        refused(file("l.csv", "g,y,p\na,1,1,9\na,1,1\n"), Queries.decisions("g")));
  }

  @Test
  void should_name_the_line_of_a_quote_that_never_ends() throws IOException {
    var said = refused(file("q.csv", "g,y,p\na,1,1\n\"a,1,1\na,1,1\n"), Queries.decisions("g"));

    assertTrue(said.startsWith("csv-quote [3"), said);
  }

  @Test
  void should_refuse_two_columns_of_one_name() throws IOException {
    assertEquals(
        "table-duplicate [1, y]", refused(file("d.csv", "g,y,y\na,1,1\n"), Queries.decisions()));
  }

  @Test
  void should_refuse_a_file_without_rows_or_names_or_bytes() throws IOException {
    assertEquals("table-no-rows []", refused(file("n.csv", "g,y,p\n"), Queries.decisions("g")));
    assertEquals("table-empty []", refused(file("e.csv", ""), Queries.decisions("g")));
    assertEquals("table-missing []", refused(folder.resolve("none.csv"), Queries.decisions("g")));
    assertTrue(
        refused(file("x.csv", "g,y,p\na,1,1\n"), Queries.decisions("h"))
            .startsWith("table-column [h, "));
    assertEquals(
        "arff-no-data []", refused(file("x.arff", "@relation r\n"), Queries.decisions("g")));
    assertTrue(
        refused(file("x.xlsx", "PK nothing"), Queries.decisions("g")).startsWith("xlsx-broken"));
    assertTrue(
        refused(file("x.parquet", "PAR1"), Queries.decisions("g")).startsWith("table-broken"));
  }

  @Test
  void should_refuse_a_first_line_without_end() throws IOException {
    assertEquals(
        "table-first-line []",
        refused(file("z.csv", "x".repeat(1_100_000)), Queries.decisions("g")));
  }

  @Test
  void should_refuse_a_file_of_five_gigabytes_that_was_cut_off() throws IOException {
    var file = file("sparse.csv", "g,y,p\na,1,1\n");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(5L << 30);
    }

    assertEquals("table-no-text [12]", refused(file, Queries.decisions("g")));
  }

  @Test
  void should_name_the_line_of_a_cell_that_is_missing() throws IOException {
    assertEquals(
        "cell-empty [3, y]",
        refused(file("a.csv", "g,y,p\na,1,1\na,,1\n"), Queries.decisions("g")));
    assertEquals(
        "cell-empty [3, p]",
        refused(file("b.csv", "g,y,p\na,1,1\na,1,\n"), Queries.decisions("g")));
    assertEquals(
        "cell-score [4, s]",
        refused(file("c.csv", "g,y,s\na,1,1\na,1,0\na,1,\n"), Queries.scores(Optional.empty())));
    assertEquals(
        "cell-weight [2, w]",
        refused(file("d.csv", "g,y,s,w\na,1,1,-1\na,1,0,1\n"), Queries.scores(Optional.of("w"))));
    assertTrue(
        refused(file("f.csv", "g,y,s\na,1,high\n"), Queries.scores(Optional.empty()))
            .startsWith("csv-number [2, high"));
  }
}
