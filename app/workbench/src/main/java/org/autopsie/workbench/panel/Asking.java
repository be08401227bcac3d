package org.autopsie.workbench.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.model.CropRule;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.perturb.Composer;
import org.autopsie.perturb.MapNumber;
import org.autopsie.perturb.Perturbation;
import org.autopsie.protocol.Arms;
import org.autopsie.protocol.Instrument.Result;
import org.autopsie.protocol.Laboratory;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;

/// Asks models, through the instrument that would keep their answers. Called off the JavaFX thread,
/// from several threads.
final class Asking {
  private final Questions questions;
  private final Laboratory laboratory;
  private final Arms arms;

  /// @param laboratory opens the models on first use
  Asking(Questions questions, Laboratory laboratory) {
    this.questions = questions;
    this.laboratory = laboratory;
    arms = questions.open().arms(laboratory);
  }

  /// The answer to a question.
  ///
  /// @throws Failure where the model cannot be had or a value does not fit
  Answer ask(Question question, Progress progress) {
    progress.check();
    var arm = arm(question);
    var loaded = questions.open().loaded();
    var predictor = laboratory.predictor(loaded, question.model()).forOneStep();
    var pieces = questions.documents(question.model());
    var reference = arms.arm(reference(question));
    var trial = new Trial(predictor, pieces, reference, arm);
    var instrument = questions.of(question);
    var answers = instrument.answers(trial, Bench.random(), progress);
    var result = instrument.measure(answers, Bench.random(), progress);
    return new Answer(
        question,
        moved(result, predictor.spec()),
        result.metric(),
        predictor.spec(),
        Bench.SEED,
        idle(question, reference, arm),
        predictor.notices(),
        cropping(question, reference, arm, predictor, progress));
  }

  /// What a change is held against: of what makes the whole picture, what it makes by itself;
  /// absent: the exhibit as it is.
  Optional<ArmSpec> reference(Question question) {
    var change = question.change();
    return composer(question)
        .map(with -> {
          var stays = new LinkedHashMap<String, Object>(change.set());
          stays.keySet().retainAll(with.staying());
          return new Change(with.id(), stays, new LinkedHashMap<>()).arm();
        });
  }

  private Optional<Composer> composer(Question question) {
    var with = laboratory.plugins().byId(Perturbation.class, question.change().with());
    return with instanceof Composer composer ? Optional.of(composer) : Optional.empty();
  }

  private Optional<Cropping> cropping(
      Question question, Arm reference, Arm arm, Predictor predictor, Progress progress) {
    if (predictor.spec().crop().isEmpty()) {
      return Optional.empty();
    }
    var rule = Cropped.rule(predictor.spec(), laboratory.plugins());
    var pictures =
        Stream.of(reference, arm)
            .map(one -> one.variants().getFirst().apply(input(question), Bench.random()))
            .toList();
    var answers = predictor.predict(pictures, progress);
    return Optional.of(
        new Cropping(
            cropped(rule, pictures.getFirst(), answers.getFirst()),
            cropped(rule, pictures.getLast(), answers.getLast())));
  }

  private static Cropped cropped(CropRule rule, Input input, Output answer) {
    var picture = ((Input.Image) input).picture();
    PictureView.prepare(picture);
    return Cropped.of(rule, picture, answer);
  }

  /// Of a map the highest score of each half: its other numbers have other units.
  private static List<Moved> moved(Result result, ModelSpec model) {
    var halves = List.of(MapNumber.FIRST_HALF, MapNumber.SECOND_HALF);
    return moved(result).stream()
        .filter(one -> !model.maps() || halves.contains(one.label()))
        .toList();
  }

  private static List<Moved> moved(Result result) {
    if (!(result.details().get("by-label") instanceof Table table)) {
      throw new Failure(Asking.class, "no-answer", result.metric().name());
    }
    var labels = table.words("label");
    var before = table.numbers("before");
    var after = table.numbers("after");
    return IntStream.range(0, table.rows())
        .mapToObj(row -> new Moved(labels.get(row), before[row], after[row]))
        .toList();
  }

  private List<String> idle(Question question, Arm reference, Arm arm) {
    var input = input(question);
    var before = reference.variants().getFirst().apply(input, Bench.random());
    return arm.variants().stream()
        .filter(variant -> variant.apply(input, Bench.random()).equals(before))
        .map(Trial.Variant::label)
        .toList();
  }

  /// The exhibit as it is.
  Input input(Question question) {
    return questions.open().piece(question.document()).orElseThrow().input();
  }

  /// What the changed exhibit is held against.
  ///
  /// @throws Failure where a value does not fit
  Input before(Question question) {
    return arms.arm(reference(question))
        .variants()
        .getFirst()
        .apply(input(question), Bench.random());
  }

  /// The exhibit as the change leaves it, with the first word where it runs over a list.
  ///
  /// @throws Failure where a value does not fit
  Input changed(Question question) {
    return arm(question).variants().getFirst().apply(input(question), Bench.random());
  }

  private Arm arm(Question question) {
    return arms.arm(Optional.of(question.change().arm()));
  }
}
