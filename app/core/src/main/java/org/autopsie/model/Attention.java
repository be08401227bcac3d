package org.autopsie.model;

import ai.djl.onnxruntime.engine.OrtNDArray;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// A transformer that also says where its heads look; see [Models#attention]. The same file as the
/// model's, with the weights of attention among its answers. Safe from several threads; holds a
/// second copy of the model in native memory until it is closed.
public final class Attention implements AutoCloseable {
  /// At most so many weights of one text: 256 MB.
  private static final long MOST = 1L << 26;

  private static final double ROW = 1e-5;

  /// The same where the model itself rounds: by 2⁻¹¹ or 2⁻⁸ of a number.
  private static final Map<OnnxJavaType, Double> ROUNDED =
      Map.of(OnnxJavaType.FLOAT16, 2e-3, OnnxJavaType.BFLOAT16, 1.6e-2);

  private final ModelSpec spec;
  private final List<String> ports;
  private final String output;
  private final List<String> maps;
  private final TextEncoder encoder;
  private final Decoder decoder;
  private final OnnxSession session;

  Attention(
      ModelSpec spec, byte[] onnx, OnnxGraph graph, TextEncoder encoder, OnnxSession.Place place) {
    var found = AttentionGraph.of(onnx, spec.title());
    this.spec = spec;
    this.ports = graph.inputs().stream().map(OnnxGraph.Port::name).toList();
    this.output = graph.output(spec).name();
    this.maps = found.names();
    this.encoder = encoder;
    this.decoder = new Decoder(spec);
    this.session = new OnnxSession(spec.id(), found.shownBy(onnx), place);
  }

  /// What the case declares of the model.
  public ModelSpec spec() {
    return spec;
  }

  /// Asks the model for one text. The ordinary answer is that of the model without the tap, to the
  /// last bit.
  ///
  /// @throws Failure where the text is empty, the model answers NaN or infinity, no tensor of the
  ///   shape `[1, heads, n, n]` or `[heads, n, n]` came out, or the text is too long to hold them
  public AttentionMaps of(Input.Text text) {
    var wanted = new LinkedHashSet<>(maps);
    wanted.add(output);
    var asked = List.of(text);
    var tokens = Token.of(text.text(), session.whileOpen(() -> encoder.encoding(text)));
    try (var tensors = session.tensors()) {
      var batch = session.whileOpen(() -> encoder.encode(asked, List.of(0), tensors));
      return session.run(
          () -> {
            var feeds = new LinkedHashMap<String, OnnxTensor>();
            for (int i = 0; i < ports.size(); i++) {
              feeds.put(ports.get(i), ((OrtNDArray) batch.get(i)).getTensor());
            }
            return feeds;
          },
          wanted,
          result -> read(result, tokens, text));
    }
  }

  private AttentionMaps read(OrtSession.Result result, List<Token> tokens, Input.Text text) {
    var answer = Answer.of(result, output, spec.id());
    var answers = decoder.decode(answer, List.of(text), List.of(0), 1);
    var layers = new ArrayList<float[][][]>();
    long room = MOST;
    for (var name : maps) {
      var tensor = (OnnxTensor) result.get(name).orElseThrow();
      int heads = heads(tensor.getInfo().getShape(), tokens.size());
      room -= (long) heads * tokens.size() * tokens.size();
      if (room < 0) {
        throw new Failure(Attention.class, "attention-large", spec.title(), tokens.size());
      }
      if (heads > 0) {
        var weights = FloatBuffer.wrap(Answer.of(result, name, spec.id()).floats());
        var layer = layer(weights, heads, tokens.size());
        if (shares(layer, ROUNDED.getOrDefault(tensor.getInfo().type, ROW))) {
          layers.add(layer);
        }
      }
    }
    if (layers.isEmpty()) {
      throw new Failure(Attention.class, "attention-none", spec.title());
    }
    return new AttentionMaps(
        tokens, layers.toArray(float[][][][]::new), answers.getFirst(), notices(text));
  }

  /// 0 where the tensor is no square of tokens.
  private static int heads(long[] shape, int tokens) {
    int axes = shape.length;
    boolean square =
        axes >= 3
            && axes <= 4
            && shape[axes - 1] == tokens
            && shape[axes - 2] == tokens
            && (axes == 3 || shape[0] == 1);
    return square ? (int) shape[axes - 3] : 0;
  }

  private static float[][][] layer(FloatBuffer weights, int heads, int tokens) {
    var layer = new float[heads][tokens][tokens];
    for (var head : layer) {
      for (var row : head) {
        weights.get(row);
      }
    }
    return layer;
  }

  /// True where every row sums to 1 but for rounding: anything else was a softmax of another kind.
  private static boolean shares(float[][][] layer, double rounding) {
    for (var head : layer) {
      for (var row : head) {
        double sum = 0;
        for (float weight : row) {
          sum += weight;
        }
        if (!(Math.abs(sum - 1) <= rounding)) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Sentence> notices(Input.Text text) {
    return encoder.cut().contains(text)
        ? List.of(locale -> Words.of(Encoder.class).say(locale, "cut", 1, spec.maxTokens()))
        : List.of();
  }

  @Override
  public void close() {
    session.close(encoder::close);
  }
}
