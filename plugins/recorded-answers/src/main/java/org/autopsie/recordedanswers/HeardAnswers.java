package org.autopsie.recordedanswers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.autopsie.answers.SpeakerErrors;
import org.autopsie.answers.Transcript;
import org.autopsie.answers.WordErrors;
import org.autopsie.evidence.Payload;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Interval;

/// Recorded counts of errors, and what a step makes of them.
///
/// @param asked the step’s parameters
/// @param spoken the counts by group and speaker
record HeardAnswers(WordErrorRate asked, Spoken spoken) {
  static final List<String> COLUMNS =
      List.of("group", "speaker", "substituted", "missing", "added", "words");
  private static final Words WORDS = Words.of(HeardAnswers.class);

  /// Puts a passage at the end of the columns.
  ///
  /// @param speakers those met so far: a speaker’s number is his place among them, from 1
  static void add(Map<String, List<Object>> columns, Transcript one, List<String> speakers) {
    var errors = one.errors();
    if (!speakers.contains(one.speaker())) {
      speakers.add(one.speaker());
    }
    columns.get("group").add(one.group());
    columns.get("speaker").add((double) speakers.indexOf(one.speaker()) + 1);
    columns.get("substituted").add((double) errors.substituted());
    columns.get("missing").add((double) errors.missing());
    columns.get("added").add((double) errors.added());
    columns.get("words").add((double) errors.words());
  }

  static HeardAnswers of(WordErrorRate asked, Payload.Table answers) {
    if (!answers.columns().keySet().containsAll(COLUMNS)) {
      throw new Failure(WordErrorRate.class, "answers");
    }
    var spoken = new Spoken();
    for (int i = 0; i < answers.rows(); i++) {
      spoken.add(
          answers.words("group").get(i),
          String.valueOf(answers.numbers("speaker")[i]),
          new WordErrors(
              count(answers, "substituted", i),
              count(answers, "missing", i),
              count(answers, "added", i),
              count(answers, "words", i)));
    }
    return new HeardAnswers(asked, spoken);
  }

  private static long count(Payload.Table answers, String column, int row) {
    return Math.round(answers.numbers(column)[row]);
  }

  private SpeakerErrors group(String name) {
    if (!spoken.groups().contains(name)) {
      throw new Failure(
          WordErrorRate.class, "no-group", asked.table(), name, String.join(", ", spoken.groups()));
    }
    return spoken.of(name);
  }

  private SpeakerErrors measured() {
    if (!asked.of().isEmpty()) {
      return group(asked.of());
    }
    var all = new ArrayList<WordErrors>();
    spoken.groups().forEach(name -> all.addAll(spoken.of(name).speakers()));
    return new SpeakerErrors(all);
  }

  Payload.Metric metric(RandomGenerator random) {
    var own = measured();
    var pooled = own.pooled();
    return switch (asked.measure()) {
      case RATE -> metric(pooled.rate(), own.interval(asked.resamples(), random), own.n());
      case DIFFERENCE -> difference(own, random);
      case ERRORS -> count(pooled.errors(), own.n());
      case SUBSTITUTED -> count(pooled.substituted(), own.n());
      case MISSING -> count(pooled.missing(), own.n());
      case ADDED -> count(pooled.added(), own.n());
    };
  }

  private static Payload.Metric metric(double value, Interval interval, int n) {
    return new Payload.Metric(
        "word-error-rate", 100 * value, 100 * interval.low(), 100 * interval.high(), n, "wer");
  }

  private static Payload.Metric count(long errors, int n) {
    return new Payload.Metric("word-errors", errors, Double.NaN, Double.NaN, n, "errors");
  }

  /// Of two groups of different speakers, each drawn anew by itself.
  private Payload.Metric difference(SpeakerErrors own, RandomGenerator random) {
    var other = group(asked.against());
    var drawn = new double[asked.resamples()];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = own.rate(drawn(own.n(), random)) - other.rate(drawn(other.n(), random));
    }
    var interval =
        own.n() < 2 || other.n() < 2 ? Interval.NONE : Bootstrap.percentiles(drawn, 0.95);
    double value = own.pooled().rate() - other.pooled().rate();
    return new Payload.Metric(
        "word-error-difference",
        100 * value,
        100 * interval.low(),
        100 * interval.high(),
        Math.min(own.n(), other.n()),
        "gap-points");
  }

  private static int[] drawn(int units, RandomGenerator random) {
    var weights = new int[units];
    for (int i = 0; i < units; i++) {
      weights[random.nextInt(units)]++;
    }
    return weights;
  }

  /// The counts of every group.
  Payload.Table byGroup() {
    var columns = new LinkedHashMap<String, List<Object>>();
    for (var name : List.of("group", "speakers", "words", "substituted", "missing", "added")) {
      columns.put(name, new ArrayList<>());
    }
    for (var name : spoken.groups()) {
      var pooled = spoken.of(name).pooled();
      columns.get("group").add(name);
      columns.get("speakers").add((double) spoken.of(name).n());
      columns.get("words").add((double) pooled.words());
      columns.get("substituted").add((double) pooled.substituted());
      columns.get("missing").add((double) pooled.missing());
      columns.get("added").add((double) pooled.added());
    }
    return new Payload.Table(columns);
  }

  /// That a handful of speakers speaks for nobody else.
  Optional<Payload.Note> few() {
    int n = measured().n();
    return n < TranscriptFindings.FEWEST
        ? Optional.of(
            Payload.Note.of(
                locale -> WORDS.say(locale, "few-speakers", n, TranscriptFindings.FEWEST)))
        : Optional.empty();
  }
}
