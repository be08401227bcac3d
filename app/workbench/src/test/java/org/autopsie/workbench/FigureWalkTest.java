package org.autopsie.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.autopsie.casefile.CaseYaml;
import org.autopsie.casefile.Step;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.Charted;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.shell.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks every panel, one step of each method and the guess pages of every sample case and of a toy
/// case, before and after the protocol has run, and asks of every drawing what a figure owes its
/// reader. One case speaks French, the next English.
class FigureWalkTest {
  @TempDir Path folder;

  /// What was asked of already: the same figure stands before the walker again and again.
  private final Set<Object> asked = new HashSet<>();

  private static final Set<String> KINDS =
      Set.of(
          "AttentionArcs",
          "CurveChart",
          "IntervalChart",
          "NumberChart",
          "PairChart",
          "PositionChart",
          "RatesChart",
          "Said",
          "SlopeChart",
          "VoteChart",
          "WordsFigure");

  record Walk(String id, Locale locale) {}

  static Stream<Walk> cases() throws Exception {
    try (var samples = Files.list(Sample.CHECKOUT.resolve("sample-incidents"))) {
      var ids =
          samples
              .filter(one -> Files.exists(one.resolve("case.yaml")))
              .map(one -> CaseYaml.read(one).caseFile().id())
              .sorted()
              .toList();
      return Stream.concat(
          IntStream.range(0, ids.size())
              .mapToObj(i -> new Walk(ids.get(i), i % 2 == 0 ? Locale.FRENCH : Locale.ENGLISH)),
          Stream.of(new Walk("small", Locale.FRENCH), new Walk("small", Locale.ENGLISH)));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void should_owe_nothing_to_the_reader_of_any_figure(Walk walk) {
    var wrong = new TreeSet<String>();
    var met = new HashSet<String>();
    var sample = Fx.on(() -> open(walk));
    walk(sample, wrong, met);
    Fx.run(() -> {
      sample.window().choose("protocol");
      sample.settle();
      ((Button) sample.node("run-all")).fire();
    });
    walk(sample, wrong, met);
    Fx.run(() -> sample.window().close());
    assertEquals("", String.join("\n", wrong));
    if (walk.id().equals("cv-screening")) {
      var gone = new TreeSet<>(KINDS);
      gone.removeAll(met);
      assertEquals(Set.of(), gone, "a kind of drawing is not met any more");
    }
  }

  private Sample open(Walk walk) {
    SmallCase.write(folder.resolve("small"));
    var sample = Sample.open(folder, walk.locale());
    sample.show(walk.id());
    return sample;
  }

  private void walk(Sample sample, Set<String> wrong, Set<String> met) {
    for (var panel : Panels.all()) {
      Fx.run(() -> {
        sample.window().choose(panel.id());
        look(sample, panel.id(), wrong, met);
      });
    }
    var kinds = new HashSet<String>();
    for (var step : steps(sample)) {
      if (step.ask().isEmpty() && !kinds.add(step.with())) {
        continue;
      }
      Fx.run(() -> {
        Places.choose(sample.window(), step.id());
        sample.window().choose("protocol");
        look(sample, "protocol, " + step.id(), wrong, met);
        if (step.ask().isPresent()) {
          Places.guess(sample.window(), step.id());
          look(sample, "guess, " + step.id(), wrong, met);
          ((Button) sample.node("guess-reveal")).fire();
          look(sample, "revealed, " + step.id(), wrong, met);
          Places.back(sample.window());
        }
      });
    }
  }

  private static List<Step> steps(Sample sample) {
    return Fx.on(() -> Places.steps(sample.window()));
  }

  private void look(Sample sample, String where, Set<String> wrong, Set<String> met) {
    sample.settle();
    var root = sample.scene().getRoot();
    for (var node : root.lookupAll(".figure")) {
      var figure = (Figure) node;
      met.add(figure.drawing().getClass().getSimpleName());
      if (asked.add(List.of(figure.text(), figure.twin(), figure.getWidth() > 0))) {
        Owed.by(figure).forEach(line -> wrong.add(line + "   [" + where + "]"));
      }
    }
    Owed.outside(root).forEach(line -> wrong.add(line + "   [" + where + "]"));
  }

  @Test
  void should_find_a_figure_that_owes_everything() {
    Fx.run(() -> {
      var basis = new Basis("a source", "n = 1", "no interval", "seed 0", "a model");
      var bare = new FigureText("name", "A title", "", basis, " ");
      var figure = figure(bare, new Bare(List.of("length")), List.of());
      var owed = String.join("\n", Owed.by(figure));
      assertTrue(owed.contains("names no unit: length"), owed);
      assertTrue(owed.contains("axis not written: length"), owed);
      assertTrue(owed.contains("no sentence"), owed);
      assertTrue(owed.contains("no table"), owed);
    });
  }

  @Test
  void should_find_a_caption_that_is_hidden_and_a_drawing_that_says_nothing() {
    Fx.run(() -> {
      var basis = new Basis("a source", "n = 1", "no interval", "seed 0", "a model");
      var text = new FigureText("name", "A title", "", basis, "A sentence.");
      var rows = List.of(List.of(Twin.word("cell")));
      var figure = figure(text, new Region(), rows);
      figure.lookup("#figure-caption").setVisible(false);
      var owed = String.join("\n", Owed.by(figure));
      assertTrue(owed.contains("does not name its axes"), owed);
      assertTrue(owed.contains("no source line"), owed);
      assertTrue(owed.contains("SVG lacks: a source"), owed);
      assertFalse(owed.contains("CSV"), owed);
    });
  }

  @Test
  void should_owe_nothing_when_a_figure_has_all() {
    Fx.run(() -> {
      for (var figure :
          List.of(
              Sheets.intervalFigure(), Sheets.pairFigure(), Sheets.slopeFigure(Sheets.NOWHERE))) {
        var shown = Sheets.shown(figure);
        assertEquals(List.of(), Owed.by(shown));
      }
    });
  }

  private static Figure figure(FigureText text, Region drawing, List<List<Twin.Cell>> rows) {
    var twin = new Twin(List.of("head"), rows);
    return Sheets.shown(new Figure(text, drawing, twin, name -> Optional.empty(), Locale.ENGLISH));
  }

  /// A drawing that names axes and draws none.
  private static final class Bare extends Region implements Charted {
    private final List<String> axes;

    Bare(List<String> axes) {
      this.axes = new ArrayList<>(axes);
    }

    @Override
    public List<String> axes() {
      return axes;
    }
  }
}
