package org.autopsie.retrievalranking;

import static org.autopsie.retrievalranking.Trials.HAND;
import static org.autopsie.retrievalranking.Trials.ONE_AND_TEN;
import static org.autopsie.retrievalranking.Trials.by;
import static org.autopsie.retrievalranking.Trials.random;
import static org.autopsie.retrievalranking.Trials.trial;
import static org.autopsie.retrievalranking.Trials.variant;
import static org.autopsie.retrievalranking.Trials.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.autopsie.evidence.Payload;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.protocol.Trial;
import org.autopsie.protocol.Trial.Arm;
import org.autopsie.run.CancelledProgress;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.run.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What does not fit is said in one sentence, in both languages, before the model is asked.
class BadInputTest {
  private static final Trial FINE = trial(HAND, Arm.asTheyAre(), ONE_AND_TEN);

  private static void assertSays(String named, RetrievalRanking by, Trial trial) {
    var failure = assertThrows(Failure.class, () -> by.answers(trial, random(), Progress.SILENT));
    for (var locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      var said = failure.in(locale);
      assertTrue(said.contains(named), said);
      assertEquals(1, said.lines().count(), said);
      assertTrue(said.endsWith("."), said);
    }
    assertTrue(!failure.in(Locale.FRENCH).equals(failure.in(Locale.ENGLISH)));
  }

  @ParameterizedTest
  @CsvSource({
    "queries, letters, letters",
    "documents, letters, letters",
    "queries-topic, cook, cook",
    "query, ad-9, ad-9",
    "document, cv-9, cv-9",
    "match, other-topic, other-topic",
    "top, 5, 5"
  })
  void should_name_what_the_case_does_not_have(String parameter, String value, String named) {
    assertSays(named, by(parameter, value), FINE);
  }

  @Test
  void should_not_read_missing_topics_as_the_same_topic() {
    var bare =
        List.of(
            Trials.piece("ad", "advertisement", "", "x"),
            Trials.piece("a", "cv", "", "x"),
            Trials.piece("b", "cv", "", "y"));
    assertSays("match: all", by(), trial(bare, Arm.asTheyAre(), ONE_AND_TEN));
    assertEquals(
        8,
        by("match", "all")
            .answers(trial(bare, Arm.asTheyAre(), ONE_AND_TEN), random(), Progress.SILENT)
            .rows());
  }

  @Test
  void should_want_something_changed() {
    var nothing = trial(HAND, Arm.asTheyAre(), Arm.asTheyAre());
    assertSays("compared", by(), nothing);
    assertSays("compared", by("measure", "similarity-shift"), nothing);
  }

  @Test
  void should_want_two_variants_for_a_spread() {
    var one = new Arm("only Anna", List.of(variant("Anna", 1)));
    assertSays("only Anna", by("measure", "rank-spread"), trial(HAND, Arm.asTheyAre(), one));
    var twice = new Arm("only Anna", List.of(variant("Anna", 1), variant("Anna", 1)));
    assertSays("only Anna", by("measure", "rank-spread"), trial(HAND, Arm.asTheyAre(), twice));
  }

  @Test
  void should_name_a_counterpart_that_is_not_there() {
    var pieces = new ArrayList<>(HAND);
    pieces.add(version("cv-fr-9", "cv-9", "x"));
    assertSays(
        "cv-9",
        by("measure", "similarity-shift", "documents", "cv-fr"),
        trial(pieces, Arm.asTheyAre(), Arm.asTheyAre()));
  }

  @Test
  void should_refuse_a_model_of_scores() {
    assertSays("toy", by(), trial(new Scoring(), HAND, Arm.asTheyAre(), ONE_AND_TEN));
  }

  @Test
  void should_refuse_a_table_of_something_else() {
    var answers = by().answers(FINE, random(), Progress.SILENT);
    var columns = new LinkedHashMap<>(answers.columns());
    columns.remove("query");
    assertRefused("query", new Payload.Table(columns));
    columns.clear();
    answers.columns().forEach((name, cells) -> columns.put(name, cells.subList(0, 7)));
    assertRefused("compared", new Payload.Table(columns));
    columns.clear();
    answers.columns().forEach((name, cells) -> columns.put(name, cells.subList(1, 16)));
    assertRefused("baseline", new Payload.Table(columns));
  }

  private static void assertRefused(String named, Payload.Table table) {
    var failure = assertThrows(Failure.class, () -> by().measure(table, random(), Progress.SILENT));
    assertTrue(failure.getMessage().contains("“" + named + "”"), failure.getMessage());
  }

  @Test
  void should_stop_when_cancelled() {
    var cancelled = new CancelledProgress();
    var answers = by().answers(FINE, random(), Progress.SILENT);
    assertThrows(CancellationException.class, () -> by().answers(FINE, random(), cancelled));
    assertThrows(CancellationException.class, () -> by().measure(answers, random(), cancelled));
  }

  /// A model that answers with shares.
  private record Scoring() implements Predictor {
    @Override
    public ModelSpec spec() {
      return new CountingPredictor().spec();
    }

    @Override
    public String sha256() {
      return "";
    }

    @Override
    public List<Output> predict(List<? extends Input> inputs, Progress progress) {
      return inputs.stream()
          .<Output>map(input -> new Output.Scores(List.of("yes"), new float[] {1}))
          .toList();
    }

    @Override
    public List<Sentence> notices() {
      return List.of();
    }

    @Override
    public void close() {}
  }
}
