package org.autopsie.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.autopsie.casefile.NewCase;
import org.autopsie.evidence.Ledger;
import org.autopsie.evidence.Sha256;
import org.autopsie.model.OnnxGraph.Port;
import org.autopsie.model.ToyOnnx;
import org.autopsie.protocol.Verifier;
import org.autopsie.run.Progress;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A case made from nothing: six questions, an exhibit, a model, its answer, a change, evidence.
class BeginTest {
  private static final byte[] LENDING =
      ToyOnnx.shares(new float[][] {{0.5f, -0.5f}, {-0.25f, 0.25f}});

  @TempDir Path folder;

  private Begun questions(Locale locale) {
    var begun = Begun.open(folder, locale);
    begun.press("new");
    return begun;
  }

  private Begun begin(Locale locale) {
    var begun = questions(locale);
    begun.type("ask-happened", "A bank refused loans. Nobody said why.");
    begun.press("case-begin");
    return begun;
  }

  private Begun withRow(Locale locale) {
    var begun = begin(locale);
    begun.add(row("loan.csv", "income,age\n2,1\n"));
    return begun;
  }

  private Begun withModel(Locale locale) {
    var begun = withRow(locale);
    begun.press("add-model");
    begun.press("model-file", Begun.file(folder, "files/lending.onnx", LENDING));
    begun.type("decide-labels", "granted, refused");
    Event.fireEvent(begun.sample().node("decide-labels"), new javafx.event.ActionEvent());
    begun.press("columns-of-loan");
    begun.press("model-add");
    return begun;
  }

  private Path row(String name, String table) {
    return Begun.file(folder, "files/" + name, table.getBytes(UTF_8));
  }

  private Path made() {
    return folder.resolve("cases/a-bank-refused-loans");
  }

  @Test
  void should_go_from_nothing_to_evidence_that_verifies() {
    Fx.run(() -> {
      var begun = withModel(Locale.ENGLISH);
      var sample = begun.sample();
      assertTrue(
          sample.words("answer-sentence").contains("the highest score for “loan.csv”"),
          sample.words("answer-sentence"));

      Begun.choose(sample, "parameter-column", "income");
      sample.settle();
      assertTrue(sample.words("answer-sentence").contains("Nothing is changed yet"));
      begun.type("parameter-value", "0,0");
      var said = sample.words("answer-sentence");
      assertTrue(said.contains("moves the score “granted”"), said);
      assertTrue(said.contains("from 0.818 to 0.378"), said);
      assertTrue(said.contains("the highest is now “refused”"), said);
      assertFalse(Files.exists(made().resolve("evidence.jsonl")), "nothing is kept by trying");
      press(sample, KeyCode.S);

      var store = sample.library().cases();
      var loaded = store.open(made());
      var lines = Ledger.open(made()).entries();
      assertEquals(1, lines.size());
      assertEquals("kept-1", lines.getFirst().step());
      try (var laboratory = Begun.laboratory(folder)) {
        var checks =
            new Verifier(laboratory, loaded).verify(lines, Locale.ENGLISH, Progress.SILENT);
        assertFalse(checks.isEmpty());
        checks.forEach(check -> assertEquals("equal", check.said(), check.toString()));
      }
    });
  }

  @Test
  void should_undo_and_redo_a_change_of_an_answer() {
    Fx.run(() -> {
      var begun = withModel(Locale.ENGLISH);
      var sample = begun.sample();
      Begun.choose(sample, "parameter-column", "income");
      sample.settle();
      assertTrue(sample.words("answer-sentence").contains("Nothing is changed yet"));
      begun.type("parameter-value", "0,0");

      press(sample, KeyCode.Z);
      assertEquals("2", text(begun, "parameter-value"));
      assertTrue(sample.words("answer-sentence").contains("Nothing is changed yet"));
      press(sample, KeyCode.Y);
      assertTrue(sample.words("answer-sentence").contains("from 0.818 to 0.378"));
    });
  }

  @Test
  void should_write_the_answers_and_the_name_into_the_case() {
    Fx.run(() -> {
      var begun = questions(Locale.ENGLISH);
      begun.type("ask-happened", "A bank refused loans. Nobody said why.");
      begun.type("ask-know", "Does age count?");
      assertEquals("A bank refused loans", text(begun, "case-name"));

      begun.press("case-begin");

      var caseFile = begun.sample().library().cases().open(made()).caseFile();
      assertEquals("A bank refused loans", caseFile.title().en());
      assertEquals("A bank refused loans. Nobody said why.", caseFile.incident().summary().en());
      assertTrue(begun.sample().all().contains("What to do next"));
    });
  }

