package org.autopsie.embeddingbias;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.autopsie.embedding.BiasAxis;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument.Result;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Interval;

/// Where words lie on an axis, from recorded answers.
///
/// @param asked what the step wants
/// @param axis the axis
/// @param words those that have a vector
/// @param along how each lies to each pair
/// @param notes what must be said beside it
record Places(
    AxisPlaces asked,
    BiasAxis axis,
    List<String> words,
    List<double[]> along,
    List<Sentence> notes) {
  static final String PAIR = "pair";
  static final String WORD = "word";

  /// So many words of either end are drawn.
  private static final int ENDS = 12;

  static Places of(AxisPlaces asked, Payload.Table answers) {
    var pairs = Rows.of(answers, PAIR);
    var words = Rows.of(answers, WORD);
    var axis =
        new BiasAxis(asked.kind(), along(answers, pairs, pairs.length).toArray(double[][]::new));
    var notes = new ArrayList<>(Rows.notices(answers));
    if (pairs.length == 1) {
      notes.addFirst(Said.say("one-pair"));
    }
    return new Places(
        asked, axis, Rows.words(answers, words), along(answers, words, pairs.length), notes);
  }

  private static List<double[]> along(Payload.Table answers, int[] rows, int pairs) {
    var columns =
        IntStream.rangeClosed(1, pairs)
            .mapToObj(i -> Rows.numbers(answers, "score-" + i, rows))
            .toList();
    return IntStream.range(0, rows.length)
        .mapToObj(row -> columns.stream().mapToDouble(column -> column[row]).toArray())
        .toList();
  }

  Result result(RandomGenerator random, Progress progress) {
    progress.check();
    var intervals = intervals(random);
    double[] values = numbers(axis.ones());
    if (Double.isNaN(values[0])) {
      throw new Failure(Poles.class, "no-axis");
    }
    var details = new LinkedHashMap<String, Payload>();
    var all = bars(values, intervals);
    details.put("bars", all.rows() > 2 * ENDS ? ends(all) : all);
    details.put("places", all);
    details.put("variance", variance());
    if (!notes.isEmpty()) {
      details.put("note", Said.note(notes));
    }
    return new Result(metric(values, intervals), details);
  }

  /// Over the pairs; none where one axis was taken out of the words, as other pairs would have
  /// taken out another.
  private List<Interval> intervals(RandomGenerator random) {
    return asked.debias() == AxisPlaces.Debias.NONE
        ? Bootstrap.together(axis.pairs(), Said.RESAMPLES, Said.LEVEL, random, this::numbers)
        : Collections.nCopies(words.size() + 1, Interval.NONE);
  }

  /// The place of every word, then their direct bias.
  private double[] numbers(int[] weights) {
    var factors = axis.factors(weights);
    var places = along.stream().mapToDouble(one -> BiasAxis.place(one, factors)).toArray();
    var all = Arrays.copyOf(places, places.length + 1);
    all[places.length] = BiasAxis.directBias(places, asked.strictness());
    return all;
  }

  private Payload.Metric metric(double[] values, List<Interval> intervals) {
    return switch (asked.measure()) {
      case DIRECT_BIAS ->
          metric("direct-bias", values[words.size()], intervals.getLast(), words.size());
      case PLACE -> {
        int at = words.indexOf(asked.word());
        if (at < 0) {
          throw new Failure(Places.class, "no-place", asked.word());
        }
        yield metric("place", values[at], intervals.get(at), axis.pairs());
      }
      case EXPLAINED_VARIANCE ->
          new Payload.Metric(
              "explained-variance",
              axis.explained()[0],
              Double.NaN,
              Double.NaN,
              axis.pairs(),
              "share-of-variance");
    };
  }

  private static Payload.Metric metric(String name, double value, Interval interval, int n) {
    return new Payload.Metric(name, value, interval.low(), interval.high(), n, "similarity");
  }

  private Payload.Table bars(double[] values, List<Interval> intervals) {
    var order =
        IntStream.range(0, words.size())
            .boxed()
            .sorted((one, other) -> Double.compare(values[other], values[one]))
            .toList();
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("label", order.stream().<Object>map(words::get).toList());
    columns.put("value", order.stream().<Object>map(i -> values[i]).toList());
    columns.put("low", order.stream().<Object>map(i -> intervals.get(i).low()).toList());
    columns.put("high", order.stream().<Object>map(i -> intervals.get(i).high()).toList());
    columns.put("n", order.stream().<Object>map(_ -> (double) axis.pairs()).toList());
    return new Payload.Table(columns);
  }

  private static Payload.Table ends(Payload.Table all) {
    var columns = new LinkedHashMap<String, List<Object>>();
    all.columns()
        .forEach((name, cells) -> {
          var ends = new ArrayList<>(cells.subList(0, ENDS));
          ends.addAll(cells.subList(cells.size() - ENDS, cells.size()));
          columns.put(name, ends);
        });
    return new Payload.Table(columns);
  }

  private Payload.Table variance() {
    var shares = axis.explained();
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put(
        "component",
        IntStream.rangeClosed(1, shares.length).<Object>mapToObj(i -> (double) i).toList());
    columns.put("share", Arrays.stream(shares).<Object>mapToObj(share -> share).toList());
    return new Payload.Table(columns);
  }
}
