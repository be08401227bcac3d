package org.autopsie.workbench.panel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.autopsie.casefile.PictureSet;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background.Outcome;

/// A folder of pictures on its way to become exhibits: every file in it is opened in the
/// background, what is no picture is named and left out, and the rest waits until a person has said
/// whom the pictures show. JavaFX thread only.
public final class Gathering {
  /// The most pictures that become exhibits at once.
  public static final int MOST = 500;

  /// All pictures of a case are held in memory: the most pixels of a folder’s, in millions.
  public static final int MOST_MEGAPIXELS = 400;

  private static final Words WORDS = Words.of(Gathering.class);
  private static final String READ = "gathering";

  private final WorkingCopy copy;
  private final ObjectProperty<Optional<Found>> waiting =
      new SimpleObjectProperty<>(Optional.empty());

  /// What a folder holds.
  ///
  /// @param pictures those that can be opened, by their names
  /// @param skipped why each of the others is left out, naming it
  public record Found(Path folder, List<Path> pictures, List<Failure> skipped) {
    public Found {
      pictures = List.copyOf(pictures);
      skipped = List.copyOf(skipped);
    }
  }

  /// For a case.
  public Gathering(WorkingCopy copy) {
    this.copy = copy;
  }

  /// The folder that waits; absent where none does.
  public ObjectProperty<Optional<Found>> waiting() {
    return waiting;
  }

  /// Reads a folder; one that cannot be used is told.
  public void offer(Path folder) {
    copy.tools()
        .background()
        .latest(
            READ,
            locale -> WORDS.say(locale, "gathering", folder.getFileName()),
            progress -> found(folder, progress),
            outcome -> {
              if (outcome instanceof Outcome.Done<Found>(var found)) {
                waiting.set(Optional.of(found));
              }
            });
  }

  /// Makes the pictures that wait exhibits, in the background.
  ///
  /// @param then is told once they are
  public void add(PictureSet set, Consumer<Found> then) {
    var found = waiting.get().orElseThrow();
    var tools = copy.tools();
    tools
        .background()
        .latest(
            READ,
            locale -> WORDS.say(locale, "adding"),
            progress ->
                tools
                    .reader()
                    .apply(tools.cases().sets().addPictures(copy.onDisk(), found.pictures(), set)),
            outcome -> {
              if (outcome instanceof Outcome.Done<OpenCase>(var open)) {
                copy.show(open);
                waiting.set(Optional.empty());
                then.accept(found);
              }
            });
  }

  private Found found(Path folder, Progress progress) {
    var pictures = new ArrayList<Path>();
    var skipped = new ArrayList<Failure>();
    long pixels = 0;
    for (var file : files(folder)) {
      progress.check();
      try {
        pixels += pixels(file);
        pictures.add(file);
      } catch (Failure none) {
        skipped.add(none);
      }
      if (pixels > MOST_MEGAPIXELS * 1_000_000L) {
        throw new Failure(Gathering.class, "folder.large", folder, MOST_MEGAPIXELS);
      }
    }
    if (pictures.isEmpty()) {
      throw new Failure(Gathering.class, "folder.none", folder);
    }
    return new Found(folder, pictures, skipped);
  }

  private long pixels(Path file) {
    if (!Bringing.kind(file).equals("image")) {
      throw new Failure(Gathering.class, "folder.other", file.getFileName());
    }
    var picture = copy.tools().cases().picture(file).picture();
    PictureView.prepare(picture);
    return (long) picture.width() * picture.height();
  }

  /// The files that lie in a folder itself, by their names; hidden ones are passed over.
  private static List<Path> files(Path folder) {
    try (var all = Files.list(folder)) {
      var files =
          all.filter(Files::isRegularFile)
              .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
              .sorted()
              .toList();
      if (files.size() > MOST) {
        throw new Failure(Gathering.class, "folder.many", folder, files.size(), MOST);
      }
      return files;
    } catch (IOException unreadable) {
      throw new Failure(Gathering.class, "folder.unreadable", folder, unreadable);
    }
  }
}
