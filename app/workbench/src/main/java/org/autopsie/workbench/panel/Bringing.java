package org.autopsie.workbench.panel;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import org.autopsie.image.Pictures;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background.Outcome;

/// Files on their way to become exhibits: they wait until a person has said whom they show. JavaFX
/// thread only.
///
/// @param copy the case
public record Bringing(WorkingCopy copy) {
  private static final Words WORDS = Words.of(Bringing.class);
  private static final List<String> TABLES = List.of(".csv", ".tsv", ".tab");

  /// How the names of files that can become exhibits end.
  public static List<String> endings() {
    return Stream.concat(
            Stream.of("txt", "md", "csv", "tsv", "tab"), Pictures.ENDINGS.stream().sorted())
        .toList();
  }

  /// The files that wait, one path a line; absent where none does.
  public ObjectProperty<Optional<String>> waiting() {
    return copy.chosen("arrivals");
  }

  /// Takes files: each is read in the background and waits from then on; one that is neither a
  /// text, a table nor a picture is told and left out.
  public void offer(List<Path> files) {
    files.forEach(this::offer);
  }

  private void offer(Path file) {
    copy.tools()
        .background()
        .latest(
            "bring " + file,
            locale -> WORDS.say(locale, "bringing", file.getFileName()),
            progress -> read(file),
            outcome -> {
              if (outcome instanceof Outcome.Done<Path>(var readable)) {
                waits(readable);
              }
            });
  }

  /// @throws Failure where it cannot be read
  private Path read(Path file) {
    if (kind(file).equals("table")) {
      copy.tools().cases().table(file);
    } else {
      var input = copy.tools().cases().input(file, kind(file));
      if (input instanceof Input.Image(var picture)) {
        PictureView.prepare(picture);
      }
    }
    return file;
  }

  private void waits(Path file) {
    var all = Stream.concat(waiting().get().stream(), Stream.of(file.toString()));
    waiting().set(Optional.of(all.collect(Collectors.joining("\n"))));
  }

  /// What a file is taken for: `table` or `image` where its name ends as one's does, else `text`.
  public static String kind(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (Pictures.ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
      return "image";
    }
    return TABLES.stream().anyMatch(name::endsWith) ? "table" : "text";
  }

  /// True where a table is one row of numbers, so that the file itself is the exhibit.
  public boolean isOneRow(Path file) {
    var table = copy.tools().cases().table(file);
    return table.rows().size() == 1
        && table.numeric().size() == table.columns().size()
        && String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")
        && isReadable(file);
  }

  private boolean isReadable(Path file) {
    try {
      copy.tools().cases().input(file, "row");
      return true;
    } catch (Failure otherwise) {
      // such as one whose cells are parted by semicolons: its values are copied, not the file
      return false;
    }
  }
}
