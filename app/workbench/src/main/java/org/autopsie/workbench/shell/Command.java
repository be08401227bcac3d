package org.autopsie.workbench.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import org.autopsie.run.Sentence;

/// Something that a person can have done, from the palette, by a key, or from a button. JavaFX
/// thread only.
///
/// @param id the written id, such as `settings`
/// @param group what it belongs to, such as “Window”
/// @param name names the action
/// @param keys the shortcut, where there is one
/// @param hindrance why it cannot be done now; empty where it can
public record Command(
    String id,
    Sentence group,
    Sentence name,
    Optional<KeyCombination> keys,
    Supplier<Optional<Sentence>> hindrance,
    Runnable action) {

  /// A command without a shortcut that can always be done.
  public static Command of(String id, Sentence group, Sentence name, Runnable action) {
    return new Command(id, group, name, Optional.empty(), Optional::empty, action);
  }

  /// The same with this shortcut, written as JavaFX does: `Shortcut+K`.
  ///
  /// @throws IllegalArgumentException where JavaFX does not know the keys
  public Command on(String shortcut) {
    var read = Optional.of(KeyCombination.valueOf(shortcut));
    return new Command(id, group, name, read, hindrance, action);
  }

  /// The same where something may stand in its way.
  public Command unless(Supplier<Optional<Sentence>> reason) {
    return new Command(id, group, name, keys, reason, action);
  }
}