  @Test
  void should_keep_what_was_typed_when_the_language_changes() {
    Fx.run(() -> {
      var begun = questions(Locale.ENGLISH);
      begun.type("ask-harmed", "people who asked for a loan");
      begun.type("case-name", "Loans");
      begun.sample().node("ask-harmed").requestFocus();

      begun.sample().settings().locale().set(Locale.FRENCH);
      begun.sample().settle();

      assertEquals("people who asked for a loan", text(begun, "ask-harmed"));
      assertEquals("Loans", text(begun, "case-name"));
      assertEquals("ask-harmed", begun.sample().scene().getFocusOwner().getId());
      assertTrue(begun.sample().all().contains("Que s’est-il passé"));
    });
  }

  @Test
  void should_say_that_a_name_is_taken_and_lose_nothing() {
    Fx.run(() -> {
      var begun = questions(Locale.ENGLISH);
      begun.sample().library().cases().begin("Loans", NewCase.EMPTY);
      begun.type("ask-harmed", "people");
      begun.type("case-name", "loans!");

      begun.press("case-begin");

      assertEquals(
          "There is a case called “loans!” already (folder loans); choose another name.",
          begun.sample().words("case-wrong"));
      assertEquals("people", text(begun, "ask-harmed"));
    });
  }

  @Test
  void should_begin_a_case_without_any_answer() {
    Fx.run(() -> {
      var begun = questions(Locale.FRENCH);

      begun.press("case-begin");

      assertTrue(Files.exists(folder.resolve("cases/cas-sans-titre/case.yaml")));
      assertTrue(begun.sample().all().contains("Que faire maintenant"));
    });
  }

  @Test
  void should_open_the_questions_by_key_and_leave_them_by_escape() {
    Fx.run(() -> {
      var begun = Begun.open(folder, Locale.ENGLISH);
      press(begun.sample(), KeyCode.N);
      begun.sample().settle();
      var first = begun.sample().node("ask-happened");
      assertEquals(first, begun.sample().scene().getFocusOwner());

      Event.fireEvent(first, key(KeyCode.ESCAPE, false));
      begun.sample().settle();

      assertTrue(begun.sample().scene().getRoot().lookup("#ask-happened") == null);
      begun.sample().node("yours");
    });
  }

  @Test
  void should_propose_how_a_file_is_read_and_show_a_first_answer() {
    Fx.run(() -> {
      var begun = withRow(Locale.ENGLISH);
      begun.press("add-model");

      begun.press("model-file", Begun.file(folder, "files/lending.onnx", LENDING));

      var all = begun.sample().all();
      assertTrue(all.contains("It reads rows of a table"), all);
      assertTrue(all.contains("The highest score is “score 1”"), all);
      assertEquals("f1, f2", text(begun, "decide-columns"));
      assertEquals("lending", text(begun, "model-title"));
      begun.press("columns-of-loan");
      assertEquals("income, age", text(begun, "decide-columns"));
      assertTrue(begun.sample().words("first-answer").contains("0.818"));
      ((RadioButton) begun.sample().node("fidelity-teaching")).fire();
      begun.press("model-add");
      var model = begun.sample().library().cases().open(made()).caseFile().models().getFirst();
      assertEquals(List.of("income", "age"), model.columns());
      assertEquals("teaching", model.fidelity().id());
    });
  }

  @Test
  void should_try_a_model_on_numbers_that_are_typed() {
    Fx.run(() -> {
      var begun = begin(Locale.ENGLISH);
      begun.press("add-model");
      begun.press("model-file", Begun.file(folder, "files/lending.onnx", LENDING));
      assertTrue(begun.sample().words("first-answer").contains("0.622"));

      begun.type("first-f1", "0");

      assertTrue(
          begun.sample().words("first-answer").contains("“score 2”: 0.622"),
          begun.sample().words("first-answer"));
    });
  }

  @Test
  void should_refuse_what_is_no_model_in_one_sentence_and_add_nothing() {
    Fx.run(() -> {
      var begun = begin(Locale.ENGLISH);
      begun.press("add-model");

      begun.press("model-file", Begun.file(folder, "files/broken.onnx", new byte[] {1, 2, 3}));

      assertEquals(
          "broken.onnx is not an ONNX model: choose a file that was exported as .onnx.",
          begun.sample().words("model-told"));
      assertTrue(begun.sample().node("model-add").isDisabled());
    });
  }

