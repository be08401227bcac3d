package org.autopsie.data;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.autopsie.run.Failure;
import org.autopsie.run.Nearest;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// A table in a file, of any length: CSV, TSV and Parquet are read by a database that sees nothing
/// else, XLSX, ARFF and encodings other than UTF-8 in Java. Only its names are read until something
/// is counted; nothing is written. For one thread.
public final class TableFile {
  private static final Words WORDS = Words.of(TableFile.class);
  private static final int EVERY = Math.max(1, Runtime.getRuntime().availableProcessors());

  private final Path file;
  private final Understood understood;
  private final List<String> columns;
  private final List<Sentence> notices;
  private final Way way;

  /// Who reads the rows.
  private enum Way {
    DATABASE,
    JAVA
  }

  private TableFile(
      Path file, Understood understood, List<String> columns, List<Sentence> notices, Way way) {
    this.file = file;
    this.understood = understood;
    this.columns = List.copyOf(columns);
    this.notices = List.copyOf(notices);
    this.way = way;
  }

  /// Opens a file as its name and first line tell.
  ///
  /// @throws Failure where there is none, it is empty, or two columns have one name
  public static TableFile open(Path file) {
    return open(file, Understood.of(file));
  }

  /// Opens a file as a person says.
  ///
  /// @throws Failure where there is none, it is empty, or two columns have one name
  public static TableFile open(Path file, Understood understood) {
    boolean other = !understood.charset().equals(StandardCharsets.UTF_8);
    var way =
        switch (understood.kind()) {
          case PARQUET -> Way.DATABASE;
          case XLSX, ARFF -> Way.JAVA;
          case CSV, TSV -> other ? Way.JAVA : Way.DATABASE;
        };
    if (way == Way.DATABASE && understood.kind() != TableKind.PARQUET) {
      Encodings.requireText(file);
    }
    var columns = TableNames.of(file, understood);
    return new TableFile(file, understood, columns, List.of(), way);
  }

  /// The names of the columns, in order.
  public List<String> columns() {
    return columns;
  }

  /// How the file is read.
  public Understood understood() {
    return understood;
  }

  /// Where it lies.
  public Path file() {
    return file;
  }

  /// What must be said of how it was read.
  public List<Sentence> notices() {
    return notices;
  }

  /// What was counted, and what must be said of how the file was read.
  public record Counted(List<CountLine> lines, List<Sentence> notices) {}

  /// Counts rows, in one pass over the file; a second where scores lie outside 0 to 1 and are many.
  /// Memory grows with the combinations of values, not with the rows.
  ///
  /// @throws Failure naming the line that cannot be read, or the cell that is missing
  public Counted count(CountQuery query, Progress progress) {
    progress.check();
    var wanted = new Source.Wanted(places(query.words()), places(query.numbers()));
    try (var source = source(wanted, query.weight().isPresent() ? 1 : EVERY, progress)) {
      var lines = new Counting(source, query, this, progress).lines();
      progress.check();
      return new Counted(lines, notices);
    } catch (SQLException broken) {
      progress.check();
      return otherwise(broken).count(query, progress);
    }
  }

  /// Reads the columns of a query to the end and keeps nothing: what a count is held against.
  ///
  /// @throws Failure where a line cannot be read
  public void scan(CountQuery query, Progress progress) {
    progress.check();
    var wanted = new Source.Wanted(places(query.words()), places(query.numbers()));
    var read = new ArrayList<String>();
    for (int i = 0; i < wanted.words().size(); i++) {
      read.add("count(w" + i + ")");
    }
    for (int i = 0; i < wanted.numbers().size(); i++) {
      read.add("sum(x" + i + ")");
    }
    try (var source = source(wanted, EVERY, progress);
        var statement = source.connection().createStatement()) {
      statement.execute("SELECT " + String.join(", ", read) + " FROM " + source.relation());
    } catch (SQLException broken) {
      throw new CsvFault(file, broken).told();
    }
  }

  /// A row: its words and its numbers, NaN where there is none, in the order asked for.
  public record Row(List<String> words, List<Double> numbers) {}

