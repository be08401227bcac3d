package org.autopsie.embedding;

import java.util.ArrayList;
import java.util.List;

/// Takes one direction out of words, as was proposed to free vectors of a bias. Source: Bolukbasi
/// and others (2016), section 6, “neutralize and equalize”. What it takes out is the direction, not
/// what the words have in common: see [Clusters].
///
/// @param direction g, of length 1
@SuppressWarnings("ArrayRecordComponent")
public record HardDebias(double[] direction) {
  /// A word that should lean to neither pole: `(w − (w·g) g)`, brought to length 1 again. It lies
  /// at 0 on the axis then, whatever the word.
  public double[] neutralised(double[] word) {
    return Numbers.unit(without(word));
  }

  private double[] without(double[] word) {
    return Numbers.plus(word, direction, -Numbers.dot(word, direction));
  }

  /// Words that should differ by the direction alone, such as the two of a pair: with `μ` their
  /// mean and `ν` what of it is not along g, each becomes `ν ± √(1 − |ν|²) g`, on the side where it
  /// was. They are then equally far from every word that was neutralised.
  ///
  /// @param words of length 1, at least two
  public List<double[]> equalised(List<double[]> words) {
    var mean = new double[direction.length];
    for (var word : words) {
      mean = Numbers.plus(mean, word, 1.0 / words.size());
    }
    var rest = without(mean);
    double along = Numbers.dot(mean, direction);
    double reach = Math.sqrt(Math.max(0, 1 - Numbers.dot(rest, rest)));
    var equal = new ArrayList<double[]>();
    for (var word : words) {
      double side = Math.signum(Numbers.dot(word, direction) - along);
      equal.add(Numbers.plus(rest, direction, side * reach));
    }
    return List.copyOf(equal);
  }
}