  @Test
  void should_ask_for_the_tokenizer_of_a_model_of_texts() {
    Fx.run(() -> {
      var begun = begin(Locale.ENGLISH);
      begun.press("add-model");
      var words =
          ToyOnnx.declaring(
              List.of(new Port("input_ids", "int64", List.of(-1L, -1L))),
              List.of(new Port("logits", "float", List.of(-1L, 2L))));

      begun.press("model-file", Begun.file(folder, "files/words.onnx", words));

      assertEquals(
          "This model reads texts and needs the tokenizer.json that was published beside it: add"
              + " that file too.",
          begun.sample().words("model-told"));
      assertTrue(begun.sample().node("model-add").isDisabled());
      begun.sample().node("model-tokenizer");
    });
  }

  @Test
  void should_take_a_model_that_is_here_already_without_copying_it() {
    Fx.run(() -> {
      var sha256 = Sha256.of(LENDING);
      Begun.file(folder, "store/" + sha256, LENDING);
      var yaml =
          """
          autopsie: 1
          id: other
          title: Other case
          models:
            - {id: lending, title: Lending 1.0, fidelity: original, licence: MIT, reads: row,
               columns: [income, age], labels: [granted, refused],
               file: {name: lending.onnx, sha256: %s, size: 0}}
          """
              .formatted(sha256);
      Begun.file(folder, "samples/other/case.yaml", yaml.getBytes(UTF_8));
      var begun = withRow(Locale.ENGLISH);
      begun.press("add-model");

      begun.press("model-lending");
      assertTrue(begun.sample().words("first-answer").contains("“granted”: 0.818"));
      begun.press("model-add");

      assertTrue(begun.sample().words("answer-sentence").contains("With Lending 1.0, run here"));
      var model = begun.sample().library().cases().open(made()).caseFile().models().getFirst();
      assertEquals("proxy", model.fidelity().id());
      assertEquals("MIT", model.licence());
      assertFalse(Files.exists(made().resolve("models")));
    });
  }

  @Test
  void should_stop_a_model_that_is_being_read_and_go_on() {
    Fx.run(() -> {
      var errors = new Errors();
      var waiting = new ArrayDeque<Runnable>();
      var tasks = new Tasks(waiting::add, Runnable::run, errors::tell);
      var begun = Begun.open(folder, Locale.ENGLISH, tasks, errors);
      begun.press("new");
      begun.press("case-begin");
      begun.press("add-model");
      begun.press("model-file", Begun.file(folder, "files/lending.onnx", LENDING));
      assertTrue(begun.sample().words("model-told").contains("Reading the model"));

      tasks.stop();
      begun.sample().settle();

      assertEquals("", begun.sample().words("model-told"));
      begun.press("model-file", folder.resolve("files/lending.onnx"));
      waiting.forEach(Runnable::run);
      begun.sample().settle();
      assertTrue(begun.sample().words("first-answer").contains("The highest score"));
      assertTrue(errors.shown().get().isEmpty());
    });
  }

  @Test
  void should_leave_the_wizard_without_a_trace() {
    Fx.run(() -> {
      var begun = begin(Locale.FRENCH);
      begun.press("add-model");
      begun.press("model-file", Begun.file(folder, "files/lending.onnx", LENDING));
      var words = begun.sample().words("first-answer");
      assertTrue(words.contains("Le score le plus élevé"), words);
      begun.sample().settings().locale().set(Locale.ENGLISH);
      begun.sample().settle();
      assertTrue(begun.sample().words("first-answer").contains("The highest score"));

      begun.press("model-back");

      assertTrue(begun.sample().all().contains("What to do next"));
      assertTrue(begun.sample().library().cases().open(made()).caseFile().models().isEmpty());
    });
  }

  private static String text(Begun begun, String id) {
    return ((TextInputControl) begun.sample().node(id)).getText();
  }

  private static void press(Sample sample, KeyCode code) {
    var keys = sample.scene().getAccelerators();
    keys.entrySet().stream()
        .filter(one -> one.getKey().match(key(code, true)))
        .findFirst()
        .orElseThrow()
        .getValue()
        .run();
    sample.settle();
  }

  private static KeyEvent key(KeyCode code, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
  }
}
