package org.autopsie.workbench.tradeoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.fairness.Decision;
import org.autopsie.fairness.Profiles.Nearest;
import org.autopsie.fairness.Rate;
import org.autopsie.fairness.Tally;
import org.autopsie.protocol.AskedDecision;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.RatesData;
import org.autopsie.workbench.chart.RatesData.Dot;

/// What is said of one synthetic person.
///
/// @param now the person
/// @param seed with which she was drawn
record PersonWords(Talk talk, Person now, long seed) {
  private static final int HUNDRED = 100;

  private Decision decision() {
    return AskedDecision.of(talk.caseFile(), now.counted().query()).decision();
  }

  /// How many with her traits were given decision A, beside the nearest others and everybody.
  RatesData data() {
    var dots = new ArrayList<Dot>();
    dots.add(dot(talk.say("person.this"), now.tally()));
    now.nearest()
        .ifPresent(
            one -> dots.add(dot(talk.say("person.nearest"), now.profiles().tally(one.values()))));
    dots.add(
        dot(talk.say("person.all"), now.profiles().rows().values().stream().reduce(Tally::plus)));
    return new RatesData(
        talk.say("axis.per-100"),
        Optional.empty(),
        List.of(
            new RatesData.Row(talk.say("person.row", decision().a().in(talk.locale())), "", dots)));
  }

  private Dot dot(String name, Optional<Tally> tally) {
    return tally
        .map(one -> one.estimate(Rate.SELECTION_RATE))
        .map(one ->
            new Dot(
                name,
                HUNDRED * one.value(),
                HUNDRED * one.low(),
                HUNDRED * one.high(),
                talk.say("split.number", talk.per100(one.value()), one.n())))
        .orElseGet(() -> Dot.exact(name, Double.NaN, talk.say("person.few")));
  }

  /// What the table says of these traits.
  String sentence() {
    var tally = now.tally();
    if (tally.isEmpty()) {
      return talk.say("person.told.few");
    }
    var found = tally.get().estimate(Rate.SELECTION_RATE);
    boolean mostly = found.value() >= 0.5;
    var told =
        talk.say(
            "person.told",
            found.n(),
            talk.per100(found.value()),
            decision().a().in(talk.locale()),
            (mostly ? decision().a() : decision().b()).in(talk.locale()));
    return told
        + " "
        + now.nearest().map(this::nearest).orElseGet(() -> talk.say("person.told.no-other"));
  }

  private String nearest(Nearest nearest) {
    var changes =
        nearest.changed().stream()
            .map(i ->
                talk.say(
                    "person.change",
                    talk.group(now.profiles().columns().get(i)),
                    talk.group(now.values().get(i)),
                    talk.group(nearest.values().get(i))))
            .toList();
    var tally = now.profiles().tally(nearest.values()).orElseThrow();
    return talk.say(
        "person.told.nearest",
        nearest.changed().size(),
        talk.list(changes),
        talk.per100(Rate.SELECTION_RATE.of(tally.weights())),
        tally.people().total());
  }

  /// Which of her traits were changed by hand.
  List<Integer> changed() {
    return IntStream.range(0, now.values().size())
        .filter(i -> !now.values().get(i).equals(now.drawn().get(i)))
        .boxed()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  Basis basis() {
    return new Basis(
        talk.say("person.source", talk.title(now.counted().query())),
        talk.say("thresholds.n", now.tally().map(one -> one.people().total()).orElse(0.0)),
        talk.say("thresholds.interval"),
        talk.say("person.seed", seed, Person.DRAWN),
        talk.say("basis.arithmetic"));
  }
}
