package org.autopsie.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.autopsie.evidence.Durable;
import org.autopsie.run.Failure;

/// A table on its way to a file, row by row, with memory that does not grow: CSV (RFC 4180, UTF-8,
/// numbers in the shortest form that reads back to the same bits) or Parquet (through DuckDB), by
/// the file's ending. The file stands under its name only once it is whole; what stood there before
/// stays until then. A cell of words that a spreadsheet would compute is kept from that by an
/// apostrophe.
public final class ResultFile implements AutoCloseable {
  private static final String PART = ".part";

  private final Path file;
  private final Path part;
  private final List<String> words;
  private final List<String> numbers;
  private final BufferedWriter out;

  private ResultFile(Path file, List<String> words, List<String> numbers) throws IOException {
    this.file = file;
    this.part = file.resolveSibling(prefix(file) + ProcessHandle.current().pid() + PART);
    this.words = List.copyOf(words);
    this.numbers = List.copyOf(numbers);
    this.out = Files.newBufferedWriter(part);
  }

  private static String prefix(Path file) {
    return "." + file.getFileName() + ".";
  }

  /// What programs that were killed left of this table.
  private static void sweepUp(Path file) throws IOException {
    try (var left =
        Files.newDirectoryStream(
            file.getParent(), path -> path.getFileName().toString().startsWith(prefix(file)))) {
      for (var path : left) {
        var name = path.getFileName().toString();
        var pid = name.substring(prefix(file).length()).replaceFirst("\\.part(\\.parquet)?$", "");
        if (pid.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  /// Begins a table.
  ///
  /// @param file ends in `.csv` or `.parquet`
  /// @param words the names of the columns of words, which come first
  /// @param numbers the names of the columns of numbers
  /// @throws Failure where the ending is another, two columns share a name, or the folder cannot be
  ///   written
  public static ResultFile open(Path file, List<String> words, List<String> numbers) {
    requireEnding(file);
    var names = java.util.stream.Stream.concat(words.stream(), numbers.stream()).toList();
    requireDistinct(names);
    var absolute = file.toAbsolutePath();
    try {
      sweepUp(absolute);
      var result = new ResultFile(absolute, words, numbers);
      result.line(names.stream().map(Cells::quoted).toList());
      return result;
    } catch (IOException unwritten) {
      throw Durable.unwritten(absolute, unwritten);
    }
  }

  /// Says early that a file cannot be named so.
  ///
  /// @throws Failure where it ends in neither `.csv` nor `.parquet`
  public static void requireEnding(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".parquet")) {
      throw new Failure(ResultFile.class, "ending", file);
    }
  }

  private static void requireDistinct(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (names.subList(0, i).stream().anyMatch(names.get(i)::equalsIgnoreCase)) {
        throw new Failure(ResultFile.class, "same-column", names.get(i));
      }
    }
  }

  /// Adds a row.
  ///
  /// @param cells one for each column of words
  /// @param values one for each column of numbers, finite
  /// @throws Failure where the disk refuses
  public void row(List<String> cells, double[] values) {
    if (cells.size() != words.size() || values.length != numbers.size()) {
      throw new IllegalArgumentException(cells.size() + " words, " + values.length + " numbers");
    }
    try {
      line(cells.stream().map(Cells::quoted).toList(), values);
    } catch (IOException unwritten) {
      throw failed(unwritten);
    }
  }

  private void line(List<String> cells, double... values) throws IOException {
    var comma = "";
    for (var cell : cells) {
      out.append(comma).append(cell);
      comma = ",";
    }
    for (double value : values) {
      out.append(comma).append(Cells.number(value));
      comma = ",";
    }
    out.append("\r\n");
  }

  /// Puts the whole table under its name.
  ///
  /// @throws Failure where the disk refuses
  public void finish() {
    try {
      out.close();
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet")) {
        new Parquet(words, numbers).convert(part);
      }
      sync();
      move();
    } catch (IOException unwritten) {
      throw failed(unwritten);
    }
  }

  private void sync() throws IOException {
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException elsewhere) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
    Durable.syncFolder(file.getParent());
  }

  private Failure failed(IOException why) {
    return Durable.unwritten(file, why);
  }

  /// Leaves nothing behind of a table that was not finished.
  @Override
  public void close() {
    try (out) {
      Files.deleteIfExists(part);
    } catch (IOException unwritten) {
      throw failed(unwritten);
    }
  }
}
