package org.autopsie.casefile;

import static org.autopsie.casefile.Absent.or;

import java.util.Optional;

/// Where something was read. `seen` is `read` or `to-confirm`.
public record Source(
    String id,
    String title,
    String publisher,
    Optional<String> url,
    String consulted,
    Optional<String> archive,
    Optional<String> kept,
    Optional<String> sha256,
    String seen) {
  public Source {
    title = or(title);
    publisher = or(publisher);
    url = or(url);
    consulted = or(consulted);
    archive = or(archive);
    kept = or(kept);
    sha256 = or(sha256);
    seen = seen == null ? "to-confirm" : seen;
  }
}
