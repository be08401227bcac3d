package org.autopsie.model;

import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.autopsie.run.Failure;

/// One ONNX graph in ONNX Runtime, shared by all threads. Closed while it is asked, it finishes
/// what runs and refuses the rest: native memory is never taken away under it.
final class OnnxSession implements AutoCloseable {
  private final String id;
  private final OrtSession session;
  private final NDManager tensors;
  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private boolean closed;

  /// Where a model runs, and on how many processors at once.
  record Place(ai.djl.Device device, int threads) {}

  /// @param id the model’s, for messages
  OnnxSession(String id, byte[] onnx, Place place) {
    this.id = id;
    this.session = OnnxUse.whileThere(() -> open(onnx, place));
    this.tensors = NDManager.newBaseManager(place.device(), OnnxUse.ENGINE);
  }

  private OrtSession open(byte[] onnx, Place place) {
    // ONNX Runtime copies what it needs of the options; the session outlives them.
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(place.threads());
      if (place.device().isGpu()) {
        options.addCUDA(place.device().getDeviceId());
      }
      return OnnxUse.environment().createSession(onnx, options);
    } catch (OrtException | RuntimeException refused) {
      throw new Failure(OnnxPredictor.class, "refused", id, reason(refused), refused);
    }
  }

  /// Runs the graph once.
  ///
  /// @param feeds tells the inputs, once it is sure that their memory is there
  /// @param wanted the outputs to compute
  /// @param read takes what it needs of the answer, which is freed afterwards
  /// @throws CancellationException once closed, and once the program ends
  <T> T run(
      Supplier<? extends Map<String, ? extends OnnxTensorLike>> feeds,
      Set<String> wanted,
      Function<OrtSession.Result, T> read) {
    return whileOpen(() -> {
      try (var result = session.run(feeds.get(), wanted)) {
        return read.apply(result);
      } catch (OrtException refused) {
        throw new Failure(OnnxPredictor.class, "no-answer", id, reason(refused), refused);
      }
    });
  }

  /// What must not run beside a close.
  ///
  /// @throws CancellationException once closed, and once the program ends
  <T> T whileOpen(Supplier<T> work) {
    return OnnxUse.whileThere(() -> locked(work));
  }

  private <T> T locked(Supplier<T> work) {
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

  /// A place for tensors, freed when it is closed and at the latest with the session.
  NDManager tensors() {
    return tensors.newSubManager();
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
  public void close() {
    close(() -> {});
  }

  /// @param more what else nobody may use any more
  void close(Runnable more) {
    use.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        more.run();
        tensors.close();
        session.close();
      }
    } catch (OrtException failed) {
      throw new IllegalStateException(failed);
    } finally {
      use.writeLock().unlock();
    }
  }
}
