package org.autopsie.model;

import ai.djl.engine.Engine;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.autopsie.run.Workers;

/// Every use of ONNX Runtime, so that the program can end in the middle of one. ONNX Runtime gives
/// its environment up by a hook of its own as soon as the program ends, whoever still uses it, and
/// the process would die of that. So a second reference to the environment, which is counted, is
/// held here; at the program's end no further use begins, and those that run are waited for a
/// while. Safe from all threads.
final class OnnxUse {
  /// The name by which DJL knows it.
  static final String ENGINE = "OnnxRuntime";

  private static final long PATIENCE_SECONDS = 5;
  private static final AddressLayout POINTER = ValueLayout.ADDRESS;
  private static final int CREATE_ENV = 3;
  private static final int WARNINGS = 2;

  private static final ReentrantReadWriteLock USE = new ReentrantReadWriteLock();
  private static final OrtEnvironment ENVIRONMENT = started();
  private static volatile boolean ending;

  private OnnxUse() {}

  /// ONNX Runtime itself.
  static OrtEnvironment environment() {
    return ENVIRONMENT;
  }

  /// Works with ONNX Runtime.
  ///
  /// @throws CancellationException once the program ends
  static <T> T whileThere(Supplier<T> work) {
    if (ending && USE.getReadHoldCount() == 0) {
      throw new CancellationException("the program ends");
    }
    USE.readLock().lock();
    try {
      return work.get();
    } finally {
      USE.readLock().unlock();
    }
  }

  /// DJL must be the first to ask for it, or refuses to work with it.
  private static OrtEnvironment started() {
    Engine.getEngine(ENGINE);
    var environment = OrtEnvironment.getEnvironment();
    keep();
    Workers.atEnd("onnx-use-end", OnnxUse::end);
    try {
      environment.setTelemetry(false);
    } catch (OrtException refused) {
      throw new IllegalStateException(refused);
    }
    return environment;
  }

  private static void end() {
    ending = true;
    try {
      if (USE.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        USE.writeLock().unlock();
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /// Takes a reference that is never given back, by ONNX Runtime's C interface, whose functions
  /// have fixed places: `OrtGetApiBase()->GetApi(1)->CreateEnv(2, name, &environment)`.
  private static void keep() {
    try (var arena = Arena.ofConfined()) {
      var base =
          (MemorySegment)
              function(SymbolLookup.loaderLookup().findOrThrow("OrtGetApiBase")).invokeExact();
      var api = (MemorySegment) function(at(base, 0), ValueLayout.JAVA_INT).invokeExact(1);
      var create = function(at(api, CREATE_ENV), ValueLayout.JAVA_INT, POINTER, POINTER);
      var name = arena.allocateFrom("autopsie");
      var refused = (MemorySegment) create.invokeExact(WARNINGS, name, arena.allocate(POINTER));
      if (refused.address() != 0) {
        throw new IllegalStateException("ONNX Runtime gives no second reference");
      }
    } catch (RuntimeException | Error refused) {
      throw refused;
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @SuppressWarnings(
      "restricted") // the functions and their signatures are those of onnxruntime_c_api.h
  private static MethodHandle function(MemorySegment address, MemoryLayout... arguments) {
    return Linker.nativeLinker().downcallHandle(address, FunctionDescriptor.of(POINTER, arguments));
  }

  /// The pointer at that place of a table of pointers.
  @SuppressWarnings("restricted") // the table is as long as that, by the same header
  private static MemorySegment at(MemorySegment table, int place) {
    return table.reinterpret((place + 1) * POINTER.byteSize()).getAtIndex(POINTER, place);
  }
}
