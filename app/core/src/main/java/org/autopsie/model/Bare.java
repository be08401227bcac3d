package org.autopsie.model;

import ai.onnxruntime.OnnxTensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// ONNX Runtime alone: `OrtSession.run` on tensors that stand ready, in the very session that the
/// predictor asks, with its options; nothing is read of the answers. What anything built around a
/// model is measured against. Used by one thread at a time.
public final class Bare implements AutoCloseable {
  private final List<OnnxPrepared> prepared;
  private final List<Call> calls;

  private record Call(OnnxPredictor model, Map<String, OnnxTensor> feeds) {}

  private Bare(List<OnnxPrepared> prepared) {
    this.prepared = List.copyOf(prepared);
    this.calls =
        prepared.stream()
            .flatMap(some ->
                some.batches().stream()
                    .map(batch -> new Call(some.owner(), some.owner().feeds(batch.tensors()))))
            .toList();
  }

  /// Makes the tensors of all inputs ready.
  ///
  /// @param batch how many inputs stand in one tensor, at least 1; the last tensor holds the rest
  /// @throws IllegalArgumentException for a predictor that is not ONNX Runtime's
  public static Bare of(Predictor predictor, List<? extends Input> inputs, int batch) {
    var model = predictor.fresh();
    var prepared = new ArrayList<OnnxPrepared>();
    for (int from = 0; from < inputs.size(); from += batch) {
      var some = model.prepare(inputs.subList(from, Math.min(inputs.size(), from + batch)));
      if (!(some instanceof OnnxPrepared ready)) {
        throw new IllegalArgumentException(predictor.spec().id() + " is no ONNX model");
      }
      prepared.add(ready);
    }
    return new Bare(prepared);
  }

  /// How often the graph runs for all inputs once.
  public int calls() {
    return calls.size();
  }

  /// Runs the graph on every input once.
  public void run() {
    for (var call : calls) {
      call.model().runAlone(call.feeds());
    }
  }

  /// The version of ONNX Runtime.
  public static String runtime() {
    return OnnxUse.environment().getVersion();
  }

  @Override
  public void close() {
    prepared.forEach(OnnxPrepared::close);
  }
}
