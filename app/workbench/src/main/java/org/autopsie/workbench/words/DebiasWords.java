package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.autopsie.statistics.Interval;
import org.autopsie.statistics.Wilson;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.IntervalData;
import org.autopsie.workbench.chart.Mark;
import org.autopsie.workbench.chart.PairData;
import org.autopsie.workbench.words.DebiasFound.Change;
import org.autopsie.workbench.words.DebiasFound.Grouped;

/// What is said of words before and after an axis was taken out of them.
///
/// @param poles what the poles are called
record DebiasWords(Talk talk, Poles poles, DebiasFound found, long seed) {
  /// So many words of either end are drawn.
  static final int ENDS = 6;

  /// The words nearest to either pole, from the right end to the left.
  PairData places() {
    var all =
        found.places().keySet().stream()
            .sorted(
                Comparator.comparingDouble((String one) -> found.places().get(one).before())
                    .reversed())
            .toList();
    var ends =
        all.size() <= 2 * ENDS
            ? all
            : Stream.concat(
                    all.subList(0, ENDS).stream(),
                    all.subList(all.size() - ENDS, all.size()).stream())
                .toList();
    return pairs(
        "debias.place", ends.stream().map(one -> pair(one, found.places().get(one), 2)).toList());
  }

  private PairData pairs(String axis, List<PairData.Pair> pairs) {
    return new PairData(
        talk.say(axis, poles.from(), poles.to()),
        talk.say("debias.before"),
        talk.say("debias.after"),
        pairs,
        List.of(0.0));
  }

  private PairData.Pair pair(String label, Change change, int decimals) {
    return new PairData.Pair(
        label,
        change.before(),
        change.after(),
        talk.say(
            "debias.change",
            talk.number(change.before(), decimals),
            talk.number(change.after(), decimals)));
  }

  /// The effect of the test; absent where there is no test, or no number.
  Optional<PairData> effect() {
    return found
        .test()
        .map(DebiasFound.Test::effect)
        .filter(one -> Double.isFinite(one.before()) && Double.isFinite(one.after()))
        .map(one -> pairs("debias.effect", List.of(pair(talk.say("debias.effect.label"), one, 2))));
  }

  /// The shares of words that still lie together.
  Optional<IntervalData> clusters() {
    return found
        .clusters()
        .map(one ->
            new IntervalData(
                talk.say("debias.share"),
                Optional.empty(),
                OptionalDouble.of(50),
                List.of(
                    row("debias.before", one.share().before(), one.most()),
                    row("debias.after", one.share().after(), one.most()))));
  }

  private IntervalData.Row row(String label, double share, int most) {
    var interval = Wilson.of(share, 2.0 * most);
    return new IntervalData.Row(
        talk.say(label),
        talk.number(100 * share, new Interval(100 * interval.low(), 100 * interval.high()), 0),
        100 * share,
        100 * interval.low(),
        100 * interval.high(),
        2 * most,
        OptionalDouble.empty(),
        Mark.OBSERVED,
        talk.say(interval.low() > 0.5 ? "debias.above" : "debias.chance"));
  }

  /// What the axis says, and what is left all the same.
  String sentence() {
    var distance = found.distance();
    var axis =
        talk.say(
            "debias.told.axis",
            talk.number(distance.before(), 3),
            talk.number(distance.after(), 3));
    return found.clusters().map(one -> axis + " " + left(one)).orElse(axis);
  }

  private String left(Grouped one) {
    double low = Wilson.of(one.share().after(), 2.0 * one.most()).low();
    return talk.say(
        low > 0.5 ? "debias.told.left" : "debias.told.gone",
        talk.number(100 * one.share().after(), 0),
        2 * one.most(),
        talk.number(100 * one.share().before(), 0));
  }

  /// The effect in words.
  String effectSentence() {
    return found
        .test()
        .map(one ->
            talk.say(
                Double.isNaN(one.effect().after()) ? "debias.told.alike" : "debias.told.effect",
                talk.number(one.effect().before()),
                talk.number(one.effect().after()),
                one.left(),
                one.sizes().stream().mapToInt(size -> size).sum()))
        .orElse("");
  }

  String clusterSentence() {
    return found.clusters().map(this::left).orElse("");
  }

  /// Lost words, and why something is not there.
  List<String> notices() {
    var said = new ArrayList<String>();
    found.test().stream()
        .flatMap(one -> one.notices().stream())
        .map(one -> one.in(talk.locale()))
        .forEach(said::add);
    found.refused().stream().map(one -> one.in(talk.locale())).forEach(said::add);
    talk.lost(found.lost()).ifPresent(said::add);
    return said;
  }

  FigureText placesText() {
    var all = found.places().size();
    return text(
        talk.say("debias.question", poles.from(), poles.to()),
        talk.say("debias.subtitle", Math.min(all, 2 * ENDS), all),
        talk.say("basis.source", talk.title(found.asked().axis().words())),
        talk.say("basis.n", all, found.asked().axis().pairs().all().size()),
        talk.say("debias.no-interval"),
        sentence());
  }

  FigureText effectText() {
    var test = found.asked().test().orElseThrow();
    return text(
        talk.say("test.question", test.lists().stream().map(talk::title).toArray()),
        talk.say("debias.effect.subtitle"),
        talk.say("basis.source", talk.title(test.lists().getFirst().table())),
        talk.say("test.n", found.test().orElseThrow().sizes().toArray()),
        talk.say("debias.effect.no-interval"),
        effectSentence());
  }

  FigureText clustersText() {
    int most = found.clusters().map(Grouped::most).orElse(0);
    return text(
        talk.say("debias.clusters.question"),
        talk.say("debias.clusters.subtitle", most),
        clustered(),
        talk.say("debias.clusters.n", 2 * most),
        talk.say("debias.clusters.interval"),
        clusterSentence());
  }

  private String clustered() {
    boolean all = found.clusters().filter(one -> !one.words().isEmpty()).isEmpty();
    return all
        ? talk.say("debias.clusters.source")
        : talk.say("debias.clusters.first", DebiasFound.AMONG);
  }

  private FigureText text(
      String title, String subtitle, String source, String n, String interval, String spoken) {
    var basis =
        new Basis(
            source,
            n,
            interval,
            talk.say("test.seed", seed),
            talk.fidelity(found.asked().axis().source()));
    return new FigureText(title, title, subtitle, basis, spoken);
  }
}
