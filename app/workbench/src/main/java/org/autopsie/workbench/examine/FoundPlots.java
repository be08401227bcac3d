package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.workbench.chart.CurveChart;
import org.autopsie.workbench.chart.CurveData;
import org.autopsie.workbench.chart.HeatData;
import org.autopsie.workbench.chart.HeatMap;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.examine.FoundFigure.Drawn;
import org.autopsie.workbench.panel.Found;
import org.autopsie.workbench.panel.PanelContext;

/// The drawings of a measure that is no number of parts: a curve or a grid; nothing can be chosen
/// in them.
///
/// @param measure the id of what is drawn
/// @param told the words of the figure
record FoundPlots(PanelContext context, Found found, String measure, FoundWords told) {

  /// A curve, over those of others where the method gives them.
  Drawn curve(Curve curve) {
    var line =
        new CurveData.Line(
            speech().explained(found),
            curve.at(),
            curve.values(),
            curve.low(),
            curve.high(),
            CurveData.Role.MAIN);
    var lines = new ArrayList<>(others(curve));
    lines.add(line);
    var across =
        curve.overUnit().isEmpty()
            ? speech().say("axis-bare", curve.over())
            : speech().say("axis", curve.over(), curve.overUnit());
    var data = new CurveData(across, told.axis(curve.unit()), lines, List.of());
    return drawn(new CurveChart(data, context.locale()), data.twin(context.locale()));
  }

  /// The same curve for others, where the method gives them as a grid over the same places.
  private List<CurveData.Line> others(Curve curve) {
    var grid = found.explanation().orElseThrow().results().get(measure + "-rows");
    int wide = curve.at().size();
    if (!(grid instanceof Grid rows) || rows.columns().size() != wide) {
      return List.of();
    }
    var none = Collections.nCopies(wide, Double.NaN);
    return IntStream.range(0, rows.rows().size())
        .mapToObj(i ->
            new CurveData.Line(
                rows.rows().get(i),
                curve.at(),
                rows.values().subList(i * wide, (i + 1) * wide),
                none,
                none,
                CurveData.Role.QUIET))
        .toList();
  }

  /// Numbers in the names of a grid as they are written in the person's language.
  private List<String> named(List<String> names) {
    return names.stream()
        .map(name ->
            name.matches("-?\\d+\\.\\d+(E-?\\d+)?")
                ? speech().number(Double.parseDouble(name), Math.abs(Double.parseDouble(name)))
                : name)
        .toList();
  }

  /// A grid as a map.
  Drawn grid(Grid grid) {
    boolean signed = grid.values().stream().anyMatch(value -> value < 0);
    var data =
        new HeatData(
            grid.down(),
            named(grid.rows()),
            grid.across(),
            named(grid.columns()),
            grid.values(),
            signed,
            told.axis(grid.unit()));
    return drawn(new HeatMap(data, context.locale()), data.twin(context.locale()));
  }

  private static Drawn drawn(Region drawing, Twin twin) {
    return new Drawn(drawing, twin, List.of(), Optional.empty());
  }

  private Speech speech() {
    return Speech.of(context);
  }
}
