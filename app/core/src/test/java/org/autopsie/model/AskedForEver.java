package org.autopsie.model;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.autopsie.model.analytic.Networks;

/// A program that opens, asks and closes models without end, from several threads, until it is
/// stopped from outside. It says `asking` once all of them are being asked.
final class AskedForEver {
  private static final int THREADS = 3;
  private static final int WIDTH = 64;
  private static final int ROWS = 64;
  private static final List<String> COLUMNS =
      IntStream.range(0, 30).mapToObj(i -> "c" + i).toList();

  private AskedForEver() {}

  static void main() throws InterruptedException {
    var onnx = Networks.dense(COLUMNS.size(), WIDTH, WIDTH, 1);
    var begun = new CountDownLatch(THREADS);
    for (int i = 0; i < THREADS; i++) {
      new Thread(() -> ask(onnx, begun)).start();
    }
    begun.await();
    System.out.println("asking");
  }

  private static void ask(byte[] onnx, CountDownLatch begun) {
    var store = new ResourceStore(Path.of(""), Optional.empty());
    var models = new Models(store, DeviceChoice.CPU, 1);
    var rows = new float[COLUMNS.size() * ROWS];
    Arrays.fill(rows, 1);
    try {
      while (true) {
        try (var model =
            models.open(Specs.rows("toy.onnx", COLUMNS, List.of()), onnx, Optional.empty())) {
          model.scores(rows, ROWS);
          begun.countDown();
        }
      }
    } catch (CancellationException ended) {
      System.out.println("ended");
    }
  }
}
