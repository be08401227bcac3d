package org.autopsie.model;

import ai.djl.Device;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtProvider;
import java.nio.file.Path;
import java.util.List;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Opens models: finds the files by their sha256, checks the declaration against the graph, and
/// answers with a predictor that remembers what it was asked. Nothing here makes a connection.
public final class Models {
  private final ResourceStore store;
  private final DeviceChoice device;

  static {
    // Without it DJL looks for a cloud machine's address and sends usage figures.
    System.setProperty("ai.djl.offline", "true");
  }

  /// @param store where files are looked for
  /// @param device where models should run
  public Models(ResourceStore store, DeviceChoice device) {
    this.store = store;
    this.device = device;
  }

  /// Opens a model of a case.
  ///
  /// @param folder the case's folder
  /// @throws Failure naming the model: it cannot be had, is not ONNX, or does not fit its
  ///   declaration
  public Predictor open(ModelSpec spec, Path folder) {
    var file =
        spec.file()
            .orElseThrow(() -> new Failure(Models.class, "no-file", spec.id(), spec.title()));
    var onnx = store.bytes(file, folder);
    var graph = OnnxGraph.of(onnx.bytes(), file.name());
    var encoder = encoder(spec, graph, folder);
    return new RememberingPredictor(started(spec, onnx, graph, encoder));
  }

  private Predictor started(
      ModelSpec spec, ResourceStore.Content onnx, OnnxGraph graph, Encoder encoder) {
    if (wantsGpu()) {
      try {
        return new OnnxPredictor(
            spec, onnx.sha256(), onnx.bytes(), graph, encoder, Device.gpu(), List.of());
      } catch (Failure unusable) {
        return onCpu(spec, onnx, graph, encoder, true);
      }
    }
    return onCpu(spec, onnx, graph, encoder, device == DeviceChoice.GPU);
  }

  private static Predictor onCpu(
      ModelSpec spec,
      ResourceStore.Content onnx,
      OnnxGraph graph,
      Encoder encoder,
      boolean fallback) {
    var notices =
        fallback
            ? List.<Sentence>of(locale -> Words.of(Models.class).say(locale, "no-gpu"))
            : List.<Sentence>of();
    return new OnnxPredictor(
        spec, onnx.sha256(), onnx.bytes(), graph, encoder, Device.cpu(), notices);
  }

  private Encoder encoder(ModelSpec spec, OnnxGraph graph, Path folder) {
    return switch (spec.reads()) {
      case "row" -> new RowEncoder(spec, graph);
      case "text" -> {
        var tokenizer =
            spec.tokenizer()
                .orElseThrow(() -> new Failure(Models.class, "no-tokenizer", spec.id()));
        yield new TextEncoder(spec, graph, store.bytes(tokenizer, folder).bytes());
      }
      default -> throw new Failure(Models.class, "reads", spec.id(), spec.reads());
    };
  }

  /// Asks ONNX Runtime itself what it was built with: DJL's count of graphics cards loads CUDA's
  /// libraries, and a machine that has these and no card then falls over.
  private boolean wantsGpu() {
    return device != DeviceChoice.CPU
        && OrtEnvironment.getAvailableProviders().contains(OrtProvider.CUDA);
  }
}
