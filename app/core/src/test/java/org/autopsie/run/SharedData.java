package org.autopsie.run;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Data for tests that are not committed: the folder `shared` beside the checkout, or the one that
/// the system property `autopsie.shared` names. A test that needs what is missing is skipped, out
/// loud.
public final class SharedData {
  private SharedData() {}

  /// The file or folder of that name within the shared data; the test is skipped without it.
  public static Path required(String name) {
    var found = folder().map(shared -> shared.resolve(name)).filter(Files::exists);
    if (found.isEmpty()) {
      System.err.println("SKIPPED: shared/" + name + " is not beside this checkout");
    }
    assumeTrue(found.isPresent(), "shared/" + name + " is not beside this checkout");
    return found.orElseThrow();
  }

  private static Optional<Path> folder() {
    return Optional.ofNullable(System.getProperty("autopsie.shared"))
        .map(Path::of)
        .or(() ->
            Optional.ofNullable(System.getProperty("autopsie.checkout"))
                .map(root -> Path.of(root).toAbsolutePath().normalize().resolveSibling("shared")));
  }
}
