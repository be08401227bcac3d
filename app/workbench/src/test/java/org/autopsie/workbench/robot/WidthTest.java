package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.SmallCase;
import org.junit.jupiter.api.Test;

/// A window that grows and shrinks while a case is open.
class WidthTest extends Sitting {

  private void wide(double width) {
    Fx.run(() -> sample.scene().getWindow().setWidth(width));
    hands.frames(3);
  }

  private boolean listed() {
    return Fx.on(() ->
        sample.scene().getRoot().lookupAll(".list-button").stream().anyMatch(Node::isVisible));
  }

  private double form() {
    return Fx.on(() -> ((Region) sample.scene().getRoot().lookup(".form")).getWidth());
  }

  @Test
  void should_fold_the_rail_list_the_tabs_and_leave_the_results_their_room() {
    SmallCase.write(folder.resolve("small"));
    open(Locale.ENGLISH);
    openSmall();
    wide(1900);
    System.gc();
    assertFalse(listed(), "every tab has room");
    assertTrue(Fx.on(() -> words("rail-fold")).startsWith("« "));
    wide(900);
    assertEquals("»", Fx.on(() -> words("rail-fold")));
    assertTrue(listed(), "tabs are cut and no button lists them");
    assertTrue(form() < 900 * 0.36, "the form is " + form() + " wide");
  }
}
