package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument.Result;
import org.autopsie.run.Words;
import org.autopsie.statistics.Agreement;
import org.autopsie.statistics.Bootstrap;
import org.autopsie.statistics.Interval;

/// The arithmetic of [LabelAgreement], from the labels alone.
final class AgreementResult {
  private static final Words WORDS = Words.of(CropPairs.class);
  private static final double LEVEL = 0.95;
  private static final int ENOUGH = 10;

  private final LabelAgreement by;
  private final RandomGenerator random;

  /// By picture, what each labeller called it.
  private final SequencedMap<String, SequencedMap<String, String>> pictures = new LinkedHashMap<>();

  private final LinkedHashSet<String> labellers = new LinkedHashSet<>();

  AgreementResult(LabelAgreement by, Payload.Table answers, RandomGenerator random) {
    this.by = by;
    this.random = random;
    for (int i = 0; i < answers.rows(); i++) {
      var who = answers.words("labeller").get(i);
      labellers.add(who);
      pictures
          .computeIfAbsent(answers.words("exhibit").get(i), id -> new LinkedHashMap<>())
          .put(who, answers.words("label").get(i));
    }
  }

  Result result() {
    var agreement =
        new Agreement(pictures.values().stream().map(by -> List.copyOf(by.values())).toList());
    var details = new LinkedHashMap<String, Payload>();
    details.put("by-labeller", byLabeller());
    var differing = differing();
    if (differing.rows() > 0) {
      details.put("differing", differing);
    }
    details.put(
        "notes",
        Payload.Note.of(locale ->
            WORDS.say(
                locale, "agreement-note", agreement.alike(), agreement.units(), cannotSay())));
    return new Result(metric(agreement), details);
  }

  private Payload.Metric metric(Agreement agreement) {
    boolean alpha = by.measure() == AgreementMeasure.ALPHA;
    boolean refused = alpha && agreement.units() < ENOUGH;
    double value = refused ? Double.NaN : alpha ? agreement.alpha() : agreement.share();
    var interval =
        Double.isNaN(value)
            ? Interval.NONE
            : Bootstrap.oneWay(
                agreement.units(),
                by.resamples(),
                LEVEL,
                random,
                weights -> alpha ? agreement.alpha(weights) : agreement.share(weights));
    return new Payload.Metric(
        alpha ? "alpha" : "share",
        value,
        interval.low(),
        interval.high(),
        agreement.units(),
        alpha ? "alpha" : "share");
  }

  private long cannotSay() {
    return pictures.values().stream()
        .flatMap(of -> of.values().stream())
        .filter(Labelling.CANNOT_SAY::equals)
        .count();
  }

  private Payload.Table byLabeller() {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("labeller", List.copyOf(labellers));
    columns.put("labelled", new ArrayList<>());
    columns.put("cannot-say", new ArrayList<>());
    for (var who : labellers) {
      columns.get("labelled").add(count(who, false));
      columns.get("cannot-say").add(count(who, true));
    }
    return new Payload.Table(columns);
  }

  private int count(String who, boolean unsure) {
    return (int)
        pictures.values().stream()
            .filter(of -> of.containsKey(who))
            .filter(of -> !unsure || of.get(who).equals(Labelling.CANNOT_SAY))
            .count();
  }

  /// The pictures that two people called differently, and what each called them.
  private Payload.Table differing() {
    var columns = new LinkedHashMap<String, List<Object>>();
    columns.put("exhibit", new ArrayList<>());
    labellers.forEach(who -> columns.put("label " + who, new ArrayList<>()));
    pictures.forEach((picture, of) -> {
      if (new LinkedHashSet<>(of.values()).size() > 1) {
        columns.get("exhibit").add(picture);
        labellers.forEach(who -> columns.get("label " + who).add(of.getOrDefault(who, "")));
      }
    });
    return new Payload.Table(columns);
  }
}
