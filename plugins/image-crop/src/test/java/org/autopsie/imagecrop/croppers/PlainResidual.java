package org.autopsie.imagecrop.croppers;

import org.autopsie.image.Picture;

/// Spectral residual once more, by the sums that define it.
final class PlainResidual {
  private static final int N = SpectralResidual.SIDE;

  private PlainResidual() {}

  static double[] of(Picture picture) {
    var real = new double[N * N];
    var imaginary = new double[N * N];
    for (int i = 0; i < N * N; i++) {
      real[i] = (picture.rgb(i % N, i / N) & 0xFF) / 255.0;
    }
    transform(real, imaginary, -1);
    var log = new double[N * N];
    for (int i = 0; i < N * N; i++) {
      log[i] = Math.log(Math.max(1e-6, Math.hypot(real[i], imaginary[i])));
    }
    for (int i = 0; i < N * N; i++) {
      double phase = Math.atan2(imaginary[i], real[i]);
      double amplitude = Math.exp(log[i] - trend(log, i / N, i % N));
      real[i] = amplitude * Math.cos(phase);
      imaginary[i] = amplitude * Math.sin(phase);
    }
    transform(real, imaginary, 1);
    var power = new double[N * N];
    for (int i = 0; i < N * N; i++) {
      power[i] = real[i] * real[i] + imaginary[i] * imaginary[i];
    }
    return overMean(smooth(power));
  }

  private static double trend(double[] log, int row, int column) {
    double sum = 0;
    for (int y = row - 1; y <= row + 1; y++) {
      for (int x = column - 1; x <= column + 1; x++) {
        sum += log[Math.clamp(y, 0, N - 1) * N + Math.clamp(x, 0, N - 1)];
      }
    }
    return sum / 9;
  }

  private static void transform(double[] real, double[] imaginary, int sign) {
    for (int pass = 0; pass < 2; pass++) {
      for (int line = 0; line < N; line++) {
        int start = pass == 0 ? line * N : line;
        line(real, imaginary, start, pass == 0 ? 1 : N, sign);
      }
    }
  }

  private static void line(double[] real, double[] imaginary, int start, int step, int sign) {
    var re = new double[N];
    var im = new double[N];
    for (int k = 0; k < N; k++) {
      for (int n = 0; n < N; n++) {
        double angle = sign * 2 * Math.PI * k * n / N;
        int at = start + n * step;
        re[k] += real[at] * Math.cos(angle) - imaginary[at] * Math.sin(angle);
        im[k] += real[at] * Math.sin(angle) + imaginary[at] * Math.cos(angle);
      }
    }
    for (int k = 0; k < N; k++) {
      real[start + k * step] = re[k];
      imaginary[start + k * step] = im[k];
    }
  }

  private static double[] smooth(double[] power) {
    var smooth = new double[N * N];
    for (int i = 0; i < N * N; i++) {
      double sum = 0;
      double weights = 0;
      for (int j = 0; j < N * N; j++) {
        double dx = i % N - j % N;
        double dy = i / N - j / N;
        double weight = Math.exp(-(dx * dx + dy * dy) / 12.5);
        sum += weight * power[j];
        weights += weight;
      }
      smooth[i] = sum / weights;
    }
    return smooth;
  }

  private static double[] overMean(double[] map) {
    double mean = 0;
    for (double value : map) {
      mean += value / map.length;
    }
    for (int i = 0; i < map.length; i++) {
      map[i] /= mean;
    }
    return map;
  }
}
