package org.autopsie.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtProvider;
import ai.onnxruntime.OrtSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// What ONNX Runtime can compute on here, and what that means for a choice.
///
/// @param providers what it was built with, in its own names, such as `CPU` and `CUDA`
/// @param refusal why the graphics card cannot be used, in ONNX Runtime's words; absent where it
///   can, and where no provider for one is there
public record Devices(List<String> providers, Optional<String> refusal) {
  private static final Words WORDS = Words.of(Devices.class);

  /// Copies the list.
  public Devices {
    providers = List.copyOf(providers);
  }

  /// Asks ONNX Runtime, which loads its native library and, where it has CUDA, CUDA's. Takes
  /// seconds the first time; not for the JavaFX thread.
  ///
  /// @throws org.autopsie.run.Failure where it cannot be loaded
  public static Devices ofThisMachine() {
    return NativeParts.use(Devices::asked);
  }

  private static Devices asked() {
    var providers = OrtEnvironment.getAvailableProviders();
    return new Devices(
        providers.stream().map(OrtProvider::name).sorted().toList(),
        providers.contains(OrtProvider.CUDA) ? cudaRefuses() : Optional.empty());
  }

  private static Optional<String> cudaRefuses() {
    try (var options = new OrtSession.SessionOptions()) {
      options.addCUDA(0);
      return Optional.empty();
    } catch (OrtException refused) {
      return Optional.of(String.valueOf(refused.getMessage()).lines().findFirst().orElse(""));
    }
  }

  /// True where a model that is opened with this choice runs on the graphics card.
  public boolean gpu(DeviceChoice choice) {
    return choice != DeviceChoice.CPU && hasCuda() && refusal.isEmpty();
  }

  private boolean hasCuda() {
    return providers.contains(OrtProvider.CUDA.name());
  }

  /// Where a model that is opened with this choice runs, why, and what ONNX Runtime offers.
  public Sentence now(DeviceChoice choice) {
    var offered = providers.stream().collect(Collectors.joining(", "));
    return locale -> WORDS.say(locale, "device." + reason(choice), offered, refusal.orElse(""));
  }

  private String reason(DeviceChoice choice) {
    if (gpu(choice)) {
      return "gpu";
    }
    if (choice == DeviceChoice.CPU) {
      return hasCuda() && refusal.isEmpty() ? "chosen" : "chosen-only";
    }
    return hasCuda() ? "refused" : "none";
  }
}
