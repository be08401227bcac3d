package org.autopsie.workbench.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.autopsie.run.Failure;
import org.autopsie.workbench.Fx;
import org.junit.jupiter.api.Test;

/// The last error stands at the foot until it is put away.
class StatusStripTest {
  private final Errors errors = new Errors();
  private final List<String> asked = new ArrayList<>();

  @Test
  void should_show_the_last_error_until_it_is_put_away() {
    Fx.run(() -> {
      var sheet = sheet(Locale.FRENCH);
      assertFalse(sheet.node("error").getParent().isVisible());
      errors.tell(new Failure(Errors.class, "errors.none"));
      assertEquals("Aucune erreur jusqu’ici.", sheet.words("error"));
      assertTrue(sheet.node("error").getParent().isVisible());
      ((Button) sheet.node("dismiss")).fire();
      assertFalse(sheet.node("error").getParent().isVisible());
    });
  }

  @Test
  void should_lead_to_all_errors() {
    Fx.run(() -> {
      var sheet = sheet(Locale.ENGLISH);
      errors.say(locale -> "The disk is full.");
      ((Button) sheet.node("all-errors")).fire();
      assertEquals(List.of("all"), asked);
      sheet.draw("status-error");
    });
  }

  @Test
  void should_say_the_error_again_in_another_language() {
    Fx.run(() -> {
      errors.tell(new Failure(Errors.class, "errors.none"));
      assertEquals("No error so far.", sheet(Locale.ENGLISH).words("error"));
      assertEquals("Aucune erreur jusqu’ici.", sheet(Locale.FRENCH).words("error"));
    });
  }

  private Sheet sheet(Locale locale) {
    var tasks = new Tasks(Runnable::run, Runnable::run, errors::tell);
    var frame = new BorderPane();
    frame.setBottom(new StatusStrip(locale, tasks, errors, () -> asked.add("all")));
    return Sheet.of(frame);
  }
}
