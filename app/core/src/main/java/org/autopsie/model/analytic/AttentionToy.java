package org.autopsie.model.analytic;

import java.util.Set;
import org.autopsie.model.OnnxWriter;
import org.autopsie.model.OnnxWriter.NumberType;

/// A transformer of two layers with two heads each, whose weights were written by hand so that
/// where each head looks can be said in a sentence. It reads what the tokenizer of [TextModels]
/// gives, at most [#LONGEST] tokens.
///
/// | layer | head | token i looks at |
/// |---|---|---|
/// | 1 | 1 | every token alike: 1/n |
/// | 1 | 2 | the token before it; the first at itself (all but 3e-7 of it) |
/// | 2 | 1 | every token, three times as much at each word of [#MARKED] as at any other |
/// | 2 | 2 | itself (all but 3e-7 of it) |
///
/// A token is eight numbers: whether it is marked, three quarters-digits of its id ([#code]), then
/// 1, p, p² with p its place from 0, then 0. Scores are exact whole numbers in single precision,
/// the heads of place giving −16 (i − 1 − j)² and −16 (i − j)². Each layer adds half of what each
/// head gathers of the three digits, and leaves the rest.
public final class AttentionToy {
  /// The words that head 1 of layer 2 looks at more: people.
  public static final Set<String> MARKED =
      Set.of(
          "he",
          "she",
          "man",
          "woman",
          "child",
          "person",
          "nurse",
          "doctor",
          "teacher",
          "cook",
          "driver",
          "farmer",
          "il",
          "elle",
          "homme",
          "femme",
          "enfant",
          "infirmier",
          "infirmière",
          "médecin");

  /// How many tokens it can read.
  public static final int LONGEST = 256;

  /// Numbers that stand for one token.
  public static final int WIDTH = 8;

  private static final int HEADS = 2;
  private static final int HEAD = WIDTH / HEADS;
  private static final float SHARP = 16;
  private static final int ONE = 4;
  private static final int PLACE = 5;
  private static final int SQUARE = 6;

  private AttentionToy() {}

  /// Digit 1, 2 or 3 of an id: its digit of weight 1, 4 or 16 to the base 4, divided by 4.
  public static float code(int id, int digit) {
    return (id >> (2 * (digit - 1)) & 3) / 4f;
  }

  /// `input_ids` and `attention_mask`, both `[N, n]` → `last_hidden_state` of shape `[N, n, 8]`.
  public static byte[] model() {
    return model(uniform(), distance(1), marked(), distance(0));
  }

  /// The same with its heads in other places: what the checks of the toy must fail on.
  public static byte[] otherHeads() {
    return model(distance(0), marked(), uniform(), distance(1));
  }

  private static byte[] model(Head one1, Head one2, Head two1, Head two2) {
    var graph = Notes.on(new OnnxWriter("attention-toy"), "two layers, weights written by hand");
    graph
        .input("input_ids", NumberType.INT64, "N", "n")
        .input("attention_mask", NumberType.INT64, "N", "n");
    constants(graph);
    var hidden = graph.node("Add", graph.node("Gather", tokens(graph), "input_ids"), places(graph));
    var hidden1 = layer(graph, "layer1", hidden, one1, one2);
    var hidden2 = layer(graph, "layer2", hidden1, two1, two2);
    graph.call("Identity", hidden2).to("last_hidden_state");
    return graph.output("last_hidden_state", NumberType.FLOAT, "N", "n", "8").bytes();
  }

  /// What both layers share, and the mask: 0 for a token, −10,000 for padding.
  private static void constants(OnnxWriter graph) {
    graph.whole("apart", new long[] {0, 0, HEADS, HEAD}, 4);
    graph.whole("together", new long[] {0, 0, WIDTH}, 3);
    graph.floats("one", new float[] {1});
    graph.floats("far", new float[] {-10_000});
    var mask =
        graph.call("Cast", "attention_mask").with("to", NumberType.FLOAT.code()).to("mask.float");
    var axes = graph.whole("mask.axes", new long[] {1, 2}, 2);
    var padding = graph.node("Sub", "one", graph.node("Unsqueeze", mask, axes));
    graph.call("Mul", padding, "far").to("mask");
  }

  private static String tokens(OnnxWriter graph) {
    int count = TextModels.WORDS.size();
    var table = new float[count * WIDTH];
    for (int id = 0; id < count; id++) {
      table[id * WIDTH] = MARKED.contains(TextModels.WORDS.get(id)) ? 1 : 0;
      for (int digit = 1; digit <= 3; digit++) {
        table[id * WIDTH + digit] = code(id, digit);
      }
    }
    return graph.floats("tokens", table, count, WIDTH);
  }

