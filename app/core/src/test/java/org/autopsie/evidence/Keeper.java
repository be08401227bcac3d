package org.autopsie.evidence;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A second program for tests: keeps N lines in a folder and prints each line's number once
/// `append` returned.
final class Keeper {
  private Keeper() {}

  static void main(String[] args) {
    var ledger = Ledger.open(Path.of(args[0]));
    for (int i = 1; i <= Integer.parseInt(args[1]); i++) {
      System.out.println(Samples.keep(ledger, i).line());
      System.out.flush();
    }
  }

  /// Starts it in a Java of its own.
  static Process start(Path folder, int lines, Path output) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var path = System.getProperty("java.class.path");
    var command =
        List.of(
            java,
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            path,
            Keeper.class.getName(),
            folder.toString(),
            Integer.toString(lines));
    File file = output.toFile();
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(file).start();
  }
}
