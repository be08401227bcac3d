package org.autopsie.model;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDList;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// An ONNX model behind DJL and ONNX Runtime: one session, shared by all threads; batches of inputs
/// of one shape, so that no answer depends on padding. Closed while it is asked, it finishes the
/// batch that runs and drops the rest: native memory is never taken away under it.
final class OnnxPredictor implements org.autopsie.model.Predictor {
  /// Small enough that a cancel is heard within about 100 ms on a sentence encoder.
  private static final int BATCH = 8;

  private final ModelSpec spec;
  private final String sha256;
  private final Model model;
  private final Encoder encoder;
  private final Decoder decoder;
  private final int output;
  private final List<Sentence> notices;
  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private boolean closed;

  /// Where a model runs, and on how many processors at once.
  record Place(ai.djl.Device device, int threads) {}

  OnnxPredictor(
      ModelSpec spec,
      ResourceStore.Content onnx,
      OnnxGraph graph,
      Encoder encoder,
      Place place,
      List<Sentence> notices) {
    this.spec = spec;
    this.sha256 = onnx.sha256();
    this.encoder = encoder;
    this.decoder = new Decoder(spec);
    this.output = graph.outputs().indexOf(graph.output(spec));
    this.notices = List.copyOf(notices);
    this.model = open(onnx.bytes(), place);
  }

  private Model open(byte[] onnx, Place place) {
    var device = place.device();
    var opened = Model.newInstance(spec.id(), device, "OnnxRuntime");
    try {
      // ONNX Runtime copies what it needs of the options; the session outlives them.
      var options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(place.threads());
      if (device.isGpu()) {
        options.addCUDA(device.getDeviceId());
      }
      opened.load(new ByteArrayInputStream(onnx), Map.of("sessionOptions", options));
      return opened;
    } catch (IOException | MalformedModelException | OrtException | RuntimeException refused) {
      opened.close();
      throw new Failure(OnnxPredictor.class, "refused", spec.id(), reason(refused), refused);
    }
  }

  @Override
  public ModelSpec spec() {
    return spec;
  }

  @Override
  public String sha256() {
    return sha256;
  }

  @Override
  public List<Output> predict(List<? extends Input> inputs, Progress progress) {
    var answers = new ArrayList<Output>(java.util.Collections.nCopies(inputs.size(), null));
    long done = 0;
    try (Predictor<NDList, NDList> predictor =
        whileOpen(() -> model.newPredictor(new NoopTranslator()))) {
      for (var batch : whileOpen(() -> encoder.batches(inputs, BATCH))) {
        progress.check();
        var outputs = whileOpen(() -> ask(predictor, inputs, batch));
        for (int i = 0; i < batch.size(); i++) {
          answers.set(batch.get(i), outputs.get(i));
        }
        done += batch.size();
        progress.report(done, inputs.size(), spec.id());
      }
    }
    return answers;
  }

  /// What must not run beside a close.
  private <T> T whileOpen(Supplier<T> work) {
    use.readLock().lock();
    try {
      if (closed) {
        throw new CancellationException("closed");
      }
      return work.get();
    } finally {
      use.readLock().unlock();
    }
  }

  private List<Output> ask(
      Predictor<NDList, NDList> predictor, List<? extends Input> inputs, List<Integer> batch) {
    try (var manager = model.getNDManager().newSubManager()) {
      var tensors = predictor.predict(encoder.encode(inputs, batch, manager));
      tensors.attach(manager);
      return decoder.decode(tensors.get(output), batch.size());
    } catch (TranslateException | IllegalArgumentException refused) {
      throw new Failure(OnnxPredictor.class, "no-answer", spec.id(), reason(refused), refused);
    }
  }

  private static String reason(Throwable refused) {
    var deepest = refused;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    var message = String.valueOf(deepest.getMessage());
    return message.lines().findFirst().orElse(deepest.getClass().getSimpleName());
  }

  @Override
  public List<Sentence> notices() {
    return notices(encoder.cut());
  }

  @Override
  public List<Sentence> notices(Set<Input> asked) {
    var cut = encoder.cut().stream().filter(asked::contains).count();
    var all = new ArrayList<>(notices);
    if (cut > 0) {
      all.add(locale -> Words.of(Encoder.class).say(locale, "cut", cut, spec.maxTokens()));
    }
    return all;
  }

  @Override
  public void close() {
    use.writeLock().lock();
    try {
      closed = true;
      model.close();
      encoder.close();
    } finally {
      use.writeLock().unlock();
    }
  }
}
