package org.autopsie.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.autopsie.explain.Explainer;
import org.autopsie.model.CropRule;
import org.autopsie.model.Models;
import org.autopsie.model.PictureTranslator;
import org.autopsie.run.Failure;
import org.autopsie.run.Plugin;
import org.autopsie.run.Plugins;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Measures named results, one after the other.
///
/// @param models opens the models
/// @param plugins where the methods of explanation are found
/// @param scratch an empty folder for what is written on the way
/// @param effort how much is measured
/// @param seed of every draw
public record Bench(Models models, Plugins plugins, Path scratch, Effort effort, long seed) {

  /// What was measured, and what could not be.
  ///
  /// @param absent one sentence for each result that is missing
  public record Report(List<Result> results, List<Sentence> absent) {
    public Report {
      results = List.copyOf(results);
      absent = List.copyOf(absent);
    }

    /// True where a result breaks its bound.
    public boolean broken() {
      return results.stream().anyMatch(result -> result.holds().equals("no"));
    }
  }

  /// How many of these compare two in turn.
  public static int compared(List<Named> wanted) {
    return (int) wanted.stream().filter(Bench::compares).count();
  }

  private static boolean compares(Named named) {
    return named.compareTo(Named.SWEEP_HEAP) < 0;
  }

  /// Measures these. A result whose method is not installed is left out and said.
  ///
  /// @throws Failure where a model cannot be opened or a second Java not be started
  public Report run(List<Named> wanted, Progress progress) {
    return run(wanted, Map.of(), progress);
  }

  /// The same where other parts of the program measure some of them, such as the window.
  ///
  /// @param elsewhere what measures a result, by its name
  public Report run(
      List<Named> wanted, Map<Named, Function<Progress, Result>> elsewhere, Progress progress) {
    var results = new ArrayList<Result>();
    var absent = new ArrayList<Sentence>();
    for (var named : warmingFirst(wanted)) {
      progress.check();
      var lacking = needed(named).filter(needed -> !isThere(named, needed));
      if (elsewhere.containsKey(named)) {
        results.add(elsewhere.get(named).apply(progress));
      } else if (named == Named.TYPE_TO_DOT_P95) {
        absent.add(say("no-window", named.id()));
      } else if (lacking.isEmpty()) {
        results.add(measure(named, progress));
      } else {
        absent.add(say("no-method", named.id(), lacking.get()));
      }
    }
    results.sort(Comparator.comparing(Result::named));
    return new Report(results, absent);
  }

  /// What is compared in turn comes last: Java has then compiled the engine, and does not do so
  /// beside its first blocks.
  private static List<Named> warmingFirst(List<Named> wanted) {
    return wanted.stream().sorted(Comparator.comparing(Bench::compares)).toList();
  }

  private static Optional<String> needed(Named named) {
    return switch (named) {
      case OCCLUSION_CNN, OVERLAY_P95 -> Optional.of("occlusion");
      case RISE_CNN -> Optional.of("rise");
      case KERNEL_SHAP -> Optional.of("kernel-shap");
      case CROP_DRAG_P95 -> Optional.of(CropDrag.WITH);
      default -> Optional.empty();
    };
  }

  private boolean isThere(Named named, String id) {
    return named == Named.CROP_DRAG_P95
        ? isThere(CropRule.class, id) && isThere(PictureTranslator.class, id)
        : isThere(Explainer.class, id);
  }

  private boolean isThere(Class<? extends Plugin> kind, String id) {
    return plugins.all(kind).stream().anyMatch(one -> one.id().equals(id));
  }

  private Result measure(Named named, Progress progress) {
    return switch (named) {
      case ENGINE_MINILM -> new Throughput(this, progress).minilm();
      case ENGINE_CNN -> new Throughput(this, progress).cnn();
      case OCCLUSION_CNN -> new Explaining(this, progress).occlusion();
      case RISE_CNN -> new Explaining(this, progress).rise();
      case KERNEL_SHAP -> new Explaining(this, progress).kernelShap();
      case OVERLAY_P95 -> new Explaining(this, progress).overlay();
      case CROP_DRAG_P95 -> new CropDrag(this, progress).result();
      case SWEEP_HEAP -> new Heap(this, progress).result();
      case RESUME -> new Resume(this, progress).result();
      case GROWTH -> new Growth(this, progress).result();
      case CANCEL_P95 -> new Cancels(this, progress).result();
      case FAIRNESS_10M -> new ManyDecisions(this, progress).result();
      case AXIS_DEFAULT -> new DefaultAxis(this, progress).result();
      case VECTORS_3M -> new ManyWords(this, progress).result();
      case TYPE_TO_DOT_P95 -> throw new IllegalStateException("measured by the window");
    };
  }

  /// A generator of its own for each use, so that one result does not change another.
  RandomGenerator random() {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  static Sentence say(String key, Object... args) {
    return locale -> Words.of(Bench.class).say(locale, key, args);
  }
}
