package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same numbers elsewhere, in a toy.
class ShuffledWeightsTest {
  private static final byte[] TOY =
      ToyOnnx.linear(new float[][] {{1, 2}, {4, 8}, {16, 32}, {64, 128}});

  private static TensorProto weights(byte[] onnx) throws IOException {
    return ModelProto.parseFrom(onnx).getGraph().getInitializer(0);
  }

  /// The toy with its weights in the raw form that most exporters write, and a tensor of integers.
  private static byte[] raw() throws IOException {
    var model = ModelProto.parseFrom(TOY).toBuilder();
    var bytes = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
    weights(TOY).getFloatDataList().forEach(bytes::putFloat);
    model
        .getGraphBuilder()
        .getInitializerBuilder(0)
        .clearFloatData()
        .setRawData(ByteString.copyFrom(bytes.array()));
    model
        .getGraphBuilder()
        .addInitializerBuilder()
        .setName("shape")
        .setDataType(TensorProto.DataType.INT64.getNumber())
        .addDims(8)
        .addAllInt64Data(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L));
    return model.build().toByteArray();
  }

  @Test
  void should_keep_the_numbers_and_move_them() throws IOException {
    var before = weights(TOY).getFloatDataList();
    var after = weights(ShuffledWeights.of(TOY, 1)).getFloatDataList();
    assertFalse(before.equals(after));
    assertEquals(before, after.stream().sorted().toList());
  }

  @Test
  void should_shuffle_raw_numbers_and_leave_integers() throws IOException {
    var shuffled = ShuffledWeights.of(raw(), 1);
    var values = new float[8];
    weights(shuffled)
        .getRawData()
        .asReadOnlyByteBuffer()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    assertFalse(weights(raw()).equals(weights(shuffled)));
    Arrays.sort(values);
    assertArrayEquals(new float[] {1, 2, 4, 8, 16, 32, 64, 128}, values);
    var model = ModelProto.parseFrom(shuffled).getGraph();
    assertEquals(
        List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L), model.getInitializer(1).getInt64DataList());
  }

  @Test
  void should_depend_on_the_seed_alone() {
    assertArrayEquals(ShuffledWeights.of(TOY, 1), ShuffledWeights.of(TOY, 1));
    assertFalse(Arrays.equals(ShuffledWeights.of(TOY, 1), ShuffledWeights.of(TOY, 2)));
  }

  @Test
  void should_still_run_and_answer_something_else(@TempDir Path folder) throws IOException {
    assertFalse(Arrays.equals(answer(TOY, folder), answer(ShuffledWeights.of(TOY, 1), folder)));
  }

  private static float[] answer(byte[] onnx, Path folder) throws IOException {
    Files.write(folder.resolve("toy.onnx"), onnx);
    var spec = Specs.rows("toy.onnx", List.of("a", "b", "c", "d"), List.of());
    var row = new Input.Row(new LinkedHashMap<>(Map.of("a", 1.0, "b", 2.0, "c", 3.0, "d", 4.0)));
    var models = new Models(new ResourceStore(folder, Optional.empty()), DeviceChoice.CPU);
    try (var model = models.open(spec, folder)) {
      return ((Output.Scores) model.predict(List.of(row), Progress.SILENT).getFirst()).values();
    }
  }

  @Test
  void should_refuse_what_is_no_model() {
    var poem = "a poem, not a model".getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalArgumentException.class, () -> ShuffledWeights.of(poem, 1));
  }
}
