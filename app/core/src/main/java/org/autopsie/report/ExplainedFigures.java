package org.autopsie.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Payload;
import org.autopsie.evidence.Payload.Metric;
import org.autopsie.protocol.ExplainedExhibit;

/// The charts of what an explanation found: each of its measures, the one that was meant first.
///
/// @param step the step that explains
/// @param framing what stands around the numbers of a step
record ExplainedFigures(Dossier dossier, StepView step, Framing framing) {

  /// Makes the frame of a chart.
  @FunctionalInterface
  interface Framing {
    Frame of(String id, String title, String subtitle, List<StepView> steps);
  }

  List<Chart> all(String id) {
    var meant = step.metric().map(Metric::name).orElse("");
    var found =
        step.evidence().stream()
            .flatMap(line -> line.payload().sequencedEntrySet().stream())
            .sorted(Comparator.comparing(entry -> !entry.getKey().equals(meant)))
            .toList();
    var labels =
        PartLabels.of(
            found.stream().map(Map.Entry::getValue),
            dossier.explained(step).map(ExplainedExhibit::input),
            dossier.language());
    var charts = new ArrayList<Chart>();
    for (var entry : found) {
      var own = id + (charts.isEmpty() ? "" : "-" + Html.anchor("measure", entry.getKey()));
      chart(entry.getValue(), own, labels).ifPresent(charts::add);
    }
    return charts;
  }

  private Optional<Chart> chart(Payload found, String id, PartLabels labels) {
    return switch (found) {
      case Attribution of when !of.parts().isEmpty() ->
          Optional.of(new PartChart(frame(of, of.measure(), of.unit(), id), of, labels));
      case Curve curve when !curve.at().isEmpty() ->
          Optional.of(new CurveChart(frame(curve, curve.name(), curve.unit(), id), curve));
      case Grid grid when !grid.values().isEmpty() ->
          Optional.of(new GridChart(frame(grid, grid.name(), grid.unit(), id), labels.of(grid)));
      default -> Optional.empty();
    };
  }

  private Frame frame(Payload found, String measure, String unit, String id) {
    var language = dossier.language();
    var name = language.sayOr("explained." + measure, measure);
    var of = name + ", " + Measure.axis(unit, language);
    var n = step.metric().map(m -> new Measure(m, language).n()).orElse("n\u00a0=\u00a0–");
    var level = new Levels(language).found(step, found);
    var subtitle = language.say("figure.note", of, n, level);
    return framing.of(id, step.question(language), subtitle, List.of(step));
  }
}
