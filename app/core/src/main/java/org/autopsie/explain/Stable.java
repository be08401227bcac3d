package org.autopsie.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Stability;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;
import org.autopsie.statistics.Ranks;

/// Makes an explanation several times over and says how far it comes out the same: the stability
/// card that stands beside every explanation. A method that draws no lots gives the same every
/// time; it is made once, and that is said. A stable explanation can still be of the wrong thing.
///
/// @param repeats how often it is made in all, each time with another seed, from 1 to [#MOST]
/// @param second another method over the same parts, whose ranking is compared by Spearman's rank
///   correlation; made once, with the first seed
public record Stable(int repeats, Optional<Explainer> second) {
  /// So often an explanation is made at most.
  public static final int MOST = 100;

  public Stable {
    if (repeats < 1 || repeats > MOST) {
      throw new Failure(Stable.class, "no-repeats", repeats, MOST);
    }
  }

  /// What was found, and how stable it is.
  ///
  /// @param explanation that of the first seed, with a sentence on what could not be compared
  /// @param stability the card
  /// @param calls how often the model was asked in all
  public record Result(Explanation explanation, Stability stability, long calls) {}

  /// The explanation of that seed, then the others. Once `watch` cancels, nothing is left running.
  ///
  /// @param seed the first one's seed; the others' are drawn from it
  /// @throws java.util.concurrent.CancellationException once cancelled
  public Result explain(Explainer explainer, Question question, long seed, Watch watch) {
    var first = explainer.explain(question, new SplittableRandom(seed), watch);
    var silent = Watch.of(watch);
    var others = others(explainer, question, seed, silent);
    var made = new ArrayList<>(List.of(first));
    made.addAll(others);
    long calls = made.stream().mapToLong(Explanation::calls).sum();
    var shown = explainer.drawsLots() ? first : first.noting(say("no-lots"));
    var compared = compare(first, question, seed, silent);
    for (var note : compared.notes()) {
      shown = shown.noting(note);
    }
    var card =
        new Stability(
            seed,
            made.size(),
            spread(made, explainer),
            first.converged(),
            first.attribution().map(Stable::gap).orElse(Double.NaN),
            second.map(Explainer::id).orElse(""),
            compared.agreement());
    return new Result(shown, card, calls + compared.calls());
  }

  private List<Explanation> others(Explainer explainer, Question question, long seed, Watch watch) {
    var seeds = new SplittableRandom(seed).split();
    int more = explainer.drawsLots() ? repeats - 1 : 0;
    return IntStream.range(0, more)
        .mapToObj(i -> {
          watch.check();
          return explainer.explain(question, new SplittableRandom(seeds.nextLong()), watch);
        })
        .toList();
  }

  /// For each part, or point of a curve, the widest difference between two of them; NaN where lots
  /// are drawn and it was made once.
  private static List<Double> spread(List<Explanation> made, Explainer explainer) {
    var values = made.stream().map(Explanation::values).toList();
    boolean unknown = explainer.drawsLots() && made.size() == 1;
    return IntStream.range(0, values.getFirst().size())
        .mapToObj(part -> {
          var over = values.stream().mapToDouble(each -> each.get(part)).summaryStatistics();
          return unknown ? Double.NaN : over.getMax() - over.getMin();
        })
        .toList();
  }

  /// `|answer − base − Σ values|`; NaN where the method does not share out the answer.
  private static double gap(Attribution of) {
    double sum = of.values().stream().mapToDouble(Double::doubleValue).sum();
    return Math.abs(of.answer() - of.base() - sum);
  }

  private record Compared(double agreement, long calls, List<Sentence> notes) {
    static Compared not(long calls, Sentence why) {
      return new Compared(Double.NaN, calls, List.of(why));
    }
  }

  private Compared compare(Explanation first, Question question, long seed, Watch watch) {
    if (second.isEmpty()) {
      return new Compared(Double.NaN, 0, List.of());
    }
    var other = second.get();
    Sentence name = locale -> Words.title(other, locale);
    var refused = other.refuses(question);
    if (refused.isPresent()) {
      return Compared.not(0, say("second-refused", name, refused.get()));
    }
    watch.check();
    var found = other.explain(question, new SplittableRandom(seed), watch);
    if (first.attribution().isEmpty() || found.attribution().isEmpty()) {
      return Compared.not(found.calls(), say("second-no-values", name));
    }
    var mine = first.attribution().get();
    var theirs = found.attribution().get();
    if (!mine.parts().equals(theirs.parts())) {
      return Compared.not(found.calls(), say("second-other-parts", name));
    }
    double agreement = Ranks.spearman(ranked(mine, theirs), ranked(theirs, mine));
    var notes =
        Double.isNaN(agreement) ? List.of(say("second-all-equal", name)) : List.<Sentence>of();
    return new Compared(agreement, found.calls(), notes);
  }

  /// The values; their strength alone where the other measure has no sign.
  private static double[] ranked(Attribution of, Attribution other) {
    boolean strength = of.signed() && !other.signed();
    return of.values().stream().mapToDouble(value -> strength ? Math.abs(value) : value).toArray();
  }

  private static Sentence say(String key, Object... args) {
    return locale -> Words.of(Stable.class).say(locale, key, args);
  }
}
