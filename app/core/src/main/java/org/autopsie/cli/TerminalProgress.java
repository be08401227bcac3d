package org.autopsie.cli;

import java.io.PrintStream;
import org.autopsie.run.Progress;

/// Progress on stderr: one line that is written over on a terminal, nothing elsewhere.
///
/// @param err where it goes
/// @param shown whether somebody is looking
record TerminalProgress(PrintStream err, boolean shown) implements Progress {

  static TerminalProgress of(PrintStream err) {
    return new TerminalProgress(err, Terminal.console().isPresent());
  }

  @Override
  public void report(long done, long total, String what) {
    if (shown) {
      err.printf("\r%s %d / %d   ", what, done, total);
    }
  }

  @Override
  public boolean cancelled() {
    return Interruption.asked();
  }

  /// Leaves the line, so that the next message starts on its own.
  void end() {
    if (shown) {
      err.print("\r\033[K");
    }
  }
}
