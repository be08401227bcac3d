package org.autopsie.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.autopsie.embedding.BiasAxis.Kind;
import org.junit.jupiter.api.Test;

class BiasAxisTest {
  private static final double[] EAST = {1, 0, 0};
  private static final double[] NORTH = {0, 1, 0};

  private static double[] along(double[] word, List<double[]> differences) {
    return differences.stream().mapToDouble(one -> Numbers.dot(word, one)).toArray();
  }

  @Test
  void should_point_along_the_mean_of_the_differences() {
    var differences = List.of(new double[] {3, 0, 0}, new double[] {0, 3, 0});
    var axis = BiasAxis.of(Kind.DIFFERENCE, differences);
    double half = Math.sqrt(0.5);
    assertArrayEquals(new double[] {half, half, 0}, axis.direction(differences), 1e-12);
    var factors = axis.factors(axis.ones());
    assertEquals(half, BiasAxis.place(along(EAST, differences), factors), 1e-12);
    var only = axis.factors(new int[] {2, 0});
    assertEquals(1, BiasAxis.place(along(EAST, differences), only), 1e-12);
    assertEquals(0, BiasAxis.place(along(NORTH, differences), only), 1e-12);
  }

  /// Of ±d/2 for (2, 0, 0) and (0, 1, 0) the variances lie as 4 to 1, whatever the order.
  @Test
  void should_find_the_first_principal_component_and_what_it_explains() {
    for (var differences :
        List.of(
            List.of(new double[] {2, 0, 0}, new double[] {0, 1, 0}),
            List.of(new double[] {0, 1, 0}, new double[] {2, 0, 0}))) {
      var axis = BiasAxis.of(Kind.PCA, differences);
      assertArrayEquals(EAST, axis.direction(differences), 1e-12);
      assertArrayEquals(new double[] {0.8, 0.2}, axis.explained(), 1e-12);
    }
  }

  /// The covariance of (2, 1) and (1, 2) is {{5, 4}, {4, 5}}: 9 along the diagonal, 1 across.
  @Test
  void should_find_a_component_between_the_pairs() {
    var differences = List.of(new double[] {2, 1}, new double[] {1, 2});
    var axis = BiasAxis.of(Kind.PCA, differences);
    double half = Math.sqrt(0.5);
    assertArrayEquals(new double[] {half, half}, axis.direction(differences), 1e-12);
    assertArrayEquals(new double[] {0.9, 0.1}, axis.explained(), 1e-12);
    var twice = BiasAxis.of(Kind.PCA, List.of(differences.get(0), differences.get(0)));
    assertArrayEquals(new double[] {1, 0}, twice.explained(), 1e-12);
    var drawn = axis.factors(new int[] {2, 0});
    assertEquals(
        2 / Math.sqrt(5), BiasAxis.place(along(new double[] {1, 0}, differences), drawn), 1e-12);
  }

  @Test
  void should_say_where_pairs_make_no_axis() {
    var opposed = List.of(EAST, Numbers.times(EAST, -1));
    assertTrue(Double.isNaN(BiasAxis.of(Kind.DIFFERENCE, opposed).direction(opposed)[0]));
    var none = List.of(new double[3]);
    assertTrue(Double.isNaN(BiasAxis.of(Kind.PCA, none).direction(none)[0]));
  }

  @Test
  void should_average_how_far_words_lie_from_the_middle() {
    assertEquals(0.25, BiasAxis.directBias(new double[] {0.5, -0.25, 0}, 1), 1e-12);
    assertEquals((0.25 + 0.0625) / 3, BiasAxis.directBias(new double[] {0.5, -0.25, 0}, 2), 1e-12);
  }

  @Test
  void should_neutralise_and_equalise() {
    var debias = new HardDebias(EAST);
    var word = new double[] {0.6, 0.8, 0};
    assertArrayEquals(NORTH, debias.neutralised(word), 1e-12);
    var pair = debias.equalised(List.of(new double[] {0.8, 0.6, 0}, new double[] {0, 0.6, 0.8}));
    var nurse = debias.neutralised(new double[] {0.3, 0.5, Math.sqrt(0.66)});
    assertEquals(Numbers.dot(nurse, pair.get(0)), Numbers.dot(nurse, pair.get(1)), 1e-12);
    assertEquals(1, Numbers.length(pair.get(0)), 1e-12);
    assertArrayEquals(new double[] {-Math.sqrt(0.48), 0.6, 0.4}, pair.get(1), 1e-12);
  }
}