  /// Some rows.
  ///
  /// @param words columns read as words
  /// @param numbers columns read as numbers
  /// @param rows the rows’ numbers from 0, increasing
  /// @throws Failure where a line cannot be read
  public List<Row> rows(List<String> words, List<String> numbers, long[] rows, Progress progress) {
    progress.check();
    var wanted = new Source.Wanted(places(words), places(numbers));
    try (var source = source(wanted, EVERY, progress)) {
      return new SomeRows(source, wanted, progress).at(rows);
    } catch (SQLException broken) {
      progress.check();
      return otherwise(broken).rows(words, numbers, rows, progress);
    }
  }

  /// How many rows there are, some of them as words, and the table as it could be read.
  record Glance(long count, List<Row> rows, TableFile read) {}

  /// Counts the rows and reads some of every column.
  ///
  /// @param chosen the rows’ numbers from 0, increasing, out of so many
  /// @throws Failure where a line cannot be read
  Glance glance(LongFunction<long[]> chosen, Progress progress) {
    progress.check();
    var wanted = new Source.Wanted(places(columns), List.of());
    try (var source = source(wanted, EVERY, progress)) {
      long count = source.rowCount(progress);
      var rows = new SomeRows(source, wanted, progress).at(chosen.apply(count));
      return new Glance(count, rows, this);
    } catch (SQLException broken) {
      progress.check();
      return otherwise(broken).glance(chosen, progress);
    }
  }

  /// Where a cell is that reads so: the file and the line of the first, or the file alone.
  public Sentence place(String column, String value, Progress progress) {
    var wanted = new Source.Wanted(places(List.of(column)), List.of());
    if (value.isEmpty()) {
      return locale -> file.toString();
    }
    try (var source = source(wanted, EVERY, progress);
        var statement = source.connection().createStatement();
        var found =
            statement.executeQuery(
                "SELECT min(place) FROM (SELECT w0, "
                    + source.place()
                    + " AS place FROM "
                    + source.relation()
                    + ") WHERE w0 = "
                    + Database.text(value))) {
      found.next();
      long line = line(found.getLong(1), source);
      return locale -> WORDS.say(locale, "place", file, line);
    } catch (SQLException broken) {
      return otherwise(broken).place(column, value, progress);
    }
  }

  private Source source(Source.Wanted wanted, int threads, Progress progress) throws SQLException {
    return way == Way.DATABASE
        ? Source.direct(file, understood, columns, wanted, threads)
        : Source.loaded(file, understood, wanted, progress);
  }

  /// The same file read in another way, where that may help.
  private TableFile otherwise(SQLException broken) {
    var fault = new CsvFault(file, broken);
    boolean text = understood.kind() == TableKind.CSV || understood.kind() == TableKind.TSV;
    if (!text || way == Way.JAVA || !(fault.isEncoding() || fault.isLineEnds())) {
      throw fault.told();
    }
    var charset = Encodings.of(file);
    boolean western = charset.equals(Understood.WESTERN);
    var changed = understood.in(charset);
    Sentence said = locale -> WORDS.say(locale, "read-western", file, charset.displayName());
    return new TableFile(
        file,
        changed,
        TableNames.reader(file, changed).columns(),
        western ? List.of(said) : List.of(),
        Way.JAVA);
  }

  private List<Integer> places(List<String> names) {
    return names.stream().map(this::place).toList();
  }

  private int place(String name) {
    int at = columns.indexOf(name);
    if (at < 0) {
      throw new Failure(
          TableFile.class,
          "table-column",
          file,
          name,
          Nearest.among(columns, name),
          String.join(", ", columns));
    }
    return at;
  }

  /// The line of a file, from 1: of a row that the database numbered, one more where the first line
  /// names the columns, which that of a Parquet file does not.
  long line(long place, Source source) {
    boolean named = understood.isNamed() && understood.kind() != TableKind.PARQUET;
    return source.isLined() || !named ? place : place + 1;
  }

  /// A column’s name where there is one of it.
  ///
  /// @throws Failure where there is none; it names the nearest and all
  public Optional<String> named(String column) {
    return column.isEmpty() ? Optional.empty() : Optional.of(columns.get(place(column)));
  }
}
