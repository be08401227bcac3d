package org.autopsie.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The two files of a ledger. Whoever calls a method that writes holds the folder's lock.
///
/// @param ledger `evidence.jsonl`
/// @param head `evidence.head`
record LedgerFiles(Path ledger, Path head) {
  private static final int MOST_TRIES = 50;

  static LedgerFiles in(Path folder) {
    return new LedgerFiles(folder.resolve("evidence.jsonl"), folder.resolve("evidence.head"));
  }

  /// Both files as they are between two changes of the head, without a lock: a reader must be able
  /// to read what it may not write.
  Reading read() throws IOException {
    var before = optional(head);
    var lines = optional(ledger);
    var after = optional(head);
    for (int i = 0; i < MOST_TRIES && !same(before, after); i++) {
      before = after;
      lines = optional(ledger);
      after = optional(head);
    }
    return Reading.of(lines.orElse(new byte[0]), after);
  }

  /// True where both files still are what the reading was taken of, judged by the ledger's length
  /// and the head: enough while every writer appends.
  boolean unchangedSince(long length, Optional<Head> known) throws IOException {
    long now = Files.exists(ledger) ? Files.size(ledger) : 0;
    return now == length && pointed().equals(known);
  }

  /// True where the head's file names that head.
  boolean pointsTo(Head wanted) throws IOException {
    return pointed().equals(Optional.of(wanted));
  }

  private Optional<Head> pointed() throws IOException {
    return optional(head).flatMap(Head::parse);
  }

  /// Writes a line at the end, on the disk once this returns. Where that fails the partial line is
  /// taken back.
  void add(Line line, long length) throws IOException {
    try (var file = new RandomAccessFile(ledger.toFile(), "rw")) {
      try {
        file.seek(length);
        file.write(line.terminated());
        file.getFD().sync();
      } catch (IOException failed) {
        takeBack(file, length, failed);
        throw failed;
      }
    }
  }

  /// Cuts the ledger to that length.
  void cut(long length) throws IOException {
    try (var file = new RandomAccessFile(ledger.toFile(), "rw")) {
      file.setLength(length);
      file.getFD().sync();
    }
  }

  /// Points the head elsewhere, in one step that cannot be half done.
  void point(Head to) throws IOException {
    Durable.replace(head, to.bytes(), head.resolveSibling("evidence.head.new"));
  }

  /// Moves an unfinished last line to a file of its own.
  ///
  /// @return that file: `evidence.torn-N`
  Path setAside(Reading reading) throws IOException {
    int number = 1;
    while (Files.exists(ledger.resolveSibling("evidence.torn-" + number))) {
      number++;
    }
    var aside = ledger.resolveSibling("evidence.torn-" + number);
    Durable.replace(aside, reading.torn());
    cut(reading.whole());
    return aside;
  }

  private static void takeBack(RandomAccessFile file, long length, IOException failed) {
    try {
      file.setLength(length);
      file.getFD().sync();
    } catch (IOException again) {
      failed.addSuppressed(again);
    }
  }

  private static Optional<byte[]> optional(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
  }

  private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
    return Arrays.equals(one.orElse(new byte[0]), other.orElse(new byte[0]));
  }
}
