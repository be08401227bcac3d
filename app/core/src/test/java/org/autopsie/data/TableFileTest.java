package org.autopsie.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
  private static final String ROWS = "g,y,p,s\na,1,1,0.9\na,0,1,0.5\n\"b, c\",1,0,0.2\na,1,1,0.9\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return file(name, text, StandardCharsets.UTF_8);
  }

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private static Map<String, Long> counted(Path file, CountQuery query) {
    var counts = new TreeMap<String, Long>();
    for (var line : TableFile.open(file).count(query, Progress.SILENT).lines()) {
      var key = String.join("|", line.keys()) + " " + line.label() + line.decided();
      counts.merge(key, line.rows(), Long::sum);
    }
    return counts;
  }

  @Test
  void should_count_a_csv_file_by_group_label_and_decision() throws IOException {
    var expected = "{a 01=1, a 11=2, b, c 10=1}";

    assertEquals(expected, counted(file("t.csv", ROWS), Queries.decisions("g")).toString());
    assertEquals(
        expected, counted(file("bom.csv", "\uFEFF" + ROWS), Queries.decisions("g")).toString());
  }

  @Test
  void should_count_other_delimiters_and_line_ends() throws IOException {
    var expected = "{a 01=1, a 11=1}";

    assertEquals(
        expected,
        counted(file("t.tsv", "g\ty\tp\na\t1\t1\na\t0\t1\n"), Queries.decisions("g")).toString());
    assertEquals(
        expected,
        counted(file("t.csv", "g;y;p\r\na;1;1\r\na;0;1"), Queries.decisions("g")).toString());
    assertEquals(
        expected,
        counted(file("u.csv", "g,y,p\na,1,1\r\na,0,1\r"), Queries.decisions("g")).toString());
  }

  @Test
  void should_count_a_parquet_file() throws IOException {
    var file = folder.resolve("t.parquet");
    try (var result = ResultFile.open(file, List.of("g"), List.of("y", "p", "s"))) {
      result.row(List.of("é 'x'"), new double[] {1, 0, 0.25});
      result.row(List.of("é 'x'"), new double[] {1, 0, 0.75});
      result.finish();
    }

    assertEquals("{é 'x' 1.00.0=2}", counted(file, Queries.decisions("g")).toString());
    assertEquals(
        "{é 'x' 1.00=1, é 'x' 1.01=1}", counted(file, Queries.scores(Optional.empty())).toString());
  }

  @Test
  void should_count_an_excel_workbook_and_compute_no_formula() throws IOException {
    var file = folder.resolve("t.xlsx");
    Workbook.write(
        file,
        "<row r='1'><c r='A1' t='inlineStr'><is><t>g</t></is></c>"
            + "<c r='B1' t='inlineStr'><is><t>y</t></is></c>"
            + "<c r='C1' t='inlineStr'><is><t>p</t></is></c></row>"
            + "<row r='2'><c r='A2' t='inlineStr'><is><t>=a</t></is></c><c r='B2'><v>1</v></c>"
            + "<c r='C2'><f>B2-1</f><v>7</v></c></row>"
            + "<row r='4'><c r='A4' t='inlineStr'><is><t>é</t></is></c>"
            + "<c r='B4' t='b'><v>1</v></c><c r='C4'><v>0</v></c></row>");

    assertEquals("{=a 17=1, é 10=1}", counted(file, Queries.decisions("g")).toString());
  }

  @Test
  void should_count_an_arff_file() throws IOException {
    var file =
        file(
            "t.arff",
            """
            % remark
            @relation x
            @ATTRIBUTE 'g' {a,'it\\'s'}
            @attribute y numeric
            @attribute p numeric
            @data
            a,1,0
            'it\\'s',1,1

            % end
            ?,0,1
            """);

    assertEquals("{ 01=1, a 10=1, it's 11=1}", counted(file, Queries.decisions("g")).toString());
  }

  @Test
  void should_read_other_encodings_in_java_and_say_so() throws IOException {
    var western = file("w.csv", "g,y,p\nété,1,1\nété,1,1\n", Understood.WESTERN);
    var found = TableFile.open(western).count(Queries.decisions("g"), Progress.SILENT);

    assertEquals(List.of("été"), found.lines().getFirst().keys());
    assertTrue(found.notices().getFirst().in(Locale.ENGLISH).contains("windows-1252"));
    assertEquals(
        "{été 11=1}",
        counted(
                file("u.csv", "\uFEFFg,y,p\nété,1,1\n", StandardCharsets.UTF_16LE),
                Queries.decisions("g"))
            .toString());
  }

  @Test
  void should_sum_weights_and_their_squares() throws IOException {
    var file = file("w.csv", "g,y,s,w\na,1,1,0.5\na,1,1,2\n");
    var line =
        TableFile.open(file)
            .count(Queries.scores(Optional.of("w")), Progress.SILENT)
            .lines()
            .getFirst();

    assertEquals(2, line.rows());
    assertEquals(2.5, line.weight(), 1e-12);
    assertEquals(4.25, line.squares(), 1e-12);
  }

  @Test
  void should_put_many_scores_into_bins_and_few_into_none() throws IOException {
    var few =
        TableFile.open(file("t.csv", ROWS))
            .count(Queries.scores(Optional.empty()), Progress.SILENT);
    assertEquals(
        List.of(0.2, 0.5, 0.9),
        few.lines().stream().map(CountLine::score).distinct().sorted().toList());

    var text = new StringBuilder("g,y,s\n");
    IntStream.range(0, 3000)
        .forEach(
            i -> text.append("a,").append(i % 2).append(',').append(300 + i / 10.0).append('\n'));
    var many =
        TableFile.open(file("m.csv", text.toString()))
            .count(Queries.scores(Optional.empty()), Progress.SILENT);

    var stats = many.lines().stream().mapToDouble(CountLine::score).summaryStatistics();
    assertEquals(2000, many.lines().size());
    assertEquals(300, stats.getMin(), 0.31);
    assertEquals(600, stats.getMax(), 0.31);
    assertEquals(3000, many.lines().stream().mapToLong(CountLine::rows).sum());
  }

  @Test
  void should_read_single_rows_by_their_numbers() throws IOException {
    var file = file("t.csv", ROWS);

    var rows =
        TableFile.open(file).rows(List.of("g"), List.of("s"), new long[] {1, 2}, Progress.SILENT);

    assertEquals(List.of("b, c"), rows.get(1).words());
    assertEquals(List.of(0.5), rows.get(0).numbers());
  }

  @Test
  void should_open_a_file_whose_name_has_signs_of_its_own() throws IOException {
    assertEquals(
        "{a 01=1, a 11=2, b, c 10=1}",
        counted(file("l'été [1] *.csv", ROWS), Queries.decisions("g")).toString());
  }

  @Test
  void should_stop_in_the_middle_of_a_long_table() throws IOException {
    var rows = new StringBuilder("g,y,p\n");
    IntStream.range(0, 400_000).forEach(i -> rows.append("a,").append(i % 2).append(",1\n"));
    var table = TableFile.open(file("long.csv", rows.toString()));

    assertThrows(
        CancellationException.class,
        () -> table.count(Queries.decisions("g"), new CancelledLater()));
  }

  /// A person who asks to stop once the work has begun.
  private static final class CancelledLater implements Progress {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public void report(long done, long total, String what) {}

    @Override
    public boolean cancelled() {
      return asked.incrementAndGet() > 1;
    }
  }
}
