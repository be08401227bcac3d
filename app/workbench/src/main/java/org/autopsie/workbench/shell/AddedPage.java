package org.autopsie.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.model.ResourceImport.Added;
import org.autopsie.model.ResourceImport.Converted;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Text;

/// What was put into the store: what each file is, under which licence, where it was published, and
/// the hashes by which a case names it. JavaFX thread only.
///
/// @param added what was put there, at least one
/// @param models leads to the models of the case that is open; absent where none is
/// @param back leaves the page
record AddedPage(List<Added> added, Optional<Runnable> models, Runnable back) implements Page {
  private static final Words WORDS = Words.of(AddedPage.class);

  @Override
  public Node build(Locale locale) {
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(say(locale, "added.about"), "ink-2"));
    added.forEach(one -> nodes.add(Pages.section(one.original().name(), about(one, locale))));
    models.ifPresent(go -> {
      var see = Pages.button("added-models", say(locale, "added.models"), go);
      see.getStyleClass().add("accent");
      nodes.add(see);
    });
    return Pages.page(
        "added-page", locale, say(locale, "added.title"), back, nodes.toArray(Node[]::new));
  }

  private static Node about(Added one, Locale locale) {
    var box = new VBox(12);
    one.converted()
        .map(Converted::about)
        .ifPresent(about -> {
          fact(box, say(locale, "added.what"), about.title(), "added-what");
          fact(box, say(locale, "added.licence"), about.licence(), "added-licence");
          fact(box, say(locale, "added.place"), about.place(), "added-place");
        });
    var original = one.original();
    var size = say(locale, "added.bytes", original.size());
    fact(box, say(locale, "added.sha256"), original.sha256() + "\n" + size, "added-sha256");
    one.converted()
        .ifPresent(
            made -> fact(box, say(locale, "added.onnx"), made.onnx().sha256(), "added-onnx"));
    return box;
  }

  private static void fact(VBox box, String name, String words, String id) {
    var shown = id.contains("what") ? Text.of(words) : Pages.mono(words);
    shown.setId(id);
    box.getChildren().add(new VBox(3, Text.of(name, "field-label"), shown));
  }

  private static String say(Locale locale, String key, Object... args) {
    return WORDS.say(locale, key, args);
  }
}
