package org.autopsie.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables whose first line is a row, and numbers written with a comma.
class FirstLineTest {
  private static final CountQuery NUMBERED =
      new CountQuery(
          List.of("column 1"),
          "column 2",
          Optional.of("column 3"),
          Optional.empty(),
          0.5,
          Optional.empty());
  private static final CountQuery SCORED =
      new CountQuery(List.of("g"), "y", Optional.empty(), Optional.of("s"), 0.5, Optional.of("w"));

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static TableFile bare(Path file) {
    return TableFile.open(file, Understood.of(file).beginning(FirstLine.ROW));
  }

  private static String counted(TableFile table, CountQuery query) {
    return table.count(query, Progress.SILENT).lines().stream()
        .map(line ->
            String.join("|", line.keys())
                + " "
                + line.label()
                + line.decided()
                + "="
                + line.weight())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @Test
  void should_count_the_first_line_where_it_is_a_row() throws IOException {
    var rows = "a,1,1\na,0,1\na,1,1\n";
    var expected = "a 01=1.0, a 11=2.0";
    var book = folder.resolve("t.xlsx");
    Workbook.write(book, row("a", 1, 1) + row("a", 0, 1) + row("a", 1, 1));

    var table = bare(file("t.csv", rows));
    assertEquals(List.of("column 1", "column 2", "column 3"), table.columns());
    assertEquals(3, TableLook.of(table, Progress.SILENT).rows());
    assertEquals(expected, counted(table, NUMBERED));
    var tabs = file("t.tsv", rows.replace(',', '\t').replace("\n", "\r\n"));
    assertEquals(expected, counted(bare(tabs), NUMBERED));
    assertEquals(expected, counted(bare(book), NUMBERED));
    assertEquals(3, TableLook.of(bare(book), Progress.SILENT).rows());
  }

  private static String row(String group, int label, int decided) {
    return "<row><c t='inlineStr'><is><t>%s</t></is></c><c><v>%d</v></c><c><v>%d</v></c></row>"
        .formatted(group, label, decided);
  }

  @Test
  void should_read_a_row_of_equal_cells_that_could_be_no_names() throws IOException {
    var file = file("t.csv", "1,1,1\n0,1,0\n");

    assertThrows(Failure.class, () -> TableFile.open(file));
    assertEquals("0 10=1.0, 1 11=1.0", counted(bare(file), NUMBERED));
  }

  @Test
  void should_name_the_line_of_a_cell_where_the_first_line_is_a_row() throws IOException {
    var file = file("t.csv", "a,1,1\na,,1\n");

    var wrong = assertThrows(Failure.class, () -> counted(bare(file), NUMBERED));
    assertTrue(wrong.in(Locale.ENGLISH).contains("t.csv, line 2"), wrong.in(Locale.ENGLISH));
  }

  @Test
  void should_read_western_letters_of_a_first_line_that_is_a_row() throws IOException {
    var file = folder.resolve("t.csv");
    Files.write(file, "é,1,1\né,0,1\n".getBytes(StandardCharsets.ISO_8859_1));

    assertEquals("é 01=1.0, é 11=1.0", counted(bare(file), NUMBERED));
    var look = TableLook.of(bare(file), Progress.SILENT);
    assertEquals(Understood.WESTERN, look.understood().charset());
    assertEquals(FirstLine.ROW, look.understood().firstLine());
    assertTrue(look.notices().getFirst().in(Locale.ENGLISH).contains("not in UTF-8"));
  }

  @Test
  void should_keep_the_names_that_arff_and_parquet_always_have() throws IOException {
    var file = file("t.arff", "@relation r\n@attribute g {a}\n@data\na\n");

    assertEquals(List.of("g"), bare(file).columns());
  }

  @Test
  void should_understand_numbers_with_a_comma() throws IOException {
    var file = file("t.csv", "g;y;s;w\n30,5;1;0,9;1,5\n30,5;1;0,5;2,5\n\"a, b\";0;,2;1\n");
    var table = TableFile.open(file);

    assertEquals(DecimalSign.COMMA, table.understood().decimal());
    assertEquals("30.5 11=1.5, 30.5 11=2.5, a, b 00=1.0", counted(table, SCORED));
    var western = table.understood().in(Understood.WESTERN);
    assertEquals(
        "30.5 11=1.5, 30.5 11=2.5, a, b 00=1.0", counted(TableFile.open(file, western), SCORED));
    var points = TableFile.open(file, table.understood().writing(DecimalSign.POINT));
    assertThrows(Failure.class, () -> counted(points, SCORED));
  }

  @Test
  void should_not_take_commas_for_decimals_where_they_part_cells_or_points_do() throws IOException {
    assertEquals(DecimalSign.POINT, Understood.of(file("a.csv", "g,y\n\"1,5\",2\n")).decimal());
    assertEquals(DecimalSign.POINT, Understood.of(file("b.csv", "g;y\n1,5;2.5\n")).decimal());
    assertEquals(DecimalSign.POINT, Understood.of(file("c.csv", "g;y\na, b;2\n")).decimal());
  }

  @Test
  void should_read_one_column_as_words_and_as_number() throws IOException {
    var file = file("t.csv", "g;y;s\n0,5;1;0,5\n0,5;0;0,25\n");
    var query =
        new CountQuery(
            List.of("s"), "y", Optional.empty(), Optional.of("s"), 0.4, Optional.empty());

    assertEquals("0.25 00=1.0, 0.5 11=1.0", counted(TableFile.open(file), query));
  }
}
