package org.autopsie.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.autopsie.casefile.CaseStore.Found;
import org.autopsie.casefile.CaseStore.Unloadable;
import org.autopsie.run.Failure;

/// Looks for cases: folders that hold a `case.yaml`, directly under the roots.
final class CaseFinder {
  private CaseFinder() {}

  static Found find(List<Path> roots) {
    var cases = new ArrayList<LoadedCase>();
    var unloadable = new ArrayList<Unloadable>();
    for (var root : roots.stream().filter(Files::exists).toList()) {
      for (var folder : folders(root, unloadable)) {
        try {
          cases.add(CaseYaml.read(folder));
        } catch (Failure reason) {
          unloadable.add(new Unloadable(folder, reason));
        }
      }
    }
    return new Found(cases, unloadable);
  }

  private static List<Path> folders(Path root, List<Unloadable> unloadable) {
    try (var children = Files.list(root)) {
      return children.filter(child -> Files.exists(child.resolve(CaseYaml.NAME))).sorted().toList();
    } catch (IOException unreadable) {
      var reason = new Failure(CaseFinder.class, "file.unreadable", root, unreadable);
      unloadable.add(new Unloadable(root, reason));
      return List.of();
    }
  }

  /// The first case with that id.
  ///
  /// @throws Failure where there is none: why the folder of that name does not load, or the ids
  ///   that there are
  static LoadedCase withId(String id, Found found) {
    return found.cases().stream()
        .filter(loaded -> loaded.caseFile().id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id, found));
  }

  private static Failure unknown(String id, Found found) {
    for (var broken : found.unloadable()) {
      if (String.valueOf(broken.folder().getFileName()).equals(id)) {
        return broken.reason();
      }
    }
    var ids = found.cases().stream().map(loaded -> loaded.caseFile().id()).distinct().toList();
    return ids.isEmpty()
        ? new Failure(CaseFinder.class, "case.none", id)
        : new Failure(CaseFinder.class, "case.unknown", id, String.join(", ", ids));
  }

  /// The words as a path, where they can be one.
  static Optional<Path> path(String words) {
    try {
      return words.isBlank() ? Optional.empty() : Optional.of(Path.of(words));
    } catch (InvalidPathException notOne) {
      return Optional.empty();
    }
  }
}
