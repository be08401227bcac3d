package org.autopsie.perturb;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.autopsie.data.SweepJournal;
import org.autopsie.model.Predictor;
import org.autopsie.run.Failure;
import org.autopsie.run.Pace;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;

/// The one engine: makes probes, puts them before a model in batches, and hands the answers on in
/// order. Occlusion, RISE, SHAP, word swaps and crop shifts are all sweeps. Its memory does not
/// grow with the number of probes; where the model is asked by several threads at once each goes
/// its own way, otherwise a batch is prepared while another is answered; a cancel is heard at once,
/// while the call in flight ends in the background.
///
/// @param predictor the model; asked without its memory of earlier answers
/// @param reading which numbers of each answer are kept
/// @param engine how it is driven, which changes no result
public record Sweep(Predictor predictor, Reading reading, Engine engine) {
  /// What was found to be a good size of batches, by model, shape of input and largest size.
  private static final Map<String, Pace> PACES = new ConcurrentHashMap<>();

  /// Driven in the usual way; nothing is kept on disk.
  public Sweep(Predictor predictor, Reading reading) {
    this(predictor, reading, Engine.STANDARD);
  }

  /// Takes the answers as they come.
  @FunctionalInterface
  public interface Answers {

    /// Answers of the probes `first` … `first + count − 1`, `count × names` numbers row by row.
    /// Called on one thread, in order, without gaps; the array is used again afterwards and may be
    /// longer.
    void accept(long first, int count, double[] numbers);
  }

  /// What a sweep took.
  ///
  /// @param asked how many probes were put before the model
  /// @param remembered how many answers came from an earlier sweep
  /// @param notices what should be said of it: a file of earlier answers that was broken …
  public record Ran(long asked, long remembered, List<Sentence> notices) {
    public Ran {
      notices = List.copyOf(notices);
    }
  }

  /// The probe that was answered with NaN or infinity, counted from 0; empty for any other failure.
  /// Who made the probes knows what stands in it.
  public static OptionalLong blamed(Failure failure) {
    return failure.key().equals("not-finite")
            && failure.args().size() == 4
            && failure.args().get(2) instanceof Long place
        ? OptionalLong.of(place - 1)
        : OptionalLong.empty();
  }

  /// Asks about every probe. The answers are handed on by the calling thread.
  ///
  /// @throws java.util.concurrent.CancellationException once cancelled or interrupted
  /// @throws org.autopsie.run.Failure where the model refuses an input or answers NaN or infinity,
  ///   naming the first probe of which that is so; see [#blamed]
  public Ran run(Probes probes, Answers into, Progress progress) {
    progress.check();
    if (probes.count() == 0) {
      return new Ran(0, 0, List.of());
    }
    var questions = new Questions(predictor.fresh().forMany(probes.count()), reading, probes);
    var told = told(into, probes, progress);
    var content = engine.cache().flatMap(_ -> Content.key(predictor, reading, probes));
    if (content.isEmpty()) {
      return new Ran(ask(questions, 0, told, progress), 0, List.of());
    }
    try (var journal = engine.cache().orElseThrow().open(content.get(), questions.width())) {
      return remembering(questions, journal, told, progress);
    }
  }

  /// Asks about every probe and gives all the numbers back, `count × names` row by row.
  public double[] run(Probes probes, Progress progress) {
    int width = reading.names().size();
    var all = new double[Math.toIntExact(probes.count() * width)];
    run(
        probes,
        (first, count, numbers) ->
            System.arraycopy(numbers, 0, all, (int) first * width, count * width),
        progress);
    return all;
  }

  private Ran remembering(
      Questions questions, SweepJournal journal, Answers told, Progress progress) {
    long known =
        journal.replay(
            questions.probes().count(),
            (first, count, numbers) -> {
              progress.check();
              told.accept(first, count, numbers);
            });
    long asked =
        ask(
            questions,
            known,
            (first, count, numbers) -> {
              journal.append(count, numbers);
              told.accept(first, count, numbers);
            },
            progress);
    return new Ran(asked, known, journal.notices());
  }

  private long ask(Questions questions, long first, Answers into, Progress progress) {
    long left = questions.probes().count() - first;
    if (left == 0) {
      return 0;
    }
    int lanes = questions.predictor().lanes();
    var pace = pace(questions, Portions.largest(left, lanes, questions.grain()));
    var relay = new Relay(questions, pace, first, new Crew(engine.threads(), lanes));
    try {
      for (long done = 0; done < left; done += relay.take(into)) {
        progress.check();
      }
      return left;
    } finally {
      relay.stop();
    }
  }

  private Pace pace(Questions questions, int largest) {
    if (engine.batch().isPresent()) {
      return Pace.fixed(engine.batch().getAsInt());
    }
    var model = predictor.sha256() + " " + predictor.spec().id();
    var asked = questions.predictor().lanes() + " " + largest + " " + questions.shape();
    return PACES.computeIfAbsent(
        model + " " + asked, unknown -> new Pace(questions.grain(), largest));
  }

  private Answers told(Answers into, Probes probes, Progress progress) {
    return (first, count, numbers) -> {
      into.accept(first, count, numbers);
      progress.report(first + count, probes.count(), predictor.spec().id());
    };
  }
}
