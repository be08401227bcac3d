package org.autopsie.workbench.robot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.autopsie.evidence.Ledger;
import org.autopsie.model.ToyOnnx;
import org.autopsie.workbench.Begun;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Tasks;
import org.junit.jupiter.api.Test;

/// A case made from nothing to its first evidence, by mouse and keys.
class MakingTest extends Sitting {
  private Begun begun;

  private void sit() {
    begun =
        Fx.on(() -> {
          var errors = new Errors();
          tasks = Tasks.desktop(errors::tell);
          var made = Begun.open(folder, Locale.ENGLISH, tasks, errors);
          var stage = new Stage();
          stage.setScene(made.sample().scene());
          stage.show();
          return made;
        });
    sample = begun.sample();
    hands = new Hands();
    hands.frames(2);
  }

  /// Goes to a button as soon as it can be pressed and no work would draw it anew, and presses it
  /// with the space bar.
  private void press(String id) {
    hands.until(
        id, () -> Hands.there(id) && !Hands.node(id).isDisabled() && tasks.all().get().isEmpty());
    hands.frames(2);
    Fx.run(() -> Hands.node(id).requestFocus());
    focused(id);
    hands.press(KeyCode.SPACE);
  }

  @Test
  void should_make_a_case_from_nothing_to_its_first_evidence() {
    sit();
    press("new");
    hands.until("the questions", () -> Hands.there("ask-happened"));
    hands.click("ask-happened");
    hands.type("refused");
    press("case-begin");
    addRow();
    addModel();
    hands.until("an answer", () -> Hands.there("answer-sentence"));
    hands.press(KeyCode.S, KeyCode.CONTROL);
    var ledger = folder.resolve("cases/refused/evidence.jsonl");
    hands.until(
        "its evidence", () -> Files.exists(ledger) && sample.errors().all().get().isEmpty());
    hands.until("the whole line", () -> Ledger.open(ledger.getParent()).entries().size() == 1);
    assertEquals("kept-1", Ledger.open(ledger.getParent()).entries().getFirst().step());
  }

  private void addRow() {
    begun.chosen().add(Begun.file(folder, "files/loan.csv", "income,age\n2,1\n".getBytes(UTF_8)));
    press("add-exhibit");
    press("arrival-synthetic");
    press("arrival-add");
  }

  private void addModel() {
    var onnx = ToyOnnx.shares(new float[][] {{0.5f, -0.5f}, {-0.25f, 0.25f}});
    begun.chosen().add(Begun.file(folder, "files/lending.onnx", onnx));
    Fx.run(() -> sample.window().choose("answer"));
    press("add-model");
    press("model-file");
    press("columns-of-loan");
    press("model-add");
  }
}
