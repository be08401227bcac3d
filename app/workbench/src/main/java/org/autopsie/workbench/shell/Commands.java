package org.autopsie.workbench.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.autopsie.run.Sentence;

/// All commands of the window, each id and each shortcut once. JavaFX thread only.
public final class Commands {
  private final List<Command> all;
  private final Consumer<Sentence> refused;

  /// @param all in the order in which they are listed
  /// @param refused is told why a command cannot be done now
  /// @throws IllegalArgumentException where two have the same id or the same keys
  public Commands(List<Command> all, Consumer<Sentence> refused) {
    this.all = List.copyOf(all);
    this.refused = refused;
    var taken = new HashSet<Object>();
    for (var command : all) {
      if (!taken.add(command.id()) || !command.keys().map(taken::add).orElse(true)) {
        throw new IllegalArgumentException("twice: " + command.id());
      }
    }
  }

  /// The commands in order.
  public List<Command> all() {
    return all;
  }

  /// Has a command done, or tells why it cannot be done now.
  public void run(Command command) {
    command.hindrance().get().ifPresentOrElse(refused, command.action());
  }

  /// Has a command done, or tells why it cannot be done now.
  ///
  /// @throws IllegalArgumentException where there is none with that id
  public void run(String id) {
    run(
        all.stream()
            .filter(command -> command.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(id)));
  }

  /// Lets the scene answer to the shortcuts.
  public void install(Scene scene) {
    for (var command : all) {
      command.keys().ifPresent(keys -> scene.getAccelerators().put(keys, () -> run(command)));
    }
  }

  /// The commands that hold all typed words, wherever they stand, whatever their case and accents;
  /// those that begin with the first word come first.
  List<Command> matching(String typed, Locale locale) {
    var words = List.of(Plain.of(typed).strip().split("\\s+"));
    return all.stream()
        .filter(command -> words.stream().allMatch(plain(command, locale)::contains))
        .sorted(
            java.util.Comparator.comparing(
                command -> !Plain.of(command.name().in(locale)).startsWith(words.getFirst())))
        .toList();
  }

  private static String plain(Command command, Locale locale) {
    return Plain.of(command.name().in(locale) + " " + command.group().in(locale));
  }
}
