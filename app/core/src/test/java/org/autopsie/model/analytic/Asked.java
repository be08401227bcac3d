package org.autopsie.model.analytic;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.autopsie.image.ImageSpec;
import org.autopsie.model.DeviceChoice;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Models;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.model.ResourceStore;
import org.autopsie.model.Specs;
import org.autopsie.run.Progress;

/// Opens models from their bytes and asks them.
public final class Asked {
  private Asked() {}

  public static Predictor rows(byte[] onnx, int columns) {
    return open(Specs.rows("toy.onnx", RowModels.columns(columns), List.of()), onnx, null);
  }

  public static Predictor texts(byte[] onnx, String pooling) {
    return open(Specs.texts(pooling, List.of()), onnx, TextModels.tokenizer());
  }

  public static Predictor pictures(byte[] onnx) {
    return open(Specs.pictures("toy.onnx", ImageSpec.PLAIN), onnx, null);
  }

  private static Predictor open(ModelSpec spec, byte[] onnx, byte[] tokenizer) {
    var store = new ResourceStore(Path.of("nowhere"), Optional.empty());
    return new Models(store, DeviceChoice.CPU).open(spec, onnx, Optional.ofNullable(tokenizer));
  }

  public static Input.Row row(double... values) {
    var row = new LinkedHashMap<String, Double>();
    for (int i = 0; i < values.length; i++) {
      row.put("x" + (i + 1), values[i]);
    }
    return new Input.Row(row);
  }

  public static float score(Predictor model, Input input) {
    var answer = (Output.Scores) model.predict(List.of(input), Progress.SILENT).getFirst();
    return answer.values()[0];
  }
}
