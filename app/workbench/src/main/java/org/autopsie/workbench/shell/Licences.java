package org.autopsie.workbench.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The libraries that are shipped, as `licences.md` lists them. The build puts that file, of which
/// there is one, into the window's jar.
final class Licences {
  private static final int COLUMNS = 5;

  private Licences() {}

  /// A library and its licence, as its authors declare it.
  record Library(String name, String artifact, String version, String licence) {}

  /// All of them; none where the file was not packed.
  static List<Library> all() {
    try (var file = Licences.class.getResourceAsStream("licences.md")) {
      return file == null
          ? List.of()
          : read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The rows of the table in this text.
  static List<Library> read(String markdown) {
    return markdown
        .lines()
        .filter(line -> line.startsWith("| "))
        .skip(1) // the head
        .map(line -> List.of(line.substring(1).split("\\|")))
        .filter(cells -> cells.size() >= COLUMNS)
        .map(cells -> cells.stream().map(String::strip).toList())
        .map(cells -> new Library(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
        .toList();
  }
}
