package org.autopsie.workbench.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.autopsie.workbench.Fx;
import org.autopsie.workbench.shell.Theme;
import org.autopsie.workbench.shell.Wardrobe;
import org.junit.jupiter.api.Test;

/// Each check finds what is wrong, and nothing where nothing is.
class ChecksTest {
  private static final String LONG = "A sentence that takes much more room than its label is given";

  private static void shown(Region root, Consumer<Scene> check) {
    Fx.run(() -> {
      root.getStyleClass().add("light");
      var scene = new Scene(root, 400, 300);
      Wardrobe.dress(scene, Theme.LIGHT);
      for (int i = 0; i < 3; i++) {
        root.applyCss();
        root.layout();
      }
      check.accept(scene);
    });
  }

  private static void assertFound(String start, List<String> found) {
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.getFirst().startsWith(start), found.toString());
  }

  @Test
  void should_find_words_that_are_shortened() {
    var label = Fx.on(() -> new Label(LONG));
    label.setMaxWidth(80);
    shown(new VBox(label), scene -> assertFound("shortened", Clipped.in(scene.getRoot())));
  }

  @Test
  void should_find_words_that_are_cut_by_a_box() {
    shown(
        Fx.on(() -> {
          var box = new Pane(new Label(LONG));
          box.setClip(new Rectangle(50, 50));
          box.setMaxWidth(50);
          return new VBox(box);
        }),
        scene -> assertFound("cut", Clipped.in(scene.getRoot())));
  }

  @Test
  void should_find_words_that_run_out_of_the_window() {
    shown(
        Fx.on(() -> {
          var label = new Label("outside");
          label.relocate(380, 10);
          return new Pane(label);
        }),
        scene -> assertFound("cut", Clipped.in(scene.getRoot())));
  }

  @Test
  void should_find_words_on_one_another() {
    shown(
        Fx.on(() -> new Pane(new Label("one sentence"), new Label("another one"))),
        scene -> assertFound("on one another", Clipped.in(scene.getRoot())));
  }

  @Test
  void should_let_words_be_scrolled_to() {
    shown(
        Fx.on(() -> {
          var page = new VBox(new Label("above"), new Region(), new Label("far below"));
          ((Region) page.getChildren().get(1)).setMinHeight(2000);
          return new VBox(new ScrollPane(page));
        }),
        scene -> assertEquals(List.of(), Clipped.in(scene.getRoot())));
  }

  @Test
  void should_find_a_control_without_a_name() {
    shown(
        Fx.on(() -> new VBox(new Button("▼"), new Button("Named"), new TextArea("its own words"))),
        scene -> assertFound("no name: Button", Named.in(scene.getRoot())));
  }

  @Test
  void should_find_a_stop_without_a_role() {
    shown(
        Fx.on(() -> {
          var pane = new Pane();
          pane.setFocusTraversable(true);
          pane.setAccessibleText("Something");
          return new VBox(pane);
        }),
        scene -> assertFound("no role", Named.in(scene.getRoot())));
  }

  @Test
  void should_find_ids_keys_and_holes_among_words() {
    var raw = new RawIds(Set.of("noise-floor", "to"), Set.of("rail.title"));
    for (var words :
        List.of("see noise-floor.", "rail.title", "Step {0}", "was null", "Optional[x]")) {
      assertTrue(raw.isRaw(words), words);
    }
    for (var words :
        List.of("the noise floor", "from here to there", "A well-known case", "0.5 to 1")) {
      assertFalse(raw.isRaw(words), words);
    }
  }

  @Test
  void should_find_a_pane_that_says_nothing() {
    shown(
        Fx.on(() -> new VBox(new Button("Run"), new Pane())),
        scene -> assertFound("says nothing", Empty.in(scene.getRoot())));
  }

  @Test
  void should_find_where_the_keyboard_sticks_and_what_it_never_reaches() {
    shown(
        Fx.on(() -> {
          var trap = new Button("trap");
          trap.addEventFilter(KeyEvent.KEY_PRESSED, KeyEvent::consume);
          return new VBox(new Button("first"), trap, new Button("last"));
        }),
        scene -> assertFound("never reached: Button", Focus.walk(scene)));
  }

  @Test
  void should_find_a_way_that_goes_back() {
    shown(
        Fx.on(() -> {
          var low = new Button("low");
          low.relocate(0, 200);
          return new Pane(low, new Button("high"));
        }),
        scene -> assertFound("back from", Focus.walk(scene)));
  }

  @Test
  void should_leave_a_text_area_with_control_and_tab() {
    shown(
        Fx.on(() -> new VBox(new Button("first"), new TextArea("words"), new Button("last"))),
        scene -> assertEquals(List.of(), Focus.walk(scene)));
  }

  @Test
  void should_know_what_lies_before() {
    var here = new BoundingBox(100, 100, 50, 20);
    assertTrue(Focus.isBack(here, new BoundingBox(100, 50, 50, 20)), "above");
    assertTrue(Focus.isBack(here, new BoundingBox(20, 100, 50, 20)), "left");
    assertFalse(Focus.isBack(here, new BoundingBox(160, 100, 50, 20)), "right");
    assertFalse(Focus.isBack(here, new BoundingBox(20, 130, 50, 20)), "next line");
    assertFalse(Focus.isBack(here, new BoundingBox(200, 20, 50, 20)), "next column");
  }

  @Test
  void should_find_a_stop_on_which_the_keyboard_is_not_seen() {
    shown(
        Fx.on(() -> {
          Node bare = new Pane();
          bare.setFocusTraversable(true);
          return new VBox(new Button("marked"), bare);
        }),
        scene -> assertFound("no mark of focus: Pane", Focus.unmarked(scene.getRoot())));
  }
}
