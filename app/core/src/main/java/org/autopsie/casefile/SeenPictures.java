package org.autopsie.casefile;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.autopsie.image.Pictures;

/// The pictures that were opened, by the content of their files, as long as there is memory to hold
/// them: a case is read anew after each edit, and decoding is slow. Safe from any thread.
final class SeenPictures {
  private final Map<String, SoftReference<Pictures.Opened>> seen = new ConcurrentHashMap<>();

  /// The picture in a file.
  ///
  /// @throws org.autopsie.run.Failure as [Pictures#open]
  Pictures.Opened open(Path file) {
    var content = CasePath.sha256(file);
    return Optional.ofNullable(seen.get(content))
        .map(SoftReference::get)
        .orElseGet(() -> {
          var opened = Pictures.open(file);
          seen.put(content, new SoftReference<>(opened));
          return opened;
        });
  }
}
