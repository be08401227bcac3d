package org.autopsie.workbench;

import java.util.List;
import java.util.Locale;
import org.autopsie.cli.Desk;
import org.autopsie.model.DeviceChoice;
import org.autopsie.model.Models;
import org.autopsie.workbench.panels.BriefPanel;
import org.autopsie.workbench.panels.ChangePanel;
import org.autopsie.workbench.panels.RankingPanel;
import org.autopsie.workbench.shell.Desktop;
import org.autopsie.workbench.shell.Library;

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
    Desktop.show(
        () -> library(desk),
        language(desk.locale()),
        List.of(new RankingPanel(), new BriefPanel()),
        new ChangePanel());
    System.exit(0);
  }

  private static Locale language(Locale locale) {
    return locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }

  private static Library library(Desk desk) {
    var resources = desk.resources();
    var models = new Models(resources, DeviceChoice.CPU);
    return new Library(desk.cases(), resources::has, models::open, desk.plugins());
  }
}
