package org.autopsie.model;

import ai.djl.Device;
import ai.djl.engine.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.autopsie.run.Failure;
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
    var notices = new ArrayList<String>();
    var encoder = encoder(spec, graph, folder);
    return new RememberingPredictor(
        new OnnxPredictor(
            spec, onnx.sha256(), onnx.bytes(), graph, encoder, choose(notices), notices));
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

  private Device choose(List<String> notices) {
    if (device == DeviceChoice.CPU) {
      return Device.cpu();
    }
    if (Engine.getEngine("OnnxRuntime").getGpuCount() > 0) {
      return Device.gpu();
    }
    if (device == DeviceChoice.GPU) {
      notices.add(Words.of(Models.class).say(Locale.ENGLISH, "no-gpu"));
    }
    return Device.cpu();
  }
}
