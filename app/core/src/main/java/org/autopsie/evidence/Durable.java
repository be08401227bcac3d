package org.autopsie.evidence;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.autopsie.run.Failure;

/// Writing that a crash or a power cut cannot leave half done.
public final class Durable {
  private static final AtomicLong COUNTER = new AtomicLong();
  private static final long NEARLY_FULL = 4096;

  private Durable() {}

  /// Replaces a file: at every moment it holds all of the old bytes or all of the new ones, and
  /// once this returns the new ones are on the disk.
  ///
  /// @throws IOException where they could not be written; the old file is then untouched
  public static void replace(Path file, byte[] bytes) throws IOException {
    var unique = ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet();
    replace(file, bytes, file.resolveSibling(file.getFileName() + "." + unique + ".new"));
  }

  /// The same through a temporary file of that name, in the same folder, which nobody else uses.
  static void replace(Path file, byte[] bytes, Path temporary) throws IOException {
    try {
      writeThrough(temporary, bytes);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
    syncFolder(file.toAbsolutePath().getParent());
  }

  /// Makes the folder's list of names durable. Where folders cannot be opened (Windows) the system
  /// does so by itself.
  ///
  /// @throws IOException where the disk refuses
  public static void syncFolder(Path folder) throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    boolean interrupted = false;
    try {
      while (!forced(folder)) {
        interrupted |= Thread.interrupted();
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// The one sentence for a file that could not be written: full disk, read-only, or what the
  /// system said.
  public static Failure unwritten(Path file, Exception cause) {
    return new Failure(Durable.class, "storage." + kind(file, cause), file, reason(cause), cause);
  }

  /// The one sentence for a file that could not be read.
  public static Failure unread(Path file, Exception cause) {
    return new Failure(Durable.class, "storage.read", file, reason(cause), cause);
  }

  /// What the system said, without the file's name.
  static String reason(Exception cause) {
    var message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  private static void writeThrough(Path file, byte[] bytes) throws IOException {
    try (var out = new FileOutputStream(file.toFile())) {
      out.write(bytes);
      out.getFD().sync();
    }
  }

  private static boolean forced(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
      return true;
    } catch (ClosedByInterruptException interrupted) {
      return false;
    }
  }

  private static String kind(Path file, Exception cause) {
    var words = reason(cause).toLowerCase(Locale.ROOT);
    if (cause instanceof ReadOnlyFileSystemException
        || cause instanceof AccessDeniedException
        || words.contains("read-only")
        || words.contains("permission denied")) {
      return "read-only";
    }
    return words.contains("no space") || isFull(file) ? "full" : "write";
  }

  private static boolean isFull(Path file) {
    try {
      var folder = file.toAbsolutePath().getParent();
      return Files.getFileStore(folder).getUsableSpace() < NEARLY_FULL;
    } catch (IOException unknown) {
      return false;
    }
  }
}
