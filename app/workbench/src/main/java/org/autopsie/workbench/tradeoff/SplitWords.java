package org.autopsie.workbench.tradeoff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.autopsie.fairness.RiskRatio;
import org.autopsie.fairness.Tally;
import org.autopsie.fairness.Unobserved;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.CurveData;
import org.autopsie.workbench.chart.CurveData.Line;
import org.autopsie.workbench.chart.CurveData.Role;
import org.autopsie.workbench.chart.RatesData;
import org.autopsie.workbench.chart.RatesData.Dot;

/// What is said of the whole and its parts, and of an unrecorded trait.
///
/// @param now what is shown
record SplitWords(Talk talk, Split now) {
  private static final int HUNDRED = 100;
  private static final int POINTS = 60;

  String group(int place) {
    var name = now.groups().get(place);
    return now.counted().isPresent() ? talk.group(name) : talk.say("split.constructed.group", name);
  }

  private String part(String name) {
    return now.counted().isPresent()
        ? talk.group(name)
        : talk.say(name.equals("1") ? "split.constructed.easy" : "split.constructed.hard");
  }

  /// The whole, each part, and the same mix of parts.
  RatesData data() {
    var rows = new ArrayList<RatesData.Row>();
    rows.add(
        new RatesData.Row(
            talk.say("split.whole"), talk.of(now.rate()), dots(now.whole(0), now.whole(1))));
    for (var part : now.parts()) {
      rows.add(new RatesData.Row(part(part), "", dots(now.part(part, 0), now.part(part, 1))));
    }
    if (Double.isFinite(now.mixed(0)) && Double.isFinite(now.mixed(1)) && !now.parts().isEmpty()) {
      rows.add(
          new RatesData.Row(
              talk.say("split.mixed"),
              talk.say("split.mixed.note"),
              IntStream.of(0, 1)
                  .mapToObj(i ->
                      Dot.exact(
                          group(i),
                          HUNDRED * now.mixed(i),
                          talk.say("thresholds.number", talk.per100(now.mixed(i)))))
                  .toList()));
    }
    return new RatesData(talk.say("axis.per-100"), Optional.empty(), rows);
  }

  private List<Dot> dots(Tally first, Tally second) {
    return List.of(dot(group(0), first), dot(group(1), second));
  }

  private Dot dot(String name, Tally tally) {
    var found = tally.estimate(now.rate());
    if (now.isFew(tally)) {
      return Dot.exact(name, Double.NaN, talk.say("split.few", found.n()));
    }
    return new Dot(
        name,
        HUNDRED * found.value(),
        HUNDRED * found.low(),
        HUNDRED * found.high(),
        talk.say("split.number", talk.per100(found.value()), found.n()));
  }

  /// What becomes of the gap in the parts.
  String sentence() {
    var whole =
        talk.say(
            "split.told",
            talk.name(now.rate()),
            talk.per100(now.value(now.whole(0))),
            group(0),
            talk.per100(now.value(now.whole(1))),
            group(1));
    int compared = now.compared().size();
    if (compared == 0) {
      return whole;
    }
    var parts =
        now.turned() == compared && compared > 1
            ? talk.say("split.told.turned", compared)
            : talk.say("split.told.parts", compared, now.alike(), now.turned());
    var mixed =
        Double.isFinite(now.mixed(0)) && Double.isFinite(now.mixed(1))
            ? " "
                + talk.say(
                    "split.told.mixed",
                    talk.per100(now.mixed(0)),
                    group(0),
                    talk.per100(now.mixed(1)),
                    group(1))
            : "";
    return whole + " " + parts + mixed;
  }

  Basis basis(String interval) {
    return new Basis(
        now.counted()
            .map(one -> talk.say("trade.source.counted", talk.title(one.query())))
            .orElseGet(() -> talk.say("split.source.constructed")),
        talk.say(
            "split.n",
            now.rate().whole(now.whole(0).people()),
            group(0),
            now.rate().whole(now.whole(1).people()),
            group(1)),
        interval,
        talk.say("basis.no-chance"),
        talk.say("basis.arithmetic"));
  }

  /// What a trait of equal strengths leaves of the ratio, and where it would be 1.
  CurveData curve(RiskRatio ratio) {
    double needed = Unobserved.needed(ratio.value());
    double most = Math.max(4, Math.ceil(needed * 1.3));
    var at = IntStream.rangeClosed(0, POINTS).mapToObj(i -> 1 + i * (most - 1) / POINTS).toList();
    var none = Collections.nCopies(at.size(), Double.NaN);
    var left = at.stream().map(x -> Unobserved.left(ratio.value(), x, x)).toList();
    var one = Collections.nCopies(2, 1.0);
    var noneOfTwo = Collections.nCopies(2, Double.NaN);
    return new CurveData(
        talk.say("trait.across"),
        talk.say("trait.down"),
        List.of(
            new Line(
                "",
                DoubleStream.of(1, most).boxed().toList(),
                one,
                noneOfTwo,
                noneOfTwo,
                Role.QUIET),
            new Line(talk.say("trait.line"), at, left, none, none, Role.MAIN)),
        List.of(new CurveData.Point(needed, talk.say("trait.point", talk.number(needed, 2)))));
  }

  /// How strong the trait would have to be.
  String trait(RiskRatio ratio) {
    double left = now.left();
    var first = group(now.more());
    var second = group(1 - now.more());
    return talk.say(
            "trait.told",
            talk.name(now.rate()),
            talk.number(ratio.value(), 2),
            first,
            second,
            talk.number(ratio.low(), 2),
            talk.number(ratio.high(), 2))
        + " "
        + talk.say(
            left <= 1 ? "trait.enough" : "trait.not-enough",
            talk.number(now.uneven(), 1),
            first,
            talk.number(now.strength(), 1),
            talk.number(Math.max(1, left), 2))
        + " "
        + talk.say(
            "trait.needed",
            talk.number(Unobserved.needed(ratio.value()), 2),
            talk.number(Unobserved.needed(ratio), 2));
  }
}
