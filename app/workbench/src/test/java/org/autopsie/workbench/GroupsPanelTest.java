package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.Format;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.shell.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who gets which decision, group by group.
class GroupsPanelTest {
  @TempDir Path folder;

  private Sample compas(Locale locale) {
    var sample = Sample.open(folder, locale);
    sample.show("compas");
    sample.window().choose("groups");
    sample.settle();
    return sample;
  }

  private static Figure figure(Sample sample) {
    return (Figure) sample.scene().getRoot().lookup(".figure");
  }

  private static String csv(Sample sample) {
    return new String(figure(sample).bytes(Format.CSV), StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked")
  private static void choose(Sample sample, String id, int place) {
    ((ComboBox<Choice<?>>) sample.node(id)).getSelectionModel().select(place);
    sample.settle();
  }

  private static void view(Sample sample, String view) {
    ((ToggleButton) sample.node("groups-view-" + view)).fire();
    sample.settle();
  }

  @Test
  void should_draw_the_published_wrong_alarms_as_people_of_100() {
    Fx.run(() -> {
      var sample = compas(Locale.ENGLISH);
      choose(sample, "groups-question", 1);

      assertEquals(
          "Of 100 people not arrested again within two years, how many had been rated medium or"
              + " high risk?",
          figure(sample).text().title());
      var said = sample.words("groups-sentence");
      assertTrue(said.startsWith("African-American (category of the file): 45 of 100;"), said);
      assertTrue(said.contains("Caucasian (category of the file): 23. That is 21.4 more ("), said);
      assertTrue(csv(sample).contains("44.8"), csv(sample));
      assertEquals(45 + 23 + 19, filled(sample));
      assertTrue(sample.words("groups-key").contains("rated low risk (the person gains from it)"));
      sample.window().close();
    });
  }

  /// Heads and shoulders are two shapes of one person.
  private static long filled(Sample sample) {
    return List.of("a", "b", "c").stream()
            .mapToLong(one -> figure(sample).drawing().lookupAll(".group-fill-" + one).size())
            .sum()
        / 2;
  }

  @Test
  void should_compare_nothing_without_a_named_reference() {
    Fx.run(() -> {
      var sample = compas(Locale.ENGLISH);
      choose(sample, "groups-reference", 0);

      assertFalse(sample.words("groups-sentence").contains("more ("));
      assertTrue(sample.all().contains("No reference group is named"));
      view(sample, "ALL");
      assertTrue(csv(sample).contains("no reference group"), csv(sample));
      sample.window().close();
    });
  }

  @Test
  void should_show_bars_curves_and_every_measure() {
    Fx.run(() -> {
      var sample = compas(Locale.ENGLISH);
      view(sample, "BARS");
      assertEquals("GroupBars", figure(sample).drawing().getClass().getSimpleName());
      assertTrue(sample.all().contains("no law says it"));
      assertFalse(sample.all().contains("29 CFR"), "nobody is selected for anything here");
      view(sample, "ROC");
      assertTrue(
          sample.words("groups-sentence").contains("the right one first 0.69 of the time"),
          sample.words("groups-sentence"));
      view(sample, "CALIBRATION");
      assertTrue(csv(sample).lines().count() > 25, csv(sample));
      view(sample, "ALL");
      assertTrue(csv(sample).contains("equal opportunity difference"));
      assertTrue(csv(sample).contains("FP ÷ (TN + FP)"));
      sample.window().close();
    });
  }

  @Test
  void should_draw_the_four_fifths_line_where_people_are_selected() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("apple-card");
      sample.window().choose("groups");
      sample.settle();
      view(sample, "BARS");

      assertTrue(sample.all().contains("29 CFR 1607.4(D)"));
      sample.window().close();
    });
  }

  @Test
  void should_cross_groups_and_say_which_are_too_small() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.ENGLISH);
      sample.show("compas");
      sample.window().choose("groups");
      sample.settle();
      ((CheckBox) sample.node("groups-by-1")).fire();
      sample.settle();

      assertTrue(csv(sample).contains("& high"), csv(sample));
      assertEquals(
          "race (as the file codes it)", ((CheckBox) sample.node("groups-by-0")).getText());
      assertTrue(sample.all().contains("No reference group is named"));
      sample.window().close();
    });
  }

  @Test
  void should_keep_what_is_shown_as_a_step_with_its_evidence() {
    Fx.run(() -> {
      var sample = compas(Locale.ENGLISH);
      choose(sample, "groups-question", 1);
      Hands.press(sample, "keep");

      assertTrue(sample.errors().shown().get().isEmpty());
      assertEquals(1, Places.evidence(sample.window()));
      sample.window().close();
    });
  }

  @Test
  void should_say_what_to_do_where_nothing_is_compared() {
    Fx.run(() -> {
      var sample = Sample.open(folder, Locale.FRENCH);
      sample.show("cv-screening");
      sample.window().choose("groups");
      sample.settle();

      assertTrue(sample.all().contains("Ouvrez un tableau de décisions"));
      sample.node("groups-open");
      sample.window().close();
    });
  }
}
