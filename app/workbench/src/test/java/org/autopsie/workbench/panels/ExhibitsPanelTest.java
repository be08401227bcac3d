package org.autopsie.workbench.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.autopsie.casefile.Exhibit;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExhibitsPanelTest {
  /// 3 × 2 pixels of red, half transparent: a PNG file.
  private static final String CLEAR =
      "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAEUlEQVR42mP4z8DQAMMMyBwA"
          + "eUMI+yQzuHYAAAAASUVORK5CYII=";

  @TempDir Path folder;

  @Test
  void should_ask_whom_a_file_shows_before_it_is_added() throws IOException {
    var letter = Files.writeString(folder.resolve("letter.txt"), "Dear team,\nI apply.");
    Fx.run(() -> {
      var opened = new Opened(folder, new ExhibitsPanel());
      opened.chooses(letter);
      opened.press("exhibits-add");
      assertTrue(opened.all().contains("Whom does it show"), opened.all());
      assertTrue(((Button) opened.node("arrival-add")).isDisabled());
      assertEquals(48, exhibits(opened).size());
      ((RadioButton) opened.node("arrival-consented")).fire();
      ((TextField) opened.node("arrival-scope")).setText("this seminar");
      ((TextField) opened.node("arrival-date")).setText("soon");
      opened.press("arrival-add");
      assertTrue(opened.all().contains("Give a year"), opened.all());
      ((TextField) opened.node("arrival-date")).setText("2026-11");
      opened.press("arrival-add");
      var added = exhibits(opened).getLast();
      assertEquals("consented", added.people().status());
      assertEquals("this seminar", added.people().scope());
      assertEquals("2026-11", added.people().date());
      assertTrue(Files.exists(folder.resolve("cv-screening/exhibits/letter.txt")));
      assertEquals(List.of(), opened.told);
      opened.press("edit-exhibit");
      assertTrue(opened.all().contains("Agreed to: this seminar · November 2026"), opened.all());
      assertTrue(opened.all().contains("Dear team,\nI apply."), opened.all());
    });
  }

  @Test
  void should_take_a_table_of_one_row_and_show_it_as_a_table() throws IOException {
    var row = Files.writeString(folder.resolve("person.csv"), "age,income\n30,1200.5\n");
    Fx.run(() -> {
      var opened = new Opened(folder, new ExhibitsPanel());
      arrivals(opened).offer(List.of(row));
      opened.settle();
      ((RadioButton) opened.node("arrival-unknown")).fire();
      opened.press("arrival-add");
      assertEquals("row", exhibits(opened).getLast().kind());
      opened.press("edit-exhibit");
      assertTrue(opened.all().contains("1200.5"), opened.all());
      assertTrue(opened.all().contains("Stands in no report"), opened.all());
    });
  }

  @Test
  void should_make_a_dropped_picture_an_exhibit_and_ask_what_it_shows() throws IOException {
    var file = folder.resolve("Crop.png");
    Files.write(file, Base64.getDecoder().decode(CLEAR));
    Fx.run(() -> {
      var opened = new Opened(folder, new ExhibitsPanel());
      arrivals(opened).offer(List.of(file));
      opened.settle();
      assertTrue(opened.all().contains("A picture, 3 × 2 pixels"), opened.all());
      ((RadioButton) opened.node("arrival-synthetic")).fire();
      opened.press("arrival-add");
      var added = exhibits(opened).getLast();
      assertEquals("image", added.kind());
      assertEquals("synthetic", added.people().status());
      assertTrue(opened.all().contains("What it shows, in words"), opened.all());
      opened.copy.set("/exhibits/48/alternative", "A red square");
      opened.press("edit-exhibit");
      assertTrue(opened.all().contains("3 × 2 pixels"), opened.all());
      assertTrue(opened.all().contains("laid over white"), opened.all());
      assertEquals("A red square", opened.node("picture").getAccessibleText());
      assertEquals(List.of(), opened.told);
    });
  }

  @Test
  void should_tell_of_a_dropped_file_that_is_neither_text_nor_table() throws IOException {
    var picture = Files.write(folder.resolve("face.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    var rows = Files.writeString(folder.resolve("uneven.csv"), "a,b\n1\n2,3\n");
    Fx.run(() -> {
      var opened = new Opened(folder, new ExhibitsPanel());
      arrivals(opened).offer(List.of(picture, rows, folder));
      opened.settle();
      assertEquals(3, opened.told.size());
      assertTrue(opened.told.getFirst().getMessage().contains("face.png"), "which file");
      assertFalse(opened.all().contains("Whom does it show"), opened.all());
      assertTrue(opened.copy.untouched());
    });
  }

  @Test
  void should_ask_about_several_files_one_after_the_other() throws IOException {
    var one = Files.writeString(folder.resolve("one.txt"), "One");
    var two = Files.writeString(folder.resolve("two.txt"), "Two");
    Fx.run(() -> {
      var opened = new Opened(folder, new ExhibitsPanel());
      arrivals(opened).offer(List.of(one, two));
      opened.settle();
      opened.press("arrival-cancel");
      assertTrue(opened.all().contains("two.txt"), opened.all());
      ((RadioButton) opened.node("arrival-none")).fire();
      opened.press("arrival-add");
      assertEquals(49, exhibits(opened).size());
      assertEquals("two", exhibits(opened).getLast().id());
    });
  }

  @Test
  void should_delete_an_exhibit_only_after_it_was_confirmed() {
    Fx.run(() -> {
      var opened = new Opened(folder, new ExhibitsPanel());
      opened.copy.chosen("exhibit").set(Optional.of("cv-03"));
      opened.settle();
      opened.press("exhibit-forget");
      assertTrue(opened.all().contains("exhibits/cv-03.txt"), opened.all());
      assertTrue(opened.copy.untouched());
      opened.press("exhibit-forget-no");
      opened.press("exhibit-forget");
      opened.press("exhibit-forget-yes");
      assertFalse(Files.exists(folder.resolve("cv-screening/exhibits/cv-03.txt")));
      assertTrue(opened.all().contains("taken back on 1 January 1970"), opened.all());
      assertEquals(1, opened.copy.evidence().get().size());
      assertEquals(List.of(), opened.told);
    });
  }

  @Test
  void should_put_an_exhibit_into_a_new_group() {
    Fx.run(() -> {
      var opened = new Opened(folder, new ExhibitsPanel());
      opened.press("edit-exhibit");
      var box = (TextField) opened.node("edit-exhibits-0-new-group");
      box.setText("Lettres reçues");
      box.getParent().requestFocus();
      opened.show(new ExhibitsPanel(), Locale.FRENCH);
      assertEquals("lettres-recues", exhibits(opened).getFirst().group());
      assertTrue(opened.all().contains("Lettres reçues · texte · anglais"), opened.all());
    });
  }

  private static List<Exhibit> exhibits(Opened opened) {
    return opened.copy.open().get().caseFile().exhibits();
  }

  private static Arrivals arrivals(Opened opened) {
    return new Arrivals(new PanelContext(Locale.ENGLISH, opened.copy, Studies.none(), opened));
  }
}
