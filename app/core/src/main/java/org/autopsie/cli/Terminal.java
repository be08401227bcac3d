package org.autopsie.cli;

import java.io.Console;
import java.util.Optional;

/// The terminal a person sits at, where there is one.
final class Terminal {
  private Terminal() {}

  /// The console; absent where input or output is redirected.
  static Optional<Console> console() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }

  /// The answer to a question; empty without a terminal.
  static String ask(String question) {
    return console().map(console -> console.readLine("%s ", question)).orElse("");
  }
}
