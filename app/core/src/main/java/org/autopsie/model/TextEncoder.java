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
  private final Map<String, Tokens> read = new ConcurrentHashMap<>();
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
          .computeIfAbsent(tokens(inputs.get(i)).ids().length, length -> new ArrayList<>())
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

  /// The tokens of one text with their words and places, the same that `encode` will use.
  Encoding encoding(Input.Text text) {
    tokens(text);
    return tokenizer.encode(text.text());
  }

  private Tokens tokens(Input input) {
    if (!(input instanceof Input.Text(var text))) {
      throw new Failure(Encoder.class, "not-text", spec.id());
    }
    if (text.isBlank()) {
      throw new Failure(Encoder.class, "empty-text", spec.id());
    }
    return read.computeIfAbsent(
        text,
        key -> {
          var tokens = Tokens.of(tokenizer, key);
          if (tokens.cut()) {
            cut.add(input);
          }
          return tokens;
        });
  }

  @Override
  public NDList encode(List<? extends Input> inputs, List<Integer> batch, NDManager manager) {
    var tokens = batch.stream().map(i -> tokens(inputs.get(i))).toList();
    int length = tokens.getFirst().ids().length;
    var list = new NDList();
    for (var port : ports) {
      var role = role(port);
      var flat = new long[batch.size() * length];
      for (int row = 0; row < batch.size(); row++) {
        System.arraycopy(values(role, tokens.get(row)), 0, flat, row * length, length);
      }
      var shape = new Shape(batch.size(), length);
      list.add(
          port.type().equals("int32")
              ? manager.create(
                  java.util.Arrays.stream(flat).mapToInt(v -> (int) v).toArray(), shape)
              : manager.create(flat, shape));
    }
    batch.forEach(i -> read.remove(((Input.Text) inputs.get(i)).text()));
    return list;
  }

  private static long[] values(String role, Tokens tokens) {
    return switch (role) {
      case "mask" -> tokens.mask();
      case "type" -> tokens.types();
      default -> tokens.ids();
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
