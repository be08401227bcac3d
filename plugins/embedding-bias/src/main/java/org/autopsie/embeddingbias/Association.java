package org.autopsie.embeddingbias;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.embedding.Weat;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument.Result;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.statistics.Bootstrap;

/// The measure of an association test, from its recorded answers. A word may have several rows (one
/// a sentence): n counts words, intervals draw words, and chance deals words by their means.
///
/// @param answers rows of the roles [#X] and [#Y]
/// @param said what must be said beside it anyway
record Association(Payload.Table answers, List<Sentence> said) {
  static final String X = "x";
  static final String Y = "y";

  /// The rows of one list: all scores, and which word each belongs to.
  @SuppressWarnings("ArrayRecordComponent")
  private record Side(List<String> names, double[] scores, int[] word) {
    static Side of(Payload.Table answers, String role) {
      var rows = Rows.of(answers, role);
      var scores = Rows.numbers(answers, "score", rows);
      var words = Rows.words(answers, rows);
      var places = new LinkedHashMap<String, Integer>();
      words.forEach(word -> places.putIfAbsent(word, places.size()));
      return new Side(
          List.copyOf(places.keySet()), scores, words.stream().mapToInt(places::get).toArray());
    }

    int[] spread(int[] weights) {
      return IntStream.of(word).map(one -> weights[one]).toArray();
    }

    double[] means() {
      var sums = new double[names.size()];
      var counts = new double[names.size()];
      for (int i = 0; i < scores.length; i++) {
        sums[word[i]] += scores[i];
        counts[word[i]]++;
      }
      return IntStream.range(0, sums.length).mapToDouble(i -> sums[i] / counts[i]).toArray();
    }
  }

  Result result(
      WordAssociation.Measure measure,
      int permutations,
      RandomGenerator random,
      Progress progress) {
    progress.check();
    var x = Side.of(answers, X);
    var y = Side.of(answers, Y);
    var effect = effect(x, y, random);
    var notes = new ArrayList<>(said);
    notes.addAll(Rows.notices(answers));
    var details = new LinkedHashMap<String, Payload>();
    boolean few = effect.n() < Said.FEWEST;
    if (few && measure == WordAssociation.Measure.P_VALUE) {
      throw new Failure(Association.class, "few-words", Said.FEWEST, effect.n());
    }
    if (few) {
      notes.add(Said.say("no-p-value", Said.FEWEST));
    } else {
      details.put("p-value", chance(x, y, effect.n(), permutations, random, progress, notes));
    }
    details.put("bars", bars(x, y));
    if (!notes.isEmpty()) {
      details.put("note", Said.note(notes));
    }
    return new Result(
        measure == WordAssociation.Measure.P_VALUE
            ? (Payload.Metric) Map.copyOf(details).get("p-value")
            : effect,
        details);
  }

  private static Payload.Metric effect(Side x, Side y, RandomGenerator random) {
    var weat = new Weat(x.scores(), y.scores());
    var interval =
        Bootstrap.crossed(
            x.names().size(),
            y.names().size(),
            Said.RESAMPLES,
            Said.LEVEL,
            random,
            (rows, columns) -> weat.effectSize(x.spread(rows), y.spread(columns)));
    int n = Math.min(x.names().size(), y.names().size());
    return new Payload.Metric(
        "effect-size", weat.effectSize(), interval.low(), interval.high(), n, "effect");
  }

  private static Payload.Metric chance(
      Side x,
      Side y,
      int n,
      int permutations,
      RandomGenerator random,
      Progress progress,
      List<Sentence> notes) {
    var chance = new Weat(x.means(), y.means()).chance(permutations, random, progress);
    notes.add(Said.say(chance.exact() ? "exact" : "sampled", chance.permutations()));
    return new Payload.Metric("p-value", chance.p(), Double.NaN, Double.NaN, n, "p-value");
  }

  private static Payload.Table bars(Side x, Side y) {
    var labels = new ArrayList<Object>(x.names());
    labels.addAll(y.names());
    var values = new ArrayList<Object>();
    IntStream.range(0, x.names().size()).forEach(i -> values.add(x.means()[i]));
    IntStream.range(0, y.names().size()).forEach(i -> values.add(y.means()[i]));
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("label", labels);
    columns.put("value", values);
    return new Payload.Table(columns);
  }
}
