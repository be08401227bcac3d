package org.autopsie.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.autopsie.run.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {
  private static final List<String> WORDS = List.of("exhibit", "it's \"so\"");
  private static final List<String> NUMBERS = List.of("x", "score");
  private static final List<String> CELLS =
      List.of("plain", "", "a, b", "say \"so\"", "two\nlines", "é — שלום", "null");
  private static final List<Double> VALUES =
      List.of(0.1, -0.0, 1e-300, -5.0, Math.PI, 123456789012345.0, 1e22);

  private @TempDir Path folder;

  @Test
  void should_write_csv_that_a_spreadsheet_reads() throws IOException {
    var file = folder.resolve("a.csv");
    write(file);
    assertEquals(
        """
        "exhibit","it's ""so""\","x","score"
        "plain","",0.1,1
        "","a, b",-0.0,1
        "a, b","say ""so""\",1.0E-300,1
        "say ""so""\","two
        lines",-5,1
        "two
        lines","é — שלום",3.141592653589793,1
        "é — שלום","null",123456789012345,1
        "null","plain",1.0E22,1
        """,
        Files.readString(file).replace("\r\n", "\n"));
  }

  @Test
  void should_write_parquet_that_reads_back_the_same() throws Exception {
    var file = folder.resolve("it's a.parquet");
    write(file);
    var rows = new ArrayList<List<Object>>();
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var read =
            statement.executeQuery(
                "SELECT * FROM read_parquet('" + file.toString().replace("'", "''") + "')")) {
      assertEquals(WORDS.get(1), read.getMetaData().getColumnName(2));
      while (read.next()) {
        rows.add(
            List.of(read.getString(1), read.getString(2), read.getDouble(3), read.getDouble(4)));
      }
    }
    var expected = new ArrayList<List<Object>>();
    for (int i = 0; i < CELLS.size(); i++) {
      expected.add(List.of(CELLS.get(i), CELLS.get((i + 1) % CELLS.size()), VALUES.get(i), 1.0));
    }
    assertEquals(expected, rows);
    assertEquals(List.of(file), all());
  }

  @Test
  void should_give_parquet_the_same_rows_in_the_same_order_when_there_are_many() throws Exception {
    var file = folder.resolve("many.parquet");
    try (var table = ResultFile.open(file, List.of(), List.of("i"))) {
      for (int i = 0; i < 300_000; i++) {
        table.row(List.of(), new double[] {i});
      }
      table.finish();
    }
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var read = statement.executeQuery("SELECT i FROM read_parquet('" + file + "')")) {
      int next = 0;
      while (read.next()) {
        assertEquals(next++, read.getDouble(1));
      }
      assertEquals(300_000, next);
    }
  }

  @Test
  void should_never_carry_a_formula() throws IOException {
    var file = folder.resolve("a.csv");
    try (var table = ResultFile.open(file, List.of("=1+1"), List.of("-x"))) {
      for (var live : List.of("=cmd()", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "safe=1")) {
        table.row(List.of(live), new double[] {-1});
      }
      table.finish();
    }
    assertEquals(
        "\"'=1+1\",\"'-x\"|\"'=cmd()\",-1|\"'+1\",-1|\"'-1\",-1|\"'@SUM(A1)\",-1|\"'\t=1\",-1|"
            + "\"'\r=1\",-1|\"safe=1\",-1|",
        Files.readString(file).replace("\r\n", "|"));
  }

  @Test
  void should_leave_the_old_file_until_the_new_one_is_whole() throws IOException {
    for (var name : List.of("a.csv", "a.parquet")) {
      var file = Files.writeString(folder.resolve(name), "old");
      try (var table = ResultFile.open(file, List.of(), List.of("x"))) {
        table.row(List.of(), new double[] {1});
        assertEquals("old", Files.readString(file));
      }
      assertEquals("old", Files.readString(file));
      assertEquals(List.of(file), all());
      Files.delete(file);
    }
  }

  @Test
  void should_refuse_other_endings_and_places_and_equal_names() {
    assertRefused("must end in", folder.resolve("a.xlsx"), List.of(), List.of("x"));
    assertRefused("none", folder.resolve("none/a.csv"), List.of(), List.of("x"));
    assertRefused("named “X”", folder.resolve("a.csv"), List.of("x"), List.of("X"));
  }

  private static void assertRefused(
      String said, Path file, List<String> words, List<String> numbers) {
    var failure = assertThrows(Failure.class, () -> ResultFile.open(file, words, numbers));
    assertTrue(failure.getMessage().contains(said), failure.getMessage());
  }

  private static void write(Path file) {
    try (var table = ResultFile.open(file, WORDS, NUMBERS)) {
      for (int i = 0; i < CELLS.size(); i++) {
        table.row(
            List.of(CELLS.get(i), CELLS.get((i + 1) % CELLS.size())),
            new double[] {VALUES.get(i), 1});
      }
      table.finish();
    }
  }

  private List<Path> all() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
