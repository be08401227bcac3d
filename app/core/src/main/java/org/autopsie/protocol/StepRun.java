package org.autopsie.protocol;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Json;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Provenance;
import org.autopsie.evidence.Sha256;
import org.autopsie.model.Input;
import org.autopsie.run.Progress;

/// Runs one step: asks, measures, judges, and says what made the result. Writes nothing.
///
/// @param laboratory models, plugins, seed
/// @param loaded the case
record StepRun(Laboratory laboratory, LoadedCase loaded) {
  /// The parameter of the provenance that says on which day the answers were recorded elsewhere.
  static final String RECORDED_ON = "recorded-on";

  /// A step's result before it is kept.
  record Ran(Provenance provenance, SequencedMap<String, Payload> payload) {}

  Ran run(Step step, Progress progress) {
    var instrument = laboratory.instrument(step);
    var asked = new Asked(laboratory, loaded, step, instrument).answered(progress);
    var result = instrument.measure(asked.answers(), random(step.id(), "measure"), progress);
    var judgement = Judge.judge(loaded.caseFile(), step, result.metric());
    var payload = new LinkedHashMap<String, Payload>();
    payload.put("measured", result.metric());
    payload.put(
        "outcome",
        new Payload.Outcome(step.kind(), judgement.status(), judgement.verdict().orElse(""), ""));
    payload.putAll(result.details());
    asked.notice().ifPresent(note -> payload.put("notices", note));
    payload.put("answers", asked.answers());
    return new Ran(provenance(step, instrument, asked), payload);
  }

  private Provenance provenance(Step step, Instrument instrument, Asked.Answered asked) {
    var parameters = new LinkedHashMap<String, Object>(instrument.parameters());
    asked
        .model()
        .ifPresent(model -> {
          parameters.put("model", step.model());
          parameters.put("fidelity", model.fidelity().id());
        });
    asked.recordedOn().ifPresent(on -> parameters.put(RECORDED_ON, on));
    parameters.put("step", fingerprint(step));
    return new Provenance(
        instrument.id(),
        instrument.version(),
        parameters,
        laboratory.seed(),
        asked.modelSha256(),
        asked.inputs());
  }

  /// True where the answers were recorded elsewhere, and no model was asked for this line.
  static boolean isRecordedElsewhere(Evidence kept) {
    return kept.provenance().parameters().containsKey(RECORDED_ON);
  }

  /// sha256 of everything that the case states of the step and that decides its result, so that a
  /// step that was changed after it ran shows.
  static String fingerprint(Step step) {
    return fingerprint(step.id(), step);
  }

  /// The same of a step that would bear that id.
  static String fingerprint(String id, Step step) {
    var stated = new LinkedHashMap<String, Object>();
    stated.put("id", id);
    stated.put("kind", step.kind());
    stated.put("with", step.with());
    stated.put("set", step.set());
    stated.put("reference", step.reference());
    stated.put("compared", step.compared());
    stated.put("expect", step.expect());
    stated.put("model", step.model());
    step.recorded().ifPresent(recorded -> stated.put("recorded", recorded));
    return Sha256.of(Json.write(stated).getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(Input input) {
    return switch (input) {
      case Input.Text(var text) -> Sha256.of(text.getBytes(StandardCharsets.UTF_8));
      case Input.Image(var picture) -> picture.sha256();
      case Input.Row(var values) -> Sha256.of(Json.write(values).getBytes(StandardCharsets.UTF_8));
    };
  }

  /// A generator for one purpose of one step: steps do not disturb one another, in whatever order
  /// or number they run.
  RandomGenerator random(String step, String purpose) {
    return random(laboratory.seed(), step, purpose);
  }

  static RandomGenerator random(long seed, String step, String purpose) {
    var digest = Sha256.of((seed + "/" + step + "/" + purpose).getBytes(StandardCharsets.UTF_8));
    return RandomGeneratorFactory.of("L64X128MixRandom")
        .create(Long.parseUnsignedLong(digest.substring(0, 16), 16));
  }
}
