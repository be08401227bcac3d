package org.autopsie.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Durable;
import org.autopsie.evidence.Ledger;
import org.autopsie.report.Report;
import org.autopsie.report.ReportInput;
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
  public Integer call() {
    var loaded = desk.recorded(caseName);
    var locale = language == null ? desk.locale() : Locale.of(language);
    write(out, html(desk, loaded, locale));
    desk.out().println(Words.of(ReportCommand.class).say(desk.locale(), "written", out));
    return 0;
  }

  private static void write(Path file, String html) {
    var target = file.toAbsolutePath().normalize();
    try {
      Files.createDirectories(target.getParent());
      Durable.replace(target, html.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw Durable.unwritten(target, failed);
    }
  }

  /// The page of a case, as recorded so far.
  static String html(Desk desk, LoadedCase loaded, Locale locale) {
    var ledger = Ledger.open(loaded.folder()).entries();
    var story = desk.cases().story(loaded, locale);
    return Report.html(ReportInput.of(loaded.caseFile(), story, ledger, locale), locale);
  }
}
