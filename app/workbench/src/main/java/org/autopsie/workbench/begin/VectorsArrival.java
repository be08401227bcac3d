package org.autopsie.workbench.begin;

import java.nio.file.Path;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.embedding.VectorFile;
import org.autopsie.run.Progress;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.WorkingCopy;

/// A file of vectors of words on its way into a case. It is read to its end first, in the
/// background, so that what is wrong with it is told before the case names it. JavaFX thread only.
///
/// @param copy the case
public record VectorsArrival(WorkingCopy copy) {
  private static final Words WORDS = Words.of(VectorsArrival.class);

  /// Adds the file.
  ///
  /// @param then done once it is there
  public void add(Path file, Runnable then) {
    copy.tools()
        .background()
        .latest(
            "add-vectors",
            locale -> WORDS.say(locale, "vectors.reading", file.getFileName()),
            progress -> added(file, progress),
            outcome -> {
              if (outcome instanceof Outcome.Done<LoadedCase>(var now) && copy.edit(any -> now)) {
                then.run();
              }
            });
  }

  private LoadedCase added(Path file, Progress progress) {
    VectorFile.open(file, progress).close();
    return copy.tools().cases().sets().addVectors(copy.onDisk(), file);
  }
}
