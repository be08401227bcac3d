package org.autopsie.imagecrop.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.autopsie.evidence.Payload;
import org.autopsie.protocol.Instrument;
import org.autopsie.protocol.Trial;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Range;

/// How far people who labelled the same pictures agree: no model is asked. The formula stands at
/// [org.autopsie.statistics.Agreement]; “cannot say” is a label like the others. Intervals hold 95
/// % of a bootstrap over the pictures that at least two people labelled; n is their number.
///
/// A label is what a labeller saw, not what a person is: agreement says that people see alike, not
/// that they are right.
///
/// @param measure what is measured
/// @param labels the case’s table of labels
/// @param resamples how often the bootstrap draws
public record LabelAgreement(
    AgreementMeasure measure, String labels, @Range(min = 100, max = 100_000) int resamples)
    implements Instrument {
  private static final List<String> COLUMNS = List.of("exhibit", "labeller", "label");

  /// Alpha of a table named `labels`.
  public LabelAgreement() {
    this(AgreementMeasure.ALPHA, "labels", 2000);
  }

  @Override
  public String id() {
    return "label-agreement";
  }

  @Override
  public boolean asksModel() {
    return false;
  }

  /// The labels, a line each time somebody labelled a picture.
  ///
  /// @throws Failure where the table is missing, lacks a column, holds no label, or somebody
  ///   labelled a picture twice
  @Override
  public Payload.Table answers(Trial trial, RandomGenerator random, Progress progress) {
    progress.check();
    var labelling = Labelling.of(trial.tables().table(labels), labels);
    var columns = new LinkedHashMap<String, List<Object>>();
    COLUMNS.forEach(column -> columns.put(column, new ArrayList<>()));
    labelling
        .of()
        .forEach((who, of) ->
            of.forEach((exhibit, label) -> {
              columns.get("exhibit").add(exhibit);
              columns.get("labeller").add(who);
              columns.get("label").add(label);
            }));
    if (columns.get("label").isEmpty()) {
      throw new Failure(CropPairs.class, "nothing-labelled", labels);
    }
    return new Payload.Table(columns);
  }

  /// The measure, and in the details what each labeller wrote and the pictures on which they
  /// differ, both answers kept.
  ///
  /// @throws Failure where the table is not one of [#answers]
  @Override
  public Result measure(Payload.Table answers, RandomGenerator random, Progress progress) {
    progress.check();
    if (!answers.columns().keySet().containsAll(COLUMNS)) {
      throw new Failure(CropPairs.class, "label-answers");
    }
    return new AgreementResult(this, answers, random).result();
  }
}
