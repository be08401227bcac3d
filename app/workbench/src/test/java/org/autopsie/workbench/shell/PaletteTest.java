package org.autopsie.workbench.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.autopsie.run.Sentence;
import org.autopsie.workbench.Fx;
import org.junit.jupiter.api.Test;

/// Commands are found by what is typed and done by the keyboard alone.
class PaletteTest {
  private final List<String> done = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final Commands commands =
      new Commands(
          List.of(
              command("open", "Ouvrir un cas…", "Open a case…").on("Shortcut+O"),
              command("redo", "Rétablir", "Redo").on("Shortcut+Shift+Z"),
              command("keep", "Verser au relevé", "Keep as evidence")
                  .on("Shortcut+S")
                  .unless(() -> Optional.of(said("aucun cas ouvert", "no case is open"))),
              command("work", "Copier l’œuvre", "Copy the work")),
          why -> refused.add(why.in(Locale.ENGLISH)));
  private final Palette palette = Fx.on(Palette::new);
  private final Button place = Fx.on(() -> new Button("here"));

  @Test
  void should_find_words_anywhere_whatever_their_case_and_accents() {
    assertEquals(List.of("redo"), found("RETABLIR"));
    assertEquals(List.of("open"), found("cas ouv"));
    assertEquals(List.of("work"), found("l'oeuvre"));
    assertEquals(List.of("redo", "open", "keep", "work"), found("re"));
    assertEquals(4, found("  ").size());
    assertEquals(List.of(), found("cas absent"));
  }

  @Test
  void should_be_done_by_keyboard_alone_and_give_the_focus_back() {
    Fx.run(() -> {
      var sheet = shown(Locale.FRENCH);
      assertSame(sheet.node("palette-field"), sheet.scene().getFocusOwner());
      key(sheet, KeyCode.DOWN);
      key(sheet, KeyCode.ENTER);
      assertEquals(List.of("redo"), done);
      assertFalse(palette.isVisible());
      assertSame(place, sheet.scene().getFocusOwner());
    });
  }

  @Test
  void should_go_round_and_narrow_as_one_types() {
    Fx.run(() -> {
      var sheet = shown(Locale.ENGLISH);
      key(sheet, KeyCode.UP);
      assertEquals("work", chosen(sheet));
      ((TextField) sheet.node("palette-field")).setText("case");
      assertEquals("open", chosen(sheet));
      key(sheet, KeyCode.ENTER);
      assertEquals(List.of("open"), done);
    });
  }

  @Test
  void should_close_on_escape_without_doing_anything() {
    Fx.run(() -> {
      var sheet = shown(Locale.ENGLISH);
      key(sheet, KeyCode.ESCAPE);
      assertFalse(palette.isVisible());
      assertEquals(List.of(), done);
      assertSame(place, sheet.scene().getFocusOwner());
    });
  }

  @Test
  void should_show_what_cannot_be_done_with_its_reason_and_not_do_it() {
    Fx.run(() -> {
      var sheet = shown(Locale.ENGLISH);
      ((TextField) sheet.node("palette-field")).setText("evidence");
      sheet.settle();
      assertTrue(sheet.all().contains("no case is open"), sheet.all());
      key(sheet, KeyCode.ENTER);
      assertTrue(palette.isVisible());
      assertEquals(List.of(), done);
    });
  }

  @Test
  void should_tell_a_screen_reader_what_is_chosen() {
    Fx.run(() -> {
      var sheet = shown(Locale.FRENCH);
      key(sheet, KeyCode.DOWN);
      var said = sheet.node("palette-field").getAccessibleText();
      assertTrue(said.contains("Rétablir") && said.contains("Maj+Z"), said);
      ((TextField) sheet.node("palette-field")).setText("zzz");
      said = sheet.node("palette-field").getAccessibleText();
      assertTrue(said.contains("Aucune commande"), said);
    });
  }

  @Test
  void should_say_why_where_a_shortcut_cannot_be_done() {
    commands.run("keep");
    commands.run("open");
    assertEquals(List.of("no case is open"), refused);
    assertEquals(List.of("open"), done);
    assertThrows(IllegalArgumentException.class, () -> commands.run("absent"));
  }

  @Test
  void should_refuse_two_commands_of_one_id_or_shortcut() {
    var one = command("a", "a", "a").on("Shortcut+A");
    var same = command("a", "b", "b");
    var keys = command("b", "b", "b").on("Shortcut+A");
    assertThrows(IllegalArgumentException.class, () -> commands(one, same));
    assertThrows(IllegalArgumentException.class, () -> commands(one, keys));
  }

  @Test
  void should_answer_to_the_shortcuts_in_the_scene() {
    Fx.run(() -> {
      var sheet = shown(Locale.ENGLISH);
      commands.install(sheet.scene());
      for (var command : commands.all()) {
        command.keys().ifPresent(keys -> sheet.scene().getAccelerators().get(keys).run());
      }
      assertEquals(List.of("open", "redo"), done);
      assertEquals(List.of("no case is open"), refused);
    });
  }

  private static Commands commands(Command... some) {
    return new Commands(List.of(some), why -> {});
  }

  private Sheet shown(Locale locale) {
    var sheet = Sheet.of(new StackPane(place, palette));
    place.requestFocus();
    palette.toggle(commands, locale);
    sheet.settle();
    return sheet;
  }

  private static void key(Sheet sheet, KeyCode code) {
    var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    Event.fireEvent(sheet.scene().getFocusOwner(), event);
    sheet.settle();
  }

  private static String chosen(Sheet sheet) {
    var list = (ListView<?>) sheet.node("palette-list");
    return ((Command) list.getSelectionModel().getSelectedItem()).id();
  }

  private List<String> found(String typed) {
    return commands.matching(typed, Locale.FRENCH).stream().map(Command::id).toList();
  }

  private Command command(String id, String french, String english) {
    return Command.of(id, said("Fenêtre", "Window"), said(french, english), () -> done.add(id));
  }

  private static Sentence said(String french, String english) {
    return locale -> locale.getLanguage().equals("fr") ? french : english;
  }

  @Test
  void should_be_drawn_for_the_eye() {
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (var theme : Theme.values()) {
        Fx.run(() -> {
          var sheet = Sheet.of(new StackPane(place, palette), theme, 1);
          palette.toggle(commands, locale);
          sheet.draw("palette-" + locale + "-" + theme.id());
          assertTrue(sheet.all().contains("Z"), sheet.all());
          palette.close();
        });
      }
    }
    Fx.run(() -> {
      var sheet = Sheet.of(new StackPane(place, palette), Theme.LIGHT, 1);
      sheet.scene().getRoot().setStyle("-fx-font-size: 27px");
      sheet.settle();
      palette.toggle(commands, Locale.FRENCH);
      sheet.draw("palette-200");
      var field = (TextField) sheet.node("palette-field");
      assertEquals(1.15 * 27, field.getFont().getSize(), 0.1);
    });
  }
}
