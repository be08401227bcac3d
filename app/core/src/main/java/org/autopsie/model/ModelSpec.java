package org.autopsie.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.autopsie.image.ImageSpec;

/// What a case declares of a model, so that an ONNX file opens without code.
///
/// @param id written id within the case
/// @param title name and version, as a reader should see it
/// @param fidelity how near it is to the incident's model
/// @param languages ISO codes of the languages it was trained for; empty where that means nothing
/// @param licence SPDX id or words
/// @param file the ONNX file; absent where the model cannot be had here
/// @param tokenizer a Hugging Face `tokenizer.json`, for texts
/// @param reads `text`, `row` or `image`
/// @param pooling `mean`, `cls` (token vectors → one vector), `given` (the graph's output is the
///   vector), `map` (it is a score for each cell of a picture) or `none` (it is scores)
/// @param normalise bring vectors to length 1
/// @param maxTokens longer texts are cut there, and the cut is told; 0: no limit
/// @param output the graph's output to read; absent: the first one of floating-point numbers
/// @param columns for rows: the features in the order of the graph's input
/// @param image for pictures: what is done to them first; absent: [ImageSpec#PLAIN]
/// @param translator the [PictureTranslator] that reads pictures in place of `image`; its answers
///   are maps
/// @param crop the [CropRule] that makes rectangles of its maps
/// @param labels names of the scores
/// @param softmax turn logits into shares that sum to 1
/// @param bound how far a re-run may differ, relative
/// @param lacking why the model cannot be had here, by language (`fr`, `en`)
public record ModelSpec(
    String id,
    String title,
    Fidelity fidelity,
    List<String> languages,
    String licence,
    Optional<FileSpec> file,
    Optional<FileSpec> tokenizer,
    String reads,
    String pooling,
    boolean normalise,
    int maxTokens,
    Optional<String> output,
    List<String> columns,
    Optional<ImageSpec> image,
    Optional<String> translator,
    Optional<String> crop,
    List<String> labels,
    boolean softmax,
    Optional<Bound> bound,
    Map<String, String> lacking) {

  private static final String MAP = "map";

  /// A wider bound for `verify`, up to 1e-3, and why the model needs it.
  public record Bound(double relative) {}

  public ModelSpec {
    title = title == null ? id : title;
    languages = languages == null ? List.of() : List.copyOf(languages);
    licence = licence == null ? "" : licence;
    file = file == null ? Optional.empty() : file;
    tokenizer = tokenizer == null ? Optional.empty() : tokenizer;
    reads = reads == null ? "text" : reads;
    translator = translator == null ? Optional.empty() : translator;
    crop = crop == null ? Optional.empty() : crop;
    pooling = translator.isPresent() ? MAP : pooling == null ? "none" : pooling;
    output = output == null ? Optional.empty() : output;
    columns = columns == null ? List.of() : List.copyOf(columns);
    image = image == null ? Optional.empty() : image;
    labels = labels == null ? List.of() : List.copyOf(labels);
    bound = bound == null ? Optional.empty() : bound;
    lacking = lacking == null ? Map.of() : Map.copyOf(lacking);
  }

  /// Why the model cannot be had here, in that language; absent where the case does not say.
  public Optional<String> lacking(Locale locale) {
    var language = locale.getLanguage().equals("fr") ? "fr" : "en";
    return Optional.ofNullable(lacking.get(language)).filter(why -> !why.isBlank());
  }

  /// A declaration of these two, to which the rest is given by name; what is not given stays as in
  /// a case file that does not say it.
  public static ModelSpecBuilder builder(String id, Fidelity fidelity) {
    return new ModelSpecBuilder(id, fidelity);
  }

  /// This declaration, to be said otherwise in part.
  public ModelSpecBuilder toBuilder() {
    return new ModelSpecBuilder(id, fidelity)
        .title(title)
        .languages(languages)
        .licence(licence)
        .file(file)
        .tokenizer(tokenizer)
        .reads(reads)
        .pooling(pooling)
        .normalise(normalise)
        .maxTokens(maxTokens)
        .output(output)
        .columns(columns)
        .image(image)
        .translator(translator)
        .crop(crop)
        .labels(labels)
        .softmax(softmax)
        .bound(bound)
        .lacking(lacking);
  }

  /// True where it answers with vectors, which are compared with one another.
  public boolean vectors() {
    return !pooling.equals("none") && !maps();
  }

  /// True where it answers with a score for each cell of a picture.
  public boolean maps() {
    return pooling.equals(MAP);
  }

  /// The names of so many scores: the stated labels, else `score-1`, `score-2` …
  public List<String> labels(int count) {
    return labels.isEmpty()
        ? java.util.stream.IntStream.rangeClosed(1, count).mapToObj(i -> "score-" + i).toList()
        : labels;
  }
}
