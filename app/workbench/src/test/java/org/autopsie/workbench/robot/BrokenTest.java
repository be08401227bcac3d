package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.autopsie.perturb.Perturbation;
import org.autopsie.run.PluginJar;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.panel.Fields.Choice;
import org.junit.jupiter.api.Test;

/// A case without its model, and plugins that do not work.
class BrokenTest extends Sitting {
  private static final String BODY =
      """
      public String id() { return "%s"; }
      public boolean accepts(org.autopsie.model.Input input) { %s }
      public org.autopsie.model.Input apply(
          org.autopsie.model.Input input, java.util.random.RandomGenerator random) { %s }
      """;
  private static final String THROW = "throw new IllegalStateException(\"broken by design\");";

  private void says(String words) {
    assertTrue(Hands.words().contains(words), Hands.words());
  }

  @Test
  void should_open_a_case_that_lacks_its_model_and_say_what_to_do() {
    open(Locale.ENGLISH);
    hands.click("case-lacking");
    hands.until("the reason", () -> Hands.said().contains("lacks: absent.onnx"));
    says("What to do next");
    says("Add a model");
    for (var step : List.of("identify", "reproduce", "examine", "tell", "confront", "register")) {
      hands.click("step-" + step);
      hands.frames(2);
    }
    hands.click("step-examine");
    says("Nothing to examine yet");
    hands.click("tab-protocol");
    says("no measured step");
    show("brief");
    hands.until("the brief", () -> Hands.said().contains("A trial."));
    hands.press(KeyCode.S, KeyCode.CONTROL);
    hands.until("a refusal", () -> Hands.there("error") && !words("error").isBlank());
    hands.press(KeyCode.O, KeyCode.CONTROL);
    hands.until("the gallery", () -> Hands.there("case-cv-screening"));
  }

  @Test
  void should_name_broken_plugins_and_do_all_else() throws IOException {
    var plugins = Files.createDirectories(folder.resolve("plugins"));
    Files.writeString(plugins.resolve("not-a-jar.jar"), "hello");
    plugin(
        "NeverStarts",
        "public NeverStarts { "
            + THROW
            + " }\n"
            + BODY.formatted("never-starts", "return true;", "return input;"));
    open(Locale.ENGLISH);
    hands.press(KeyCode.COMMA, KeyCode.CONTROL);
    hands.until("the settings", () -> Hands.there("plugins"));
    says("not-a-jar.jar");
    says("NeverStarts.jar");
    says("text-swap");
    hands.press(KeyCode.ESCAPE);
    hands.click("case-cv-screening");
    result();
  }

  @Test
  void should_leave_out_a_plugin_that_breaks_when_it_is_asked() throws IOException {
    plugin("Breaks", BODY.formatted("breaks", THROW, "return input;"));
    open(Locale.ENGLISH);
    hands.click("case-cv-screening");
    result();
    assertTrue(Fx.on(() -> Hands.there("parameter-from")));
  }

  @Test
  void should_say_so_and_go_on_when_a_plugin_breaks_at_work() throws IOException {
    plugin("Breaks", BODY.formatted("breaks", "return true;", THROW));
    open(Locale.ENGLISH);
    hands.click("case-cv-screening");
    result();
    choose("breaks");
    hands.until("the error", () -> words("error").contains("The plugin breaks broke"));
    hands.click("language");
    hands.frames(2);
    choose("text-swap");
    result();
    assertTrue(Fx.on(() -> Hands.there("parameter-from")));
  }

  private static void choose(String perturbation) {
    Fx.run(() -> {
      var box = (ComboBox<?>) Hands.node("perturbation");
      for (int i = 0; i < box.getItems().size(); i++) {
        if (((Choice<?>) box.getItems().get(i)).value().equals(perturbation)) {
          box.getSelectionModel().select(i);
        }
      }
    });
  }

  private void plugin(String name, String body) throws IOException {
    PluginJar.make(
        Files.createDirectories(folder.resolve("plugins")), Perturbation.class, name, body);
  }
}
