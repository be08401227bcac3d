package org.autopsie.casefile;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/// Written ids made of what people call things: small letters, digits, hyphens.
public final class Slug {
  private Slug() {}

  /// The words as an id; `otherwise` where no letter is left of them.
  public static String of(String words, String otherwise) {
    var plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? otherwise : plain;
  }

  /// A file's name as an id, without its ending.
  public static String ofFile(String name, String otherwise) {
    int dot = name.lastIndexOf('.');
    return of(dot > 0 ? name.substring(0, dot) : name, otherwise);
  }

  /// The id, with a number behind it where it is taken: `cv`, `cv-2`, `cv-3`.
  public static String free(String id, Collection<String> taken) {
    var free = id;
    for (int number = 2; taken.contains(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }
}
