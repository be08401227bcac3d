package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.model.Output;
import org.autopsie.model.Predictor;
import org.autopsie.workbench.shell.Errors;
import org.autopsie.workbench.shell.Tasks;
import org.autopsie.workbench.toy.ToyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be examined is said in one sentence where it would have stood, and the window can be
/// used afterwards.
class BadInputTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void should_say_that_a_constant_model_gives_nothing_to_explain(String language) {
    Fx.run(() -> {
      var sample = examined("row", language, input -> 0.3);
      var said = sample.words("examine-sentence") + sample.all();
      assertTrue(said.contains(language.equals("fr") ? "rien" : "nothing"), said);
      staysUsable(sample);
    });
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void should_say_in_place_that_the_model_answers_no_number(double answer) {
    for (var language : List.of("en", "fr")) {
      Fx.run(() -> {
        var sample = examined("row", language, input -> answer);
        oneSentence(sample, "examine-again-why");
        staysUsable(sample);
      });
    }
  }

  /// The model fails once the column is another.
  @Test
  void should_name_the_part_without_which_there_is_no_number() {
    Fx.run(() -> {
      var sample =
          examined(
              "row",
              "en",
              input -> ((Input.Row) input).values().get("income") == 3 ? 0.4 : Double.NaN);
      assertTrue(oneSentence(sample, "examine-again-why").contains("without income"), sample.all());
      staysUsable(sample);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void should_say_why_no_method_can_take_one_part_alone_apart(String language) {
    for (var kind : List.of("row", "text", "image")) {
      Fx.run(() -> {
        var at = alone(kind, language);
        var sample = BadCase.open(at, language, input -> 0.5);
        sample.show(kind);
        sample.window().choose("examine");
        sample.settle();
        boolean answered = sample.scene().getRoot().lookup("#examine-sentence") != null;
        assertTrue(answered || oneSentence(sample, "examine-no-method").length() > 30);
        assertTrue(!answered || kind.equals("row"), kind);
        staysUsable(sample);
      });
    }
  }

  private Path alone(String kind, String language) {
    var at = folder.resolve("alone-" + kind + language);
    ExamineCase.write(at.resolve(kind), kind);
    for (var name : List.of("one", "two", "three")) {
      BadCase.write(at.resolve(kind).resolve("exhibits/" + name + ".txt"), "alone");
    }
    BadCase.picture(at.resolve(kind).resolve("exhibits/one.png"), 1, 1);
    var file = at.resolve(kind).resolve("case.yaml");
    var words = BadCase.read(file).replace("columns: [income, debts, age]", "columns: [income]");
    BadCase.write(file, words.replaceAll(", debts: [^}]*}", "}"));
    return at;
  }

  @Test
  void should_examine_a_picture_of_a_hundred_million_pixels_or_say_why_not() {
    Fx.run(() -> {
      var at = folder.resolve("large");
      ExamineCase.write(at.resolve("image"), "image");
      BadCase.picture(at.resolve("image/exhibits/one.png"), 10_000, 10_000);
      var sample = BadCase.open(at, "en", BadInputTest::corner);
      sample.show("image");
      sample.window().choose("examine");
      sample.settle();
      var said = sample.scene().getRoot().lookup("#examine-sentence");
      assertTrue(said != null || !oneSentence(sample, "examine-again-why").isBlank());
      BadCase.pick(sample, "examine-exhibit", "two");
      assertTrue(sample.words("examine-sentence").contains("two"), sample.all());
      staysUsable(sample);
    });
  }

  private static double corner(Input input) {
    return ((Input.Image) input).picture().rgb(0, 0) == 0 ? 0.2 : 0.7;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void should_explain_a_row_against_one_other_alone(String language) {
    Fx.run(() -> {
      var at = folder.resolve("pair" + language);
      ExamineCase.write(at.resolve("row"), "row");
      var file = at.resolve("row/case.yaml");
      BadCase.write(file, BadCase.read(file).replaceAll("(?m)^  - \\{id: three.*\\n?", ""));
      var sample =
          BadCase.open(at, language, input -> ((Input.Row) input).values().get("income") / 10);
      sample.show("row");
      sample.window().choose("examine");
      sample.settle();
      BadCase.key(sample.scene().getRoot().lookup(".attribution-bars"), KeyCode.HOME);
      sample.settle();
      assertFalse(sample.words("examine-away").isBlank());
      staysUsable(sample);
    });
  }

  /// The second exhibit is answered with other labels.
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void should_say_that_the_model_gives_no_such_score(String language) {
    Fx.run(() -> {
      var at = folder.resolve("labels" + language);
      ExamineCase.write(at.resolve("row"), "row");
      var sample =
          Sample.open(
              at,
              Locale.of(language),
              BadCase.quick(),
              new Errors(),
              BadCase.library(at, BadInputTest::other));
      sample.show("row");
      sample.window().choose("examine");
      sample.settle();
      BadCase.pick(sample, "examine-output", "no");
      BadCase.pick(sample, "examine-exhibit", "three");
      var said = oneSentence(sample, "examine-again-why");
      assertTrue(said.contains("maybe"), said);
      BadCase.pick(sample, "examine-exhibit", "one");
      assertFalse(sample.words("examine-sentence").isBlank());
      sample.window().close();
    });
  }

  private static Predictor other(ModelSpec spec) {
    return new ToyModel(
        spec,
        input -> {
          var row = ((Input.Row) input).values();
          float yes = (float) (row.get("income") / 10);
          boolean third = row.get("income") == 5 && row.get("debts") == 1 && row.get("age") == 0.5;
          return new Output.Scores(
              third ? List.of("maybe", "surely") : List.of("no", "yes"),
              new float[] {1 - yes, yes});
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void should_keep_the_last_number_where_a_budget_of_none_is_typed(String language) {
    Fx.run(() -> {
      var sample = examined("text", language, input -> 0.4 + input.hashCode() % 5 * 0.01);
      BadCase.pick(sample, "examine-method", "toy-lots");
      var known = sample.words("examine-sentence");
      var field = (TextField) sample.node("method-draws");
      for (var typed : List.of("0", "-3", "many", "")) {
        field.setText(typed);
        sample.settle();
        assertFalse(sample.words("method-draws-wrong").isBlank(), typed);
        assertEquals(known, sample.words("examine-sentence"));
      }
      field.setText("50");
      sample.settle();
      assertEquals("", sample.words("method-draws-wrong"));
      sample.window().close();
    });
  }

  /// Stopped before the first, second … piece of work begins, and in the midst of each.
  @Test
  void should_stop_at_every_stage_and_go_on_afterwards() {
    for (int stage = 0; stage < 4; stage++) {
      int after = stage;
      Fx.run(() -> {
        var work = new ArrayDeque<Runnable>();
        var errors = new Errors();
        var tasks = new Tasks(work::add, Runnable::run, errors::tell);
        var at = folder.resolve("stop" + after);
        ExamineCase.write(at.resolve("row"), "row");
        int[] asked = {0};
        var place = new ArrayList<Tasks>(List.of(tasks));
        var sample =
            Sample.open(
                at,
                Locale.ENGLISH,
                tasks,
                errors,
                BadCase.library(
                    at,
                    spec ->
                        ToyModel.of(
                            spec,
                            input -> {
                              if (++asked[0] == 3 * after && !place.isEmpty()) {
                                place.removeFirst().stop();
                              }
                              return ((Input.Row) input).values().get("income") / 10;
                            })));
        sample.show("row");
        sample.window().choose("examine");
        if (after == 0) {
          tasks.stop();
        }
        drain(work);
        sample.settle();
        assertTrue(errors.all().get().isEmpty(), errors.all().get().toString());
        place.clear();
        if (sample.scene().getRoot().lookup("#examine-again") instanceof Button again) {
          again.fire();
          drain(work);
        }
        sample.settle();
        assertFalse(sample.words("examine-sentence").isBlank());
        sample.window().close();
      });
    }
  }

  private static void drain(ArrayDeque<Runnable> work) {
    while (!work.isEmpty()) {
      work.poll().run();
    }
  }

  private Sample examined(String kind, String language, ToDoubleFunction<Input> model) {
    var at = folder.resolve(kind + language + model.hashCode());
    ExamineCase.write(at.resolve(kind), kind);
    var sample = BadCase.open(at, language, model);
    sample.show(kind);
    sample.window().choose("examine");
    sample.settle();
    return sample;
  }

  private static String oneSentence(Sample sample, String id) {
    var words = ((Label) sample.node(id)).getText();
    assertFalse(words.isBlank());
    assertFalse(words.contains("Exception") || words.contains("null"), words);
    assertTrue(words.matches("(?s).*[.!]$"), words);
    return words;
  }

  /// Another panel and this one again can be turned to, and the exhibit can be changed.
  private static void staysUsable(Sample sample) {
    sample.window().choose("exhibits");
    sample.settle();
    sample.window().choose("examine");
    sample.settle();
    BadCase.pick(sample, "examine-exhibit", "three");
    BadCase.pick(sample, "examine-exhibit", "two");
    assertTrue(sample.node("examine-panel").isVisible());
    sample.window().close();
  }
}
