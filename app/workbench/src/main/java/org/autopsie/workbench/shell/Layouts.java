package org.autopsie.workbench.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.autopsie.evidence.Durable;
import org.autopsie.evidence.Json;
import org.autopsie.run.Failure;

/// The layouts that a person left, one file a case.
///
/// @param folder where they lie; made when the first one is kept
public record Layouts(Path folder) {

  /// The layout of a case; absent where none was kept.
  ///
  /// @throws Failure where it cannot be read; it is put aside then and will not be met again
  Optional<Layout> of(String caseId) {
    var file = file(caseId);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var layout = Json.read(Files.readString(file), Layout.class);
      if (layout.main() == null) {
        throw new IllegalArgumentException("main is missing");
      }
      return Optional.of(layout);
    } catch (IOException | RuntimeException broken) {
      throw new Failure(Layouts.class, "layout.broken", broken, putAside(file));
    }
  }

  private static Path putAside(Path file) {
    var aside = file.resolveSibling(file.getFileName() + ".broken");
    try {
      return Files.move(file, aside, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException stays) {
      throw Durable.unwritten(aside, stays);
    }
  }

  /// Keeps the layout of a case.
  ///
  /// @throws Failure where it cannot be written
  void keep(String caseId, Layout layout) {
    var file = file(caseId);
    try {
      Files.createDirectories(folder);
      Durable.replace(file, Json.write(layout).getBytes(StandardCharsets.UTF_8));
    } catch (IOException full) {
      throw Durable.unwritten(file, full);
    }
  }

  /// Forgets the layout of a case.
  void forget(String caseId) {
    try {
      Files.deleteIfExists(file(caseId));
    } catch (IOException stays) {
      throw Durable.unwritten(file(caseId), stays);
    }
  }

  private Path file(String caseId) {
    return folder.resolve(caseId + ".json");
  }
}
