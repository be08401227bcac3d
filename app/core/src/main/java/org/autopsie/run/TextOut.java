package org.autopsie.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a text file whole or not at all.
public final class TextOut {
  private TextOut() {}

  /// Writes the text as UTF-8, replacing what was there; folders on the way are made.
  ///
  /// @throws Failure where it cannot be written
  public static void write(Path file, String text) {
    var target = file.toAbsolutePath().normalize();
    try {
      Files.createDirectories(target.getParent());
      var partial = Files.createTempFile(target.getParent(), ".writing", ".part");
      Files.writeString(partial, text);
      Files.move(
          partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new Failure(TextOut.class, "not-written", target, String.valueOf(failed.getMessage()));
    }
  }
}
