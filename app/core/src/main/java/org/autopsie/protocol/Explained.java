package org.autopsie.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.autopsie.evidence.Payload;
import org.autopsie.explain.Explainer;
import org.autopsie.explain.Question;
import org.autopsie.explain.Stable;
import org.autopsie.explain.Watch;
import org.autopsie.model.Output;
import org.autopsie.perturb.Reading;
import org.autopsie.run.Failure;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugins;
import org.autopsie.run.Progress;

/// A method of explanation as a step of a protocol: its answers are every value that it found, with
/// their intervals; its measure is one of them. Reserved names under `set` say what is explained
/// and which value is meant (`exhibit`, `output`, `like`, `background`, `measure`, `part`,
/// `repeats`, `second`); everything else is the method's own. The step may change the exhibit by
/// one `compared` arm of one variant.
///
/// @param explainer the method, with its parameters
/// @param framing what the step says beside them
/// @param second the method whose ranking is compared
record Explained(Explainer explainer, Framing framing, Optional<Explainer> second)
    implements Instrument {

  /// @throws Failure where a parameter does not fit, or there is no second method of that id
  static Explained of(Plugins plugins, String id, Map<String, ?> values) {
    var framing = Framing.of(values);
    var own = Framing.others(values);
    var explainer = Parameters.with(plugins.byId(Explainer.class, id), own);
    var second =
        Optional.of(framing.second())
            .filter(other -> !other.isBlank())
            .map(other -> alike(plugins.byId(Explainer.class, other), own));
    return new Explained(explainer, framing, second);
  }

  /// The other method, with the stated parameters that it has too.
  private static Explainer alike(Explainer other, Map<String, Object> values) {
    var shared = new LinkedHashMap<>(values);
    shared.keySet().retainAll(Parameters.toMap(other).keySet());
    return Parameters.with(other, shared);
  }

  @Override
  public String id() {
    return explainer.id();
  }

  @Override
  public String version() {
    return explainer.version();
  }

  @Override
  public SequencedMap<String, Object> parameters() {
    var all = new LinkedHashMap<>(Parameters.toMap(explainer));
    all.putAll(Parameters.toMap(framing));
    return all;
  }

  /// @throws Failure where the step names an exhibit, a group or a number that is not there, or the
  ///   method refuses the question
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    var piece = piece(trial, framing.exhibit());
    var background = background(trial, piece);
    var input = change(trial).apply(piece.input(), random);
    var others = background.stream().map(Trial.Piece::input).toList();
    var answer = trial.predictor().predict(List.of(input), progress).getFirst();
    var reading = reading(trial, answer, progress);
    var question = new Question(trial.predictor(), input, reading, others);
    explainer
        .refuses(question)
        .ifPresent(why -> {
          throw new Failure(Explained.class, "explainer-refuses", id(), why);
        });
    var found =
        new Stable(framing.repeats(), second)
            .explain(explainer, question, random.nextLong(), watch(progress));
    var table = new ExplainedTable(piece.id());
    table.add(found.explanation(), found.stability());
    background.forEach(other -> table.used(other.id()));
    Optional.of(framing.like()).filter(id -> !id.isBlank()).ifPresent(table::used);
    return table.table();
  }

  private Trial.Piece piece(Trial trial, String id) {
    return trial.exhibits().stream()
        .filter(piece -> id.isBlank() || piece.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Failure(Explained.class, "no-exhibit", id, ids(trial)));
  }

  private static String ids(Trial trial) {
    return trial.exhibits().stream().map(Trial.Piece::id).collect(Collectors.joining(", "));
  }

  private List<Trial.Piece> background(Trial trial, Trial.Piece explained) {
    var group = framing.background();
    if (group.isBlank()) {
      return trial.exhibits().stream().filter(piece -> !piece.equals(explained)).toList();
    }
    var pieces = trial.group(group);
    if (pieces.isEmpty()) {
      var groups = trial.exhibits().stream().map(Trial.Piece::group).distinct().toList();
      throw new Failure(Explained.class, "no-group", group, String.join(", ", groups));
    }
    return pieces;
  }

  private Trial.Variant change(Trial trial) {
    boolean compares =
        !trial.reference().equals(Trial.Arm.asTheyAre()) || trial.compared().variants().size() > 1;
    if (compares) {
      throw new Failure(Explained.class, "one-variant", id());
    }
    return trial.compared().variants().getFirst();
  }

  private Reading reading(Trial trial, Output answer, Progress progress) {
    var like = framing.like();
    if (!(answer instanceof Output.Embedding)) {
      if (!like.isBlank()) {
        throw new Failure(Explained.class, "like-of-scores", trial.predictor().spec().id());
      }
      return Reading.score(answer, Optional.of(framing.output()).filter(name -> !name.isBlank()));
    }
    if (like.isBlank() || !framing.output().isBlank()) {
      throw new Failure(Explained.class, "no-like", trial.predictor().spec().id());
    }
    var other = List.of(piece(trial, like).input());
    var vector = trial.predictor().predict(other, progress).getFirst();
    return new Reading.Similarity(like, (Output.Embedding) vector);
  }

  private static Watch watch(Progress progress) {
    return new Watch() {
      @Override
      public void report(long done, long total, String what) {
        progress.report(done, total, what);
      }

      @Override
      public boolean cancelled() {
        return progress.cancelled();
      }
    };
  }

  /// @throws Failure where nothing was found under the measure or the part that the step names
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    var rows = ExplainedRow.of(answers);
    return new Result(
        ExplainedRow.chosen(rows, framing.measure(), framing.part()), ExplainedRow.details(rows));
  }
}
