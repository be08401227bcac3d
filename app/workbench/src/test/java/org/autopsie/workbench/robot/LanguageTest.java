package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.SmallCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The language switched with work open.
class LanguageTest extends Sitting {
  private final Gate gate = new Gate("Candidate");

  @AfterEach
  void letGo() {
    gate.open();
  }

  private static String typed(String id) {
    return switch (Hands.node(id)) {
      case ComboBox<?> box -> box.getEditor().getText();
      case TextInputControl field -> field.getText();
      default -> throw new AssertionError(id);
    };
  }

  @Test
  void should_go_on_typing_where_one_was() {
    open(Locale.ENGLISH);
    hands.click("case-cv-screening");
    result();
    var first = Fx.on(() -> typed("parameter-from"));
    hands.click("parameter-from");
    hands.press(KeyCode.END);
    hands.type("ab");
    hands.press(KeyCode.L, KeyCode.CONTROL);
    hands.until("French", () -> words("language").equals("FR"));
    hands.type("c");
    assertEquals(first + "abc", Fx.on(() -> typed("parameter-from")));
    hands.until("a French result", () -> sentence().startsWith("Avec "));
    Fx.run(() -> Hands.node("tab-ranking").requestFocus());
    hands.press(KeyCode.Z, KeyCode.CONTROL);
    hands.until("the first words again", () -> typed("parameter-from").equals(first));
  }

  @Test
  void should_leave_panels_where_they_are_and_a_run_under_way() {
    SmallCase.write(folder.resolve("small"));
    open(Locale.FRENCH, gate.library(folder));
    openSmall();
    var foot = Fx.on(() -> new Point2D(sample.scene().getWidth() - 150, 740));
    hands.drag("tab-brief", foot);
    var place = Fx.on(() -> Hands.node("tab-brief").localToScreen(0, 0));
    gate.shut();
    hands.click("run-all");
    hands.until("work", () -> !tasks.all().get().isEmpty());
    var works = Fx.on(() -> List.copyOf(tasks.all().get()));
    hands.click("language");
    hands.until("English", () -> words("language").equals("EN"));
    assertEquals(place, Fx.on(() -> Hands.node("tab-brief").localToScreen(0, 0)));
    assertTrue(Fx.on(() -> Hands.node("run-all").isDisabled()));
    assertEquals(names(works), Fx.on(() -> names(tasks.all().get())));
    gate.open();
    hands.until("the protocol has run", () -> !Hands.node("run-all").isDisabled());
    assertTrue(Hands.words().contains("2 of 3"), Hands.words());
  }

  private static List<String> names(List<org.autopsie.workbench.shell.Tasks.Running> works) {
    return works.stream().map(org.autopsie.workbench.shell.Tasks.Running::name).toList();
  }
}
