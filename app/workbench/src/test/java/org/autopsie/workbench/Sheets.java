package org.autopsie.workbench;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.IntervalChart;
import org.autopsie.workbench.chart.IntervalData;
import org.autopsie.workbench.chart.Mark;
import org.autopsie.workbench.chart.PairChart;
import org.autopsie.workbench.chart.PairData;
import org.autopsie.workbench.chart.Saver;
import org.autopsie.workbench.chart.SlopeChart;
import org.autopsie.workbench.chart.SlopeData;
import org.autopsie.workbench.chart.SlopeData.Axis;
import org.autopsie.workbench.chart.SlopeData.Band;
import org.autopsie.workbench.chart.SlopeData.Line;
import org.autopsie.workbench.chart.SlopeData.Role;
import org.autopsie.workbench.shell.Theme;
import org.autopsie.workbench.shell.Wardrobe;

/// Figures with invented numbers, in a scene that wears the look.
public final class Sheets {
  public static final Saver NOWHERE = name -> Optional.empty();

  private Sheets() {}

  public static FigureText text(String title) {
    return new FigureText(
        "Rang du CV 14 : « avant/après »",
        title,
        "32 CV · la bande grise est le bruit",
        basis(),
        "Le CV 14 passe du rang 6 au rang 15.");
  }

  public static Basis basis() {
    return new Basis(
        "Caliskan et al., 2017", "n = 16 prénoms", "intervalle à 95 %", "graine 0", "substitution");
  }

  public static SlopeData slope() {
    return new SlopeData(
        "CV 14",
        32,
        Optional.of(new Band(4, 9, "bande de bruit")),
        List.of(
            new Line(2, 2.5, 2.5, 2.5, "CV 02", "", Role.QUIET),
            new Line(12, 11.5, 11.5, 11.5, "CV 03", "", Role.QUIET),
            new Line(6, 5.7, 4.6, 7, "prénom A", "rang 5,7 [4,6 ; 7]", Role.REFERENCE),
            new Line(6, 15.3, 13, 17.8, "prénom B", "rang 15,3 [13 ; 17,8]", Role.COMPARED)),
        new Axis("rang parmi 32, sans unité (1 : en tête)", "rang 1", "avant", "après"));
  }

  public static IntervalData intervals() {
    var none = OptionalDouble.empty();
    double not = Double.NaN;
    return new IntervalData(
        "Déplacement, unité : rangs",
        Optional.of(new IntervalData.Band(-0.9, 0.9, "bande de bruit")),
        OptionalDouble.of(0),
        List.of(
            row("Bruit : prénoms du même groupe", 0.6, 0.3, 0.9, none, Mark.FOUND, "retrouvé"),
            row(
                "Effet planté, doit être trouvé",
                7.1,
                6.2,
                8,
                none,
                Mark.NOT_FOUND,
                "non retrouvé"),
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

  public static PairData pairs() {
    return new PairData(
        "Ressemblance (cosinus), sans unité",
        "avant",
        "après",
        List.of(
            new PairData.Pair("Annonce : analyste", 0.61, 0.57, "0,61 → 0,57"),
            new PairData.Pair("Annonce : infirmière", 0.32, 0.35, "0,32 → 0,35"),
            new PairData.Pair("Annonce : charpente", 0.28, 0.28, "0,28 → 0,28")));
  }

  /// The same in the light theme.
  public static Figure shown(Figure figure) {
    return shown(figure, Theme.LIGHT);
  }

  /// Puts a figure into a scene and lays it out.
  public static Figure shown(Figure figure, Theme theme) {
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

  public static Figure slopeFigure(Saver saver) {
    var data = slope();
    var text = text("Rang du CV 14 avant et après");
    return new Figure(text, new SlopeChart(data), data.twin(Locale.FRENCH), saver, Locale.FRENCH);
  }

  public static Figure intervalFigure() {
    var data = intervals();
    return new Figure(
        text("De combien de rangs ?"),
        new IntervalChart(data, Locale.FRENCH),
        data.twin(Locale.FRENCH),
        NOWHERE,
        Locale.FRENCH);
  }

  public static Figure pairFigure() {
    var data = pairs();
    return new Figure(
        text("À quelles annonces ce CV ressemble-t-il ?"),
        new PairChart(data, Locale.FRENCH),
        data.twin(Locale.FRENCH),
        NOWHERE,
        Locale.FRENCH);
  }

  /// How many colours the figure’s window shows, at one point in seven.
  public static int colours(Figure figure) {
    var image = figure.getScene().snapshot(null);
    var colours = new HashSet<Integer>();
    for (int x = 0; x < image.getWidth(); x += 7) {
      for (int y = 0; y < image.getHeight(); y += 7) {
        colours.add(image.getPixelReader().getArgb(x, y));
      }
    }
    return colours.size();
  }

  /// How many points below that line are not white.
  public static int ink(BufferedImage image, int from) {
    int ink = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = from; y < image.getHeight(); y++) {
        ink += image.getRGB(x, y) == 0xffffffff ? 0 : 1;
      }
    }
    return ink;
  }

  /// The words of the figure’s label with that id.
  public static String words(Figure figure, String id) {
    return ((Labeled) figure.lookup("#" + id)).getText();
  }
}
