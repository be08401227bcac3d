package org.autopsie.workbench.shell;

import java.util.Locale;
import org.autopsie.run.Words;

/// Sizes on the disk, in decimal units as file managers show them.
final class Bytes {
  private static final long KILO = 1000;

  private Bytes() {}

  /// `54.1 MB` in English, `54,1 Mo` in French.
  static String words(long bytes, Locale locale) {
    long unit = 1;
    int power = 0;
    while (power < 3 && bytes >= unit * KILO) {
      unit *= KILO;
      power++;
    }
    return Words.of(Bytes.class).say(locale, "bytes." + power, (double) bytes / unit);
  }
}
