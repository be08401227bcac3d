package org.autopsie.cli;

import org.autopsie.model.DeviceChoice;
import picocli.CommandLine.Option;

/// What every command that runs a model takes.
final class RunOptions {
  @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
  long seed;

  @Option(names = "--device", paramLabel = "auto|cpu|gpu", defaultValue = "auto")
  DeviceChoice device;
}
