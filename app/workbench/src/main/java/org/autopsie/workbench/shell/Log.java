package org.autopsie.workbench.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.autopsie.evidence.Durable;

/// The log in the home's `log` folder, for those who mend the program: what was not foreseen, and
/// what JavaFX complains of. It holds no personal content: of an exception it keeps the kind and
/// where it arose, never its message, which may quote what a person typed or an exhibit. Three
/// files of 1 MB at most, `autopsie.0.log` the newest. Safe from any thread.
public final class Log implements AutoCloseable {
  private static final int BYTES = 1_000_000;
  private static final int FILES = 3;

  private final Path folder;
  private final Optional<FileHandler> handler;
  private final Logger own = Logger.getLogger("org.autopsie");
  private final Logger javafx = Logger.getLogger("javafx");

  private Log(Path folder, Optional<FileHandler> handler) {
    this.folder = folder;
    this.handler = handler;
    for (var logger : new Logger[] {own, javafx}) {
      handler.ifPresent(logger::addHandler);
      logger.setUseParentHandlers(handler.isEmpty());
    }
    own.setLevel(Level.INFO);
  }

  /// Opens the log; from now on `org.autopsie` and `javafx` log there instead of on stderr.
  ///
  /// @param home the folder of everything that Autopsie keeps
  /// @throws org.autopsie.run.Failure where it cannot be written
  public static Log open(Path home) {
    var folder = home.resolve("log");
    try {
      Files.createDirectories(folder);
      // In a pattern of java.util.logging, % begins a special name.
      var pattern = folder.resolve("autopsie.").toString().replace("%", "%%") + "%g.log";
      var handler = new FileHandler(pattern, BYTES, FILES, true);
      handler.setEncoding("UTF-8");
      handler.setFormatter(new LogFormat());
      return new Log(folder, Optional.of(handler));
    } catch (IOException refused) {
      throw Durable.unwritten(folder, refused);
    }
  }

  /// A log that keeps nothing: for pictures, tests, and a home that cannot be written to.
  ///
  /// @param home the folder of everything that Autopsie keeps
  public static Log silent(Path home) {
    return new Log(home.resolve("log"), Optional.empty());
  }

  /// Where the files lie.
  public Path folder() {
    return folder;
  }

  /// True where something is kept.
  public boolean kept() {
    return handler.isPresent();
  }

  /// Keeps one line, which must hold nothing personal.
  public void note(String line) {
    if (kept()) {
      own.log(Level.INFO, line);
    }
  }

  /// Keeps what was not foreseen: its kind and its stack trace, without its message.
  public void keep(Throwable wrong) {
    if (kept()) {
      own.log(Level.SEVERE, "not foreseen", wrong);
    }
  }

  /// Lets go of the files.
  @Override
  public void close() {
    handler.ifPresent(one -> {
      own.removeHandler(one);
      javafx.removeHandler(one);
      own.setUseParentHandlers(true);
      javafx.setUseParentHandlers(true);
      one.close();
    });
  }
}
