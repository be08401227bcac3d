package org.autopsie.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The source checkout that the tests run in.
final class Checkout {

  /// Its root folder, as the build names it.
  static final Path ROOT = Path.of(System.getProperty("autopsie.checkout")).toAbsolutePath();

  private Checkout() {}

  /// Every file below `folder`, outside build outputs and hidden folders, whose name ends so; in
  /// order.
  static List<Path> files(Path folder, String suffix) throws IOException {
    try (var found = Files.walk(folder)) {
      return found
          .filter(file -> file.getFileName().toString().endsWith(suffix))
          .filter(Files::isRegularFile)
          .filter(file -> isSource(folder.relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static boolean isSource(Path relative) {
    for (var part : relative) {
      if (part.toString().equals("target") || part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
