package org.autopsie.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// Some columns of a file as a relation of a database: `w0`, `w1`, … are words, `x0`, `x1`, …
/// numbers, in the order in which they were asked for.
final class Source implements AutoCloseable {
  private static final String MEMORY = "1500MB";

  private final Connection connection;
  private final String relation;
  private final boolean lined;

  private Source(Connection connection, String relation, boolean lined) {
    this.connection = connection;
    this.relation = relation;
    this.lined = lined;
  }

  /// Which columns of a file, by their places.
  record Wanted(List<Integer> words, List<Integer> numbers) {
    Wanted {
      words = List.copyOf(words);
      numbers = List.copyOf(numbers);
    }
  }

  /// A file that the database reads by itself.
  static Source direct(
      Path file, Understood understood, List<String> columns, Wanted wanted, int threads)
      throws SQLException {
    var relation =
        understood.kind() == TableKind.PARQUET
            ? parquet(file, columns, wanted)
            : csv(file, understood, columns.size(), wanted);
    return new Source(Database.open(threads, MEMORY), relation, false);
  }

  /// A file that is read in Java.
  static Source loaded(Path file, Understood understood, Wanted wanted, Progress progress)
      throws SQLException {
    var rows = new PointedRows(TableNames.reader(file, understood), understood.decimal());
    var source = new Source(Database.open(1, MEMORY), "t", true);
    try {
      source.load(rows, wanted, file, progress);
      return source;
    } catch (SQLException | RuntimeException broken) {
      source.close();
      throw broken;
    }
  }

  private static String csv(Path file, Understood understood, int width, Wanted wanted) {
    var types = new ArrayList<String>();
    for (int i = 0; i < width; i++) {
      boolean number = wanted.numbers().contains(i) && !wanted.words().contains(i);
      types.add("c" + i + ": '" + (number ? "DOUBLE" : "VARCHAR") + "'");
    }
    var selected = new ArrayList<String>();
    for (int i = 0; i < wanted.words().size(); i++) {
      selected.add(pointed("c" + wanted.words().get(i), understood) + " AS w" + i);
    }
    for (int i = 0; i < wanted.numbers().size(); i++) {
      int place = wanted.numbers().get(i);
      var cell = wanted.words().contains(place) ? pointed("c" + place, understood) : "c" + place;
      selected.add("TRY_CAST(" + cell + " AS DOUBLE) AS x" + i);
    }
    return "(SELECT "
        + String.join(", ", selected)
        + " FROM read_csv("
        + place(file)
        + ", auto_detect=false, header="
        + understood.isNamed()
        + ", decimal_separator="
        + Database.text(understood.decimal() == DecimalSign.COMMA ? "," : ".")
        + ", quote='\"', escape='\"', strict_mode=true,"
        + " null_padding=false, ignore_errors=false, delim="
        + Database.text(String.valueOf(understood.delimiter()))
        + ", columns={"
        + String.join(", ", types)
        + "}))";
  }

  /// A column of words whose numbers are written with a point.
  private static String pointed(String column, Understood understood) {
    return understood.decimal() == DecimalSign.POINT
        ? column
        : "CASE WHEN regexp_full_match(%s, %s) THEN replace(%s, ',', '.') ELSE %s END"
            .formatted(column, Database.text(DecimalSign.WITH_COMMA), column, column);
  }

  private static String parquet(Path file, List<String> columns, Wanted wanted) {
    var selected = new ArrayList<String>();
    for (int i = 0; i < wanted.words().size(); i++) {
      var name = Database.name(columns.get(wanted.words().get(i)));
      selected.add("CAST(" + name + " AS VARCHAR) AS w" + i);
    }
    for (int i = 0; i < wanted.numbers().size(); i++) {
      var name = Database.name(columns.get(wanted.numbers().get(i)));
      selected.add("CAST(" + name + " AS DOUBLE) AS x" + i);
    }
    return "(SELECT "
        + String.join(", ", selected)
        + " FROM read_parquet("
        + place(file)
        + ", hive_partitioning=false))";
  }

  /// A file’s name in which no letter stands for others.
  static String place(Path file) {
    var plain = file.toAbsolutePath().toString().replaceAll("([\\[*?])", "[$1]");
    return Database.text(plain);
  }

  private void load(RowReader rows, Wanted wanted, Path file, Progress progress)
      throws SQLException {
    var types = new ArrayList<>(List.of("line BIGINT"));
    for (int i = 0; i < wanted.words().size(); i++) {
      types.add("w" + i + " VARCHAR");
    }
    for (int i = 0; i < wanted.numbers().size(); i++) {
      types.add("x" + i + " DOUBLE");
    }
    try (var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (" + String.join(", ", types) + ")");
    }
    try (var appender = connection.unwrap(DuckDBConnection.class).createAppender("main", "t")) {
      rows.read((line, cells) -> {
        progress.check();
        append(appender, line, cells, new Cell(file, wanted));
      });
    }
  }

  private record Cell(Path file, Wanted wanted) {
    double number(long line, String words) {
      try {
        return Double.parseDouble(words);
      } catch (NumberFormatException wrong) {
        throw new Failure(CsvFault.class, "csv-number", file, line, words, wrong);
      }
    }
  }

  private static void append(DuckDBAppender appender, long line, List<String> cells, Cell cell) {
    try {
      appender.beginRow();
      appender.append(line);
      for (int column : cell.wanted().words()) {
        var words = cells.get(column);
        if (words.isEmpty()) {
          appender.appendNull();
        } else {
          appender.append(words);
        }
      }
      for (int column : cell.wanted().numbers()) {
        var words = cells.get(column).strip();
        if (words.isEmpty()) {
          appender.appendNull();
        } else {
          appender.append(cell.number(line, words));
        }
      }
      appender.endRow();
    } catch (SQLException full) {
      throw new CsvFault(cell.file(), full).told();
    }
  }

  /// How many rows there are.
  long rowCount(Progress progress) throws SQLException {
    try (var statement = connection.createStatement();
        var _ = Interrupting.of(statement, progress);
        var found = statement.executeQuery("SELECT count(*) FROM " + relation)) {
      found.next();
      return found.getLong(1);
    }
  }

  Connection connection() {
    return connection;
  }

  String relation() {
    return relation;
  }

  /// The place of each row: its line where it was read in Java, else its number from 1.
  String place() {
    return lined ? "line" : "row_number() OVER ()";
  }

  /// True where [#place] gives lines of the file.
  boolean isLined() {
    return lined;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
