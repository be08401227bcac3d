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
public record Understood(TableKind kind, char delimiter, Charset charset) {
  /// How Western European programs wrote before UTF-8.
  public static final Charset WESTERN = Charset.forName("windows-1252");

  /// The first line must end within so many bytes.
  private static final int FIRST = 1 << 20;

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
      return new Understood(kind, ',', StandardCharsets.UTF_8);
    }
    var charset = charset(start);
    var delimiter =
        kind == TableKind.TSV ? '\t' : delimiter(Encodings.without(start, charset), file);
    return new Understood(kind, delimiter, charset);
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

  /// The same read with other letters.
  Understood in(Charset other) {
    return new Understood(kind, delimiter, other);
  }
}
