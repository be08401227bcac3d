package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import java.util.Optional;

/// A table or word list of the case; `file` is relative to the case.
public record DataFile(
    String id,
    String file,
    Localised title,
    String source,
    String licence,
    Optional<String> sha256) {
  public DataFile {
    title = or(title);
    source = or(source);
    licence = or(licence);
    sha256 = or(sha256);
  }
}
