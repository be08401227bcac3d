package org.autopsie.embeddingbias;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.embedding.BiasAxis;
import org.autopsie.embedding.Clusters;
import org.autopsie.embedding.HardDebias;
import org.autopsie.embedding.Vectors;
import org.autopsie.embedding.WordList;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;
import org.autopsie.statistics.Wilson;

/// Whether the words that lean most to either pole of an axis still lie together, before and after
/// the axis is taken out of them (see [Clusters]).
///
/// @param vectors a table of the case (`word` and numbers); empty: those of the step’s model
/// @param pairs a table of the case with the columns `from` and `to`
/// @param kind how the axis is made
/// @param words a table of the case with the column `word`; empty: every word of the vectors that
///   is made of small letters alone
/// @param specific a table of the case with words that are left out because they name a pole; may
///   be empty
/// @param debias whether the axis is first taken out of the words
/// @param most so many words of either side
public record ClusterTest(
    String vectors,
    String pairs,
    BiasAxis.Kind kind,
    String words,
    String specific,
    AxisPlaces.Debias debias,
    @Range(min = 2, max = 5000) int most)
    implements Instrument {

  /// Nothing that a case would hold: a step says what it means.
  public ClusterTest() {
    this("", "pairs", BiasAxis.Kind.DIFFERENCE, "", "", AxisPlaces.Debias.NONE, 500);
  }

  @Override
  public String id() {
    return "clustering-bias";
  }

  @Override
  public boolean asksModel() {
    return vectors.isEmpty();
  }

  /// A word, where it lies on the axis, and its vector of length 1.
  @SuppressWarnings("ArrayRecordComponent")
  private record Leaning(String word, double place, double[] vector) {}

  /// The words that lean most, how much, and the cluster of each.
  ///
  /// @throws Failure where a table is not there, or there are too few words
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    progress.check();
    try (var known = CaseVectors.of(vectors, trial)) {
      var table = trial.tables().table(pairs);
      var poles = Poles.of(known, pairs, table);
      var direction = poles.direction(kind);
      var leaning = leaning(known, asked(known, trial, poles), direction);
      var chosen = new ArrayList<>(leaning.subList(0, most));
      chosen.addAll(leaning.subList(leaning.size() - most, leaning.size()));
      var debiased = new HardDebias(direction);
      var read =
          chosen.stream()
              .map(one ->
                  debias == AxisPlaces.Debias.NONE
                      ? one.vector()
                      : debiased.neutralised(one.vector()))
              .toList();
      var clusters = Clusters.two(read, random, progress);
      var rows = new Rows(List.of("score", "cluster"));
      for (int i = 0; i < chosen.size(); i++) {
        var side = i < most ? "from" : "to";
        rows.add(side, pairs, chosen.get(i).word(), chosen.get(i).place(), clusters[i]);
      }
      return rows.table();
    }
  }

  private List<String> asked(Vectors known, Trial trial, Poles poles) {
    var asked = new LinkedHashSet<String>();
    if (words.isEmpty()) {
      IntStream.range(0, known.size())
          .mapToObj(known::word)
          .filter(word -> word.matches("\\p{Ll}{3,}"))
          .forEach(asked::add);
    } else {
      asked.addAll(CaseVectors.words(words, trial.tables().table(words), ""));
    }
    asked.removeAll(poles.one().words());
    asked.removeAll(poles.other().words());
    if (!specific.isEmpty()) {
      asked.removeAll(CaseVectors.words(specific, trial.tables().table(specific), ""));
    }
    return List.copyOf(asked);
  }

  private List<Leaning> leaning(Vectors known, List<String> asked, double[] direction) {
    var list = WordList.of(known, words.isEmpty() ? known.name() : words, asked).required();
    if (list.words().size() < 2 * most) {
      throw new Failure(ClusterTest.class, "too-few", list.words().size(), 2 * most);
    }
    return IntStream.range(0, list.words().size())
        .mapToObj(i ->
            new Leaning(
                list.words().get(i),
                Poles.dot(list.vectors().get(i), direction),
                list.vectors().get(i)))
        .sorted(Comparator.comparingDouble(Leaning::place))
        .toList();
  }

  /// @throws Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    var from = Rows.numbers(answers, "cluster", Rows.of(answers, "from"));
    var to = Rows.numbers(answers, "cluster", Rows.of(answers, "to"));
    int n = from.length + to.length;
    var clusters =
        IntStream.range(0, n)
            .map(i -> (int) (i < from.length ? from[i] : to[i - from.length]))
            .toArray();
    var sides = IntStream.range(0, n).map(i -> i < from.length ? 0 : 1).toArray();
    double share = Clusters.accuracy(clusters, sides);
    var interval = Wilson.of(share, n);
    return new Result(
        new Payload.Metric("same-cluster", share, interval.low(), interval.high(), n, "share"),
        new LinkedHashMap<>());
  }
}
