package org.autopsie.protocol;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Recorded;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Payload;
import org.autopsie.model.ModelSpec;
import org.autopsie.perturb.OtherExhibit;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Where the answers of a step come from: its model, a table of the case, or, where few people have
/// the model, answers that were recorded elsewhere and lie in the case.
record Asked(Laboratory laboratory, LoadedCase loaded, Step step, Instrument instrument) {
  private static final Words WORDS = Words.of(Asked.class);

  /// Failures that say that the model is not here. One that is here and another than stated is no
  /// reason to take what was recorded instead.
  private static final Set<String> LACKING = Set.of("missing", "missing-path", "no-file");

  /// Columns that name exhibits.
  private static final Set<String> NAMING =
      Set.of("document", "query", "exhibit", "first-picture", "second-picture");

  /// The answers, and what must be known of where they come from.
  ///
  /// @param model absent where the step asks none
  /// @param modelSha256 empty where the step asks none
  /// @param inputs the exhibits and tables that went in, each with its sha256
  /// @param recordedOn the day, where the answers were recorded elsewhere
  record Answered(
      Payload.Table answers,
      Optional<ModelSpec> model,
      String modelSha256,
      List<String> inputs,
      List<Sentence> notices,
      Optional<String> recordedOn) {

    /// What must be said beside the result.
    Optional<Payload.Note> notice() {
      return notices.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Payload.Note.of(locale ->
                  String.join(" ", notices.stream().map(one -> one.in(locale)).toList())));
    }
  }

  /// Asks; where the model is missing, takes what was recorded.
  ///
  /// @throws Failure where neither can be had
  Answered answered(Progress progress) {
    Trial trial;
    try {
      trial = new Trials(laboratory, loaded).of(step);
    } catch (Failure lacking) {
      return recorded(lacking);
    }
    var random = StepRun.random(laboratory.seed(), step.id(), "answers");
    var answers = instrument.answers(trial, random, progress);
    var notices = new ArrayList<>(trial.predictor().notices());
    step.recorded().flatMap(one -> compared(one, answers)).ifPresent(notices::add);
    return new Answered(
        answers,
        spec(),
        trial.predictor().sha256(),
        inputs(trial, answers),
        notices,
        Optional.empty());
  }

  /// The model of the step, here or not.
  private Optional<ModelSpec> spec() {
    return loaded.caseFile().models().stream()
        .filter(model -> model.id().equals(step.model()))
        .findFirst();
  }

  private Answered recorded(Failure lacking) {
    var recorded = step.recorded().filter(one -> fits(one, lacking)).orElseThrow(() -> lacking);
    var table = laboratory.cases().table(loaded, recorded.data());
    var input = Tables.input(recorded.data(), table);
    Sentence said =
        locale ->
            (WORDS.say(locale, "recorded-elsewhere", recorded.on(), title())
                    + " "
                    + spec().flatMap(model -> model.lacking(locale)).orElse(""))
                .strip();
    return new Answered(
        RecordedAnswers.of(table),
        spec(),
        recorded.model(),
        List.of(input),
        List.of(said),
        Optional.of(recorded.on()));
  }

  private String title() {
    return spec().map(ModelSpec::title).orElse(step.model());
  }

  private boolean fits(Recorded recorded, Failure lacking) {
    return LACKING.contains(lacking.key())
        && recorded.seed() == laboratory.seed()
        && recorded.version().equals(instrument.version());
  }

  /// How the answers that came now lie to those recorded elsewhere, where they were asked alike.
  private Optional<Sentence> compared(Recorded recorded, Payload.Table answers) {
    if (recorded.seed() != laboratory.seed() || !recorded.version().equals(instrument.version())) {
      return Optional.empty();
    }
    var kept = RecordedAnswers.of(laboratory.cases().table(loaded, recorded.data()));
    return Optional.of(locale ->
        new SameAnswers(SameAnswers.RELATIVE, locale)
            .difference(kept, answers)
            .map(difference -> WORDS.say(locale, "recorded-differs", recorded.on(), difference))
            .orElseGet(() -> WORDS.say(locale, "recorded-again", recorded.on())));
  }

  /// The exhibits that were asked about, by the sha256 of what the model was given unchanged, those
  /// that the changes worked with, and the tables that were read.
  private static List<String> inputs(Trial trial, Payload.Table answers) {
    var used = new LinkedHashSet<String>();
    answers
        .columns()
        .forEach((name, cells) -> {
          if (NAMING.contains(name)) {
            cells.forEach(cell -> used.add(String.valueOf(cell)));
          }
        });
    return Stream.of(
            trial.exhibits().stream()
                .filter(piece -> used.contains(piece.id()))
                .map(piece -> piece.id() + ":" + StepRun.sha256(piece.input())),
            others(trial),
            trial.tables().used().stream())
        .flatMap(one -> one)
        .distinct()
        .toList();
  }

  /// The exhibits that the changes worked with.
  private static Stream<String> others(Trial trial) {
    return Stream.of(trial.reference(), trial.compared())
        .flatMap(arm -> arm.variants().stream())
        .flatMap(Trial.Variant::others)
        .map(Asked::input);
  }

  /// An exhibit that a change worked with, by the sha256 of what it holds.
  static String input(OtherExhibit other) {
    return other.id() + ":" + StepRun.sha256(other.input().orElseThrow());
  }
}
