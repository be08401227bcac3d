package org.autopsie.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The command line in a Java of its own, from the jars that are shipped.
///
/// @param process the running process
/// @param out where its stdout goes
/// @param err where its stderr goes
record Program(Process process, Path out, Path err) {
  private static final long LONGEST = 120;

  /// Starts a command.
  ///
  /// @param home where it keeps what it keeps
  /// @param logs where its output goes
  static Program start(Path home, Path logs, Object... args) throws IOException {
    var temporary = Files.createDirectories(home.resolve("cache/tmp"));
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.language=en",
                "-Dautopsie.home=" + home,
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                Checkout.ROOT.resolve("packaging/target/lib") + "/*",
                "org.autopsie.cli.Main"));
    for (var arg : args) {
      command.add(String.valueOf(arg));
    }
    var out = Files.createTempFile(logs, "out", "");
    var err = Files.createTempFile(logs, "err", "");
    var process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Program(process, out, err);
  }

  /// What it said, once it has ended.
  Station.Told await() throws IOException, InterruptedException {
    if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running: " + Files.readString(err));
    }
    return new Station.Told(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
