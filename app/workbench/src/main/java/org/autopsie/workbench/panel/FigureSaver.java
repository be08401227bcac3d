package org.autopsie.workbench.panel;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Saver;

/// Saves a figure through the window: it asks where, and shows what goes wrong. JavaFX thread only.
///
/// @param host the window
/// @param locale the language of the question
public record FigureSaver(Host host, Locale locale) implements Saver {
  private static final Words WORDS = Words.of(FigureSaver.class);

  /// The saver of a panel’s figures.
  public static Saver of(PanelContext context) {
    return new FigureSaver(context.host(), context.locale());
  }

  @Override
  public Optional<Path> where(String suggestedName) {
    return host.fileToWrite(WORDS.say(locale, "save.figure"), suggestedName);
  }

  @Override
  public void failed(Failure why) {
    host.tell(why);
  }
}
