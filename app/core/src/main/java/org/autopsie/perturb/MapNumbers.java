package org.autopsie.perturb;

import java.util.List;
import org.autopsie.model.Output;

/// Several numbers of a map of scores, such as the highest of each half, which decide where a
/// program that crops pictures cuts.
///
/// @param names each one of [MapNumber#NAMES]
public record MapNumbers(List<String> names) implements Reading {
  /// The highest score of each half: the higher one wins.
  public static final MapNumbers HALVES =
      new MapNumbers(List.of(MapNumber.FIRST_HALF, MapNumber.SECOND_HALF));

  /// @throws org.autopsie.run.Failure where a map has no such number
  public MapNumbers {
    names = names.stream().map(name -> new MapNumber(name).name()).toList();
  }

  @Override
  public void read(Output answer, double[] into, int offset) {
    for (int i = 0; i < names.size(); i++) {
      new MapNumber(names.get(i)).read(answer, into, offset + i);
    }
  }
}
