package org.autopsie.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.autopsie.run.Failure;
import org.autopsie.run.Nearest;

/// The results that are measured, in the order in which they are told, each with its bound.
public enum Named {
  /// Sentences through a sentence encoder: throughput ÷ that of ONNX Runtime alone.
  ENGINE_MINILM("engine-minilm", "ratio", Side.AT_LEAST, 0.97),
  /// Pictures through a small convolutional network, likewise.
  ENGINE_CNN("engine-cnn", "ratio", Side.AT_LEAST, 0.97),
  /// Whole explanations by occlusion on that network, likewise.
  OCCLUSION_CNN("occlusion-cnn", "ratio", Side.AT_LEAST, 0.95),
  /// Whole explanations by RISE, likewise.
  RISE_CNN("rise-cnn", "ratio", Side.AT_LEAST, 0.95),
  /// Time of a whole explanation of a row ÷ time of the model alone.
  KERNEL_SHAP("kernel-shap", "ratio", Side.AT_MOST, 1.1),
  /// From a parameter to the finished picture. Its bound is 1.3 × what the model alone takes, and
  /// 16 ms; the number here is the 1.3.
  OVERLAY_P95("overlay-p95", "ms", Side.AT_MOST, 1.3),
  /// From a moved part of a picture to the new map and rectangles. Its bound is made as that of
  /// [#OVERLAY_P95]. Never part of a quick run.
  CROP_DRAG_P95("crop-drag-p95", "ms", Side.AT_MOST, 1.3),
  /// Live heap of a sweep of a million rows ÷ that of ten thousand.
  SWEEP_HEAP("sweep-heap", "ratio", Side.AT_MOST, 1.25),
  /// Answers that were kept and asked for again after a kill.
  RESUME("resume", "rows", Side.AT_MOST, 0),
  /// Time of a probe in the slowest size of sweep ÷ in the quickest.
  GROWTH("growth", "ratio", Side.AT_MOST, 1.15),
  /// From a cancel to the caller's answer.
  CANCEL_P95("cancel-p95", "ms", Side.AT_MOST, 200),
  /// Time of every measure by group of ten million rows ÷ that of reading the same columns. Never
  /// part of a quick run.
  FAIRNESS_10M("fairness-10m", "ratio", Side.AT_MOST, 3),
  /// From nothing to an axis, two hundred words with intervals and an association test on the
  /// vectors inside the shipped model.
  AXIS_DEFAULT("axis-default", "ms", Side.AT_MOST, 2000),
  /// The same with twenty words on three million vectors in a file; more memory of its own than 1
  /// GiB breaks the bound too. Never part of a quick run.
  VECTORS_3M("vectors-3m", "ms", Side.AT_MOST, 5000),
  /// From the key that ends a typed word to the frame of the window that shows its dot among two
  /// hundred. Never part of a quick run, which opens no window.
  TYPE_TO_DOT_P95("type-to-dot-p95", "ms", Side.AT_MOST, 50);

  private final String id;
  private final String unit;
  private final Side side;
  private final double bound;

  Named(String id, String unit, Side side, double bound) {
    this.id = id;
    this.unit = unit;
    this.side = side;
    this.bound = bound;
  }

  /// On which side of its bound a number holds.
  public enum Side {
    /// The bound or more.
    AT_LEAST,
    /// The bound or less.
    AT_MOST;

    boolean holds(double value, double bound) {
      return this == AT_LEAST ? value >= bound : value <= bound;
    }
  }

  /// The written id.
  public String id() {
    return id;
  }

  /// The unit's written id: `ratio`, `ms` or `rows`.
  public String unit() {
    return unit;
  }

  /// On which side of the bound the result holds.
  public Side side() {
    return side;
  }

  /// The bound, in the unit.
  public double bound() {
    return bound;
  }

  /// True where it is part of a quick run.
  public boolean isQuick() {
    return !Set.of(CROP_DRAG_P95, FAIRNESS_10M, VECTORS_3M, TYPE_TO_DOT_P95).contains(this);
  }

  /// Every id, in order.
  public static List<String> ids() {
    return Arrays.stream(values()).map(Named::id).toList();
  }

  /// The result of that id.
  ///
  /// @throws Failure where there is none; it names the nearest and all
  public static Named of(String id) {
    return Arrays.stream(values())
        .filter(named -> named.id.equals(id))
        .findFirst()
        .orElseThrow(() ->
            new Failure(
                Named.class,
                "unknown-result",
                id,
                Nearest.among(ids(), id),
                String.join(", ", ids())));
  }
}