  private static String places(OnnxWriter graph) {
    var table = new float[LONGEST * WIDTH];
    for (int place = 0; place < LONGEST; place++) {
      table[place * WIDTH + ONE] = 1;
      table[place * WIDTH + PLACE] = place;
      table[place * WIDTH + SQUARE] = (float) place * place;
    }
    var all = graph.floats("places", table, LONGEST, WIDTH);
    var first = graph.whole("places.from", new long[] {0}, 1);
    var second = graph.whole("places.axis", new long[] {1}, 1);
    var length = graph.node("Gather", graph.node("Shape", "input_ids"), second);
    return graph.node("Slice", all, first, length, first);
  }

  /// How a head asks and answers: what of a token’s eight numbers goes into its four.
  @SuppressWarnings("ArrayRecordComponent")
  private record Head(float[][] query, float[][] key) {
    static Head blank() {
      return new Head(new float[WIDTH][HEAD], new float[WIDTH][HEAD]);
    }
  }

  /// Every score is 0.
  private static Head uniform() {
    return Head.blank();
  }

  /// Scores −16 (i − back − j)² = 16 (−(i − back)² + 2 (i − back) j − j²).
  private static Head distance(int back) {
    var head = Head.blank();
    head.query()[SQUARE][0] = -SHARP;
    head.query()[PLACE][0] = 2 * back * SHARP;
    head.query()[ONE][0] = -SHARP * back * back;
    head.query()[PLACE][1] = 2 * SHARP;
    head.query()[ONE][1] = -2 * back * SHARP;
    head.query()[ONE][2] = -SHARP;
    head.key()[ONE][0] = 1;
    head.key()[PLACE][1] = 1;
    head.key()[SQUARE][2] = 1;
    return head;
  }

  /// Scores ln 3 for a marked token, 0 for another.
  private static Head marked() {
    var head = Head.blank();
    head.query()[ONE][0] = (float) Math.log(3);
    head.key()[0][0] = 1;
    return head;
  }

  private static String layer(
      OnnxWriter graph, String name, String hidden, Head first, Head second) {
    var query = matrix(graph, name + ".query", first.query(), second.query());
    var key = matrix(graph, name + ".key", first.key(), second.key());
    var value = matrix(graph, name + ".value", copying(), copying());
    var q = heads(graph, graph.node("MatMul", hidden, query), 0, 2, 1, 3);
    var k = heads(graph, graph.node("MatMul", hidden, key), 0, 2, 3, 1);
    var v = heads(graph, graph.node("MatMul", hidden, value), 0, 2, 1, 3);
    var scores = graph.node("Add", graph.node("MatMul", q, k), "mask");
    var weights = graph.call("Softmax", scores).with("axis", -1).to(name + ".weights");
    var gathered = graph.node("MatMul", weights, v);
    var back = graph.call("Transpose", gathered).withAll("perm", 0, 2, 1, 3).to(name + ".back");
    var added = graph.node("MatMul", graph.node("Reshape", back, "together"), mixing(graph, name));
    return graph.node("Add", hidden, added);
  }

  private static String heads(OnnxWriter graph, String tensor, long... order) {
    var apart = graph.node("Reshape", tensor, "apart");
    return graph.call("Transpose", apart).withAll("perm", order).to(apart + ".heads");
  }

  /// The first four numbers of a token as they are.
  private static float[][] copying() {
    var matrix = new float[WIDTH][HEAD];
    for (int i = 0; i < HEAD; i++) {
      matrix[i][i] = 1;
    }
    return matrix;
  }

  private static String matrix(OnnxWriter graph, String name, float[][] first, float[][] second) {
    var flat = new float[WIDTH * WIDTH];
    for (int row = 0; row < WIDTH; row++) {
      System.arraycopy(first[row], 0, flat, row * WIDTH, HEAD);
      System.arraycopy(second[row], 0, flat, row * WIDTH + HEAD, HEAD);
    }
    return graph.floats(name, flat, WIDTH, WIDTH);
  }

  /// Half of each head’s three digits; neither the mark nor the place is changed.
  private static String mixing(OnnxWriter graph, String name) {
    var flat = new float[WIDTH * WIDTH];
    for (int digit = 1; digit <= 3; digit++) {
      flat[digit * WIDTH + digit] = 0.5f;
      flat[(HEAD + digit) * WIDTH + digit] = 0.5f;
    }
    return graph.floats(name + ".mixing", flat, WIDTH, WIDTH);
  }
}
