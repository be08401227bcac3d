package org.autopsie.model;

import ai.djl.Device;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.autopsie.image.ImageSpec;
import org.autopsie.run.Failure;
import org.autopsie.run.Plugins;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Opens models: finds the files by their sha256, checks the declaration against the graph, and
/// answers with a predictor that remembers what it was asked. Nothing here makes a connection.
public final class Models {
  private final ResourceStore store;
  private final DeviceChoice device;
  private final int threads;
  private final Plugins plugins;

  static {
    // Without it DJL looks for a cloud machine's address and sends usage figures.
    System.setProperty("ai.djl.offline", "true");
  }

  /// As many threads as the machine has processors.
  ///
  /// @param store where files are looked for
  /// @param device where models should run
  public Models(ResourceStore store, DeviceChoice device) {
    this(store, device, Runtime.getRuntime().availableProcessors());
  }

  /// @param store where files are looked for
  /// @param device where models should run
  /// @param threads how many processors one model may use at once, at least 1; answers differ by
  ///   far less than `verify` allows
  public Models(ResourceStore store, DeviceChoice device, int threads) {
    this(store, device, threads, Plugins.shipped());
  }

  /// @param store where files are looked for
  /// @param device where models should run
  /// @param threads how many processors one model may use at once, at least 1
  /// @param plugins where the [PictureTranslator]s are found that cases name
  public Models(ResourceStore store, DeviceChoice device, int threads, Plugins plugins) {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads");
    }
    this.store = store;
    this.device = device;
    this.threads = threads;
    this.plugins = plugins;
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
    var tokenizer =
        spec.tokenizer()
            .filter(_ -> spec.reads().equals("text"))
            .map(json -> store.bytes(json, folder).bytes());
    return open(
        spec,
        file.name(),
        () -> onnx(store.bytes(file, folder), file.name()),
        tokenizer,
        () -> attention(spec, folder));
  }

  /// What a file holds, as ONNX; it stays known by the sha256 of the file that was published.
  private ResourceStore.Content onnx(ResourceStore.Content file, String name) {
    return ResourceImporter.of(plugins, file.bytes(), name)
        .map(one -> one.read(file.bytes(), name).onnx())
        .map(onnx -> new ResourceStore.Content(onnx, file.sha256()))
        .orElse(file);
  }

  /// Opens a model that no case names yet.
  ///
  /// @param onnx the model's file
  /// @param tokenizer its `tokenizer.json`, for texts
  /// @throws Failure naming the model: it is not ONNX, or does not fit its declaration
  public Predictor open(ModelSpec spec, byte[] onnx, Optional<byte[]> tokenizer) {
    var content = new ResourceStore.Content(onnx, ResourceStore.sha256(onnx));
    return open(
        spec, spec.title(), () -> content, tokenizer, () -> attention(spec, onnx, tokenizer));
  }

  /// Opens a model of texts so that it also says where its heads look. Always on the processor.
  ///
  /// @param folder the case's folder
  /// @throws Failure naming the model: as for [#open]; it does not read texts; it has no attention;
  ///   it computes attention in one operator, which hides it
  public Attention attention(ModelSpec spec, Path folder) {
    var file =
        spec.file()
            .orElseThrow(() -> new Failure(Models.class, "no-file", spec.id(), spec.title()));
    var tokenizer = spec.tokenizer().map(json -> store.bytes(json, folder).bytes());
    return attention(spec, store.bytes(file, folder).bytes(), tokenizer);
  }

  /// As the other, for a model that no case names yet.
  public Attention attention(ModelSpec spec, byte[] onnx, Optional<byte[]> tokenizer) {
    if (!spec.reads().equals("text")) {
      throw new Failure(Attention.class, "attention-text", spec.title());
    }
    var json = tokenizer.orElseThrow(() -> new Failure(Models.class, "no-tokenizer", spec.id()));
    var graph = OnnxGraph.of(onnx, spec.title());
    return NativeParts.use(() -> attention(spec, onnx, graph, json));
  }

  private Attention attention(ModelSpec spec, byte[] onnx, OnnxGraph graph, byte[] tokenizer) {
    var encoder = new TextEncoder(spec, graph, tokenizer);
    try {
      return new Attention(
          spec, onnx, graph, encoder, new OnnxSession.Place(Device.cpu(), threads));
    } catch (RuntimeException refused) {
      encoder.close();
      throw refused;
    }
  }

  private Predictor open(
      ModelSpec spec,
      String name,
      Supplier<ResourceStore.Content> file,
      Optional<byte[]> tokenizer,
      Supplier<Attention> tap) {
    var onnx = file.get();
    var graph = OnnxGraph.of(onnx.bytes(), name);
    var source = new OnnxPredictor.Source(onnx, graph, file);
    return new RememberingPredictor(
        NativeParts.use(() -> started(spec, source, encoder(spec, graph, tokenizer))),
        tap,
        () -> words(spec, file.get().bytes(), tokenizer));
  }

  private static WordMatrix words(ModelSpec spec, byte[] onnx, Optional<byte[]> tokenizer) {
    var json = tokenizer.orElseThrow(() -> new Failure(Models.class, "no-tokenizer", spec.id()));
    return WordMatrix.of(onnx, json, spec.title());
  }

  private Predictor started(ModelSpec spec, OnnxPredictor.Source source, Encoder encoder) {
    if (wantsGpu()) {
      try {
        return new OnnxPredictor(
            spec, source, encoder, new OnnxSession.Place(Device.gpu(), threads), List.of());
      } catch (Failure unusable) {
        return onCpu(spec, source, encoder, true);
      }
    }
    return onCpu(spec, source, encoder, device == DeviceChoice.GPU);
  }

  private Predictor onCpu(
      ModelSpec spec, OnnxPredictor.Source source, Encoder encoder, boolean fallback) {
    var notices =
        fallback
            ? List.<Sentence>of(locale -> Words.of(Models.class).say(locale, "no-gpu"))
            : List.<Sentence>of();
    return new OnnxPredictor(
        spec, source, encoder, new OnnxSession.Place(Device.cpu(), threads), notices);
  }

  private Encoder encoder(ModelSpec spec, OnnxGraph graph, Optional<byte[]> tokenizer) {
    return switch (spec.reads()) {
      case "row" -> new RowEncoder(spec, graph);
      case "image" -> pictures(spec, graph);
      case "text" ->
          new TextEncoder(
              spec,
              graph,
              tokenizer.orElseThrow(() -> new Failure(Models.class, "no-tokenizer", spec.id())));
      default -> throw new Failure(Models.class, "reads", spec.id(), spec.reads());
    };
  }

  private Encoder pictures(ModelSpec spec, OnnxGraph graph) {
    if (spec.translator().isPresent()) {
      var translator = plugins.byId(PictureTranslator.class, spec.translator().get());
      return new TranslatedEncoder(spec, graph, translator);
    }
    var resize = spec.image().orElse(ImageSpec.PLAIN).resize();
    if (spec.maps() && !List.of("stretch", "none").contains(resize)) {
      throw new Failure(Models.class, "map-resize", spec.id(), resize);
    }
    return new ImageEncoder(spec, graph);
  }

  /// Asks ONNX Runtime itself what it was built with: DJL's count of graphics cards loads CUDA's
  /// libraries, and a machine that has these and no card then falls over.
  private boolean wantsGpu() {
    return device != DeviceChoice.CPU
        && OrtEnvironment.getAvailableProviders().contains(OrtProvider.CUDA);
  }
}
