package org.autopsie.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/// The right to write in one case folder, held by one thread of one process at a time.
///
/// Processes exclude each other by the operating system's lock on the empty file `evidence.lock`,
/// which ends with its process, however that dies. It is a file of its own because on some systems
/// such a lock is lost as soon as anything in the same process closes the file that it is on, and
/// the ledger is read by many. Threads exclude each other by a lock per real path.
public final class FolderLock implements AutoCloseable {
  static final String FILE = "evidence.lock";
  private static final ConcurrentMap<Path, ReentrantLock> WITHIN = new ConcurrentHashMap<>();

  private final ReentrantLock within;
  private final FileChannel channel;

  private FolderLock(ReentrantLock within, FileChannel channel) {
    this.within = within;
    this.channel = channel;
  }

  /// Waits for the right to write.
  ///
  /// @throws IOException where the lock's file cannot be written, or the thread was interrupted
  public static FolderLock of(Path folder) throws IOException {
    var within = WITHIN.computeIfAbsent(folder.toRealPath(), path -> new ReentrantLock());
    within.lock();
    try {
      return new FolderLock(within, locked(folder.resolve(FILE)));
    } catch (IOException | RuntimeException failed) {
      within.unlock();
      throw failed;
    }
  }

  private static FileChannel locked(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!channel.lock().isValid()) {
        throw new IOException("the lock was lost at once");
      }
      return channel;
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      within.unlock();
    }
  }
}
