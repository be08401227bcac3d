package org.autopsie.workbench;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.autopsie.bench.Effort;
import org.autopsie.bench.Named;
import org.autopsie.bench.Result;
import org.autopsie.cli.Desk;
import org.autopsie.cli.Main.MoreCommands;
import org.autopsie.run.Progress;
import picocli.CommandLine;

/// The commands that need the window's classes; there are none where JavaFX is not.
public final class WorkbenchCommands implements MoreCommands {
  /// For the service loader.
  public WorkbenchCommands() {}

  @Override
  public void add(CommandLine line, Desk desk) {
    if (!hasJavaFx()) {
      return;
    }
    var snapshot = new CommandLine(new SnapshotCommand(desk));
    snapshot.setResourceBundle(
        ResourceBundle.getBundle("org.autopsie.workbench.usage", desk.locale()));
    line.addSubcommand(snapshot);
  }

  @Override
  public Map<Named, Function<Progress, Result>> measures(Desk desk, Effort effort) {
    return hasJavaFx()
        ? Map.of(Named.TYPE_TO_DOT_P95, progress -> new TypeToDot(desk, effort).measure(progress))
        : Map.of();
  }

  private static boolean hasJavaFx() {
    try {
      Class.forName("javafx.scene.Scene", false, WorkbenchCommands.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }
}
