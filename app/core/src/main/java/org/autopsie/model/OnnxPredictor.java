package org.autopsie.model;

import ai.djl.Device;
import ai.djl.ndarray.NDList;
import ai.djl.onnxruntime.engine.OrtNDArray;
import ai.onnxruntime.OnnxTensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// An ONNX model: one session of ONNX Runtime, shared by all threads; tensors made by DJL; batches
/// of inputs of one shape, so that no answer depends on padding. Closed while it is asked, it
/// finishes the batch that runs and drops the rest. For many probes there is a second session, on
/// one processor, which is asked on all processors at once; opened at its first use, from the same
/// file.
final class OnnxPredictor implements Predictor {
  /// Fewer calls for each processor end sooner one after the other.
  private static final int MANY = 4;

  private final ModelSpec spec;
  private final String sha256;
  private final OnnxSession session;
  private final Encoder encoder;
  private final Decoder decoder;
  private final DenseRows dense;
  private final List<String> ports;
  private final String output;
  private final List<Sentence> notices;
  private final int lanes;
  private final int threads;
  private final OnFirstUse<OnnxPredictor> beside;

  /// A model's file as it was read.
  ///
  /// @param again reads it again: its bytes are not held
  record Source(
      ResourceStore.Content onnx, OnnxGraph graph, Supplier<ResourceStore.Content> again) {}

  /// @param encoder closed with this
  OnnxPredictor(
      ModelSpec spec,
      Source source,
      Encoder encoder,
      OnnxSession.Place place,
      List<Sentence> notices) {
    var graph = source.graph();
    var again = source.again();
    this.spec = spec;
    this.sha256 = source.onnx().sha256();
    this.encoder = encoder;
    this.decoder = new Decoder(spec, new MapDecoder(spec, encoder.translator()));
    this.ports = graph.inputs().stream().map(OnnxGraph.Port::name).toList();
    this.output = graph.output(spec).name();
    this.notices = List.copyOf(notices);
    this.session = new OnnxSession(spec.id(), source.onnx().bytes(), place);
    this.dense = new DenseRows(spec, graph.inputs(), output, session);
    this.lanes = 1;
    this.threads = place.device().isGpu() ? 1 : place.threads();
    this.beside =
        new OnFirstUse<>(
            () -> new OnnxPredictor(this, graph, same(again.get())),
            other -> other.session.close(other.dense::close));
  }

  /// What was read again, which must be what was read at first.
  private byte[] same(ResourceStore.Content found) {
    if (!found.sha256().equals(sha256)) {
      throw new Failure(OnnxPredictor.class, "changed", spec.id(), sha256, found.sha256());
    }
    return found.bytes();
  }

  /// The same model in a session of its own, on one processor, asked by as many threads as the
  /// other one has.
  private OnnxPredictor(OnnxPredictor other, OnnxGraph graph, byte[] onnx) {
    this.spec = other.spec;
    this.sha256 = other.sha256;
    this.encoder = other.encoder;
    this.decoder = other.decoder;
    this.ports = other.ports;
    this.output = other.output;
    this.notices = other.notices;
    this.session = new OnnxSession(spec.id(), onnx, new OnnxSession.Place(Device.cpu(), 1));
    this.dense = new DenseRows(spec, graph.inputs(), output, session);
    this.lanes = other.threads;
    this.threads = 1;
    this.beside = other.beside;
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
    var asked = List.<Input>copyOf(inputs);
    var answers = empty(asked.size());
    long done = 0;
    for (var places : session.whileOpen(() -> encoder.small(asked))) {
      progress.check();
      try (var batch = session.whileOpen(() -> prepared(asked, List.of(places)))) {
        answerInto(batch, answers);
      }
      done += places.size();
      progress.report(done, asked.size(), spec.id());
    }
    return answers;
  }

  @Override
  public Prepared prepare(List<? extends Input> asked) {
    var kept = List.<Input>copyOf(asked);
    return session.whileOpen(() -> prepared(kept, encoder.batches(kept, Math.max(1, kept.size()))));
  }

  private OnnxPrepared prepared(List<Input> asked, List<List<Integer>> batches) {
    var manager = session.tensors();
    try {
      var ready = new ArrayList<OnnxPrepared.Batch>();
      for (var places : batches) {
        ready.add(new OnnxPrepared.Batch(places, encoder.encode(asked, places, manager)));
      }
      return new OnnxPrepared(this, asked, ready, manager);
    } catch (RuntimeException failed) {
      manager.close();
      throw failed;
    }
  }

  @Override
  public List<Output> answer(Prepared prepared) {
    if (!(prepared instanceof OnnxPrepared mine && mine.owner() == this)) {
      throw new IllegalArgumentException("prepared by another model than " + spec.id());
    }
    var answers = empty(mine.count());
    answerInto(mine, answers);
    return answers;
  }

  private static List<Output> empty(int count) {
    return new ArrayList<>(Collections.nCopies(count, null));
  }

  private void answerInto(OnnxPrepared prepared, List<Output> answers) {
    synchronized (prepared.manager()) {
      for (var batch : prepared.batches()) {
        var outputs = ask(prepared, batch);
        for (int i = 0; i < outputs.size(); i++) {
          answers.set(batch.places().get(i), outputs.get(i));
        }
      }
    }
  }

  private List<Output> ask(OnnxPrepared prepared, OnnxPrepared.Batch batch) {
    var answer =
        session.run(
            () -> feeds(batch.tensors()), Set.of(output), all -> Answer.of(all, output, spec.id()));
    var asked = batch.places().stream().map(prepared.inputs()::get).toList();
    int given = encoder.filled(asked.size());
    return decoder.decode(
        answer.first(asked.size(), given), asked, batch.places(), prepared.count());
  }

  /// Runs the graph once and reads nothing of the answer.
  void runAlone(Map<String, OnnxTensor> feeds) {
    session.run(() -> feeds, Set.of(output), _ -> feeds.size());
  }

  Map<String, OnnxTensor> feeds(NDList tensors) {
    var feeds = new LinkedHashMap<String, OnnxTensor>();
    for (int i = 0; i < ports.size(); i++) {
      feeds.put(ports.get(i), ((OrtNDArray) tensors.get(i)).getTensor());
    }
    return feeds;
  }

  @Override
  public float[] scores(float[] rows, int count) {
    return dense.possible()
        ? dense.scores(rows, count, decoder)
        : RowByRow.scores(this, dense.columns(), rows, count);
  }

  @Override
  public double[] scores(double[] rows, int count) {
    return dense.possible()
        ? dense.scores(rows, count, decoder)
        : RowByRow.scores(this, dense.columns(), rows, count);
  }

  @Override
  public Predictor forMany(long probes) {
    return threads > 1 && probes >= MANY * (long) threads ? beside.get() : this;
  }

  @Override
  public int filled(int count) {
    return encoder.filled(count);
  }

  @Override
  public List<String> wholeColumns() {
    return dense.wholeColumns();
  }

  @Override
  public int lanes() {
    return lanes;
  }

  @Override
  public List<Sentence> notices() {
    return notices(encoder.cut());
  }

  @Override
  public List<Sentence> notices(Set<Input> asked) {
    var cut = encoder.cut().stream().filter(asked::contains).count();
    var all = new ArrayList<>(notices);
    all.addAll(encoder.notices());
    if (cut > 0) {
      all.add(locale -> Words.of(Encoder.class).say(locale, "cut", cut, spec.maxTokens()));
    }
    return all;
  }

  @Override
  public void close() {
    beside.close();
    session.close(() -> {
      dense.close();
      encoder.close();
    });
  }
}
