package org.autopsie.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A screen that nobody looks at, for as long as it is open.
///
/// @param server the X server
/// @param name what DISPLAY calls it
record Screen(Process server, String name) implements AutoCloseable {
  private static final long LONGEST = 120;

  /// Whether this machine has what it takes, with what JavaFX draws its windows by.
  static boolean canBeHad() throws InterruptedException {
    return runs("bash", "-c", "type Xvfb xdotool && PATH=$PATH:/sbin ldconfig -p | grep libgtk-3");
  }

  /// Whether a command can be run here and ends with exit code 0.
  static boolean runs(String... command) throws InterruptedException {
    try {
      return quietly(new ProcessBuilder(command)).start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static ProcessBuilder quietly(ProcessBuilder builder) {
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  /// Opens one, which says its number once it is ready.
  static Screen open(Path folder) throws IOException {
    var log = Files.createTempFile(folder, "screen", "").toFile();
    var server =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24")
            .redirectError(log)
            .start();
    return new Screen(server, ":" + server.inputReader().readLine());
  }

  /// Whether a window of that name is there, within two minutes.
  ///
  /// @param title a regular expression
  boolean shows(String title) throws Exception {
    var search =
        new ProcessBuilder("xdotool", "search", "--sync", "--onlyvisible", "--name", title);
    search.environment().put("DISPLAY", name);
    var process = quietly(search).start();
    boolean found = process.waitFor(LONGEST, TimeUnit.SECONDS) && process.exitValue() == 0;
    process.destroy();
    return found;
  }

  @Override
  public void close() {
    server.destroy();
  }
}
