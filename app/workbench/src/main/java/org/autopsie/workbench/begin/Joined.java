package org.autopsie.workbench.begin;

import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// The files that go with a new case: dropped anywhere on its page or chosen here, and listed until
/// the case has begun; then each is asked about. JavaFX thread only.
final class Joined {
  private static final Words WORDS = Words.of(Joined.class);

  private final CaseDraft draft;
  private final Locale locale;
  private final CaseForm.Ways ways;
  private final VBox list = new VBox(4);
  private final Button choose = new Button();
  private final InvalidationListener shown = changed -> show();

  Joined(CaseDraft draft, Locale locale, CaseForm.Ways ways) {
    this.draft = draft;
    this.locale = locale;
    this.ways = ways;
  }

  VBox build() {
    choose.setText(say("files.choose"));
    choose.setId("case-add-file");
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(pressed -> ways.choose(say("files.choose.title")));
    list.setId("case-files");
    list.setUserData(shown);
    list.managedProperty().bind(list.visibleProperty());
    draft.files().addListener(new WeakInvalidationListener(shown));
    show();
    var help = Text.of(say("files.help"), "caption");
    return new VBox(6, Text.of(say("files"), "semibold"), help, list, new FlowPane(choose));
  }

  private void show() {
    list.setVisible(!draft.files().isEmpty());
    list.getChildren().setAll(draft.files().stream().map(this::row).toList());
  }

  private Node row(Path file) {
    var name = String.valueOf(file.getFileName());
    var remove = new Button(say("files.remove"));
    remove.setId("case-file-remove-" + draft.files().indexOf(file));
    remove.setAccessibleText(say("files.remove.spoken", name));
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setOnAction(pressed -> {
      draft.files().remove(file);
      choose.requestFocus();
    });
    var row = new FlowPane(10, 4, Text.of(name), remove);
    row.setRowValignment(javafx.geometry.VPos.CENTER);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }
}
