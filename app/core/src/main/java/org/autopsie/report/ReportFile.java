package org.autopsie.report;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.evidence.Durable;
import org.autopsie.evidence.Ledger;
import org.autopsie.explain.Explainer;
import org.autopsie.run.Plugins;
import org.autopsie.run.Words;

/// The report of a case as a file, from what was kept so far. Blocks on the disk.
public final class ReportFile {
  private ReportFile() {}

  /// The page of a case, as recorded so far, with the methods of the class path.
  ///
  /// @throws org.autopsie.run.Failure where the story or the ledger cannot be read
  public static String html(CaseStore cases, LoadedCase loaded, Locale locale) {
    return html(cases, loaded, Plugins.shipped(), locale);
  }

  /// As the other.
  ///
  /// @param plugins where the methods are found that say how they cut a picture and what they are
  ///   called
  public static String html(CaseStore cases, LoadedCase loaded, Plugins plugins, Locale locale) {
    var ledger = Ledger.open(loaded.folder()).entries();
    var story = cases.story(loaded, locale);
    var input = ReportInput.of(loaded.caseFile(), story, ledger, locale);
    var shown = ExhibitPictures.of(cases, loaded);
    var explained = new ExplainedExhibits(cases, loaded, plugins).of(ledger);
    var methods =
        plugins.all(Explainer.class).stream()
            .collect(toMap(Explainer::id, one -> Words.title(one, locale)));
    return Report.html(input.with(shown, explained, methods), locale);
  }

  /// Writes a page, whole or not at all; a file of that name is replaced.
  ///
  /// @throws org.autopsie.run.Failure where it cannot be written
  public static void write(Path file, String html) {
    var target = file.toAbsolutePath().normalize();
    try {
      Files.createDirectories(target.getParent());
      Durable.replace(target, html.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw Durable.unwritten(target, failed);
    }
  }
}
