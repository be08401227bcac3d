package org.autopsie.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.autopsie.evidence.FolderLock;
import org.autopsie.run.Failure;

/// Writes whole files or nothing: beside the target first, forced to the disk, then renamed over
/// it, so that whoever reads sees the old file or the new one. A copy that was cut off leaves only
/// `.part` files, which the next one writes over.
final class SafeFiles {
  private interface Work {
    void run() throws IOException;
  }

  private SafeFiles() {}

  static void write(Path target, String text) {
    guard(
        target,
        () -> {
          var part = part(target);
          try (var out =
              FileChannel.open(
                  part,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
              out.write(bytes);
            }
            out.force(true);
          }
          rename(part, target);
        });
  }

  static void copy(Path source, Path target) {
    guard(
        target,
        () -> {
          var part = part(target);
          try (var in = Files.newInputStream(source)) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
          }
          try (var out = FileChannel.open(part, StandardOpenOption.READ)) {
            out.force(true);
          }
          rename(part, target);
        });
  }

  /// Makes a file appear in another place too, without its bytes where the disk can do that; copies
  /// it where it cannot.
  static void link(Path source, Path target) {
    if (!isLinked(source, target)) {
      copy(source, target);
    }
  }

  private static boolean isLinked(Path source, Path target) {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.createLink(target, source.toRealPath());
      return true;
    } catch (IOException | UnsupportedOperationException otherDisk) {
      // the copy says what is wrong, where something is
      return false;
    }
  }

  /// Does the work while no other process writes in the folder, which is made where it is not
  /// there.
  static <T> T alone(Path folder, Supplier<T> work) {
    var result = new AtomicReference<T>();
    guard(
        folder,
        () -> {
          Files.createDirectories(folder);
          try (var _ = FolderLock.of(folder)) {
            result.set(work.get());
          }
        });
    return result.get();
  }

  static void delete(Path file) {
    guard(file, () -> Files.deleteIfExists(file));
  }

  private static Path part(Path target) throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    return target.resolveSibling("." + target.getFileName() + ".part");
  }

  private static void rename(Path part, Path target) throws IOException {
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void guard(Path target, Work work) {
    try {
      work.run();
    } catch (AccessDeniedException | ReadOnlyFileSystemException denied) {
      throw new Failure(SafeFiles.class, "write.denied", target, denied);
    } catch (FileAlreadyExistsException | NotDirectoryException taken) {
      throw new Failure(SafeFiles.class, "write.taken", target, taken);
    } catch (IOException failed) {
      throw new Failure(SafeFiles.class, key(failed), target, failed);
    }
  }

  private static String key(IOException failed) {
    var reason = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    return reason.contains("no space")
        ? "write.full"
        : reason.contains("read-only") ? "write.denied" : "write.failed";
  }
}
