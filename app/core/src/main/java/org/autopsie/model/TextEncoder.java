package org.autopsie.model;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.autopsie.run.Failure;

/// Texts → token ids, attention mask and token types, by the model's own `tokenizer.json`.
final class TextEncoder implements Encoder {
  private static final int UNLIMITED = 1 << 20;

  private final ModelSpec spec;
  private final List<OnnxGraph.Port> ports;
  private final HuggingFaceTokenizer tokenizer;
  private final Map<String, Encoding> encodings = new ConcurrentHashMap<>();
  private final Set<Input> cut = ConcurrentHashMap.newKeySet();

  TextEncoder(ModelSpec spec, OnnxGraph graph, byte[] tokenizerJson) {
    this.spec = spec;
    this.ports = graph.inputs();
    for (var port : ports) {
      if (role(port).isEmpty()) {
        throw new Failure(Encoder.class, "text-input", spec.id(), port.toString());
      }
    }
    try {
      tokenizer =
          HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(tokenizerJson), options());
    } catch (IOException | RuntimeException broken) {
      throw new Failure(Encoder.class, "tokenizer", spec.id(), broken);
    }
  }

  private Map<String, String> options() {
    int most = spec.maxTokens() > 0 ? spec.maxTokens() : UNLIMITED;
    return Map.of(
        "truncation",
        "true",
        "maxLength",
        String.valueOf(most),
        "padding",
        "false",
        "modelMaxLength",
        String.valueOf(most));
  }

  private String role(OnnxGraph.Port port) {
    return role(port, ports);
  }

  /// What a graph's input is fed with: `ids`, `mask`, `type`, or nothing where that is not known. A
  /// single input of whole numbers can only be the ids.
  static String role(OnnxGraph.Port port, List<OnnxGraph.Port> ports) {
    if (!port.whole()) {
      return "";
    }
    var name = port.name().toLowerCase(Locale.ROOT);
    if (name.contains("mask")) {
      return "mask";
    }
    if (name.contains("type") || name.contains("segment")) {
      return "type";
    }
    boolean ids = name.contains("id") || name.contains("token") || ports.size() == 1;
    return ids ? "ids" : "";
  }

  @Override
  public List<List<Integer>> batches(List<? extends Input> inputs, int most) {
    var byLength = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < inputs.size(); i++) {
      byLength
          .computeIfAbsent(encode(inputs.get(i)).getIds().length, length -> new ArrayList<>())
          .add(i);
    }
    var batches = new ArrayList<List<Integer>>();
    for (var same : byLength.values()) {
      for (int from = 0; from < same.size(); from += most) {
        batches.add(same.subList(from, Math.min(same.size(), from + most)));
      }
    }
    return batches;
  }

  /// The tokens of one text, which `encode` will use.
  Encoding encoding(Input.Text text) {
    return encode(text);
  }

  private Encoding encode(Input input) {
    if (!(input instanceof Input.Text(var text))) {
      throw new Failure(Encoder.class, "not-text", spec.id());
    }
    if (text.isBlank()) {
      throw new Failure(Encoder.class, "empty-text", spec.id());
    }
    return encodings.computeIfAbsent(
        text,
        key -> {
          var encoding = tokenizer.encode(key);
          if (encoding.exceedMaxLength()) {
            cut.add(input);
          }
          return encoding;
        });
  }

  @Override
  public NDList encode(List<? extends Input> inputs, List<Integer> batch, NDManager manager) {
    var tokens = batch.stream().map(i -> encode(inputs.get(i))).toList();
    int length = tokens.getFirst().getIds().length;
    var list = new NDList();
    for (var port : ports) {
      var flat = new long[batch.size() * length];
      for (int row = 0; row < batch.size(); row++) {
        System.arraycopy(values(port, tokens.get(row)), 0, flat, row * length, length);
      }
      var shape = new Shape(batch.size(), length);
      list.add(
          port.type().equals("int32")
              ? manager.create(
                  java.util.Arrays.stream(flat).mapToInt(v -> (int) v).toArray(), shape)
              : manager.create(flat, shape));
    }
    batch.forEach(i -> encodings.remove(((Input.Text) inputs.get(i)).text()));
    return list;
  }

  private long[] values(OnnxGraph.Port port, Encoding tokens) {
    return switch (role(port)) {
      case "mask" -> tokens.getAttentionMask();
      case "type" -> tokens.getTypeIds();
      default -> tokens.getIds();
    };
  }

  @Override
  public Set<Input> cut() {
    return Set.copyOf(cut);
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
