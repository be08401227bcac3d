package org.autopsie.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.autopsie.casefile.Exhibit;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Payload;
import org.autopsie.explain.Question;
import org.autopsie.explain.Watch;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.perturb.Reading;
import org.autopsie.run.Failure;
import org.autopsie.run.Nearest;
import org.autopsie.run.Parameters;
import org.autopsie.run.Plugins;
import org.autopsie.run.Progress;

/// A method of explanation as a step of a protocol: its answers are every value that it found, with
/// their intervals; its measure is one of them. Reserved names under `set` say what is explained
/// and which value is meant (`exhibit`, `output`, `like`, `background`, `measure`, `part`,
/// `repeats`, `second`); everything else is the method's own. The step may change the exhibit by
/// one `compared` arm of one variant.
///
/// The method draws by the seed alone and not by the step's own generator: so a step finds what
/// `explain` and the window found with that seed.
///
/// @param choice the method, with its parameters, and the one it is compared with
/// @param framing what the step says beside them
/// @param seed of the method's draws
record Explained(ExplainerChoice choice, Framing framing, long seed) implements Instrument {
  private static final String ALL = new Part.Whole().name();
  private static final int LISTED = 12;

  /// @throws Failure where a parameter does not fit, there is no second method of that id, or the
  ///   method never finds the measure that is named
  static Explained of(Plugins plugins, String id, Map<String, ?> values, long seed) {
    var framing = Framing.of(values);
    var own = Framing.others(values);
    var choice = ExplainerChoice.of(plugins, id, framing.second(), own);
    var measures = choice.first().measures();
    if (!framing.measure().isBlank()
        && !measures.isEmpty()
        && !measures.contains(framing.measure())) {
      throw new Failure(
          Explained.class, "no-such-measure", id, framing.measure(), String.join(", ", measures));
    }
    return new Explained(choice, framing, seed);
  }

  /// Refuses a part that no row of that model has, before anything is asked.
  ///
  /// @throws Failure where the step names none of the model’s columns
  void requirePart(ModelSpec model) {
    var part = framing.part();
    boolean place = part.isBlank() || part.contains("=") || part.contains("/");
    boolean rows = model.reads().equals("row") && !model.columns().isEmpty();
    if (rows && !place && !part.equals(ALL) && !isOfColumns(part, model.columns())) {
      throw new Failure(
          Explained.class, "no-such-column", part, model.id(), String.join(", ", model.columns()));
    }
  }

  /// Refuses a word or a patch that the method does not cut the exhibit into, before anything is
  /// asked. Passes where that shows only in the run: the method tells its parts no earlier.
  ///
  /// @param exhibit the exhibit’s id
  /// @throws Failure where there is no such part, with the nearest and the first ones; or the input
  ///   cannot be cut
  void requirePart(String exhibit, Input input) {
    var part = framing.part();
    var question = new Question(new WithoutModel(exhibit), input, new Reading.Score(""), List.of());
    choice
        .first()
        .parts(question, Watch.SILENT)
        .ifPresent(parts -> {
          var names = parts.list().stream().map(Part::name).toList();
          if (!names.isEmpty() && !names.contains(part)) {
            var nearest = Nearest.among(names, part);
            var meant = parts.named(names.indexOf(nearest));
            throw new Failure(
                Explained.class, "no-such-part", part, exhibit, nearest, meant, listed(names));
          }
        });
  }

  /// True where the step names the part that it means.
  boolean namesPart() {
    return !framing.part().isBlank();
  }

  private static String listed(List<String> names) {
    var first = String.join(", ", names.stream().limit(LISTED).toList());
    return names.size() > LISTED ? first + ", …" : first;
  }

  private static boolean isOfColumns(String part, List<String> columns) {
    return columns.contains(part) || columns.containsAll(List.of(part.split(":")));
  }

  @Override
  public String id() {
    return choice.first().id();
  }

  @Override
  public String version() {
    return choice.first().version();
  }

  @Override
  public SequencedMap<String, Object> parameters() {
    var all = new LinkedHashMap<>(Parameters.toMap(choice.first()));
    all.putAll(Parameters.toMap(framing));
    return all;
  }

  /// @throws Failure where the step names an exhibit, a group or a number that is not there, or the
  ///   method refuses the question
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    requirePart(trial.predictor().spec());
    var piece = piece(trial, framing.exhibit());
    var background =
        new BackgroundChoice(framing.background())
            .of(trial.predictor().spec(), trial.exhibits(), piece.id());
    var input = change(trial).apply(piece.input(), random);
    var others = background.stream().map(Trial.Piece::input).toList();
    var reading = number(trial).of(trial.predictor(), input, progress);
    var question = new Question(trial.predictor(), input, reading, others);
    var found = choice.explain(question, framing.repeats(), seed, Watch.of(progress));
    var table = new ExplainedTable(piece.id());
    table.add(found.explanation(), found.stability());
    background.forEach(other -> table.used(other.id()));
    Optional.of(framing.like()).filter(id -> !id.isBlank()).ifPresent(table::used);
    return table.table();
  }

  private static Trial.Piece piece(Trial trial, String id) {
    return named(trial.exhibits(), Trial.Piece::id, id);
  }

  /// The exhibit that is explained.
  ///
  /// @param exhibits those that the model reads
  /// @throws Failure where the step names none of them
  Exhibit exhibit(List<Exhibit> exhibits) {
    return named(exhibits, Exhibit::id, framing.exhibit());
  }

  private static <T> T named(List<T> all, Function<T, String> id, String name) {
    var ids = all.stream().map(id).toList();
    int place = name.isBlank() ? 0 : ids.indexOf(name);
    if (ids.isEmpty()) {
      throw new Failure(Explained.class, "no-exhibits");
    }
    if (place < 0) {
      throw new Failure(Explained.class, "no-exhibit", name, String.join(", ", ids));
    }
    return all.get(place);
  }

  private Trial.Variant change(Trial trial) {
    boolean compares =
        !trial.reference().equals(Trial.Arm.asTheyAre()) || trial.compared().variants().size() > 1;
    if (compares) {
      throw new Failure(Explained.class, "one-variant", id());
    }
    return trial.compared().variants().getFirst();
  }

  private ExplainedNumber number(Trial trial) {
    var like =
        Optional.of(framing.like())
            .filter(id -> !id.isBlank())
            .map(id -> new ExplainedNumber.Like(id, piece(trial, id).input()));
    return new ExplainedNumber(framing.output(), like);
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
