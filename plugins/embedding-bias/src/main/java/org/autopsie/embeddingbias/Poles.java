package org.autopsie.embeddingbias;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.casefile.CaseTable;
import org.autopsie.embedding.BiasAxis;
import org.autopsie.embedding.Vectors;
import org.autopsie.embedding.WordList;
import org.autopsie.run.Failure;

/// The pairs of words that make an axis, looked up.
///
/// @param names `one – other` of each pair that is there
/// @param differences theirs
/// @param one the list of the first words, with those that are lost
/// @param other the list of the second words, with those that are lost
record Poles(List<String> names, List<double[]> differences, WordList one, WordList other) {
  Poles {
    names = List.copyOf(names);
    differences = List.copyOf(differences);
  }

  /// The pairs of a table with the columns `from` and `to`: the axis points to `to`.
  ///
  /// @throws Failure where a pair is twice the same word, no pair is left, or more than a fifth of
  ///   the words is lost
  static Poles of(Vectors vectors, String name, CaseTable table) {
    var firsts = stripped(table.cells(CaseVectors.column(name, table, "to")));
    var seconds = stripped(table.cells(CaseVectors.column(name, table, "from")));
    for (int i = 0; i < firsts.size(); i++) {
      if (firsts.get(i).equals(seconds.get(i))) {
        throw new Failure(Poles.class, "same-pole", name, i + 2, firsts.get(i));
      }
    }
    var one = WordList.of(vectors, name + " (to)", firsts).required();
    var other = WordList.of(vectors, name + " (from)", seconds).required();
    var names = new ArrayList<String>();
    var differences = new ArrayList<double[]>();
    for (int i = 0; i < firsts.size(); i++) {
      int first = one.words().indexOf(firsts.get(i));
      int second = other.words().indexOf(seconds.get(i));
      if (first >= 0 && second >= 0) {
        names.add(firsts.get(i) + " – " + seconds.get(i));
        differences.addAll(
            BiasAxis.differences(
                List.of(one.vectors().get(first)), List.of(other.vectors().get(second))));
      }
    }
    if (names.isEmpty()) {
      throw new Failure(Poles.class, "no-pair", name);
    }
    return new Poles(names, differences, one, other);
  }

  private static List<String> stripped(List<String> cells) {
    return cells.stream().map(String::strip).toList();
  }

  /// The axis.
  ///
  /// @throws Failure where the pairs cancel one another out
  double[] direction(BiasAxis.Kind kind) {
    var direction = BiasAxis.of(kind, differences).direction(differences);
    if (Double.isNaN(direction[0])) {
      throw new Failure(Poles.class, "no-axis");
    }
    return direction;
  }

  /// How a vector lies to each pair.
  double[] along(double[] vector) {
    return IntStream.range(0, differences.size())
        .mapToDouble(i -> dot(vector, differences.get(i)))
        .toArray();
  }

  static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
