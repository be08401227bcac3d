package org.autopsie.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.autopsie.report.ReportFile;
import org.autopsie.run.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `report CASE --out FILE.html`: the report, one page that needs nothing else.
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "CASE")
  private String caseName;

  @Option(names = "--out", paramLabel = "FILE.html", required = true)
  private Path out;

  @Option(names = "--lang", paramLabel = "fr|en")
  private String language;

  ReportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    var loaded = desk.recorded(caseName);
    var locale = language == null ? desk.locale() : Locale.of(language);
    try (var plugins = desk.plugins()) {
      ReportFile.write(out, ReportFile.html(desk.cases(), loaded, plugins, locale));
    }
    desk.out().println(Words.of(ReportCommand.class).say(desk.locale(), "written", out));
    return 0;
  }
}
