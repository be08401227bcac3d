package org.autopsie.workbench;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.cli.Desk;
import org.autopsie.model.Models;
import org.autopsie.model.ResourceImport;
import org.autopsie.model.ResourceStore;
import org.autopsie.protocol.Laboratory;
import org.autopsie.run.Failure;
import org.autopsie.run.Plugins;
import org.autopsie.workbench.panel.Bench;
import org.autopsie.workbench.panel.Resources;
import org.autopsie.workbench.shell.Desktop;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Home;
import org.autopsie.workbench.shell.Library;
import org.autopsie.workbench.shell.Log;
import org.autopsie.workbench.shell.Outside;
import org.autopsie.workbench.shell.Settings;
import org.autopsie.workbench.shell.SettingsFile;
import org.autopsie.workbench.shell.Tasks;
import org.autopsie.workbench.shell.Window;

/// The program: the command line where there are arguments, else the window, else, where there is
/// no display, the first sample case run and reported.
public final class Main {
  private Main() {}

  /// Starts the program and leaves with its exit code.
  public static void main(String[] args) {
    var desk = Desk.ofThisMachine();
    if (args.length > 0) {
      org.autopsie.cli.Main.leave(desk, args);
    }
    if (!Display.ofThisMachine().present()) {
      System.exit(new Headless(desk).run());
    }
    var locale = language(desk.locale());
    Desktop.show(outside -> parts(desk, locale, outside), locale);
    System.exit(0);
  }

  static Locale language(Locale locale) {
    return locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }

  /// What the window of this machine is made of. JavaFX thread only.
  static Window.Parts parts(Desk desk, Locale locale, Outside outside) {
    var errors = new Errors(Clock.systemUTC(), log(desk));
    var file = SettingsFile.open(desk.home(), locale);
    file.wrong().ifPresent(errors::tell);
    file.saveByItself(errors::tell);
    return parts(desk, file.settings(), errors, outside);
  }

  /// The same with other settings, which are not kept.
  static Window.Parts parts(Desk desk, Settings settings, Errors errors, Outside outside) {
    var plugins = desk.plugins();
    return new Window.Parts(
        library(desk, plugins, settings),
        settings,
        Tasks.desktop(errors::tell),
        errors,
        Panels.all(),
        new Home(desk.home()),
        plugins,
        outside);
  }

  /// The log; where the home cannot be written to, there is none.
  private static Log log(Desk desk) {
    try {
      return Log.open(desk.home());
    } catch (Failure unwritable) {
      return Log.silent(desk.home());
    }
  }

  private static Library library(Desk desk, Plugins plugins, Settings settings) {
    var resources = desk.resources();
    return new Library(
        desk.cases(),
        Resources.of(new ResourceImport(resources, plugins)),
        () ->
            new Laboratory(
                desk.cases(), plugins, models(resources, settings, plugins)::open, Bench.SEED),
        Clock.system(ZoneId.systemDefault()),
        Optional.of(desk.sweeps()));
  }

  private static Models models(ResourceStore resources, Settings settings, Plugins plugins) {
    return new Models(resources, settings.device().get(), settings.threadsHere(), plugins);
  }
}
