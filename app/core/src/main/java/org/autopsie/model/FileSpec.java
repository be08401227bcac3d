package org.autopsie.model;

import java.util.Optional;

/// A file known by its content.
///
/// @param name the file's own name, as in a jar that was shipped
/// @param sha256 lower-case hexadecimal; empty only for a file given by `path` whose hash nobody
///   stated
/// @param size bytes, 0 where unknown
/// @param licence SPDX id or words
/// @param place where the public can get it
/// @param path where it lies, relative to the case
public record FileSpec(
    String name,
    String sha256,
    long size,
    String licence,
    Optional<String> place,
    Optional<String> path) {
  public FileSpec {
    sha256 = sha256 == null ? "" : sha256;
    licence = licence == null ? "" : licence;
    place = place == null ? Optional.empty() : place;
    path = path == null ? Optional.empty() : path;
    name = name == null ? path.orElse("") : name;
  }
}
