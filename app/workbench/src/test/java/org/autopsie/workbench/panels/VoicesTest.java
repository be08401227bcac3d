package org.autopsie.workbench.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.autopsie.workbench.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Positions and sources.
class VoicesTest {
  @TempDir Path folder;

  @Test
  void should_go_through_the_positions_in_the_order_of_time() {
    Fx.run(() -> {
      var opened = new Opened(folder, new PositionsPanel());
      var seen = new java.util.ArrayList<String>();
      Node mark = opened.node("position-p-caliskan");
      for (int i = 0; i < 6; i++) {
        key(mark, KeyCode.RIGHT);
        var id = opened.copy.chosen("position").get().orElseThrow();
        seen.add(id);
        mark = opened.node("position-" + id);
      }
      assertEquals(
          List.of(
              "p-reuters",
              "p-amazon",
              "p-looked-at",
              "p-wilson",
              "p-wilson-rivals",
              "p-wilson-proxy"),
          seen);
      key(mark, KeyCode.RIGHT);
      assertEquals(Optional.of("p-wilson-proxy"), opened.copy.chosen("position").get());
      key(mark, KeyCode.HOME);
      assertEquals(Optional.of("p-caliskan"), opened.copy.chosen("position").get());
    });
  }

  @Test
  void should_show_every_mark_whole_however_narrow_it_is() {
    for (var width : new double[] {420, 520, 760, 1200}) {
      Fx.run(() -> {
        var opened = new Opened(folder, new PositionsPanel());
        var chart = opened.node("position-p-amazon").getParent();
        chart.resize(width, chart.prefHeight(width));
        chart.layout();
        var inside = chart.getLayoutBounds();
        for (var mark : chart.lookupAll(".position-mark")) {
          assertTrue(inside.contains(mark.getBoundsInParent()), mark.getId() + " at " + width);
          for (var other : chart.lookupAll(".position-mark")) {
            boolean apart =
                mark.equals(other)
                    || !mark.getBoundsInParent().intersects(other.getBoundsInParent());
            assertTrue(apart, mark.getId() + " on " + other.getId() + " at " + width);
          }
        }
      });
    }
  }

  @Test
  void should_lead_from_a_position_to_its_source_and_its_steps() {
    Fx.run(() -> {
      var opened = new Opened(folder, new PositionsPanel());
      opened.copy.chosen("position").set(Optional.of("p-amazon"));
      opened.settle();
      assertTrue(opened.all().contains("“never used by Amazon recruiters"), opened.all());
      assertTrue(opened.all().contains("Their words, in English"), opened.all());
      assertTrue(opened.all().contains("○ not tried"), opened.all());
      link(opened, "The word “women’s” before an activity").fire();
      assertEquals(Optional.of("womens-word"), opened.copy.chosen().get());
      link(opened, "Source: Jeffrey Dastin").fire();
      assertEquals(Optional.of("reuters-2018"), opened.copy.chosen("source").get());
      assertEquals(List.of("protocol", "sources"), opened.shown);
    });
  }

  @Test
  void should_keep_a_copy_of_a_source_with_its_hash() throws IOException {
    var page = Files.writeString(folder.resolve("page.html"), "<p>As it was.</p>");
    Fx.run(() -> {
      var opened = new Opened(folder, new SourcesPanel());
      opened.chooses(page);
      opened.press("source-keep-uw-news-2024");
      var kept = opened.copy.open().get().caseFile().sources().get(4);
      assertEquals(Optional.of("sources/uw-news-2024.html"), kept.kept());
      assertTrue(Files.exists(folder.resolve("cv-screening/sources/uw-news-2024.html")));
      var hash = kept.sha256().orElseThrow();
      assertTrue(opened.all().replace(" ", "").contains(hash), opened.all());
      assertEquals(List.of(), opened.told);
    });
  }

  @Test
  void should_say_of_each_source_what_rests_on_it() {
    Fx.run(() -> {
      var opened = new Opened(folder, new SourcesPanel());
      assertTrue(
          opened.all().contains("– timeline: 2014; 2015; 2017; 10 October 2018"), opened.all());
      assertTrue(opened.all().contains("Nothing in this case rests on it yet."), opened.all());
      assertTrue(opened.all().contains("○ to be confirmed"), opened.all());
    });
  }

  @Test
  void should_add_a_source_and_edit_it() {
    Fx.run(() -> {
      var opened = new Opened(folder, new SourcesPanel());
      opened.press("edit-sources");
      opened.press("edit-sources-add");
      ((TextInputControl) opened.node("edit-sources-9-title")).setText("A letter");
      ((TextInputControl) opened.node("edit-sources-9-url")).setText("https://example.org");
      opened.press("edit-sources");
      var added = opened.copy.open().get().caseFile().sources().get(9);
      assertEquals("A letter", added.title());
      assertEquals(Optional.of("https://example.org"), added.url());
      opened.press("edit-sources");
      ((TextInputControl) opened.node("edit-sources-9-url")).setText("");
      opened.press("edit-sources");
      assertEquals(Optional.empty(), opened.copy.open().get().caseFile().sources().get(9).url());
      opened.press("edit-sources");
      opened.press("edit-sources-0-remove");
      assertEquals(1, opened.told.size());
      assertEquals(10, opened.copy.open().get().caseFile().sources().size());
    });
  }

  @Test
  void should_count_what_was_found_of_each_part() {
    Fx.run(() -> {
      var opened = new Opened(folder, new IdentificationPanel());
      assertTrue(opened.all().contains("○ 2 not found"), opened.all());
      assertTrue(opened.all().contains("◆ 1 near"), opened.all());
      opened.show(new IdentificationPanel(), Locale.FRENCH);
      assertTrue(opened.all().contains("○ cherché, non trouvé"), opened.all());
      assertFalse(opened.all().contains("weights"), opened.all());
    });
  }

  private static Hyperlink link(Opened opened, String words) {
    return opened.node("edit-position").getScene().getRoot().lookupAll(".hyperlink").stream()
        .map(Hyperlink.class::cast)
        .filter(link -> link.getText().startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  private static void key(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
