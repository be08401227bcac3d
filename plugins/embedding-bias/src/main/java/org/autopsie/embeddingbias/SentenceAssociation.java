package org.autopsie.embeddingbias;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.autopsie.embedding.Weat;
import org.autopsie.evidence.Payload;
import org.autopsie.model.Input;
import org.autopsie.model.Output;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// SEAT: the association test on whole sentences. Each word is put into template sentences, and the
/// vectors of the sentences are compared as those of words are in WEAT. A word in several pieces is
/// read with all of them, pooled with its sentence. Source: May, Wang, Bordia, Bowman and Rudinger
/// (2019), “On Measuring Social Biases in Sentence Encoders”, NAACL.
///
/// n counts words, not sentences: intervals draw words with all their sentences.
///
/// @param words the table of the lists, with the columns `group` and `word`
/// @param targets two of its groups
/// @param attributes two of its groups
/// @param templates a table with the column `template`, each with `{}` where the word stands;
///   empty: words are asked as they are, which may be whole sentences
/// @param language of the words; where the model was not trained for it, that is said
/// @param measure what the step gives
/// @param permutations how many are drawn where there are too many to go through
public record SentenceAssociation(
    String words,
    List<String> targets,
    List<String> attributes,
    String templates,
    String language,
    WordAssociation.Measure measure,
    @Range(min = 999, max = 10_000_000) int permutations)
    implements Instrument {
  private static final String GAP = "{}";

  /// Nothing that a case would hold: a step says what it means.
  public SentenceAssociation() {
    this("words", List.of(), List.of(), "", "en", WordAssociation.Measure.EFFECT_SIZE, 100_000);
  }

  public SentenceAssociation {
    targets = List.copyOf(targets);
    attributes = List.copyOf(attributes);
  }

  @Override
  public String id() {
    return "seat";
  }

  /// How much more each sentence of a target word is like those of the first attributes than like
  /// those of the second.
  ///
  /// @throws Failure where a list or table is not there, or the model answers no vectors
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    FourLists.requireTwo(targets, "two-targets");
    FourLists.requireTwo(attributes, "two-attributes");
    var table = trial.tables().table(words);
    var asked = new LinkedHashMap<String, List<String>>();
    for (var group : all()) {
      asked.put(group, CaseVectors.words(words, table, group));
    }
    requireApart(asked, targets);
    requireApart(asked, attributes);
    var frames = frames(trial);
    var vectors = new LinkedHashMap<String, List<double[]>>();
    asked.forEach((group, list) -> vectors.put(group, vectors(trial, list, frames, progress)));
    var known = Map.copyOf(vectors);
    var a = known.getOrDefault(attributes.get(0), List.of());
    var b = known.getOrDefault(attributes.get(1), List.of());
    var rows = new Rows(List.of("score"));
    for (int side = 0; side < targets.size(); side++) {
      var role = side == 0 ? Association.X : Association.Y;
      var group = targets.get(side);
      var sentences = known.getOrDefault(group, List.of());
      for (int i = 0; i < sentences.size(); i++) {
        var word = Map.copyOf(asked).getOrDefault(group, List.of()).get(i / frames.size());
        rows.add(role, group, word, Weat.association(sentences.get(i), a, b));
      }
    }
    if (!trial.predictor().spec().languages().contains(language)) {
      rows.add("foreign", String.join(", ", trial.predictor().spec().languages()), language);
    }
    return rows.table();
  }

  private List<String> all() {
    var all = new ArrayList<>(targets);
    all.addAll(attributes);
    return all;
  }

  private static void requireApart(Map<String, List<String>> asked, List<String> pair) {
    var shared = new ArrayList<>(asked.getOrDefault(pair.get(0), List.of()));
    shared.retainAll(asked.getOrDefault(pair.get(1), List.of()));
    if (!shared.isEmpty()) {
      throw new Failure(
          org.autopsie.embedding.WordList.class,
          "shared",
          pair.get(0),
          pair.get(1),
          String.join(", ", shared));
    }
  }

  private List<String> frames(Trial trial) {
    if (templates.isEmpty()) {
      return List.of(GAP);
    }
    var table = trial.tables().table(templates);
    var frames = table.cells(CaseVectors.column(templates, table, "template"));
    for (int row = 0; row < frames.size(); row++) {
      if (!frames.get(row).contains(GAP)) {
        throw new Failure(SentenceAssociation.class, "no-gap", templates, row + 2);
      }
    }
    return frames;
  }

  private static List<double[]> vectors(
      Trial trial, List<String> words, List<String> frames, Progress progress) {
    var texts = new ArrayList<Input>();
    for (var word : words) {
      frames.forEach(frame -> texts.add(new Input.Text(frame.replace(GAP, word))));
    }
    return trial.predictor().predict(texts, progress).stream()
        .map(answer -> unit(trial, answer))
        .toList();
  }

  private static double[] unit(Trial trial, Output answer) {
    if (!(answer instanceof Output.Embedding(var vector))) {
      throw new Failure(SentenceAssociation.class, "no-vectors", trial.predictor().spec().title());
    }
    double square = 0;
    for (float number : vector) {
      square += (double) number * number;
    }
    var unit = new double[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = vector[i] / Math.sqrt(square);
    }
    return unit;
  }

  /// @throws Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    var said = new ArrayList<Sentence>();
    if (Rows.of(answers, "foreign").length > 0) {
      said.add(Said.say(language.equals("fr") ? "reads-french" : "reads-foreign", language));
    }
    return new Association(answers, said).result(measure, permutations, random, progress);
  }
}
