package org.autopsie.explain;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.autopsie.perturb.Probes;
import org.autopsie.perturb.Sweep;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// The model's number for each choice of parts, asked in one sweep: the mean over the versions of
/// that choice (see [Parts#versions]).
public final class PartAnswers {
  /// The first look is after this share of the choices, then after twice as many, and so on.
  private static final int FIRST_LOOK = 512;

  private static final int NAMED = 3;

  private final int versions;
  private final IntFunction<Sentence> away;
  private final Look look;
  private final double[] numbers;
  private double sum;
  private int next;

  private PartAnswers(int count, int versions, IntFunction<Sentence> away, Look look) {
    this.versions = versions;
    this.away = away;
    this.look = look;
    this.numbers = new double[count];
    this.next = after(0);
  }

  /// Looks at what is known so far.
  @FunctionalInterface
  public interface Look {
    /// The first `known` choices have their numbers. Called on the explainer's thread, after a
    /// 512th of the choices, a 256th … a half, and all: always at the same places, so that what is
    /// found there depends neither on a clock nor on a batch size.
    ///
    /// @param numbers one for each choice; those after the first `known` are 0. Not to be kept or
    ///   changed
    void at(int known, double[] numbers);
  }

  /// Asks about every choice.
  ///
  /// @return one number for each choice
  /// @throws Failure where the model answers NaN or infinity: the parts that were away are named
  /// @throws java.util.concurrent.CancellationException once cancelled
  public static double[] ask(
      Question question, Parts parts, Coalitions coalitions, Watch watch, Look look) {
    var answers =
        new PartAnswers(
            coalitions.count(),
            parts.versions(),
            choice -> locale -> away(parts, coalitions, choice, locale),
            look);
    return answers.ask(question, parts.probes(coalitions), watch);
  }

  /// Asks about inputs that are made otherwise, each of which stands for itself.
  ///
  /// @param away what an input lacks, in words such as “without …”
  /// @return one number for each input
  /// @throws Failure where the model answers NaN or infinity
  /// @throws java.util.concurrent.CancellationException once cancelled
  public static double[] ask(
      Question question, Probes.Inputs probes, IntFunction<Sentence> away, Watch watch, Look look) {
    var answers = new PartAnswers(Math.toIntExact(probes.count()), 1, away, look);
    return answers.ask(question, probes, watch);
  }

  private double[] ask(Question question, Probes probes, Watch watch) {
    try {
      question.sweep().run(probes, this::take, watch);
    } catch (Failure failure) {
      throw named(failure);
    }
    watch.check();
    return numbers;
  }

  /// Says what was away, where a failure is about one answer.
  private Failure named(Failure failure) {
    var blamed = Sweep.blamed(failure);
    return blamed.isEmpty()
        ? failure
        : new Failure(
            PartAnswers.class,
            "not-finite",
            away.apply((int) (blamed.getAsLong() / versions)),
            failure.args().get(1));
  }

  /// How often the model is asked about so many choices.
  public static long calls(Parts parts, Coalitions coalitions) {
    return (long) parts.versions() * coalitions.count();
  }

  private void take(long first, int count, double[] batch) {
    for (int i = 0; i < count; i++) {
      int choice = (int) ((first + i) / versions);
      sum += batch[i];
      if ((first + i + 1) % versions == 0) {
        numbers[choice] = sum / versions;
        sum = 0;
        look(choice + 1);
      }
    }
  }

  private void look(int known) {
    if (known == next) {
      look.at(known, numbers);
      next = after(known);
    }
  }

  /// The next place to look: the smallest share of the choices that is larger than `known`.
  private int after(int known) {
    int share = FIRST_LOOK;
    while (share > 1 && numbers.length / share <= known) {
      share /= 2;
    }
    return numbers.length / share;
  }

  private static String away(Parts parts, Coalitions coalitions, int choice, Locale locale) {
    var words = Words.of(PartAnswers.class);
    var gone =
        IntStream.range(0, coalitions.parts())
            .filter(part -> !coalitions.keeps(choice, part))
            .boxed()
            .toList();
    if (gone.isEmpty()) {
      return words.say(locale, "away-nothing");
    }
    if (gone.size() == coalitions.parts()) {
      return words.say(locale, "away-all");
    }
    var names = gone.stream().limit(NAMED).map(part -> parts.named(part).in(locale)).toList();
    return words.say(
        locale, "away-some", String.join(", ", names), Math.max(0, gone.size() - NAMED));
  }
}
