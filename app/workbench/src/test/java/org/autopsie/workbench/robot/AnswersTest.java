package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.autopsie.data.Workbook;
import org.autopsie.workbench.Fx;
import org.junit.jupiter.api.Test;

/// A spreadsheet of answers is dropped on the panel with the mouse, taken back and made again by
/// keys.
class AnswersTest extends Sitting {

  private static String row(int number, String... cells) {
    return Stream.of(cells)
        .map(cell ->
            "<c r='"
                + (char) ('A' + List.of(cells).indexOf(cell))
                + number
                + "'"
                + " t='inlineStr'><is><t>"
                + cell
                + "</t></is></c>")
        .collect(Collectors.joining("", "<row r='" + number + "'>", "</row>"));
  }

  /// Lets a file be dragged from that node, as from a window of the system.
  private static void lay(Node source, File file) {
    source.addEventFilter(
        MouseEvent.DRAG_DETECTED,
        drag -> {
          var content = new ClipboardContent();
          content.putFiles(List.of(file));
          source.startDragAndDrop(TransferMode.COPY).setContent(content);
          drag.consume();
        });
  }

  private List<String> table() {
    try {
      var file = folder.resolve("coreference/data/class-answers.csv");
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException gone) {
      throw new AssertionError(gone);
    }
  }

  @Test
  void should_take_a_dropped_spreadsheet_and_give_it_back_by_one_key() throws IOException {
    var file = folder.resolve("answers.xlsx");
    Workbook.write(
        file,
        row(1, "prompt", "answer", "system", "referents")
            + row(2, "Who is she?", "The attorney.", "s", "paralegal|attorney")
            + row(3, "Who is he?", "The paralegal.", "s", "paralegal|attorney"));
    open(Locale.ENGLISH);
    hands.click("case-coreference");
    hands.until("the case", () -> Hands.there("step-examine"));
    Fx.run(() -> sample.window().choose("answers"));
    hands.until("the panel", () -> Hands.there("answers-part"));
    Fx.run(() -> lay(Hands.node("step-tell"), file.toFile()));
    hands.frames(2);

    hands.drag("step-tell", new Point2D(700, 250));
    hands.until("the answers", () -> Hands.there("answers-undo"));
    assertEquals(3, table().size());
    assertTrue(Fx.on(() -> sample.all()).contains("2 answers are anecdotes"));

    hands.click("answers-part-0");
    hands.press(KeyCode.Z, KeyCode.CONTROL);
    hands.until("nothing", () -> !Hands.there("answers-undo"));
    assertEquals(List.of(), table());
    hands.press(KeyCode.Y, KeyCode.CONTROL);
    hands.until("the answers again", () -> Hands.there("answers-undo"));
    assertEquals(3, table().size());
  }
}
