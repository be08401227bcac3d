package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.Twin;
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
