package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.autopsie.casefile.CaseStore;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.shell.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a choice among definitions of fair costs, on the published counts of COMPAS.
class TradeoffTest {
  @TempDir Path folder;

  @Test
  void should_begin_with_the_published_counts_and_say_what_must_give() {
    Fx.run(() -> {
      var sample = opened("compas", "impossibility");
      var figure = (Figure) sample.node("impossibility-panel").lookup(".figure");
      var fpr = figure.twin().rows().get(6);
      assertEquals("African-American", fpr.get(1).in(Locale.ENGLISH));
      assertEquals(100 * 805 / 1795.0, ((Twin.Value) fpr.get(2)).number(), 1e-9);
      assertTrue(figure.text().basis().n().contains("3,696"), figure.text().basis().n());
      tick(sample, "trade-same-ppv");
      tick(sample, "trade-same-fnr");
      var said = sample.words("trade-sentence");
      assertTrue(said.contains("so the last number has to differ"), said);
      assertTrue(said.contains("1.63 times as often for African-American"), said);
      tick(sample, "trade-same-base-rate");
      assertTrue(sample.words("trade-sentence").contains("nothing has to give"));
      assertEquals(List.of(), sample.errors().all().get());
      sample.window().close();
    });
  }

  @Test
  void should_say_so_where_no_score_can_have_these_numbers() {
    Fx.run(() -> {
      var sample = opened("lacking", "impossibility");
      ((Slider) sample.node("trade-ppv-0")).setValue(10);
      sample.settle();
      var said = sample.words("trade-sentence");
      assertTrue(said.startsWith("No score can give these numbers."), said);
      assertTrue(said.contains("630 of 100 (Group 1)"), said);
      sample.window().close();
    });
  }

  @Test
  void should_move_the_line_by_keys_and_say_who_changes_side() {
    Fx.run(() -> {
      var sample = opened("compas", "thresholds");
      var said = sample.words("thresholds-sentence");
      assertTrue(said.contains("the table’s own threshold (5)"), said);
      press(sample.node("threshold-lines"), KeyCode.RIGHT);
      press(sample.node("threshold-lines"), KeyCode.RIGHT);
      press(sample.node("threshold-lines"), KeyCode.RIGHT);
      sample.settle();
      said = sample.words("thresholds-sentence");
      assertTrue(said.startsWith("Decisions: for everybody, A from 8 on."), said);
      // 2,174 rated medium or high, 1,025 rated high
      assertTrue(said.contains("1,149 people of African-American to B"), said);
      var rates = figure(sample, ".rates-chart");
      assertEquals(100 * 284 / 1795.0, number(rates, 3, 2), 1e-9);
      assertEquals(100 * 1160 / 1901.0, number(rates, 6, 2), 1e-9);
      ((Button) sample.node("thresholds-back")).fire();
      sample.settle();
      assertTrue(sample.words("thresholds-sentence").contains("own threshold (5)"));
      sample.window().close();
    });
  }

  @Test
  void should_keep_the_lines_as_a_step_with_its_evidence() {
    Fx.run(() -> {
      var sample = opened("compas", "thresholds");
      press(sample.node("threshold-lines"), KeyCode.RIGHT);
      sample.settle();
      var said = sample.words("thresholds-sentence");
      Hands.press(sample, "keep");
      assertEquals(List.of(), sample.errors().all().get());
      var kept =
          new CaseStore(List.of(folder.resolve("none")), folder).open(folder.resolve("compas"));
      var step = kept.caseFile().protocol().getLast();
      assertEquals("group-thresholds", step.with());
      assertEquals("observation", step.kind());
      assertEquals(
          List.of("African-American=6", "All others=6", "Caucasian=6"),
          step.set().get("thresholds"));
      assertTrue(said.contains("“Missed” 31 of 100"), said);
      assertEquals("equalised_odds_difference", step.set().get("measure"));
      assertEquals(1, Places.evidence(sample.window()));
      sample.window().close();
    });
  }

