package org.autopsie.workbench.tradeoff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.autopsie.fairness.Estimate;
import org.autopsie.fairness.GroupTable;
import org.autopsie.fairness.PeoplePer100;
import org.autopsie.fairness.Rate;
import org.autopsie.protocol.AskedDecision;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.RatesData;
import org.autopsie.workbench.chart.RatesData.Dot;
import org.autopsie.workbench.chart.ThresholdData;

/// What is said of thresholds and of what they decide.
///
/// @param now the thresholds
/// @param table who is decided how
record ThresholdWords(Talk talk, Explored now, GroupTable table) {
  private static final int HUNDRED = 100;

  static ThresholdWords of(Talk talk, Explored now) {
    return new ThresholdWords(talk, now, now.table());
  }

  /// The scores, and where the lines stand.
  ThresholdData data() {
    var score = now.counted().query().query().score().orElseThrow();
    return new ThresholdData(
        talk.say("thresholds.across", score),
        talk.say("thresholds.down"),
        now.steps().stream().map(step -> talk.number(step, 3)).toList(),
        new ThresholdData.Parts(talk.say("thresholds.filled"), talk.say("thresholds.open")),
        IntStream.range(0, now.groups().size()).mapToObj(this::group).toList());
  }

  private ThresholdData.Group group(int place) {
    var name = now.groups().get(place);
    var scores = now.rules().scores().get(name);
    double all = scores.from(Double.NEGATIVE_INFINITY).total();
    var positives = new double[now.steps().size()];
    var negatives = new double[now.steps().size()];
    for (var bin : scores.histogram()) {
      int at = now.steps().indexOf(bin.score());
      positives[at] = HUNDRED * bin.positives() / all;
      negatives[at] = HUNDRED * bin.negatives() / all;
    }
    return new ThresholdData.Group(
        talk.group(name), list(positives), list(negatives), now.places().get(place), from(place));
  }

  private static List<Double> list(double[] values) {
    return DoubleStream.of(values).boxed().toList();
  }

  private String from(int group) {
    int place = now.places().get(group);
    return place < now.steps().size()
        ? talk.say("thresholds.from", talk.number(now.threshold(place), 3))
        : talk.say("thresholds.nobody");
  }

  /// The rates by group.
  RatesData rates(List<Rate> shown) {
    return new RatesData(
        talk.say("axis.per-100"), Optional.empty(), shown.stream().map(this::row).toList());
  }

  private RatesData.Row row(Rate rate) {
    return new RatesData.Row(
        talk.name(rate),
        talk.of(rate),
        now.groups().stream().map(name -> dot(name, table.group(name).estimate(rate))).toList());
  }

  private Dot dot(String group, Estimate found) {
    return new Dot(
        talk.group(group),
        HUNDRED * found.value(),
        HUNDRED * found.low(),
        HUNDRED * found.high(),
        Double.isNaN(found.value())
            ? talk.say("thresholds.none")
            : talk.say("thresholds.number", talk.per100(found.value())));
  }

  /// Every rate, those of the lay view first.
  static List<Rate> shown(boolean all) {
    return all
        ? java.util.stream.Stream.concat(PeoplePer100.SHOWN.stream(), Arrays.stream(Rate.values()))
            .distinct()
            .toList()
        : PeoplePer100.SHOWN;
  }

  /// What decision A and B are, and who gains.
  String key() {
    var decision = AskedDecision.of(talk.caseFile(), now.counted().query()).decision();
    return new PeoplePer100(table, decision).key(talk.locale());
  }

  /// Who changes side, and how many are decided on wrongly.
  String sentence() {
    double wrong = 1 - Rate.ACCURACY.of(table.overall().weights());
    double before = 1 - Rate.ACCURACY.of(now.before().overall().weights());
    return talk.say(
        "thresholds.told", lines(), moved(), talk.per100(wrong), talk.per100(before), gap());
  }

  private String lines() {
    boolean same = now.places().stream().distinct().count() == 1;
    return same
        ? talk.say("thresholds.all", from(0))
        : talk.list(
            IntStream.range(0, now.groups().size())
                .mapToObj(i -> talk.say("thresholds.one", now.groups().get(i), from(i)))
                .toList());
  }

  private String moved() {
    var moved =
        IntStream.range(0, now.groups().size())
            .filter(i -> Math.abs(now.moved(i)) > 1e-9)
            .mapToObj(i ->
                talk.say(
                    now.moved(i) > 0 ? "thresholds.to-a" : "thresholds.to-b",
                    now.groups().get(i),
                    Math.abs(now.moved(i))))
            .toList();
    var own = talk.number(now.counted().query().query().threshold(), 3);
    return moved.isEmpty()
        ? talk.say("thresholds.unmoved", own)
        : talk.say("thresholds.moved", own, String.join(", ", moved));
  }

  private String gap() {
    return now.groups().size() < 2
        ? ""
        : " "
            + talk.say(
                "thresholds.gap",
                talk.name(Rate.FPR),
                talk.per100(widest(Rate.FPR)),
                talk.name(Rate.FNR),
                talk.per100(widest(Rate.FNR)));
  }

  private double widest(Rate rate) {
    var range =
        now.groups().stream()
            .mapToDouble(name -> rate.of(table.group(name).weights()))
            .filter(Double::isFinite)
            .summaryStatistics();
    return range.getMax() - range.getMin();
  }

  Basis basis(String interval) {
    return new Basis(
        talk.say("trade.source.counted", talk.title(now.counted().query())),
        talk.say("thresholds.n", table.overall().people().total()),
        interval,
        talk.say("basis.no-chance"),
        talk.say("basis.arithmetic"));
  }
}
