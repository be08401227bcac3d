package org.autopsie.run;

import java.util.Locale;
import java.util.regex.Pattern;

/// Java's names as people write them: `topRanks` and `TOP_RANKS` are both `top-ranks`.
final class Kebab {
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private Kebab() {}

  static String of(String camelCase) {
    return HUMP.matcher(camelCase).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
