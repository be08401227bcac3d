package org.autopsie.instruments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.explain.AttentionWords;
import org.autopsie.explain.AttentionWords.View;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Explanation;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.model.AttentionMaps;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Range;
import org.autopsie.run.Sentence;

/// Attention: how much each word of a text draws on each other inside a transformer, read from the
/// model itself and not found by changing the input. One head of one layer, the mean of a layer’s
/// heads, or all layers followed through (rollout: Abnar and Zuidema (2020), “Quantifying attention
/// flow in transformers”, ACL; see [org.autopsie.model.AttentionRollout]).
///
/// Pieces of a word are joined (see [AttentionWords]). What goes to pieces that stand for no word
/// (`[CLS]` and its like) is said.
///
/// Not to be used to say what an answer hangs on: other weights often give the same answer (Jain
/// and Wallace (2019), “Attention is not Explanation”, NAACL; but Wiegreffe and Pinter (2019),
/// “Attention is not not Explanation”, EMNLP). [Occlusion] asks the model. This is the one method
/// that does not ask through the sweep engine: it reads the model once.
///
/// @param layer from 1; 0: all layers followed through (rollout)
/// @param head from 1; 0: the mean of the layer’s heads, as rollout always takes
/// @param from the word that looks, by its place such as `4-9`; empty: the mean over all words
public record Attention(
    @Range(min = 0, max = 1000) int layer, @Range(min = 0, max = 1000) int head, String from)
    implements Explainer {

  /// All layers followed through, the mean over all words.
  public Attention() {
    this(0, 0, "");
  }

  @Override
  public String id() {
    return "attention";
  }

  @Override
  public boolean drawsLots() {
    return false;
  }

  @Override
  public List<String> measures() {
    return List.of("attention", "attention-grid", "row-gap");
  }

  @Override
  public Optional<Sentence> refuses(Question question) {
    return question.input() instanceof Input.Text
        ? Cutting.refuses(question)
        : Optional.of(Cutting.say("attention-text"));
  }

  /// @throws Failure where the model shows no attention, or has no such layer, head or word
  @Override
  public Explanation explain(Question question, RandomGenerator random, Watch watch) {
    if (!(question.input() instanceof Input.Text text)) {
      throw new Failure(Cutting.class, "attention-text");
    }
    watch.check();
    var maps = question.predictor().attention(text);
    watch.check();
    var looks = Looks.of(AttentionWords.joined(maps, view(maps), text));
    var results = new LinkedHashMap<String, Payload>();
    results.put("attention", looks.at(row(looks)));
    results.put("attention-grid", looks.grid());
    results.put("row-gap", looks.gaps());
    return new Explanation(results, 1, Double.NaN, maps.notices())
        .noting(Cutting.say("attention-warning"))
        .noting(Cutting.say("attention-else", looks.elsewhere()));
  }

  private OptionalInt row(Looks looks) {
    if (from.isBlank()) {
      return OptionalInt.empty();
    }
    int row = looks.names().indexOf(from);
    if (row < 0) {
      throw new Failure(Cutting.class, "attention-no-word", from, String.join(", ", looks.names()));
    }
    return OptionalInt.of(row);
  }

  private View view(AttentionMaps maps) {
    if (layer == 0) {
      if (head != 0) {
        throw new Failure(Cutting.class, "attention-rollout-head", head);
      }
      return new View.Rollout();
    }
    if (layer > maps.layers()) {
      throw new Failure(Cutting.class, "attention-no-layer", layer, maps.layers());
    }
    int heads = maps.heads(layer - 1);
    if (head > heads) {
      throw new Failure(Cutting.class, "attention-no-head", head, layer, heads);
    }
    return head == 0 ? new View.Mean(layer - 1) : new View.Head(layer - 1, head - 1);
  }
}
