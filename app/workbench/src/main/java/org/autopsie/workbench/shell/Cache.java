package org.autopsie.workbench.shell;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.autopsie.evidence.Durable;
import org.autopsie.run.Progress;

/// The cache folder: libraries unpacked for this machine and files of the moment, which come back
/// by themselves. Links in it are never followed. For any thread but the JavaFX thread.
///
/// @param folder the folder
record Cache(Path folder) {

  /// What a clearing left.
  ///
  /// @param freed bytes
  /// @param busy files that the system would not give up, as they are in use
  record Cleared(long freed, int busy) {}

  /// How much lies there, in bytes.
  ///
  /// @throws org.autopsie.run.Failure where it cannot be read
  long size(Progress progress) {
    var visitor = new Visitor(progress, false);
    walk(visitor);
    return visitor.bytes;
  }

  /// Deletes what lies there, but for the folders: a running program counts on them.
  ///
  /// @throws org.autopsie.run.Failure where it cannot be read
  Cleared clear(Progress progress) {
    var visitor = new Visitor(progress, true);
    walk(visitor);
    return new Cleared(visitor.bytes, visitor.busy);
  }

  private void walk(Visitor visitor) {
    try {
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(folder, visitor);
      }
    } catch (IOException unreadable) {
      throw Durable.unread(folder, unreadable);
    }
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Progress progress;
    private final boolean delete;
    private long bytes;
    private int busy;

    Visitor(Progress progress, boolean delete) {
      this.progress = progress;
      this.delete = delete;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
      progress.check();
      if (!delete || deleted(file)) {
        bytes += about.isRegularFile() ? about.size() : 0;
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean deleted(Path file) {
      try {
        Files.delete(file);
        return true;
      } catch (IOException inUse) {
        busy++;
        return false;
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
      if (why instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE; // gone meanwhile
      }
      throw why;
    }
  }
}
