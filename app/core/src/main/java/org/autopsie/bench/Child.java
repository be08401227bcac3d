package org.autopsie.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.autopsie.data.ResultFile;
import org.autopsie.data.SweepCache;
import org.autopsie.model.DeviceChoice;
import org.autopsie.model.Models;
import org.autopsie.model.Predictor;
import org.autopsie.model.ResourceStore;
import org.autopsie.perturb.Engine;
import org.autopsie.perturb.Reading;
import org.autopsie.perturb.Sweep;
import org.autopsie.run.Progress;

/// What a second Java does for [Heap] and [Resume], a sweep of rows through a model of layers of
/// 30, 128, 128 and one cell, and for [ManyDecisions] and [ManyWords].
final class Child {
  static final int WIDTH = 128;
  private static final int LOOKS = 10;

  private Child() {}

  /// `heap FOLDER ROWS TOLD` writes a table and then, into the file TOLD, the most bytes that were
  /// live at ten moments; `resume FOLDER ROWS TOLD` keeps the answers in the folder and writes
  /// after each batch how many it kept; `fairness FOLDER ROWS TOLD` measures that many decisions
  /// and writes how many bytes the whole program held at most; `vectors FOLDER ROWS TOLD` works on
  /// that many words and writes how many bytes the program held of its own, mapped files apart.
  static void main(String[] args) throws IOException {
    var folder = Path.of(args[1]);
    long rows = Long.parseLong(args[2]);
    var told = Path.of(args[3]);
    if (args[0].equals("fairness")) {
      DecisionFile.of(folder, rows).measure(Progress.SILENT);
      Files.writeString(told, String.valueOf(Machine.mostMemory()));
      return;
    }
    if (args[0].equals("vectors")) {
      WordsFile.of(folder, rows).millis(Progress.SILENT);
      Files.writeString(told, String.valueOf(Machine.ownMemory()));
      return;
    }
    var store = new ResourceStore(folder, Optional.empty());
    try (var predictor = Subjects.dense(new Models(store, DeviceChoice.CPU), WIDTH)) {
      if (args[0].equals("heap")) {
        Files.writeString(told, String.valueOf(live(predictor, folder, rows)));
      } else {
        keep(predictor, folder, rows, told);
      }
    }
  }

  private static Reading reading() {
    return new Reading.Score("score-1");
  }

  /// A sweep that keeps its answers there.
  static Sweep remembering(Predictor predictor, Path folder) {
    var cache = new SweepCache(folder, SweepCache.USUAL_MOST);
    return new Sweep(predictor, reading(), Engine.STANDARD.remembering(cache));
  }

  private static void keep(Predictor predictor, Path folder, long rows, Path told)
      throws IOException {
    try (var file = FileChannel.open(told, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      remembering(predictor, folder)
          .run(
              new ManyRows(rows),
              (first, count, numbers) -> write(file, first + count),
              Progress.SILENT);
    }
  }

  private static void write(FileChannel file, long kept) {
    try {
      file.write(ByteBuffer.allocate(Long.BYTES).putLong(kept).flip(), 0);
    } catch (IOException unwritten) {
      throw OtherJava.failed(unwritten);
    }
  }

  private static long live(Predictor predictor, Path folder, long rows) {
    var most = new Most(rows / LOOKS);
    try (var table =
        ResultFile.open(folder.resolve(rows + ".csv"), List.of(), List.of("number", "score"))) {
      new Sweep(predictor, reading())
          .run(
              new ManyRows(rows),
              (first, count, numbers) -> {
                for (int i = 0; i < count; i++) {
                  table.row(List.of(), new double[] {(double) (first + i), numbers[i]});
                }
                most.look(first + count);
              },
              Progress.SILENT);
      table.finish();
    }
    return most.bytes;
  }

  /// The most bytes that were live after a collection.
  private static final class Most {
    private final long apart;
    private long next;
    private long bytes;

    Most(long apart) {
      this.apart = apart;
      this.next = apart;
    }

    void look(long done) {
      if (done < next) {
        return;
      }
      while (next <= done) {
        next += apart;
      }
      var memory = ManagementFactory.getMemoryMXBean();
      memory.gc();
      bytes = Math.max(bytes, memory.getHeapMemoryUsage().getUsed());
    }
  }
}
