package org.autopsie.bench;

import java.util.List;
import org.autopsie.model.Bare;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Probes;
import org.autopsie.perturb.Reading;
import org.autopsie.perturb.Sweep;
import org.autopsie.run.Progress;

/// The engine beside ONNX Runtime alone: the same inputs, once each.
record Throughput(Bench bench, Progress progress) {
  private static final int SENTENCES = 256;
  private static final int PICTURES = 96;

  /// Larger batches were never quickest.
  private static final int TRIED = 128;

  Result minilm() {
    var sentences = Subjects.sentences(SENTENCES, bench.random());
    try (var predictor = Subjects.minilm(bench.models())) {
      var first = predictor.predict(sentences.subList(0, 1), progress).getFirst();
      if (!(first instanceof Output.Embedding vector)) {
        throw new IllegalStateException("no vector: " + first);
      }
      return result(
          Named.ENGINE_MINILM, predictor, sentences, new Reading.Similarity("first", vector));
    }
  }

  Result cnn() {
    var pictures = Subjects.pictures(PICTURES, bench.random());
    try (var predictor = Subjects.cnn(bench.models())) {
      return result(Named.ENGINE_CNN, predictor, pictures, new Reading.Score("score-1"));
    }
  }

  private Result result(Named named, Predictor predictor, List<Input> inputs, Reading reading) {
    var best = BestBatch.of(predictor, inputs.subList(0, Math.min(inputs.size(), TRIED)), progress);
    var sweep = new Sweep(predictor, reading);
    var probes = new Each(inputs);
    try (var bare = Bare.of(predictor, inputs, best.size())) {
      var pairs =
          Pairs.run(
              bare::run,
              () -> sweep.run(probes, (first, count, numbers) -> {}, Progress.SILENT),
              bench.effort(),
              named.id(),
              progress);
      var ratios = pairs.throughput();
      return new Result(
          named,
          Pairs.median(ratios),
          Pairs.interval(ratios, bench.random()),
          named.bound(),
          Bench.say("how-throughput", inputs.size(), best.size(), ratios.length));
    }
  }

  private record Each(List<Input> inputs) implements Probes.Inputs {
    @Override
    public long count() {
      return inputs.size();
    }

    @Override
    public String key() {
      return "";
    }

    @Override
    public Input at(long index) {
      return inputs.get((int) index);
    }
  }
}
