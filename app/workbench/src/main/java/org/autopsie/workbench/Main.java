package org.autopsie.workbench;

import java.time.Clock;
import java.util.Locale;
import org.autopsie.cli.Desk;
import org.autopsie.model.DeviceChoice;
import org.autopsie.workbench.panel.Bench;
import org.autopsie.workbench.shell.Desktop;
import org.autopsie.workbench.shell.Dialogs;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Layouts;
import org.autopsie.workbench.shell.Library;
import org.autopsie.workbench.shell.Settings;
import org.autopsie.workbench.shell.Tasks;
import org.autopsie.workbench.shell.Theme;
import org.autopsie.workbench.shell.Window;

/// The program: the command line where there are arguments, else the window, else, where there is
/// no display, the first sample case run and reported.
public final class Main {
  private Main() {}

  /// Starts the program and leaves with its exit code.
  public static void main(String[] args) {
    var desk = Desk.ofThisMachine();
    if (args.length > 0) {
      System.exit(org.autopsie.cli.Main.run(desk, args));
    }
    if (!Display.ofThisMachine().present()) {
      System.exit(new Headless(desk).run());
    }
    var locale = language(desk.locale());
    Desktop.show(errors -> parts(desk, locale, errors), locale);
    System.exit(0);
  }

  static Locale language(Locale locale) {
    return locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }

  static Window.Parts parts(Desk desk, Locale locale, Errors errors) {
    return new Window.Parts(
        library(desk),
        new Settings(locale, Theme.LIGHT),
        Tasks.desktop(errors::tell),
        errors,
        Panels.all(),
        new Layouts(desk.home().resolve("layouts")),
        Dialogs.ofTheSystem());
  }

  private static Library library(Desk desk) {
    var resources = desk.resources();
    var plugins = desk.plugins();
    return new Library(
        desk.cases(),
        resources::has,
        () -> desk.laboratory(plugins, Bench.SEED, DeviceChoice.CPU),
        Clock.systemUTC());
  }
}
