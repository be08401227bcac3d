package org.autopsie.casefile;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.autopsie.image.Picture;
import org.autopsie.image.Pictures;
import org.autopsie.run.Sentence;

/// The pictures that were opened, by the content of their files, as long as somebody holds them or
/// there is memory for them: a case is read anew after each edit, and decoding is slow. Safe from
/// any thread.
final class SeenPictures {
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  private record Seen(SoftReference<Picture> picture, List<Sentence> notices, String format) {
    Seen(Pictures.Opened opened) {
      this(new SoftReference<>(opened.picture()), opened.notices(), opened.format());
    }

    Optional<Pictures.Opened> opened() {
      return Optional.ofNullable(picture.get())
          .map(there -> new Pictures.Opened(there, notices, format));
    }
  }

  /// The picture in a file.
  ///
  /// @throws org.autopsie.run.Failure as [Pictures#open]
  Pictures.Opened open(Path file) {
    var content = CasePath.sha256(file);
    return Optional.ofNullable(seen.get(content))
        .flatMap(Seen::opened)
        .orElseGet(() -> {
          var opened = Pictures.open(file);
          seen.put(content, new Seen(opened));
          return opened;
        });
  }
}
