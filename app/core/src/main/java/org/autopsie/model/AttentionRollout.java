package org.autopsie.model;

/// Attention followed through all layers: `R = Ã_L · … · Ã_1` with `Ã = ½ Ā + ½ I`, its rows
/// brought to sum 1, where `Ā` is the mean over a layer’s heads and `I` stands for the way around
/// the layer (Abnar & Zuidema, “Quantifying Attention Flow in Transformers”, ACL 2020). Row `i`
/// says how much of the last state of token `i` comes from each token of the text, if what a token
/// holds were mixed in these shares and by nothing else; the layers between, which mix otherwise,
/// are left out.
public final class AttentionRollout {
  private AttentionRollout() {}

  /// The rollout over all layers, `[row][column]`; rows sum to 1.
  ///
  /// @param weights `[layer][head][row][column]`, at least one layer
  public static double[][] of(float[][][][] weights) {
    var rolled = mixed(weights[0]);
    for (int layer = 1; layer < weights.length; layer++) {
      rolled = product(mixed(weights[layer]), rolled);
    }
    return rolled;
  }

  /// `½ Ā + ½ I`, rows brought to sum 1.
  private static double[][] mixed(float[][][] heads) {
    int n = heads[0].length;
    var mixed = new double[n][n];
    for (int row = 0; row < n; row++) {
      mixed[row][row] = 0.5;
      double sum = 0.5;
      for (var head : heads) {
        for (int column = 0; column < n; column++) {
          double share = 0.5 * head[row][column] / heads.length;
          mixed[row][column] += share;
          sum += share;
        }
      }
      for (int column = 0; column < n; column++) {
        mixed[row][column] /= sum;
      }
    }
    return mixed;
  }

  private static double[][] product(double[][] left, double[][] right) {
    int n = left.length;
    var product = new double[n][n];
    for (int row = 0; row < n; row++) {
      for (int k = 0; k < n; k++) {
        for (int column = 0; column < n; column++) {
          product[row][column] += left[row][k] * right[k][column];
        }
      }
    }
    return product;
  }
}
