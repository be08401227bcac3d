package org.autopsie.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.image.ImageSpec;
import org.autopsie.image.Picture;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// How an ONNX file that nobody described may be fed and read: a [ModelSpec] with, for each thing
/// decided, one plain sentence on why, and what a person may choose instead. Immutable; a choice
/// gives another proposal. Reading the file and [#tried] take a while: not on a window's thread.
public final class ModelProposal {
  private final String name;
  private final byte[] onnx;
  private final Optional<byte[]> tokenizer;
  private final OnnxGraph graph;
  private final Said said;
  private final ProposedInputs inputs;
  private final ProposedOutputs outputs;

  /// What is decided of a model.
  public enum Question {
    /// Texts, rows or pictures: `text`, `row`, `image`.
    READS,
    /// The names of a row's columns; see [ModelProposal#withColumns].
    COLUMNS,
    /// Where a long text is cut, in pieces of words; 0: nowhere.
    MAX_TOKENS,
    /// How a picture is brought to the file's size: `stretch`, `fit`, `fill`; see [ImageSpec].
    RESIZE,
    /// Which numbers stand for a colour: `one` (0 to 1), `imagenet` (that less ImageNet's mean,
    /// over its deviation), `half` (−1 to 1), `byte` (0 to 255).
    PIXELS,
    /// The order of the colours: `rgb`, `bgr`.
    CHANNELS,
    /// Which of the file's outputs is read, by its name.
    OUTPUT,
    /// `mean`, `cls`, `given` or `none`: see [ModelSpec].
    POOLING,
    /// Scores turned into shares: `true`, `false`.
    SOFTMAX,
    /// The names of the scores; see [ModelProposal#withLabels].
    LABELS,
    /// A written id of [Fidelity].
    FIDELITY
  }

  /// One decision.
  ///
  /// @param value as `case.yaml` writes it
  /// @param why in one plain sentence
  /// @param alternatives what may be chosen instead; empty where there is nothing else
  public record Choice(
      Question question, String value, Sentence why, List<Alternative> alternatives) {
    public Choice {
      alternatives = List.copyOf(alternatives);
    }
  }

  /// What may be chosen instead, and what that means.
  public record Alternative(String value, Sentence meaning) {}

