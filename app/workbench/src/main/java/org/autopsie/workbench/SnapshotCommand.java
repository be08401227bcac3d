package org.autopsie.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.autopsie.cli.Desk;
import org.autopsie.evidence.Durable;
import org.autopsie.run.Failure;
import org.autopsie.workbench.shell.Dialogs;
import org.autopsie.workbench.shell.Outside;
import org.autopsie.workbench.shell.Settings;
import org.autopsie.workbench.shell.Snapshot;
import org.autopsie.workbench.shell.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `snapshot CASE --out FILE.png`: the window as it would be shown, drawn without a display.
@Command(name = "snapshot", mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("([1-9]\\d{2,3})x([1-9]\\d{2,3})");

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "CASE")
  private String caseName;

  @Option(names = "--panel", paramLabel = "ID")
  private String panel;

  @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800")
  private String size;

  @Option(names = "--lang", paramLabel = "fr|en")
  private String language;

  @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light")
  private Theme theme;

  @Option(names = "--out", paramLabel = "FILE.png", required = true)
  private Path out;

  SnapshotCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var match = SIZE.matcher(size);
    if (!match.matches()) {
      throw new Failure(SnapshotCommand.class, "size", size);
    }
    var locale = Main.language(language == null ? desk.locale() : Locale.of(language));
    var picture =
        Snapshot.of(
            errors -> Main.parts(desk, new Settings(locale, theme), errors, outside()),
            new Snapshot.Wanted(
                desk.recorded(caseName),
                java.util.Optional.ofNullable(panel),
                Integer.parseInt(match.group(1)),
                Integer.parseInt(match.group(2)),
                theme));
    write(picture);
    return 0;
  }

  private static Outside outside() {
    return new Outside(Dialogs.ofTheSystem(), java.util.Optional.empty());
  }

  private void write(Image picture) {
    var target = out.toAbsolutePath().normalize();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", bytes);
      Files.createDirectories(target.getParent());
      Durable.replace(target, bytes.toByteArray());
    } catch (IOException failed) {
      throw Durable.unwritten(target, failed);
    }
  }
}
