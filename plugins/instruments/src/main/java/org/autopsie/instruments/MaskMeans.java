package org.autopsie.instruments;

import java.util.Optional;

/// RISE's arithmetic: how much the number and what is kept of a part go together over random masks,
/// `Σ (f − mean f) (m − mean m) / (n − 1) / p`, which is the paper's map less the mean number over
/// all masks. The masks are dealt to twenty batches in turn; the standard error is that of the
/// batches' values. Memory grows with the parts, not with the masks. Used once.
final class MaskMeans {
  static final int BATCHES = 20;

  private final Kept masks;
  private final double keep;
  private final double level;
  private final double[] now;
  private final Sums[] batches = new Sums[BATCHES];
  private int done = 1;

  /// @param keep the chance that a part is kept
  /// @param level of the intervals
  MaskMeans(Kept masks, int parts, double keep, double level) {
    this.masks = masks;
    this.keep = keep;
    this.level = level;
    this.now = new double[parts];
    for (int i = 0; i < BATCHES; i++) {
      batches[i] = new Sums(parts);
    }
  }

  /// What the first `known` numbers say, the first of which is the answer.
  Optional<Found> of(int known, double[] numbers) {
    for (; done < known; done++) {
      masks.write(done, now);
      batches[(done - 1) % BATCHES].add(numbers[done] - numbers[0], now);
    }
    if (known < 3) {
      return Optional.empty();
    }
    var all = new Sums(now.length);
    for (var batch : batches) {
      all.add(batch);
    }
    return Optional.of(Found.within(all.together(keep), half(known), Double.NaN, numbers[0]));
  }

  /// The mean number over all masks that were counted so far.
  double mean(double answer) {
    double sum = 0;
    long count = 0;
    for (var batch : batches) {
      sum += batch.numbers;
      count += batch.count;
    }
    return answer + sum / count;
  }

  private double[] half(int known) {
    if (known < 1 + 2 * BATCHES) {
      return Found.none(now.length);
    }
    var sum = new double[now.length];
    var squares = new double[now.length];
    for (var batch : batches) {
      var values = batch.together(keep);
      for (int i = 0; i < values.length; i++) {
        sum[i] += values[i];
        squares[i] += values[i] * values[i];
      }
    }
    for (int i = 0; i < sum.length; i++) {
      double variance = (squares[i] - sum[i] * sum[i] / BATCHES) / (BATCHES - 1);
      squares[i] = Math.sqrt(Math.max(0, variance) / BATCHES);
    }
    return Bands.half(squares, BATCHES - 1, level);
  }

  private static final class Sums {
    private final double[] shares;
    private final double[] products;
    private double numbers;
    private int count;

    Sums(int parts) {
      shares = new double[parts];
      products = new double[parts];
    }

    void add(double number, double[] kept) {
      numbers += number;
      count++;
      for (int i = 0; i < kept.length; i++) {
        shares[i] += kept[i];
        products[i] += number * kept[i];
      }
    }

    void add(Sums other) {
      numbers += other.numbers;
      count += other.count;
      for (int i = 0; i < shares.length; i++) {
        shares[i] += other.shares[i];
        products[i] += other.products[i];
      }
    }

    double[] together(double keep) {
      var values = new double[shares.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = (products[i] - numbers * shares[i] / count) / (count - 1) / keep;
      }
      return values;
    }
  }
}
