package org.autopsie.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.autopsie.run.Failure;

/// A second Java with the same classes, which may have 256 MiB.
final class OtherJava {
  private static final String MEMORY = "-Xmx256m";

  private OtherJava() {}

  /// Starts [Child].
  ///
  /// @param task what it is to do, see there
  /// @throws Failure where it cannot be started
  static Process start(Path folder, String task, long rows, Path told) {
    var command = new ArrayList<>(List.of(java(), MEMORY));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(OtherJava::passedOn)
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Child.class.getName()));
    command.addAll(List.of(task, folder.toString(), String.valueOf(rows), told.toString()));
    try {
      return new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException refused) {
      throw failed(refused);
    }
  }

  /// The number that [Child] tells.
  ///
  /// @return infinity where that Java did not come to the end
  static double told(Path folder, String task, long rows) {
    var told = folder.resolve(task + "-" + rows);
    var child = start(folder, task, rows, told);
    try {
      return child.waitFor() == 0
          ? Double.parseDouble(Files.readString(told))
          : Double.POSITIVE_INFINITY;
    } catch (IOException unread) {
      throw failed(unread);
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    } finally {
      child.destroyForcibly();
    }
  }

  private static String java() {
    return ProcessHandle.current()
        .info()
        .command()
        .orElseGet(() -> Path.of(System.getProperty("java.home"), "bin", "java").toString());
  }

  private static boolean passedOn(String argument) {
    return argument.startsWith("-D")
        || argument.startsWith("--enable-native-access=ALL")
        || argument.startsWith("--sun-misc-unsafe");
  }

  static Failure failed(IOException why) {
    return new Failure(OtherJava.class, "no-java", String.valueOf(why.getMessage()), why);
  }

  static CancellationException interrupted(InterruptedException why) {
    Thread.currentThread().interrupt();
    var cancelled = new CancellationException("interrupted");
    cancelled.initCause(why);
    return cancelled;
  }
}
