package org.autopsie.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.autopsie.run.Failure;

/// The pictures, voices and pasted texts of a case, in its folder `blobs`, each under the sha256 of
/// its bytes: the ledger names them by that hash, and they can be withdrawn without breaking the
/// chain. Safe from any thread and any number of processes.
public final class Blobs {
  private final Path folder;

  private Blobs(Path folder) {
    this.folder = folder;
  }

  /// The blobs of that case folder; nothing is written until the first [#put].
  public static Blobs in(Path caseFolder) {
    return new Blobs(caseFolder.resolve("blobs"));
  }

  /// Keeps these bytes, on the disk once this returns; the same bytes are kept once.
  ///
  /// @return their sha256
  /// @throws Failure where they could not be written
  public String put(byte[] bytes) {
    var sha256 = Sha256.of(bytes);
    var file = folder.resolve(sha256);
    try {
      if (!Files.isRegularFile(file) || !Sha256.of(file).equals(sha256)) {
        Files.createDirectories(folder);
        Durable.syncFolder(folder.toAbsolutePath().getParent());
        Durable.replace(file, bytes);
      }
      return sha256;
    } catch (IOException failed) {
      throw Durable.unwritten(file, failed);
    }
  }

  /// True where a blob of that hash lies here.
  public boolean has(String sha256) {
    return Files.isRegularFile(file(sha256));
  }

  /// The bytes of that hash.
  ///
  /// @throws Failure where they are not here, cannot be read, or have another hash now
  public byte[] read(String sha256) {
    var file = file(sha256);
    if (!Files.isRegularFile(file)) {
      throw new Failure(Blobs.class, "blob.absent", file);
    }
    try {
      var bytes = Files.readAllBytes(file);
      if (!Sha256.of(bytes).equals(sha256)) {
        throw new Failure(Blobs.class, "blob.changed", file);
      }
      return bytes;
    } catch (IOException failed) {
      throw Durable.unread(file, failed);
    }
  }

  /// Deletes the blob of that hash, and what a stop in the middle of writing it may have left; does
  /// nothing where there is none.
  ///
  /// @throws Failure where it could not be deleted
  public void delete(String sha256) {
    var file = file(sha256);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var copies = Files.newDirectoryStream(folder, sha256 + "*")) {
      for (var copy : copies) {
        Files.delete(copy);
      }
      Durable.syncFolder(folder);
    } catch (IOException failed) {
      throw Durable.unwritten(file, failed);
    }
  }

  private Path file(String sha256) {
    if (!Sha256.isHash(sha256)) {
      throw new Failure(Blobs.class, "blob.name", sha256);
    }
    return folder.resolve(sha256);
  }
}
