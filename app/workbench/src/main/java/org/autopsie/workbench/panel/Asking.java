package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.evidence.Payload.Table;
import org.autopsie.model.Input;
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
    var loaded = questions.open().loaded();
    arms = new Arms(laboratory.plugins(), laboratory.cases(), loaded);
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
    var trial = new Trial(predictor, pieces, Arm.asTheyAre(), arm);
    var instrument = questions.of(question);
    var answers = instrument.answers(trial, Bench.random(), progress);
    var result = instrument.measure(answers, Bench.random(), progress);
    return new Answer(
        question,
        moved(result),
        result.metric(),
        predictor.spec(),
        Bench.SEED,
        idle(question, arm),
        predictor.notices());
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

  private List<String> idle(Question question, Arm arm) {
    var input = input(question);
    return arm.variants().stream()
        .filter(variant -> variant.apply(input, Bench.random()).equals(input))
        .map(Trial.Variant::label)
        .toList();
  }

  /// The exhibit as it is.
  Input input(Question question) {
    return questions.open().piece(question.document()).orElseThrow().input();
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
