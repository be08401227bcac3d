package org.autopsie.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.autopsie.model.Bare;

/// The machine that is measured on.
public final class Machine {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  /// Processor, how many, memory, system, Java, ONNX Runtime, in one line.
  public static String here() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    var memory =
        system instanceof com.sun.management.OperatingSystemMXBean known
            ? String.format(
                Locale.ROOT, "%.0f GiB, ", known.getTotalMemorySize() / (double) (1 << 30))
            : "";
    return processor(system.getArch())
        + " × "
        + system.getAvailableProcessors()
        + ", "
        + memory
        + system.getName()
        + ' '
        + system.getVersion()
        + ", Java "
        + Runtime.version()
        + ", ONNX Runtime "
        + Bare.runtime();
  }

  /// How many bytes this program held at most, with everything that is not Java’s; NaN where the
  /// system does not tell.
  static double mostMemory() {
    return status("VmHWM:");
  }

  /// How many bytes this program holds that belong to no file; NaN where the system does not tell.
  /// Java gives none of them back while it works, so that it is about the most it ever held.
  static double ownMemory() {
    return status("RssAnon:");
  }

  private static double status(String name) {
    if (!Files.isReadable(STATUS)) {
      return Double.NaN;
    }
    try (var lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToDouble(line -> 1024 * Double.parseDouble(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException unreadable) {
      return Double.NaN;
    }
  }

  private static String processor(String otherwise) {
    if (!Files.isReadable(PROCESSORS)) {
      return otherwise;
    }
    try (var lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException unreadable) {
      return otherwise;
    }
  }
}
