package org.autopsie.workbench.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.autopsie.casefile.Source;
import org.autopsie.fairness.FourFifths;
import org.autopsie.fairness.Rate;
import org.autopsie.protocol.AskedDecision;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.fair.GroupStudy.Shown;
import org.autopsie.workbench.fair.GroupStudy.View;
import org.autopsie.workbench.panel.PanelContext;

/// The figure that was chosen, and what must be said below it.
///
/// @param found what was counted
/// @param shown which rate, drawn how
record GroupFigures(PanelContext context, FairTalk talk, Compared found, Shown shown) {
  private static final Set<View> NEEDS_SCORES = Set.of(View.ROC, View.CALIBRATION);

  Figure figure() {
    boolean scores = found.decisions().query().score().isPresent();
    var view = scores || !NEEDS_SCORES.contains(shown.view()) ? shown.view() : View.ALL;
    return switch (view) {
      case PEOPLE -> new RateFigures(this).people();
      case BARS -> new RateFigures(this).bars();
      case ROC -> new CurveFigures(this).roc();
      case CALIBRATION -> new CurveFigures(this).calibration();
      case ALL -> new MeasureFigure(this).build();
    };
  }

  /// What the figure rests on.
  ///
  /// @param interval which interval is drawn
  /// @param seed the seed, or that nothing was drawn by lot
  Basis basis(String interval, String seed) {
    var caseFile = context.open().caseFile();
    var data = talk.data(found.asked().table());
    var source =
        data.map(one -> one.source())
            .flatMap(id ->
                caseFile.sources().stream()
                    .filter(one -> one.id().equals(id))
                    .map(Source::title)
                    .findFirst())
            .orElseGet(() -> talk.table(found.asked().table()));
    return new Basis(
        talk.say("basis.source", source), n(), interval, seed, talk.say("basis.model"));
  }

  /// How many people in all.
  String n() {
    return talk.say("n", Math.round(found.table().overall().people().total()));
  }

  /// The rows that are counted, said behind a title.
  String rows() {
    var where = talk.names().rows(found.asked().where());
    return where.isBlank() ? talk.table(found.asked().table()) : talk.say("rows", where);
  }

  /// What must be said beside the numbers.
  List<String> notices() {
    var said = new ArrayList<String>();
    if (found.table().names().size() < 2) {
      said.add(talk.say("one-group"));
    } else if (found.reference().isEmpty()) {
      said.add(talk.say("unreferenced"));
    }
    var few = found.table().names().stream().filter(found::isSmall).map(talk::group).toList();
    if (!few.isEmpty()) {
      said.add(talk.say("few", FourFifths.FEWEST, String.join(", ", few)));
    }
    var none =
        found.table().names().stream()
            .filter(one -> found.table().group(one).weights().positives() == 0)
            .map(talk::group)
            .toList();
    if (!none.isEmpty()) {
      said.add(talk.say("no-positive", String.join(", ", none)));
    }
    boolean lay = shown.view() == View.PEOPLE || shown.view() == View.BARS;
    if (lay && shown.rate() == Rate.SELECTION_RATE && asked().selects()) {
      FourFifths.sentence(found.table(), context.locale()).ifPresent(said::add);
    }
    return said;
  }

  AskedDecision asked() {
    return AskedDecision.of(context.open().caseFile(), found.asked());
  }
}
