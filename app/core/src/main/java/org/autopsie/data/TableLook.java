package org.autopsie.data;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// What a look at a table tells before anything is counted: its columns, its first rows, how many
/// there are.
///
/// @param understood how the file was read
/// @param rows how many rows there are
/// @param columns what each holds, as the first rows tell, and others spread over the whole file
/// @param first the first rows, each with one cell for each column
/// @param notices what must be said of how the file was read
public record TableLook(
    Understood understood,
    long rows,
    List<Column> columns,
    List<List<String>> first,
    List<Sentence> notices) {
  private static final int FIRST = 200;
  private static final int SPREAD = 1800;

  /// The most different values that make groups.
  public static final int FEW = 24;

  public TableLook {
    columns = List.copyOf(columns);
    first = List.copyOf(first);
    notices = List.copyOf(notices);
  }

  /// What a column holds.
  public enum Holds {
    /// Two different values.
    TWO,
    /// Few different values.
    FEW,
    /// Numbers, many of them.
    NUMBERS,
    /// A different value almost everywhere, as names and numbers of files are.
    MANY,
    /// Nothing in the first rows.
    NOTHING
  }

  /// A column.
  ///
  /// @param name as the file names it
  /// @param holds what stands in it
  /// @param values the different values that were seen, at most [#FEW], in their order
  public record Column(String name, Holds holds, List<String> values) {
    public Column {
      values = List.copyOf(values);
    }
  }

  /// Looks at a table; reads it to its end.
  ///
  /// @throws Failure where a line cannot be read, or there is no row
  public static TableLook of(TableFile table, Progress progress) {
    var glance = table.glance(TableLook::places, progress);
    if (glance.count() == 0) {
      throw new Failure(TableFile.class, "table-no-rows", table.file());
    }
    var looked = glance.rows().stream().map(TableFile.Row::words).toList();
    var columns =
        IntStream.range(0, table.columns().size())
            .mapToObj(i -> column(table.columns().get(i), looked.stream().map(row -> row.get(i))))
            .toList();
    var first = looked.subList(0, Math.min(FIRST, looked.size()));
    return new TableLook(
        glance.read().understood(), glance.count(), columns, first, glance.read().notices());
  }

  /// The first rows, and others evenly spread.
  private static long[] places(long rows) {
    if (rows <= FIRST + SPREAD) {
      return LongStream.range(0, rows).toArray();
    }
    long step = (rows - FIRST) / SPREAD;
    return LongStream.concat(
            LongStream.range(0, FIRST),
            LongStream.range(0, SPREAD).map(place -> FIRST + place * step))
        .toArray();
  }

  private static Column column(String name, java.util.stream.Stream<String> cells) {
    var values = cells.map(String::strip).filter(cell -> !cell.isEmpty()).distinct().toList();
    return new Column(name, holds(values), values.stream().sorted().limit(FEW).toList());
  }

  private static Holds holds(List<String> values) {
    if (values.isEmpty()) {
      return Holds.NOTHING;
    }
    if (values.size() <= 2) {
      return Holds.TWO;
    }
    boolean numbers = values.stream().allMatch(TableLook::isNumber);
    return values.size() <= 12 ? Holds.FEW : numbers ? Holds.NUMBERS : many(values);
  }

  private static Holds many(List<String> values) {
    return values.size() <= FEW ? Holds.FEW : Holds.MANY;
  }

  /// True for a finite number, written with a point.
  static boolean isNumber(String cell) {
    try {
      return Double.isFinite(Double.parseDouble(cell));
    } catch (NumberFormatException words) {
      return false;
    }
  }

  /// True for a column whose name says that it holds who somebody is, such as a name, a date of
  /// birth or an address. Its cells need not be shown to anybody.
  public static boolean isPersonal(String column) {
    return column
        .toLowerCase(java.util.Locale.ROOT)
        .matches(
            "(.*[^a-zà-ÿ])?(name|names|first|last|firstname|lastname|surname|nom|noms|prénom|prenom"
                + "|dob|birth|birthdate|birthday|naissance|email|e-mail|mail|phone|tel|téléphone"
                + "|address|adresse|ssn|nir|passport|iban)([^a-zà-ÿ].*)?");
  }
}
