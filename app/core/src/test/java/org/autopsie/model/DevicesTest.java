package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// It is said where models run, and why not elsewhere.
class DevicesTest {
  private static final List<String> BOTH = List.of("CPU", "CUDA");

  @Test
  void should_ask_onnx_runtime_itself() {
    assertTrue(Devices.ofThisMachine().providers().contains("CPU"));
  }

  @Test
  void should_say_why_the_graphics_card_does_not_serve() {
    var none = new Devices(List.of("CPU"), Optional.empty());
    assertFalse(none.gpu(DeviceChoice.GPU));
    assertTrue(said(none, DeviceChoice.AUTO).contains("has no part for a graphics card"));
    var refused = new Devices(BOTH, Optional.of("no libcudart"));
    assertFalse(refused.gpu(DeviceChoice.AUTO));
    assertTrue(said(refused, DeviceChoice.GPU).contains("does not answer (no libcudart)"));
    assertTrue(said(refused, DeviceChoice.GPU).contains("CPU, CUDA"));
  }

  @Test
  void should_do_as_was_chosen() {
    var both = new Devices(BOTH, Optional.empty());
    assertTrue(both.gpu(DeviceChoice.AUTO));
    assertTrue(both.gpu(DeviceChoice.GPU));
    assertFalse(both.gpu(DeviceChoice.CPU));
    assertTrue(said(both, DeviceChoice.CPU).contains("the graphics card could be used"));
    assertEquals(
        "Les modèles tournent sur le processeur, comme vous l’avez choisi. ONNX Runtime"
            + " propose\u00a0: CPU.",
        new Devices(List.of("CPU"), Optional.empty()).now(DeviceChoice.CPU).in(Locale.FRENCH));
  }

  private static String said(Devices devices, DeviceChoice choice) {
    return devices.now(choice).in(Locale.ENGLISH);
  }
}
