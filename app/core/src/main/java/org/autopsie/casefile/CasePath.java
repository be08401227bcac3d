package org.autopsie.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.autopsie.run.Failure;

/// The files that a case names: relative to its folder, with `/`, and never outside it, not even
/// through a link.
final class CasePath {
  private CasePath() {}

  /// Where the file would lie, whether it is there or not.
  ///
  /// @throws Failure where the name or a link on the way leads out of the folder
  static Path within(Path folder, String name) {
    try {
      var path = Path.of(name);
      boolean up = List.of(name.split("/", -1)).contains("..");
      if (name.isBlank() || path.isAbsolute() || up || name.matches(".*\\\\.*|[A-Za-z]:.*")) {
        throw new Failure(CasePath.class, "path.outside", name);
      }
      var file = folder.resolve(path).normalize();
      if (!real(file).startsWith(real(folder))) {
        throw new Failure(CasePath.class, "path.link", name, folder);
      }
      return file;
    } catch (InvalidPathException odd) {
      throw new Failure(CasePath.class, "path.outside", name, odd);
    }
  }

  /// The file, which must be there.
  static Path existing(LoadedCase loaded, String name) {
    var file = within(loaded.folder(), name);
    if (!Files.isRegularFile(file)) {
      throw new Failure(CasePath.class, "file.missing", file);
    }
    return file;
  }

  /// The file, which must be there with that content where its hash is stated.
  static Path existing(LoadedCase loaded, String name, Optional<String> sha256) {
    var file = existing(loaded, name);
    sha256
        .filter(stated -> !stated.isEmpty())
        .ifPresent(stated -> {
          var found = sha256(file);
          if (!found.equals(stated)) {
            throw new Failure(CasePath.class, "file.hash", file, stated, found);
          }
        });
    return file;
  }

  /// SHA-256 of the content, lower-case hexadecimal.
  static String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      var digest = MessageDigest.getInstance("SHA-256");
      var buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new Failure(CasePath.class, "file.unreadable", file, unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The real path of the deepest part that exists, a dangling link counting as leaving.
  static Path real(Path file) {
    var there = file.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      if (Files.isSymbolicLink(there)) {
        return there.getRoot();
      }
      there = there.getParent();
    }
    try {
      return there.toRealPath();
    } catch (IOException unreadable) {
      throw new Failure(CasePath.class, "file.unreadable", there, unreadable);
    }
  }
}
