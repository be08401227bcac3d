package org.autopsie.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.image.ImageSpec;
import org.autopsie.model.ModelSpec.Bound;

/// A [ModelSpec] being put together by the names of its components, as a case file gives them; for
/// one thread.
public final class ModelSpecBuilder {
  private String id;
  private Fidelity fidelity;
  private String title;
  private List<String> languages = List.of();
  private String licence = "";
  private Optional<FileSpec> file = Optional.empty();
  private Optional<FileSpec> tokenizer = Optional.empty();
  private String reads = "text";
  private String pooling = "none";
  private boolean normalise;
  private int maxTokens;
  private Optional<String> output = Optional.empty();
  private List<String> columns = List.of();
  private Optional<ImageSpec> image = Optional.empty();
  private Optional<String> translator = Optional.empty();
  private Optional<String> crop = Optional.empty();
  private List<String> labels = List.of();
  private boolean softmax;
  private Optional<Bound> bound = Optional.empty();
  private Map<String, String> lacking = Map.of();

  ModelSpecBuilder(String id, Fidelity fidelity) {
    this.id = id;
    this.fidelity = fidelity;
    this.title = id;
  }

  /// The id, written within the case.
  public ModelSpecBuilder id(String written) {
    id = written;
    return this;
  }

  /// How near it is to the incident's model.
  public ModelSpecBuilder fidelity(Fidelity near) {
    fidelity = near;
    return this;
  }

  /// Name and version, as a reader should see it; not given: the id.
  public ModelSpecBuilder title(String called) {
    title = called;
    return this;
  }

  /// ISO codes of the languages it was trained for.
  public ModelSpecBuilder languages(List<String> spoken) {
    languages = spoken;
    return this;
  }

  /// SPDX id or words.
  public ModelSpecBuilder licence(String terms) {
    licence = terms;
    return this;
  }

  /// The ONNX file; absent where the model cannot be had here.
  public ModelSpecBuilder file(Optional<FileSpec> onnx) {
    file = onnx;
    return this;
  }

  /// The ONNX file.
  public ModelSpecBuilder file(FileSpec onnx) {
    return file(Optional.of(onnx));
  }

  /// A Hugging Face `tokenizer.json`, for texts.
  public ModelSpecBuilder tokenizer(Optional<FileSpec> json) {
    tokenizer = json;
    return this;
  }

  /// `text` (where not given), `row` or `image`.
  public ModelSpecBuilder reads(String kind) {
    reads = kind;
    return this;
  }

  /// `mean`, `cls`, `given` or `none` (where not given).
  public ModelSpecBuilder pooling(String way) {
    pooling = way;
    return this;
  }

  /// Whether vectors are brought to length 1; not given: no.
  public ModelSpecBuilder normalise(boolean wanted) {
    normalise = wanted;
    return this;
  }

  /// Longer texts are cut there; 0, or not given: no limit.
  public ModelSpecBuilder maxTokens(int most) {
    maxTokens = most;
    return this;
  }

  /// The graph's output to read.
  public ModelSpecBuilder output(Optional<String> name) {
    output = name;
    return this;
  }

  /// For rows: the features in the order of the graph's input.
  public ModelSpecBuilder columns(List<String> features) {
    columns = features;
    return this;
  }

  /// For pictures: what is done to them first.
  public ModelSpecBuilder image(Optional<ImageSpec> how) {
    image = how;
    return this;
  }

  /// Id of the [PictureTranslator] that reads pictures in place of what is declared.
  public ModelSpecBuilder translator(Optional<String> id) {
    translator = id;
    return this;
  }

  /// Id of the [CropRule] that makes rectangles of its maps.
  public ModelSpecBuilder crop(Optional<String> rule) {
    crop = rule;
    return this;
  }

  /// Names of the scores.
  public ModelSpecBuilder labels(List<String> names) {
    labels = names;
    return this;
  }

  /// Whether logits become shares that sum to 1; not given: no.
  public ModelSpecBuilder softmax(boolean wanted) {
    softmax = wanted;
    return this;
  }

  /// How far a re-run may differ.
  public ModelSpecBuilder bound(Optional<Bound> relative) {
    bound = relative;
    return this;
  }

  /// Why the model cannot be had here, by language (`fr`, `en`).
  public ModelSpecBuilder lacking(Map<String, String> why) {
    lacking = why;
    return this;
  }

  /// The declaration.
  public ModelSpec build() {
    return new ModelSpec(
        id,
        title,
        fidelity,
        languages,
        licence,
        file,
        tokenizer,
        reads,
        pooling,
        normalise,
        maxTokens,
        output,
        columns,
        image,
        translator,
        crop,
        labels,
        softmax,
        bound,
        lacking);
  }
}
