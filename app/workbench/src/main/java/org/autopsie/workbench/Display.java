package org.autopsie.workbench;

import java.util.Locale;
import java.util.Optional;

/// Whether a window can be shown.
///
/// @param system the operating system's name
/// @param screens what the environment says of screens, X11 and Wayland
/// @param platform the window platform that was asked for, such as `Headless`
record Display(String system, Optional<String> screens, Optional<String> platform) {

  static Display ofThisMachine() {
    return new Display(
        System.getProperty("os.name", ""),
        stated("DISPLAY").or(() -> stated("WAYLAND_DISPLAY")),
        Optional.ofNullable(System.getProperty("glass.platform")));
  }

  private static Optional<String> stated(String variable) {
    return Optional.ofNullable(System.getenv(variable)).filter(words -> !words.isBlank());
  }

  /// True on Windows and macOS, with a screen, and where a platform without a screen was asked for.
  boolean present() {
    boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
    return !linux || screens.isPresent() || platform.map("Headless"::equals).orElse(false);
  }
}
