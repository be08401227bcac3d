package org.autopsie.workbench.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.autopsie.run.Plugins;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background;

/// The page of settings. What is changed there holds at once; for the device and the threads, from
/// the next model on that is opened. JavaFX thread only.
public final class SettingsPage implements Page {
  private static final Words WORDS = Words.of(SettingsPage.class);

  private final Settings settings;
  private final Home home;
  private final Plugins plugins;
  private final Background background;
  private final Outside outside;

  /// What leaves the window.
  ///
  /// @param copy puts words on the clipboard
  /// @param show shows a folder in the system's file manager; absent where that cannot be done
  /// @param back leaves the page
  public record Outside(Consumer<String> copy, Optional<Consumer<Path>> show, Runnable back) {}

  /// @param settings what is set
  /// @param home where everything lies
  /// @param plugins what is installed, and what was skipped
  /// @param background asks ONNX Runtime and the disk
  /// @param outside the clipboard, the file manager, the way back
  public SettingsPage(
      Settings settings, Home home, Plugins plugins, Background background, Outside outside) {
    this.settings = settings;
    this.home = home;
    this.plugins = plugins;
    this.background = background;
    this.outside = outside;
  }

  @Override
  public Node build(Locale locale) {
    var compute = new ComputeSettings(locale, settings, background);
    var disk = new DiskSettings(locale, home, background, outside);
    return Pages.page(
        "settings-page",
        locale,
        WORDS.say(locale, "settings.title"),
        outside.back(),
        section(locale, "look", new LookSettings(locale, settings).build()),
        section(locale, "compute", compute.build()),
        section(locale, "disk", disk.build()),
        section(locale, "plugins", new PluginList(locale, plugins).build()),
        section(locale, "versions", new Versions(locale).build()));
  }

  private static Node section(Locale locale, String key, Node part) {
    return Pages.section(WORDS.say(locale, "settings." + key), part);
  }
}
