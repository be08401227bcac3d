package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.autopsie.workbench.chart.SlopeData.Axis;
import org.autopsie.workbench.chart.SlopeData.Band;
import org.autopsie.workbench.chart.SlopeData.Line;
import org.autopsie.workbench.chart.SlopeData.Role;
import org.autopsie.workbench.shell.Theme;
import org.autopsie.workbench.shell.Wardrobe;

/// Figures with invented numbers, in a scene that wears the look.
final class Sheets {
  static final Saver NOWHERE = name -> Optional.empty();

  private Sheets() {}

  static FigureText text(String title) {
    return new FigureText(
        "Rang du CV 14 : « avant/après »",
        title,
        "32 CV · la bande grise est le bruit",
        basis(),
        "Le CV 14 passe du rang 6 au rang 15.");
  }

  static Basis basis() {
    return new Basis(
        "Caliskan et al., 2017", "n = 16 prénoms", "intervalle à 95 %", "graine 0", "substitution");
  }

  static SlopeData slope() {
    return new SlopeData(
        "CV 14",
        32,
        Optional.of(new Band(4, 9, "bande de bruit")),
        List.of(
            new Line(2, 2.5, 2.5, 2.5, "CV 02", "", Role.QUIET),
            new Line(12, 11.5, 11.5, 11.5, "CV 03", "", Role.QUIET),
            new Line(6, 5.7, 4.6, 7, "prénom A", "rang 5,7 [4,6 ; 7]", Role.REFERENCE),
            new Line(6, 15.3, 13, 17.8, "prénom B", "rang 15,3 [13 ; 17,8]", Role.COMPARED)),
        new Axis("rang 1", "avant", "après"));
  }

  static IntervalData intervals() {
    var none = OptionalDouble.empty();
    double not = Double.NaN;
    return new IntervalData(
        "Déplacement (rangs)",
        Optional.of(new IntervalData.Band(-0.9, 0.9, "bande de bruit")),
        OptionalDouble.of(0),
        List.of(
            row("Bruit : prénoms du même groupe", 0.6, 0.3, 0.9, none, Mark.FOUND, "retrouvé"),
            row("Effet planté, doit être trouvé", 7.1, 6.2, 8, none, Mark.NOT_FOUND, "non retrouvé"),
            row("Prénom", 2.4, -0.8, 4.1, OptionalDouble.of(5.5), Mark.OBSERVED, "observé"),
            row("Encodeur publié", not, not, not, none, Mark.NOT_TRIED, "non tenté")));
  }

  private static IntervalData.Row row(
      String label,
      double at,
      double low,
      double high,
      OptionalDouble published,
      Mark mark,
      String status) {
    var value = Double.isNaN(at) ? "modèle absent" : at + " rang [" + low + " ; " + high + "]";
    return new IntervalData.Row(label, value, at, low, high, 16, published, mark, status);
  }

  static PairData pairs() {
    return new PairData(
        "Ressemblance (cosinus)",
        "avant",
        "après",
        List.of(
            new PairData.Pair("Annonce : analyste", 0.61, 0.57, "0,61 → 0,57"),
            new PairData.Pair("Annonce : infirmière", 0.32, 0.35, "0,32 → 0,35"),
            new PairData.Pair("Annonce : charpente", 0.28, 0.28, "0,28 → 0,28")));
  }

  /// Puts a figure into a scene and lays it out.
  static Figure shown(Figure figure, Theme theme) {
    var root = new StackPane(figure);
    root.getStyleClass().addAll(theme.id(), "panel");
    root.setStyle("-fx-font-size: 13.5px");
    var scene = new Scene(root, 860, 560);
    Wardrobe.dress(scene, theme);
    for (int i = 0; i < 3; i++) {
      root.applyCss();
      root.layout();
    }
    return figure;
  }

  static Figure slopeFigure(Saver saver) {
    var data = slope();
    var text = text("Rang du CV 14 avant et après");
    return new Figure(text, new SlopeChart(data), data.twin(Locale.FRENCH), saver, Locale.FRENCH);
  }

  static Figure intervalFigure() {
    var data = intervals();
    return new Figure(
        text("De combien de rangs ?"),
        new IntervalChart(data, Locale.FRENCH),
        data.twin(Locale.FRENCH),
        NOWHERE,
        Locale.FRENCH);
  }

  static Figure pairFigure() {
    var data = pairs();
    return new Figure(
        text("À quelles annonces ce CV ressemble-t-il ?"),
        new PairChart(data, Locale.FRENCH),
        data.twin(Locale.FRENCH),
        NOWHERE,
        Locale.FRENCH);
  }
}
