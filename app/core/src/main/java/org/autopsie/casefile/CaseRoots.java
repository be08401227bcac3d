package org.autopsie.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.autopsie.run.Failure;

/// Which folders may be written to: all but those of the samples.
///
/// @param samples folders whose subfolders are cases, read only
record CaseRoots(List<Path> samples) {
  CaseRoots {
    samples = samples.stream().map(CaseRoots::plain).toList();
  }

  /// The folder, where it is no sample's.
  ///
  /// @throws Failure where it lies among the samples
  Path writable(Path folder) {
    var place = plain(folder);
    var real = CasePath.real(place);
    if (samples.stream().filter(Files::exists).map(CasePath::real).anyMatch(real::startsWith)) {
      throw new Failure(CaseRoots.class, "write.sample", place);
    }
    return place;
  }

  /// The folder, where it is empty or absent.
  ///
  /// @throws Failure where it holds anything
  static Path empty(Path folder) {
    var place = plain(folder);
    if (!Files.exists(place)) {
      return place;
    }
    try (var children = Files.list(place)) {
      if (children.findAny().isPresent()) {
        throw new Failure(CaseRoots.class, "new.not-empty", place);
      }
      return place;
    } catch (IOException unreadable) {
      throw new Failure(CaseRoots.class, "file.unreadable", place, unreadable);
    }
  }

  static Path plain(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