  /// What a person and a first answer said.
  ///
  /// @param values what was chosen
  /// @param columns names given to columns; empty where none were
  /// @param labels names given to scores; empty where none were
  /// @param answer the model's own first answer, before shares are made of it
  /// @param failed why there was no answer
  record Said(
      Map<Question, String> values,
      List<String> columns,
      List<String> labels,
      Optional<Output> answer,
      Optional<Sentence> failed) {
    static final Said NOTHING =
        new Said(Map.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    String or(Question question, String proposed) {
      return values.getOrDefault(question, proposed);
    }
  }

  private ModelProposal(
      String name, byte[] onnx, Optional<byte[]> tokenizer, OnnxGraph graph, Said said) {
    this.name = name;
    this.onnx = onnx;
    this.tokenizer = tokenizer;
    this.graph = graph;
    this.said = said;
    this.inputs = ProposedInputs.of(graph, tokenizer, said);
    this.outputs = ProposedOutputs.of(graph, inputs.reads(), said);
  }

  /// Reads what the file says of itself.
  ///
  /// @param name the file's name
  /// @param onnx its bytes, not copied
  /// @param tokenizer the bytes of a `tokenizer.json`, not copied; texts need one
  /// @throws Failure where it is not an ONNX file
  public static ModelProposal of(String name, byte[] onnx, Optional<byte[]> tokenizer) {
    return new ModelProposal(name, onnx, tokenizer, OnnxGraph.of(onnx, name), Said.NOTHING);
  }

  /// The declaration, without files; it can be used once there is no [#obstacle].
  public ModelSpec spec() {
    return spec(outputs.softmax(), outputs.labels());
  }

  /// Every decision, in the order in which a person should read them.
  public List<Choice> choices() {
    var all = new ArrayList<>(inputs.choices());
    all.addAll(outputs.choices());
    all.add(fidelity());
    return List.copyOf(all);
  }

  /// Why the model cannot be used yet, or at all, and what to do; absent where it can.
  public Optional<Sentence> obstacle() {
    return inputs.obstacle().or(outputs::obstacle).or(said::failed);
  }

  /// What it answered to the last thing it was tried on; absent where it was not, or failed.
  public Optional<Output> answer() {
    return said.answer().map(outputs::shown);
  }

  /// The same with one thing decided otherwise.
  public ModelProposal choose(Question question, String value) {
    var values = new EnumMap<Question, String>(Question.class);
    values.putAll(said.values());
    values.put(question, value);
    boolean asks = question != Question.SOFTMAX && question != Question.FIDELITY;
    var answer = asks ? Optional.<Output>empty() : said.answer();
    var failed = asks ? Optional.<Sentence>empty() : said.failed();
    return with(new Said(values, said.columns(), said.labels(), answer, failed));
  }

  /// The same with the names of the columns, in the order that the file wants.
  public ModelProposal withColumns(List<String> columns) {
    return with(
        new Said(
            said.values(),
            List.copyOf(columns),
            said.labels(),
            Optional.empty(),
            Optional.empty()));
  }

  /// The same with the names of the scores, as many as the model gives.
  public ModelProposal withLabels(List<String> labels) {
    return with(
        new Said(said.values(), said.columns(), List.copyOf(labels), said.answer(), said.failed()));
  }

  /// Something that the model can be tried on: a short text, a grey picture, or a row of ones.
  public Input example() {
    if (inputs.reads().equals("text")) {
      return new Input.Text("The nurse said that she would call the doctor.");
    }
    if (inputs.reads().equals("image")) {
      return new Input.Image(Picture.plain(224, 224, 0x808080));
    }
    var row = new LinkedHashMap<String, Double>();
    inputs.columns().forEach(column -> row.put(column, 1.0));
    return new Input.Row(row);
  }

  /// The same after a first answer, which shows whether it works and whether its scores are shares
  /// already; where it does not, [#obstacle] says why.
  ///
  /// @param input what it is tried on, such as [#example] or an exhibit
  /// @throws java.util.concurrent.CancellationException once cancelled
  public ModelProposal tried(Models models, Input input, Progress progress) {
    if (inputs.obstacle().or(outputs::obstacle).isPresent()) {
      return this;
    }
    try (var predictor = models.open(spec(false, List.of()), onnx, tokenizer)) {
      var answer = predictor.predict(List.of(input), progress).getFirst();
      return answered(Optional.of(answer), Optional.empty());
    } catch (Failure refused) {
      return answered(Optional.empty(), Optional.of(refused));
    }
  }

  private ModelProposal answered(Optional<Output> answer, Optional<Sentence> failed) {
    return with(new Said(said.values(), said.columns(), said.labels(), answer, failed));
  }

  private ModelProposal with(Said now) {
    return new ModelProposal(name, onnx, tokenizer, graph, now);
  }

  private ModelSpec spec(boolean softmax, List<String> labels) {
    int dot = name.lastIndexOf('.');
    var pooling = outputs.pooling();
    return ModelSpec.builder(
            dot > 0 ? name.substring(0, dot) : name,
            fidelity(said.or(Question.FIDELITY, Fidelity.PROXY.id())))
        .title(name)
        .reads(inputs.reads())
        .pooling(pooling)
        .normalise(!pooling.equals("none"))
        .maxTokens(inputs.maxTokens())
        .output(outputs.output())
        .columns(inputs.columns())
        .image(inputs.image())
        .labels(labels)
        .softmax(softmax)
        .build();
  }

  private Choice fidelity() {
    var value = said.or(Question.FIDELITY, Fidelity.PROXY.id());
    var others =
        Arrays.stream(Fidelity.values())
            .filter(other -> !other.id().equals(value))
            .map(other -> new Alternative(other.id(), say("propose.fidelity." + other.id())))
            .toList();
    return new Choice(Question.FIDELITY, value, say("propose.fidelity." + value), others);
  }

  private static Fidelity fidelity(String id) {
    return Arrays.stream(Fidelity.values())
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }

  /// A sentence of this package.
  static Sentence say(String key, Object... args) {
    return locale -> Words.of(ModelProposal.class).say(locale, key, args);
  }
}
