package org.autopsie.data;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.autopsie.run.Failure;

/// How a file is read: what was understood of it, and what a person may change.
///
/// @param kind its form
/// @param delimiter what parts the cells; of CSV and TSV alone
/// @param charset how its letters are written; of text files alone
/// @param decimal how its numbers are written; of CSV and TSV alone
/// @param firstLine what its first line is; of CSV, TSV and XLSX alone
public record Understood(
    TableKind kind, char delimiter, Charset charset, DecimalSign decimal, FirstLine firstLine) {
  /// How Western European programs wrote before UTF-8.
  public static final Charset WESTERN = Charset.forName("windows-1252");

  /// The first line must end within so many bytes.
  private static final int FIRST = 1 << 20;

  /// So many letters tell how numbers are written.
  private static final int LOOK = 1 << 16;

  private static final String DELIMITERS = ",;\t|";

  /// What the file’s name and its first line tell.
  ///
  /// @throws Failure where there is no such file, or nothing in it
  public static Understood of(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Failure(Understood.class, "table-missing", file);
    }
    var start = start(file);
    if (start.length == 0) {
      throw new Failure(Understood.class, "table-empty", file);
    }
    var kind = TableKind.of(file);
    if (kind == TableKind.PARQUET || kind == TableKind.XLSX) {
      return new Understood(kind, ',', StandardCharsets.UTF_8, DecimalSign.POINT, FirstLine.NAMES);
    }
    var charset = charset(start);
    var text = Encodings.without(start, charset);
    var delimiter = kind == TableKind.TSV ? '\t' : delimiter(text, file);
    var decimal =
        kind == TableKind.ARFF
            ? DecimalSign.POINT
            : DecimalSign.of(text.substring(0, Math.min(LOOK, text.length())), delimiter);
    return new Understood(kind, delimiter, charset, decimal, FirstLine.NAMES);
  }

  private static byte[] start(Path file) {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(FIRST);
    } catch (IOException unreadable) {
      throw new Failure(Understood.class, "table-unreadable", file, unreadable);
    }
  }

  private static Charset charset(byte[] start) {
    if (start.length > 1 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (start.length > 1 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  /// What stands most often in the first line, outside quotes.
  private static char delimiter(String start, Path file) {
    var counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    for (int i = 0; i < start.length(); i++) {
      char letter = start.charAt(i);
      quoted ^= letter == '"';
      if (!quoted && (letter == '\n' || letter == '\r')) {
        return most(counts);
      }
      int known = DELIMITERS.indexOf(letter);
      if (known >= 0 && !quoted) {
        counts[known]++;
      }
    }
    if (start.length() >= FIRST / 2) {
      throw new Failure(Understood.class, "table-first-line", file);
    }
    return most(counts);
  }

  private static char most(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.charAt(best);
  }

  /// True where the file names its columns.
  boolean isNamed() {
    return firstLine == FirstLine.NAMES;
  }

  /// The same read with other letters.
  public Understood in(Charset other) {
    return new Understood(kind, delimiter, other, decimal, firstLine);
  }

  /// The same with its cells parted otherwise.
  public Understood parted(char other) {
    return new Understood(kind, other, charset, decimal, firstLine);
  }

  /// The same with its numbers written otherwise.
  public Understood writing(DecimalSign other) {
    return new Understood(kind, delimiter, charset, other, firstLine);
  }

  /// The same with another first line; of ARFF and Parquet, which always name their columns, the
  /// same.
  public Understood beginning(FirstLine other) {
    boolean named = kind == TableKind.ARFF || kind == TableKind.PARQUET;
    return new Understood(kind, delimiter, charset, decimal, named ? firstLine : other);
  }
}
