package org.autopsie.workbench.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.Panels;
import org.autopsie.workbench.Sample;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.shell.Library;
import org.junit.jupiter.api.Test;

/// Fifty panels opened and closed, twenty times; nothing of a closed case is held on to.
class GrowthTest extends Sitting {
  private static final int ROUNDS = 20;
  private static final int PANELS = 50;

  /// Rounds in which each panel is drawn before it is closed, and the language changes.
  private static final int DRAWN = 3;

  private static final List<String> IDS = Panels.all().stream().map(Panel::id).toList();
  private static final int TEAR_OFF = 0;
  private static final int CLOSE = 1;
  private static final int COLLECTIONS = 50;

  private final List<WeakReference<Object>> laboratories = new ArrayList<>();
  private final List<WeakReference<Node>> nodes = new ArrayList<>();

  /// Remembers the laboratory of each case that is opened, which the case, its panels and what is
  /// tried hold on to for as long as they are there themselves.
  private Library watched() {
    var library = Sample.library(folder);
    return new Library(
        library.cases(),
        library.resources(),
        () -> {
          var made = library.laboratories().get();
          laboratories.add(new WeakReference<>(made));
          return made;
        },
        library.clock());
  }

  private void see() {
    for (var window : Hands.windows()) {
      var root = window.getScene().getRoot();
      if (!root.equals(sample.scene().getRoot())) {
        nodes.add(new WeakReference<>(root));
      }
      root.lookupAll(".content").stream().map(WeakReference::new).forEach(nodes::add);
    }
  }

  private void round(int number) {
    Fx.run(() -> sample.show("cv-screening"));
    if (number < DRAWN) {
      IDS.forEach(this::openAndSeeAndClose);
    }
    Fx.run(() -> {
      for (int i = 0; i < PANELS; i++) {
        openAndClose(IDS.get(i % IDS.size()));
      }
    });
    Fx.run(() -> {
      sample.window().choose("brief");
      choose("brief", TEAR_OFF);
      sample.window().choose("story");
    });
    hands.frames(1);
    assertEquals(2, Fx.on(() -> Hands.stages().size()));
    Fx.run(this::see);
    if (number < DRAWN) {
      Fx.run(() -> sample.settings().locale().set(sample.settings().otherLanguage()));
    }
    hands.frames(1);
    Fx.run(() -> {
      see();
      sample.window().home();
    });
    hands.frames(1);
  }

  private void openAndSeeAndClose(String id) {
    Fx.run(() -> sample.window().choose(id));
    hands.frames(1);
    Fx.run(() -> {
      see();
      choose(id, CLOSE);
    });
  }

  private void openAndClose(String id) {
    sample.window().choose(id);
    choose(id, CLOSE);
  }

  /// Chooses from a tab's menu, as its keys and the mouse do.
  private static void choose(String id, int item) {
    var header = node(software.coley.bentofx.control.Header.class, "tab-" + id);
    var menu = header.getDockable().getContextMenuFactory().build(header.getDockable());
    menu.getItems().get(item).fire();
  }

  private static long left(List<? extends WeakReference<?>> all) {
    for (int i = 0; i < COLLECTIONS && all.stream().anyMatch(one -> one.get() != null); i++) {
      System.gc();
      Fx.run(() -> {});
    }
    return all.stream().filter(one -> one.get() != null).count();
  }

  @Test
  void should_hold_on_to_nothing_of_the_cases_that_were_closed() {
    open(Locale.FRENCH, watched());
    for (int i = 0; i < ROUNDS; i++) {
      round(i);
    }
    hands.until("no work", () -> tasks.all().get().isEmpty());
    hands.frames(2);
    assertEquals(1, Fx.on(() -> Hands.windows().size()));
    assertEquals(ROUNDS, laboratories.size());
    assertEquals(0, left(nodes), "panels of " + nodes.size());
    assertEquals(0, left(laboratories), "cases");
  }
}
