package org.autopsie.imagecrop.croppers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.autopsie.image.ImageSpec;
import org.autopsie.image.Picture;
import org.autopsie.model.DeviceChoice;
import org.autopsie.model.Fidelity;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Models;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.model.ResourceStore;
import org.autopsie.run.Progress;

/// Opens the croppers as models and asks them.
final class Cropping {
  private Cropping() {}

  static Predictor smartcrop(String output) {
    return open(
        ModelSpec.builder("smartcrop", Fidelity.SAME_ARCHITECTURE)
            .reads("image")
            .translator(Optional.of("smartcrop"))
            .output(Optional.of(output))
            .build(),
        Smartcrop.model());
  }

  static Predictor map(byte[] onnx, String channels) {
    return open(
        ModelSpec.builder("map", Fidelity.SAME_ARCHITECTURE)
            .reads("image")
            .pooling("map")
            .image(Optional.of(ImageSpec.PLAIN.laidOut("nchw", channels)))
            .build(),
        onnx);
  }

  private static Predictor open(ModelSpec spec, byte[] onnx) {
    var store = new ResourceStore(Path.of("nowhere"), Optional.empty());
    return new Models(store, DeviceChoice.CPU).open(spec, onnx, Optional.empty());
  }

  static Output.Heatmap ask(Predictor model, Picture picture) {
    return (Output.Heatmap)
        model.predict(List.of(new Input.Image(picture)), Progress.SILENT).getFirst();
  }

  /// @param rgb the colour of a pixel, given its column and row
  static Picture picture(int width, int height, IntBinaryOperator rgb) {
    return Picture.painted(
        width,
        height,
        pixels -> {
          for (int i = 0; i < width * height; i++) {
            int colour = rgb.applyAsInt(i % width, i / width);
            pixels[3 * i] = (byte) (colour >> 16);
            pixels[3 * i + 1] = (byte) (colour >> 8);
            pixels[3 * i + 2] = (byte) colour;
          }
        });
  }
}
