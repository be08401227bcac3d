package org.autopsie.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.model.FileSpec;
import org.autopsie.run.Failure;

/// The files that one edit copies into a case.
final class Brought {
  private final LoadedCase loaded;
  private final List<Path> copied = new ArrayList<>();

  Brought(LoadedCase loaded) {
    this.loaded = loaded;
  }

  /// Copies a file under a name that is free; a file that is there already with the same content is
  /// used as it is, unless it is an exhibit, which must be withdrawn alone.
  ///
  /// @param under the case's subfolder
  /// @param id the name wanted, without its ending
  /// @return where it lies, relative to the case
  String file(Path file, String under, String id) {
    var ending = ending(file);
    var name = under + "/" + id + ending;
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new Failure(Brought.class, "file.unreadable", file);
    }
    for (int number = 2; isTaken(file, name); number++) {
      name = under + "/" + id + "-" + number + ending;
    }
    var target = target(name);
    if (!Files.exists(target)) {
      copied.add(target);
      SafeFiles.copy(file, target);
    }
    return name;
  }

  /// Links a file of vectors under `data/`, or copies it from another disk, under a name that is
  /// free and ends as those of vectors do.
  ///
  /// @return where it lies, relative to the case
  String vectors(Path file, String id) {
    var ending = ending(file).equals(".txt") ? ".vec" : ending(file);
    var name = "data/" + id + ending;
    for (int number = 2; Files.exists(target(name)); number++) {
      name = "data/" + id + "-" + number + ending;
    }
    copied.add(target(name));
    SafeFiles.link(file, target(name));
    return name;
  }

  /// Writes a text under a name that is free.
  ///
  /// @return where it lies, relative to the case
  String text(String text, String under, String id) {
    return written(text, under, id, ".txt");
  }

  private String written(String text, String under, String id, String ending) {
    var name = under + "/" + id + ending;
    for (int number = 2; Files.exists(target(name)); number++) {
      name = under + "/" + id + "-" + number + ending;
    }
    copied.add(target(name));
    SafeFiles.write(target(name), text);
    return name;
  }

  /// Writes a table under a name that is free.
  ///
  /// @return where it lies, relative to the case
  String table(CaseTable table, String under, String id) {
    return written(table.csv(), under, id, ".csv");
  }

  private boolean isTaken(Path file, String name) {
    boolean exhibit =
        loaded.caseFile().exhibits().stream().anyMatch(one -> one.file().equals(Optional.of(name)));
    return exhibit || (Files.exists(target(name)) && CaseCopy.differ(file, target(name)));
  }

  private Path target(String name) {
    return CasePath.within(loaded.folder(), name);
  }

  /// Copies a file, and says what it is.
  FileSpec spec(Path file, String under, String id, String licence) {
    var name = file(file, under, id);
    var target = target(name);
    return new FileSpec(
        String.valueOf(file.getFileName()),
        CasePath.sha256(target),
        size(target),
        licence,
        Optional.empty(),
        Optional.of(name));
  }

  /// Deletes what was copied.
  void takeBack() {
    copied.forEach(SafeFiles::delete);
  }

  private static String ending(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    var ending = name.substring(Math.max(0, name.lastIndexOf('.')));
    return ending.matches("\\.[a-z0-9]{1,8}") ? ending : "";
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      throw new Failure(Brought.class, "file.unreadable", file, unreadable);
    }
  }
}
