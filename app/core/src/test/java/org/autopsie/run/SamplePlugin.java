package org.autopsie.run;

import java.nio.file.Path;
import java.util.List;

/// A plugin with a parameter of every kind.
record SamplePlugin(
    @Range(min = 1, max = 20, unit = "ranks") int topRanks,
    long seedOffset,
    @Range(min = 0, max = 1) double share,
    boolean strict,
    String words,
    Side side,
    Path file,
    @Column String column,
    List<String> pairs,
    @Range(min = 0, max = 9) List<Integer> digits)
    implements Plugin {
  enum Side {
    LEFT,
    FAR_RIGHT
  }

  SamplePlugin {
    pairs = List.copyOf(pairs);
    if (words.equals("refuse me")) {
      throw new IllegalArgumentException("not these words");
    }
  }

  SamplePlugin() {
    this(4, 0, 0.5, false, "", Side.LEFT, Path.of("a.csv"), "age", List.of(), List.of(1, 2));
  }

  @Override
  public String id() {
    return "sample";
  }
}
