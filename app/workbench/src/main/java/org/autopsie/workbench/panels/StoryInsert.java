package org.autopsie.workbench.panels;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.Position;
import org.autopsie.casefile.Step;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.OpenBelow;
import org.autopsie.workbench.panel.PanelContext;

/// The menu that puts a figure, a measured number or a reference in the story at the caret: things
/// of the case by their titles, never by their ids.
///
/// @param area where the story is written
record StoryInsert(PanelContext context, TextArea area) {
  private static final Words WORDS = Words.of(StoryInsert.class);

  /// Something of the case.
  private record Thing(String id, String title) {}

  MenuButton button() {
    var button = new MenuButton(say("story.insert"));
    button.setId("story-insert");
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    OpenBelow.each(button, () -> button.getItems().setAll(menus()));
    button.getItems().setAll(menus());
    button.disableProperty().bind(area.editableProperty().not());
    return button;
  }

  private List<Menu> menus() {
    var caseFile = context.open().caseFile();
    var steps = steps(caseFile);
    return List.of(
        menu("figure", steps, thing -> "\n\n![" + plain(thing) + "](step:" + thing.id() + ")\n\n"),
        menu("number", steps, thing -> "{{step:" + thing.id() + "}}"),
        menu("step", steps, thing -> reference("step", thing)),
        menu("source", sources(caseFile), thing -> reference("source", thing)),
        menu("position", positions(caseFile), thing -> reference("position", thing)));
  }

  private Menu menu(String kind, List<Thing> things, Function<Thing, String> markdown) {
    var menu = new Menu(say("story.insert." + kind));
    menu.setMnemonicParsing(false);
    for (var thing : things) {
      var item = new MenuItem(thing.title());
      item.setMnemonicParsing(false);
      item.setOnAction(chosen -> put(markdown.apply(thing)));
      menu.getItems().add(item);
    }
    menu.setDisable(things.isEmpty());
    return menu;
  }

  private void put(String words) {
    area.replaceSelection(words);
    area.requestFocus();
  }

  private String reference(String kind, Thing thing) {
    var chosen = area.getSelectedText();
    var words = chosen.isBlank() ? plain(thing) : chosen;
    return "[" + words + "](" + kind + ":" + thing.id() + ")";
  }

  /// A title in which nothing is Markdown.
  private static String plain(Thing thing) {
    return thing.title().replaceAll("[\\[\\]]", "");
  }

  private List<Thing> steps(CaseFile caseFile) {
    return caseFile.protocol().stream().map(this::thing).toList();
  }

  private Thing thing(Step step) {
    return new Thing(step.id(), step.title().in(context.locale()));
  }

  private static List<Thing> sources(CaseFile caseFile) {
    return caseFile.sources().stream()
        .map(source -> new Thing(source.id(), source.title()))
        .toList();
  }

  private List<Thing> positions(CaseFile caseFile) {
    return caseFile.positions().stream()
        .map(one ->
            new Thing(
                one.id(),
                say("story.position", one.actor().in(context.locale()), shortened(said(one)))))
        .toList();
  }

  private String said(Position position) {
    return position.quote().isBlank() ? position.says().in(context.locale()) : position.quote();
  }

  private static String shortened(String words) {
    return words.length() <= 60 ? words : words.substring(0, 59) + "…";
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
