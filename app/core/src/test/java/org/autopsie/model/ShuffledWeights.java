package org.autopsie.model;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;

/// A broken model to hold controls against: the same graph and the same numbers, each weight in
/// another place of its tensor.
public final class ShuffledWeights {
  private ShuffledWeights() {}

  /// The model with the values within each float initialiser permuted; other tensors stay as they
  /// are. The same seed gives the same bytes.
  public static byte[] of(byte[] onnx, long seed) {
    var random = new Random(seed);
    try {
      var model = ModelProto.parseFrom(onnx).toBuilder();
      for (var tensor : model.getGraphBuilder().getInitializerBuilderList()) {
        if (tensor.getDataType() == TensorProto.DataType.FLOAT.getNumber()) {
          shuffle(tensor, random);
        }
      }
      return model.build().toByteArray();
    } catch (InvalidProtocolBufferException broken) {
      throw new IllegalArgumentException("not an ONNX file", broken);
    }
  }

  private static void shuffle(TensorProto.Builder tensor, Random random) {
    if (tensor.getFloatDataCount() > 0) {
      var values = new ArrayList<>(tensor.getFloatDataList());
      Collections.shuffle(values, random);
      tensor.clearFloatData().addAllFloatData(values);
    } else {
      tensor.setRawData(shuffled(tensor.getRawData(), random));
    }
  }

  private static ByteString shuffled(ByteString raw, Random random) {
    var bytes = ByteBuffer.wrap(raw.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    var values = bytes.asFloatBuffer();
    for (int i = values.limit() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      float kept = values.get(i);
      values.put(i, values.get(j)).put(j, kept);
    }
    return ByteString.copyFrom(bytes.array());
  }
}
