package org.autopsie.model;

/// Where a model should run. `AUTO` takes the graphics card where there is one, without a word
/// where there is none; `GPU` falls back to the processor with a notice.
public enum DeviceChoice {
  AUTO,
  CPU,
  GPU
}
