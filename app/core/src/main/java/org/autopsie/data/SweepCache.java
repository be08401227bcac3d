package org.autopsie.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.autopsie.evidence.Sha256;

/// Answers of models that sweeps keep between runs: one file for each content, named by its hash.
/// The folder may be emptied at any time. Safe from several threads and several programs: each file
/// is written by one sweep at a time, told by a lock of the operating system that ends with its
/// program; another sweep of the same content reads what is whole and keeps nothing.
public final class SweepCache {
  /// 1 GiB.
  public static final long USUAL_MOST = 1L << 30;

  private static final int PARTS = 64;
  private static final String SUFFIX = ".sweep";
  private static final String LOCK = "lock";

  /// One channel for each folder's lock file, open as long as the program: on some systems closing
  /// any channel on a file gives up all of a program's locks on it.
  private static final Map<Path, FileChannel> LOCKS = new ConcurrentHashMap<>();

  private final Path folder;
  private final long most;

  /// @param folder made on first use
  /// @param most bytes of all files together, also while answers come; the ones that were used
  ///   longest ago go first. Each further sweep at the same time may go beyond by a 64th of it
  public SweepCache(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  /// The answers of that content. Never fails: what is broken is ignored and said in the journal's
  /// notices.
  ///
  /// @param content what decides every answer, in words
  /// @param width numbers for each answer, at least 1
  public SweepJournal open(String content, int width) {
    var head = new SweepHead(Sha256.of(content.getBytes(UTF_8)), width);
    try {
      Files.createDirectories(folder);
      makeRoom(0);
      return opened(head);
    } catch (IOException unusable) {
      var nothing =
          new SweepJournal(head, Optional.empty(), Optional.empty(), (from, wanted) -> from);
      nothing.say("cache-unusable", String.valueOf(unusable.getMessage()));
      return nothing;
    }
  }

  private SweepJournal opened(SweepHead head) throws IOException {
    var path = folder.resolve(head.hash() + SUFFIX);
    var lock = lock(head.hash());
    try {
      if (lock.isPresent()) {
        var file = channel(path);
        return new SweepJournal(head, Optional.of(file), lock, this::room);
      }
      var file = Files.exists(path) ? Optional.of(FileChannel.open(path)) : noFile();
      var journal = new SweepJournal(head, file, lock, (from, wanted) -> from);
      journal.say("cache-busy");
      return journal;
    } catch (IOException unusable) {
      release(lock);
      throw unusable;
    }
  }

  private static Optional<FileChannel> noFile() {
    return Optional.empty();
  }

  private static FileChannel channel(Path path) throws IOException {
    return FileChannel.open(
        path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /// The right to write the file of that hash: one byte of the lock file, at a place that the hash
  /// names.
  private Optional<FileLock> lock(String hash) throws IOException {
    try {
      long place = Long.parseUnsignedLong(hash.substring(0, 15), 16);
      return Optional.ofNullable(locks().tryLock(place, 1, false));
    } catch (OverlappingFileLockException heldHere) {
      return Optional.empty();
    }
  }

  private FileChannel locks() throws IOException {
    synchronized (LOCKS) {
      var place = folder.toRealPath();
      var known = LOCKS.get(place);
      if (known == null || !known.isOpen()) {
        known = channel(place.resolve(LOCK));
        LOCKS.put(place, known);
      }
      return known;
    }
  }

  private static void release(Optional<FileLock> lock) throws IOException {
    for (var held : lock.stream().toList()) {
      held.release();
    }
  }

  /// [SweepJournal.Room]: others go for it, and a little more is given than is wanted, so that it
  /// is not asked for every block.
  private long room(long from, long wanted) throws IOException {
    long asked = Math.max(wanted, from + most / PARTS);
    long left = most - makeRoom(asked - from);
    return from + Math.clamp(left, 0, asked - from);
  }

  /// Deletes the files that were used longest ago until the rest and so much more fits; those in
  /// use stay.
  ///
  /// @return bytes of the rest
  private long makeRoom(long more) throws IOException {
    var files = files();
    long size = files.stream().mapToLong(Kept::size).sum();
    for (var eldest : files) {
      if (size + more > most && delete(eldest)) {
        size -= eldest.size();
      }
    }
    return size;
  }

  private record Kept(Path path, long size, FileTime used) {}

  private List<Kept> files() throws IOException {
    var files = new ArrayList<Kept>();
    try (var paths = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (var path : paths) {
        kept(path).ifPresent(files::add);
      }
    }
    files.sort(Comparator.comparing(Kept::used).thenComparing(Kept::path));
    return files;
  }

  private static Optional<Kept> kept(Path path) {
    try {
      return Optional.of(new Kept(path, Files.size(path), Files.getLastModifiedTime(path)));
    } catch (IOException goneMeanwhile) {
      return Optional.empty();
    }
  }

  private boolean delete(Kept file) throws IOException {
    var name = file.path().getFileName().toString();
    var hash = name.substring(0, name.length() - SUFFIX.length());
    if (!Sha256.isHash(hash)) {
      return false;
    }
    var lock = lock(hash);
    if (lock.isEmpty()) {
      return false;
    }
    try {
      return Files.deleteIfExists(file.path());
    } finally {
      release(lock);
    }
  }
}
