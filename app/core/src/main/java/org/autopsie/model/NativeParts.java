package org.autopsie.model;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.autopsie.run.Failure;

/// The native parts of the libraries that run models. They are unpacked into the folder for
/// temporary files when they are first used, and stay away for good in a process where that failed.
public final class NativeParts {
  private static final String MISSING = "native-parts";

  /// ONNX Runtime tells there, with a stack trace, what is said here in a sentence.
  private static final Logger TOLD = Logger.getLogger("ai.onnxruntime.OnnxRuntime");

  static {
    TOLD.setLevel(Level.OFF);
  }

  private NativeParts() {}

  /// Uses them.
  ///
  /// @throws Failure where they cannot be unpacked or loaded; it names the folder and the room
  ///   there
  static <T> T use(Supplier<T> work) {
    try {
      return work.get();
    } catch (LinkageError broken) {
      var folder = Path.of(System.getProperty("java.io.tmpdir"));
      throw new Failure(NativeParts.class, MISSING, folder, room(folder.toFile()), broken);
    }
  }

  /// True where a failure says that they cannot be had: then no model can be asked at all.
  public static boolean missing(Failure failure) {
    return failure.key().equals(MISSING);
  }

  /// In whole MiB.
  private static long room(File folder) {
    return folder.getUsableSpace() >> 20;
  }
}
