package org.autopsie.perturb;

import java.util.List;
import java.util.Optional;
import org.autopsie.model.FileSpec;
import org.autopsie.model.Predictor;

/// What decides every number of a sweep, in words: the model, how its declaration reads it, the
/// probes and which numbers are kept.
final class Content {
  /// How models are asked and read; another wherever the same input may now come to other numbers,
  /// so that answers kept before are not taken.
  private static final String ASKED = "2";

  private Content() {}

  /// The words that two sweeps share where their answers are the same; empty where that cannot be
  /// told: the probes have no key, or the tokenizer's hash is not stated.
  static Optional<String> key(Predictor predictor, Reading reading, Probes probes) {
    var tokenizer = predictor.spec().tokenizer().map(FileSpec::sha256);
    boolean told = !probes.key().isEmpty() && !tokenizer.equals(Optional.of(""));
    return told
        ? Optional.of(key(predictor, tokenizer.orElse(""), reading, probes))
        : Optional.empty();
  }

  private static String key(Predictor predictor, String tokenizer, Reading reading, Probes probes) {
    var spec = predictor.spec();
    var parts =
        List.of(
            ASKED,
            predictor.sha256(),
            tokenizer,
            spec.reads(),
            spec.pooling(),
            String.valueOf(spec.normalise()),
            String.valueOf(spec.maxTokens()),
            spec.output().orElse(""),
            String.valueOf(spec.image()),
            spec.translator().orElse(""),
            String.valueOf(spec.columns()),
            String.valueOf(spec.labels()),
            String.valueOf(spec.softmax()),
            reading.key(),
            probes.key());
    return String.join("\n", parts.stream().map(part -> part.length() + ":" + part).toList());
  }
}
