package org.autopsie.workbench.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.autopsie.evidence.Durable;
import org.autopsie.evidence.Json;
import org.autopsie.run.Failure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// The settings as `settings.json` of the home keeps them. A file that cannot be used is set aside,
/// never lost; what it holds besides the settings stays. JavaFX thread only.
public final class SettingsFile {
  private static final Duration QUIET = Duration.millis(400);

  private final Path file;
  private final Settings settings;
  private final ObjectNode kept;
  private final Optional<Failure> wrong;
  private boolean changed;

  private SettingsFile(Path file, Settings settings, ObjectNode kept, Optional<Failure> wrong) {
    this.file = file;
    this.settings = settings;
    this.kept = kept;
    this.wrong = wrong;
    for (var one : settings.all()) {
      one.addListener(value -> changed = true);
    }
    changed = wrong.isPresent();
  }

  /// Reads the settings; what is not there, or cannot be used, has its usual value.
  ///
  /// @param home the folder of everything that Autopsie keeps
  /// @param system the language where none was chosen yet
  public static SettingsFile open(Path home, Locale system) {
    var file = home.resolve("settings.json");
    var settings = new Settings(SettingsJson.language(system), Theme.LIGHT);
    try {
      var kept = SettingsJson.object(Json.mapper().readTree(Files.readString(file)));
      var strange = SettingsJson.read(kept, settings);
      return strange
          .map(key -> new SettingsFile(file, settings, kept, Optional.of(odd(file, key))))
          .orElseGet(() -> new SettingsFile(file, settings, kept, Optional.empty()));
    } catch (NoSuchFileException none) {
      return new SettingsFile(file, settings, empty(), Optional.empty());
    } catch (IOException | JacksonException | IllegalArgumentException broken) {
      return new SettingsFile(file, settings, empty(), Optional.of(aside(file)));
    }
  }

  private static ObjectNode empty() {
    return Json.mapper().createObjectNode();
  }

  private static Failure odd(Path file, String key) {
    var aside = free(file);
    try {
      Files.copy(file, aside);
      return new Failure(SettingsFile.class, "settings.odd", key, aside.toString());
    } catch (IOException refused) {
      return Durable.unwritten(aside, refused);
    }
  }

  private static Failure aside(Path file) {
    var aside = free(file);
    try {
      Files.move(file, aside);
      return new Failure(SettingsFile.class, "settings.broken", file.toString(), aside.toString());
    } catch (IOException refused) {
      return Durable.unwritten(aside, refused);
    }
  }

  private static Path free(Path file) {
    int number = 1;
    while (Files.exists(file.resolveSibling("settings.broken-" + number + ".json"))) {
      number++;
    }
    return file.resolveSibling("settings.broken-" + number + ".json");
  }

  /// What is set; changes are written by [#save].
  public Settings settings() {
    return settings;
  }

  /// What was wrong with the file when it was read, to be said once.
  public Optional<Failure> wrong() {
    return wrong;
  }

  /// Writes what changed since it was read or last written; where nothing changed, nothing.
  ///
  /// @throws Failure where it cannot be written
  public void save() {
    if (!changed) {
      return;
    }
    SettingsJson.write(settings, kept);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Durable.replace(file, Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(kept));
      changed = false;
    } catch (IOException refused) {
      throw Durable.unwritten(file, refused);
    }
  }

  /// Saves by itself from now on, shortly after each change.
  ///
  /// @param errors is told where it could not
  public void saveByItself(Consumer<RuntimeException> errors) {
    var pause = new PauseTransition(QUIET);
    pause.setOnFinished(passed -> {
      try {
        save();
      } catch (Failure refused) {
        errors.accept(refused);
      }
    });
    for (var one : settings.all()) {
      one.addListener(value -> pause.playFromStart());
    }
    pause.playFromStart();
  }
}
