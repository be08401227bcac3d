package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;
import org.autopsie.workbench.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// WCAG 2.2 AA, measured from the style sheet: text 4.5 to 1 (1.4.3), marks and the focus ring 3 to
/// 1 (1.4.11).
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double MARK = 3;
  private static final List<String> GROUNDS = List.of("paper", "pane", "soft");

  /// Lines that carry no information of their own: hairlines, the band, and what is drawn grey on
  /// purpose behind the marks.
  private static final Set<String> QUIET =
      Set.of("line", "noise", "noise-soft", "mute-line", "pane", "paper", "soft");

  @Test
  void should_know_the_ratios_that_the_standard_gives() {
    assertEquals(21, Sight.contrast(Color.BLACK, Color.WHITE), 1e-9);
    assertEquals(1, Sight.contrast(Color.RED, Color.RED), 1e-9);
    assertTrue(Sight.contrast(Color.web("#777777"), Color.WHITE) < TEXT);
    assertTrue(Sight.contrast(Color.web("#767676"), Color.WHITE) > TEXT);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void should_let_all_text_be_read_where_it_stands(Theme theme) {
    var wrong = new ArrayList<String>();
    for (var rule : Look.all()) {
      rule.token("-fx-text-fill").ifPresent(ink -> check(theme, rule, ink, TEXT, wrong));
      if (rule.nodes().matches(".*(text|words).*")) {
        rule.token("-fx-fill").ifPresent(ink -> check(theme, rule, ink, TEXT, wrong));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void should_let_ink_be_read_on_every_ground(Theme theme) {
    var tokens = Look.tokens(theme);
    for (var ink : List.of("ink", "ink-2")) {
      for (var ground :
          List.of("paper", "pane", "soft", "accent-soft", "alert-soft", "noise-soft")) {
        double ratio = Sight.contrast(tokens.get(ink), tokens.get(ground));
        assertTrue(ratio >= TEXT, ink + " on " + ground + ": " + ratio);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void should_let_marks_be_seen_where_they_stand(Theme theme) {
    var wrong = new ArrayList<String>();
    int marks = 0;
    for (var rule : Look.all()) {
      for (var entry : List.of("-fx-fill", "-fx-stroke")) {
        var ink = rule.token(entry).filter(one -> !QUIET.contains(one));
        marks += ink.isPresent() ? 1 : 0;
        ink.ifPresent(one -> check(theme, rule, one, MARK, wrong));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(marks > 10, "marks found in the style sheet: " + marks);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void should_let_the_two_groups_be_seen_across_the_band(Theme theme) {
    var tokens = Look.tokens(theme);
    for (var group : List.of("group-a", "group-b")) {
      double ratio = Sight.contrast(tokens.get(group), tokens.get("noise-soft"));
      assertTrue(ratio >= MARK, group + " on the noise floor: " + ratio);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void should_let_the_focus_be_seen_on_every_ground(Theme theme) {
    var rings =
        Look.all().stream()
            .filter(rule -> rule.nodes().contains(":focused"))
            .flatMap(rule -> rule.token("-fx-border-color").stream())
            .distinct()
            .toList();
    assertTrue(rings.contains("accent"), "rings: " + rings);
    var tokens = Look.tokens(theme);
    for (var ring : rings) {
      for (var ground : GROUNDS) {
        double ratio = Sight.contrast(tokens.get(ring), tokens.get(ground));
        assertTrue(ratio >= MARK, ring + " round something on " + ground + ": " + ratio);
      }
    }
  }

  private static void check(
      Theme theme, Look.Rule rule, String ink, double least, List<String> wrong) {
    var tokens = Look.tokens(theme);
    for (var ground : grounds(rule, ink)) {
      if (!tokens.containsKey(ink) || !tokens.containsKey(ground)) {
        wrong.add(rule.nodes() + ": no colour for " + ink + " or " + ground);
        continue;
      }
      double ratio = Sight.contrast(tokens.get(ink), tokens.get(ground));
      if (ratio < least) {
        wrong.add(rule.nodes() + ": " + ink + " on " + ground + " is " + ratio);
      }
    }
  }

  /// What a rule's ink stands on: the rule's own ground; the colour that the ink is made for
  /// (`on-accent`); else every common ground.
  private static List<String> grounds(Look.Rule rule, String ink) {
    var own = rule.token("-fx-background-color");
    var meant = ink.startsWith("on-") ? List.of(ink.substring(3)) : GROUNDS;
    return own.map(List::of).orElse(meant);
  }
}
