package org.autopsie.report;

import java.util.Optional;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.Step;
import org.autopsie.evidence.Evidence;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.StepResult;
import org.autopsie.protocol.StepResults;

/// One step with all that is known of it: what the case asks, what came out, the evidence kept.
///
/// @param evidence the last line kept for it that holds a measure or a table
record StepView(
    String id,
    Optional<Step> step,
    Optional<StepResult> result,
    Optional<ModelSpec> model,
    Optional<Evidence> evidence) {

  String title(Language language) {
    var title = step.map(s -> language.of(s.title())).orElse("");
    return title.isBlank() ? id : title;
  }

  /// What the step asks; its title where the case asks nothing.
  String question(Language language) {
    var question = step.map(s -> language.of(s.question())).orElse("");
    return question.isBlank() ? title(language) : question;
  }

  String kind() {
    return step.map(Step::kind).or(() -> result.map(StepResult::kind)).orElse("");
  }

  Status status() {
    return Status.of(result.map(StepResult::status).orElse(""));
  }

  /// True once the runner said something of it, be it that it could not be tried.
  boolean isRecorded() {
    return result.map(r -> !r.status().isBlank()).orElse(false);
  }

  /// What was measured: the result's number, else the evidence's.
  Optional<Metric> metric() {
    return result.flatMap(StepView::metricOf).or(() -> evidence.flatMap(StepView::metricOf));
  }

  /// `original`, `same-architecture`, `proxy`, `teaching`, or empty where unknown.
  String fidelity() {
    return result
        .flatMap(StepResult::fidelity)
        .or(() -> model.map(m -> m.fidelity().id()))
        .orElse("");
  }

  String modelTitle() {
    return model
        .map(ModelSpec::title)
        .or(() -> result.map(StepResult::model))
        .filter(title -> !title.isBlank())
        .orElse("");
  }

  /// Id of the source that the expectation comes from; empty where there is none.
  String source() {
    return result
        .flatMap(StepResult::source)
        .or(() -> step.map(s -> s.expect().source()))
        .orElse("");
  }

  Optional<Double> published() {
    return result
        .flatMap(StepResult::published)
        .or(() -> step.flatMap(s -> s.expect().published()));
  }

  /// True where the measure comes from a table of the case, and no model answered.
  boolean asksNoModel() {
    return step.map(s -> s.model().isBlank()).orElse(false);
  }

  /// True where the answers were recorded elsewhere and the model was not asked here.
  boolean isRecordedElsewhere() {
    return evidence.map(StepResults::isRecordedElsewhere).orElse(false);
  }

  /// The published number's unit in the case's words; empty where it is that of the measure.
  Localised publishedUnit() {
    return step.map(s -> s.expect().unit()).orElse(Localised.NONE);
  }

  /// A table that the instrument kept under that name.
  Optional<Payload.Table> table(String name) {
    return evidence
        .map(line -> line.payload().get(name))
        .filter(Payload.Table.class::isInstance)
        .map(Payload.Table.class::cast);
  }

  /// The p-value kept with the measure, where there are enough distinct units for one.
  Optional<Double> pValue() {
    return evidence
        .map(line -> line.payload().get("p-value"))
        .filter(Metric.class::isInstance)
        .map(Metric.class::cast)
        .filter(p -> p.n() >= Measure.FEWEST)
        .map(Metric::value)
        .filter(Double::isFinite);
  }

  /// True where the number bears on the very model of the incident.
  boolean isOriginal() {
    return fidelity().equals("original");
  }

  private static Optional<Metric> metricOf(StepResult result) {
    return result
        .measured()
        .map(value ->
            new Metric(
                "",
                value,
                result.low().orElse(Double.NaN),
                result.high().orElse(Double.NaN),
                result.n().orElse(0),
                result.unit().orElse("")));
  }

  private static Optional<Metric> metricOf(Evidence line) {
    return Optional.ofNullable(line.payload().get("measured"))
        .filter(Metric.class::isInstance)
        .map(Metric.class::cast);
  }
}
