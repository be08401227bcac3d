package org.autopsie.workbench.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.autopsie.answers.AnswerKind;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.autopsie.workbench.answers.AnswersState.Part;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// Many answers at once: pasted from a spreadsheet, or from a file.
record PasteView(
    PanelContext context, AnswersTalk talk, AnswerBook book, AnswersState state, AnswerKind kind) {
  private static final String PASTED = "pasted rows";

  Node build() {
    var area = new TextArea(state.typed().getOrDefault(PASTED, ""));
    area.textProperty().subscribe(now -> state.typed().put(PASTED, now));
    area.setId("answers-pasted");
    area.setAccessibleText(talk.say("paste.area"));
    area.setPromptText(String.join("\t", kind.required()));
    area.setWrapText(true);
    var keep = talk.button("answers-paste", "paste.keep", () -> pasted(area.getText()));
    keep.getStyleClass().add("accent");
    keep.disableProperty().bind(area.textProperty().isEmpty());
    var choose =
        talk.button(
            "answers-file",
            "paste.file",
            () ->
                context
                    .host()
                    .fileToRead(talk.say("paste.file"), List.of("csv", "tsv", "xlsx"))
                    .ifPresent(this::read));
    var page =
        new VBox(
            8,
            Text.of(
                talk.say(
                    "paste.about",
                    String.join(", ", kind.columns()),
                    String.join(", ", kind.required())),
                "ink-2"),
            area,
            Text.row(10, 6, keep, choose),
            talk.text("paste.drop", "caption"));
    page.getStyleClass().add("edit-card");
    return page;
  }

  /// Spreadsheets paste cells parted by tabs; what has none is read as CSV.
  private void pasted(String text) {
    boolean tabs = text.lines().findFirst().orElse("").contains("\t");
    try {
      var file = Files.createTempFile(talk.say("paste.name") + " ", tabs ? ".tsv" : ".csv");
      try {
        Files.writeString(file, text);
        read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException failed) {
      context.host().tell(new Failure(PasteView.class, "paste.failed", failed));
    }
  }

  /// Adds every row of a file; the first that does not fit is told, and none is added.
  void read(Path file) {
    try {
      if (book.add(kind, kind.read(file, Progress.SILENT))) {
        state.typed().remove(PASTED);
        state.look(AnswerBook.own(kind));
        state.turnTo(Part.LOOK);
      }
    } catch (Failure unfit) {
      context.host().tell(unfit);
    }
  }
}
