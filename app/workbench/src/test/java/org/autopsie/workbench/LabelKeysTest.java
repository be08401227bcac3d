package org.autopsie.workbench;

import static org.autopsie.workbench.LabelHands.add;
import static org.autopsie.workbench.LabelHands.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The digits of keyboards whose top row writes other signs without Shift.
class LabelKeysTest {
  @TempDir Path folder;

  @Test
  void should_label_by_the_top_row_of_a_french_keyboard_without_shift() {
    assertEquals(List.of(2, 1, 2), labelled(Locale.FRENCH, "é&2"));
  }

  @Test
  void should_read_those_signs_as_no_digits_elsewhere() {
    assertEquals(List.of(0, 0, 2), labelled(Locale.ENGLISH, "é&2"));
  }

  /// Which answer each sign has chosen so far, 0 for none.
  private List<Integer> labelled(Locale locale, String signs) {
    ExamineCase.write(folder.resolve("map"), "map");
    var shapes = LabelFolder.of(folder.resolve("shapes"), 3);
    return Fx.on(() -> {
      var sample = Sample.open(folder, locale, LabelFolder.choosing(shapes));
      sample.show("map");
      sample.window().choose("label");
      sample.settle();
      add(sample);
      ask(sample, "EB");
      var chosen = signs.chars().mapToObj(sign -> after(sample, (char) sign)).toList();
      sample.window().close();
      return chosen;
    });
  }

  private static int after(Sample sample, char sign) {
    var typed =
        new KeyEvent(
            KeyEvent.KEY_TYPED,
            String.valueOf(sign),
            "",
            KeyCode.UNDEFINED,
            false,
            false,
            false,
            false);
    sample.node("label-stage").fireEvent(typed);
    sample.settle();
    for (int number = 1; number <= 2; number++) {
      if (((ToggleButton) sample.node("label-answer-" + number)).isSelected()) {
        return number;
      }
    }
    return 0;
  }
}