  @Test
  void should_give_each_group_its_line_where_a_rule_asks_for_it() {
    Fx.run(() -> {
      var sample = opened("compas", "thresholds");
      ((Button) sample.node("rule-equalised-odds")).fire();
      sample.settle();
      var said = sample.words("thresholds-sentence");
      assertTrue(said.contains("African-American: A from 7 on, Caucasian: A from 5 on"), said);
      assertEquals(List.of(), sample.errors().all().get());
      sample.show("lacking");
      sample.window().choose("thresholds");
      sample.settle();
      assertTrue(sample.all().contains("This case has no table with a column of scores"));
      sample.window().close();
    });
  }

  @Test
  void should_split_the_published_counts_and_ask_how_strong_a_trait_would_be() {
    Fx.run(() -> {
      var sample = opened("compas", "confounder");
      Hands.choose(sample, "split-by", "Optional[age_cat]");
      var said = sample.words("split-sentence");
      assertTrue(said.contains("Of 3 parts, 3 have a gap the same way"), said);
      var parts = figure(sample, ".rates-chart");
      assertEquals(100 * 382 / 920.0, number(parts, 2, 2), 1e-9);
      var trait = sample.words("trait-sentence");
      assertTrue(trait.contains("would leave a ratio of at least 1.56"), trait);
      ((Slider) sample.node("trait-uneven")).setValue(8);
      ((Slider) sample.node("trait-strength")).setValue(8);
      sample.settle();
      trait = sample.words("trait-sentence");
      assertTrue(trait.contains("could account for the whole ratio"), trait);
      assertFalse(trait.contains("because"), trait);
      sample.window().close();
    });
  }

  @Test
  void should_say_that_the_example_is_constructed_where_a_case_has_no_table() {
    Fx.run(() -> {
      var sample = opened("lacking", "confounder");
      assertTrue(sample.words("split-sentence").contains("Simpson’s paradox"));
      assertTrue(sample.all().contains("This example is constructed"));
      assertTrue(figure(sample, ".rates-chart").text().basis().source().contains("constructed"));
      sample.window().close();
    });
  }

  @Test
  void should_show_a_synthetic_person_and_the_nearest_one_decided_otherwise() {
    Fx.run(() -> {
      var sample = opened("compas", "person");
      assertTrue(sample.all().contains("This person is synthetic"));
      Hands.choose(sample, "person-trait-0", "African-American");
      Hands.choose(sample, "person-trait-1", "Male");
      Hands.choose(sample, "person-trait-2", "Greater than 45");
      var said = sample.words("person-sentence");
      assertTrue(said.contains("most often they were rated low risk"), said);
      ((Button) sample.node("person-nearest")).fire();
      sample.settle();
      said = sample.words("person-sentence");
      assertTrue(said.contains("most often they were rated medium or high risk"), said);
      assertTrue(sample.all().contains("drawn as: "));
      sample.show("lacking");
      sample.window().choose("person");
      sample.settle();
      assertTrue(sample.all().contains("Rows of real people are never shown here"));
      sample.window().close();
    });
  }

  private static Figure figure(Sample sample, String drawing) {
    Node at = sample.scene().getRoot().lookup(drawing);
    while (!(at instanceof Figure)) {
      at = at.getParent();
    }
    return (Figure) at;
  }

  private static double number(Figure figure, int row, int column) {
    return ((Twin.Value) figure.twin().rows().get(row).get(column)).number();
  }

  private static void press(Node node, KeyCode key) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private Sample opened(String id, String panel) {
    var sample = Sample.open(folder, Locale.ENGLISH);
    sample.show(id);
    sample.window().choose(panel);
    sample.settle();
    return sample;
  }

  private static void tick(Sample sample, String id) {
    ((CheckBox) sample.node(id)).fire();
    sample.settle();
  }
}
