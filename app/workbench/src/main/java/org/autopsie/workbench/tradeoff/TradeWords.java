package org.autopsie.workbench.tradeoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.fairness.Impossibility;
import org.autopsie.fairness.Rate;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.RatesData;
import org.autopsie.workbench.chart.RatesData.Dot;
import org.autopsie.workbench.chart.RatesData.Limit;

/// What is said of the four numbers of two groups.
///
/// @param study where the numbers come from
/// @param trade the numbers
record TradeWords(Talk talk, TradeStudy study, Trade trade) {
  private static final double TWICE = 0.01;

  RatesData data() {
    return new RatesData(
        talk.say("axis.per-100"),
        Optional.of(new Limit(100, talk.say("trade.beyond"))),
        Trade.RATES.stream().map(this::row).toList());
  }

  private RatesData.Row row(Rate rate) {
    boolean follows = rate == trade.follows();
    var note =
        follows
            ? talk.say("trade.note.follows", talk.of(rate))
            : trade.isSame(rate) ? talk.say("trade.note.same", talk.of(rate)) : talk.of(rate);
    return new RatesData.Row(
        talk.name(rate),
        note,
        IntStream.range(0, trade.groups().size())
            .mapToObj(i -> Dot.exact(group(i), 100 * trade.value(i, rate), number(i, rate)))
            .toList());
  }

  private String group(int place) {
    return talk.group(trade.groups().get(place));
  }

  private String number(int group, Rate rate) {
    double value = trade.value(group, rate);
    var words = talk.say("trade.number", talk.per100(value));
    return value < 0 || value > 1 ? talk.say("trade.cannot", words) : words;
  }

  /// What the fourth number comes to, and what must give.
  String sentence() {
    if (!trade.isPossible()) {
      return talk.say("told.impossible", outcome(), others());
    }
    var rest = trade.held().stream().filter(rate -> rate != Rate.BASE_RATE).toList();
    boolean held = rest.stream().allMatch(trade::isSame);
    if (trade.isSame(Rate.BASE_RATE)) {
      return held
          ? talk.say("told.nothing-gives", outcome())
          : talk.say("told.same-base", outcome(), names(apart(rest)));
    }
    if (!held) {
      return talk.say("told.open", outcome(), names(apart(rest)), talk.name(trade.follows()));
    }
    return talk.say(
        "told.forced",
        names(rest),
        talk.per100(trade.value(0, Rate.BASE_RATE)),
        group(0),
        talk.per100(trade.value(1, Rate.BASE_RATE)),
        group(1),
        outcome(),
        ratio());
  }

  private List<Rate> apart(List<Rate> rates) {
    return rates.stream().filter(rate -> !trade.isSame(rate)).toList();
  }

  private String outcome() {
    return talk.say(
        "told.outcome",
        talk.name(trade.follows()),
        talk.per100(trade.value(0, trade.follows())),
        group(0),
        talk.per100(trade.value(1, trade.follows())),
        group(1));
  }

  private String others() {
    return names(trade.held());
  }

  private String names(List<Rate> rates) {
    return talk.list(rates.stream().map(rate -> talk.say("quoted", talk.name(rate))).toList());
  }

  /// With the same precision and the same misses the wrong alarms differ by a factor that neither
  /// of the two moves.
  private String ratio() {
    double ratio =
        Impossibility.fprRatio(trade.value(0, Rate.BASE_RATE), trade.value(1, Rate.BASE_RATE));
    boolean fixed = trade.follows() == Rate.FPR && Math.abs(ratio - 1) > TWICE;
    boolean first = ratio > 1;
    return fixed
        ? " "
            + talk.say(
                "told.ratio",
                group(first ? 0 : 1),
                group(first ? 1 : 0),
                talk.number(first ? ratio : 1 / ratio, 2))
        : "";
  }

  Basis basis() {
    var table = study.from();
    var source =
        table
            .map(one ->
                talk.say(
                    study.isCounted() ? "trade.source.counted" : "trade.source.moved",
                    talk.title(one.query())))
            .orElseGet(() -> talk.say("trade.source.free"));
    var n =
        table
            .map(one -> {
              var counts = one.groupTable();
              return talk.say(
                  "trade.n",
                  counts.group(trade.groups().get(0)).people().total(),
                  group(0),
                  counts.group(trade.groups().get(1)).people().total(),
                  group(1));
            })
            .orElseGet(() -> talk.say("trade.n.free"));
    return new Basis(
        source,
        n,
        talk.say("trade.interval"),
        talk.say("basis.no-chance"),
        talk.say("basis.arithmetic"));
  }
}
