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
import org.autopsie.perturb.Composer;
import org.autopsie.run.Words;

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
    var shown = dossier.explained(step);
    var labels =
        PartLabels.of(
            found.stream().map(Map.Entry::getValue),
            shown.flatMap(Explained::text),
            dossier.language());
    var charts = new ArrayList<Chart>();
    for (var entry : found) {
      var own = id + (charts.isEmpty() ? "" : "-" + Html.anchor("measure", entry.getKey()));
      chart(entry.getValue(), own, labels).ifPresent(charts::add);
    }
    return charts;
  }

  private Optional<Chart> chart(Payload found, String id, PartLabels labels) {
    return switch (Scaled.of(found)) {
      case Attribution of when !of.parts().isEmpty() -> Optional.of(parts(of, id, labels));
      case Curve curve when !curve.at().isEmpty() ->
          Optional.of(new CurveChart(frame(curve, curve.name(), curve.unit(), id), curve));
      case Grid grid when !grid.values().isEmpty() ->
          Optional.of(new GridChart(frame(grid, grid.name(), grid.unit(), id), labels.of(grid)));
      default -> Optional.empty();
    };
  }

  private Chart parts(Attribution of, String id, PartLabels labels) {
    var shown = dossier.explained(step);
    var under =
        shown.filter(one -> one.changes().isEmpty()).map(one -> dossier.seen(one.exhibit()));
    var made = shown.filter(one -> !one.changes().isEmpty()).map(this::made);
    var painted = shown.flatMap(one -> Optional.ofNullable(one.pictures().get(of.measure())));
    var picture = new PartPicture(of, labels, painted, under.or(() -> made).orElse(""), made);
    return new PartChart(frame(of, of.measure(), of.unit(), id), of, labels, picture);
  }

  /// What was explained in the place of an exhibit, and whom it shows.
  private String made(Explained shown) {
    var language = dossier.language();
    var names =
        shown.changes().stream()
            .map(one -> Words.of(one.getClass()).say(language.locale(), one.id()))
            .toList();
    var words =
        language.say("painted.made", dossier.label(shown.exhibit()), String.join(", ", names));
    return shown.changes().getLast() instanceof Composer composer
        ? words
            + switch (composer.shows()) {
              case SHAPES -> " " + language.say("painted.shapes");
              case PICTOGRAMS -> " " + language.say("painted.pictograms");
              case PICTURES -> "";
            }
        : words;
  }

  private Frame frame(Payload found, String measure, String unit, String id) {
    var language = dossier.language();
    var name = language.sayOr("explained." + measure, measure);
    var of = name + ", " + Measure.axis(unit, language);
    var n = step.metric().map(m -> new Measure(m, language).n()).orElse("n\u00a0=\u00a0–");
    var level = new Levels(language).found(step, found);
    var subtitle = language.say("figure.note", of, n, level);
    var frame = framing.of(id, step.question(language), subtitle, List.of(step));
    return step.evidence()
        .flatMap(line -> StabilityWords.of(line, dossier))
        .map(frame::saying)
        .orElse(frame);
  }
}
