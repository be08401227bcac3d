package org.autopsie.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.autopsie.run.Failure;

/// Finds files by sha256, in this order: the case's own folder, the jars that were shipped, the
/// user's store (`store/<sha256>` under the program's home), and, only when run from a source
/// checkout, the folder of shared test data. Makes no connection: see [ResourceDownload].
///
/// @param home the program's home folder
/// @param testData folder of test data; absent outside a source checkout
public record ResourceStore(Path home, Optional<Path> testData) {

  /// A file's content and its sha256.
  @SuppressWarnings("ArrayRecordComponent")
  public record Content(byte[] bytes, String sha256) {}

  /// A file of the user's store.
  public record Stored(String sha256, long size, String name) {}

  /// The content, verified.
  ///
  /// @throws Failure where it is nowhere, or where what lies there has another sha256
  public Content bytes(FileSpec file, Path folder) {
    try (var stream = open(file, folder).orElseThrow(() -> missing(file))) {
      var bytes = stream.readAllBytes();
      var sha256 = sha256(bytes);
      if (!file.sha256().isEmpty() && !sha256.equals(file.sha256())) {
        throw new Failure(
            ResourceStore.class, "sha256-differs", file.name(), file.sha256(), sha256);
      }
      return new Content(bytes, sha256);
    } catch (IOException failed) {
      throw new Failure(ResourceStore.class, "unreadable", file.name(), failed.toString());
    }
  }

  /// True where a file of that name or hash can be found; its content is verified only on reading.
  public boolean has(FileSpec file, Path folder) {
    try (var stream = open(file, folder).orElse(InputStream.nullInputStream())) {
      return stream.read() >= 0;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static Failure missing(FileSpec file) {
    return file.sha256().isEmpty()
        ? new Failure(ResourceStore.class, "missing-path", file.path().orElse(file.name()))
        : new Failure(
            ResourceStore.class,
            "missing",
            file.name(),
            file.sha256(),
            file.place().orElse(file.name()));
  }

  private Optional<InputStream> open(FileSpec file, Path folder) throws IOException {
    for (var path : candidates(file, folder)) {
      if (Files.isRegularFile(path)) {
        return Optional.of(Files.newInputStream(path));
      }
    }
    if (!file.sha256().isEmpty()) {
      var shipped = getClass().getClassLoader().getResourceAsStream(file.name());
      if (shipped != null) {
        return Optional.of(shipped);
      }
    }
    return Optional.empty();
  }

  private List<Path> candidates(FileSpec file, Path folder) {
    var paths = new ArrayList<Path>();
    file.path().ifPresent(path -> paths.add(inside(folder, path)));
    if (!file.sha256().isEmpty()) {
      paths.add(folder.resolve("blobs").resolve(file.sha256()));
      paths.add(home.resolve("store").resolve(file.sha256()));
    }
    testData.ifPresent(data -> paths.add(data.resolve(Path.of(file.name()).getFileName())));
    return paths;
  }

  private static Path inside(Path folder, String path) {
    var resolved = folder.resolve(path).normalize();
    if (!resolved.startsWith(folder.normalize())) {
      throw new Failure(ResourceStore.class, "outside", path);
    }
    return resolved;
  }

  /// Copies a file into the user's store where it is one of those that are wanted.
  ///
  /// @param wanted files with their sha256, at least one
  /// @throws Failure where it is none of them, or cannot be read or written
  public Stored add(Path file, List<FileSpec> wanted) {
    try {
      var sha256 = sha256(Files.readAllBytes(file));
      if (wanted.stream().noneMatch(one -> one.sha256().equals(sha256))) {
        throw new Failure(
            ResourceStore.class,
            "sha256-differs",
            file.getFileName(),
            wanted.getFirst().sha256(),
            sha256);
      }
    } catch (IOException failed) {
      throw new Failure(ResourceStore.class, "unreadable", file.toString(), failed.toString());
    }
    return add(file);
  }

  /// Copies a file into the user's store.
  ///
  /// @throws Failure where it cannot be read or written
  public Stored add(Path file) {
    try {
      var sha256 = sha256(Files.readAllBytes(file));
      var target = home.resolve("store").resolve(sha256);
      Files.createDirectories(target.getParent());
      var partial = Files.createTempFile(target.getParent(), "adding", ".part");
      Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING);
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
      Files.writeString(
          target.resolveSibling(sha256 + ".name"), String.valueOf(file.getFileName()));
      return new Stored(sha256, Files.size(target), String.valueOf(file.getFileName()));
    } catch (IOException failed) {
      throw new Failure(ResourceStore.class, "unreadable", file.toString(), failed.toString());
    }
  }

  /// Writes a file of that content into the user's store.
  ///
  /// @throws Failure where it cannot be written
  Stored add(byte[] content, String name) {
    var folder = home.resolve("store");
    try {
      Files.createDirectories(folder);
      var written = Files.createTempDirectory(folder, "adding");
      try {
        return add(Files.write(written.resolve(name), content));
      } finally {
        Files.deleteIfExists(written.resolve(name));
        Files.delete(written);
      }
    } catch (IOException failed) {
      throw new Failure(ResourceStore.class, "unreadable", folder.toString(), failed.toString());
    }
  }

  /// What the user's store holds, by name.
  public List<Stored> list() {
    var folder = home.resolve("store");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
          .map(ResourceStore::stored)
          .sorted(java.util.Comparator.comparing(Stored::name))
          .toList();
    } catch (IOException failed) {
      throw new Failure(ResourceStore.class, "unreadable", folder.toString(), failed.toString());
    }
  }

  private static Stored stored(Path file) {
    try {
      var name = file.resolveSibling(file.getFileName() + ".name");
      return new Stored(
          file.getFileName().toString(),
          Files.size(file),
          Files.exists(name) ? Files.readString(name) : "");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
