package org.autopsie.workbench.examine;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.autopsie.perturb.Axis;
import org.autopsie.perturb.Flip;
import org.autopsie.perturb.SweepTable;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.panel.Text;

/// The words of a sweep: the model that ran here, what was changed, which number moved. Never why.
record SweepWords(Speech speech, Swept swept) {
  /// Fewer exhibits than this get no interval.
  static final int ENOUGH = 10;

  private static final int NAMED = 3;

  private SweepPlans plans() {
    return swept.plans();
  }

  /// The names of what moves.
  SweepNames names() {
    return new SweepNames(speech, plans());
  }

  /// The number that is read.
  String read() {
    if (!swept.vectors()) {
      return swept.beside().isEmpty()
          ? speech.explained(swept.model(), swept.named())
          : speech.say("explained.halves");
    }
    var like = plans().ask().like();
    return like.isEmpty()
        ? speech.say("sweep.read.itself")
        : speech.say("explained.similarity", speech.title(like));
  }

  /// A number’s name in words.
  String label(String name) {
    return speech.label(swept.model(), name);
  }

  /// The same as the title of an axis: neither scores nor similarities have a unit.
  String readAxis() {
    return speech.say("axis-bare", read());
  }

  /// What is swept: one exhibit, or so many.
  String exhibits() {
    var subjects = plans().subjects();
    return subjects.size() == 1
        ? speech.say("part.word", speech.title(subjects.getFirst().name()))
        : speech.say("sweep.exhibits", subjects.size());
  }

  String title() {
    return plans().axes().size() == 1
        ? speech.say("sweep.title.one", read(), names().setting(0))
        : speech.say("sweep.title.two", read(), names().setting(0), names().setting(1));
  }

  String subtitle() {
    var with = Text.name(plans().with(), speech.locale());
    var words = speech.say("sweep.subtitle", exhibits(), with, swept.known().size());
    var drawn =
        plans().draws() > 1 ? words + " · " + speech.say("sweep.draws", plans().draws()) : words;
    return banded() ? drawn + " · " + speech.say("sweep.band") : drawn;
  }

  /// True where enough exhibits were asked for a band.
  boolean banded() {
    return plans().subjects().size() >= ENOUGH && plans().line().isPresent();
  }

  Basis basis() {
    int n = plans().subjects().size();
    return new Basis(
        speech.say("basis.source", exhibits()),
        speech.say("sweep.basis.n", n, swept.asked()),
        speech.say(
            banded() ? "sweep.basis.interval" : n > 1 ? "sweep.basis.few" : "basis.interval-none"),
        speech.say("basis.seed", swept.seed()),
        swept.model().title() + ", " + speech.say("fidelity." + swept.model().fidelity().id()));
  }

  /// What moved, in a sentence or two.
  String sentence() {
    return swept.beside().isEmpty() ? one() : halves();
  }

  /// What the highest score of each half did.
  private String halves() {
    var first = swept.known().stream().mapToDouble(swept::mean).summaryStatistics();
    var values = swept.beside().values().iterator().next();
    var second =
        swept.known().stream().mapToDouble(point -> Swept.mean(values, point)).summaryStatistics();
    double reach = Math.max(Math.abs(first.getMax()), Math.abs(second.getMax()));
    var moved =
        speech.say(
            "sweep.told.halves",
            swept.model().title(),
            plans().axes().size() == 1 ? ends(0) : speech.say("sweep.both", ends(0), ends(1)),
            exhibits(),
            speech.span(first.getMin(), first.getMax(), reach),
            speech.span(second.getMin(), second.getMax(), reach));
    return flips().isEmpty() ? moved : moved + " " + flips();
  }

  private String one() {
    var range =
        swept.known().stream()
            .mapToDouble(swept::mean)
            .filter(Double::isFinite)
            .summaryStatistics();
    double reach = Math.max(Math.abs(range.getMin()), Math.abs(range.getMax()));
    double asIs = java.util.Arrays.stream(swept.asIs()).average().orElse(Double.NaN);
    var moved =
        speech.say(
            plans().axes().size() == 1 ? "sweep.told.one" : "sweep.told.two",
            swept.model().title(),
            ends(0),
            plans().axes().size() == 1 ? "" : ends(1),
            exhibits(),
            plans().subjects().size() == 1 ? read() : speech.say("sweep.mean", read()),
            speech.span(range.getMin(), range.getMax(), reach),
            speech.number(asIs, reach));
    return flips().isEmpty() ? moved : moved + " " + flips();
  }

  private String ends(int place) {
    return switch (plans().axes().get(place)) {
      case Axis.Range range ->
          speech.say(
              "sweep.ends",
              names().setting(place),
              names().number(range.from().doubleValue()),
              names().number(range.to().doubleValue()));
      case Axis.Values(var name, var values) ->
          speech.say("sweep.ends.values", names().setting(place), values.size());
    };
  }

  /// Where the answer goes over to another side; empty where there are no sides.
  private String flips() {
    if (!swept.sided()) {
      return "";
    }
    var all = all();
    if (all.isEmpty()) {
      return speech.say("sweep.no-flip");
    }
    var named = Text.list(all.stream().limit(NAMED).toList(), speech.locale());
    return speech.say(
            all.size() > NAMED ? "sweep.flips.more" : "sweep.flips.all", all.size(), named)
        + (marksMap() ? " " + speech.say("sweep.flips.map") : "");
  }

  /// True where flips are drawn on a map: those of one exhibit.
  boolean marksMap() {
    return plans().axes().size() == 2 && plans().subjects().size() == 1;
  }

  private List<String> all() {
    var lines = new FlipLines(plans()).all();
    var all = new ArrayList<String>();
    for (int i = 0; i < swept.flips().size(); i++) {
      for (var flip : swept.flips().get(i)) {
        all.add(flip(lines.get(i), flip));
      }
    }
    return all;
  }

  /// The same of a flip on a line, which is named where there are several.
  String flip(FlipLines.Line line, Flip flip) {
    var where = new ArrayList<String>();
    if (plans().subjects().size() > 1) {
      where.add(speech.title(plans().subjects().get(line.subject()).name()));
    }
    new FlipLines(plans())
        .beside()
        .ifPresent(other -> {
          var value = plans().axes().get(other).at((long) line.other());
          where.add(speech.say("sweep.place", names().setting(other), names().value(other, value)));
        });
    return where.isEmpty()
        ? flip(flip)
        : speech.say("sweep.flip.of", String.join(", ", where), flip(flip));
  }

  /// Between which values the answer goes over, and from what to what.
  String flip(Flip flip) {
    return speech.say(
        "sweep.flip",
        precise(flip.low(), flip),
        precise(flip.high(), flip),
        side(flip.before()),
        side(flip.after()));
  }

  private String side(String side) {
    boolean label = swept.labels().contains(side);
    return label
        ? speech.say("part.word", label(side))
        : SweepTable.Found.side(speech.locale(), side);
  }

  /// As many decimals as tell the two ends of a flip apart.
  private String precise(double value, Flip flip) {
    double wide = Math.max(1e-9, flip.high() - flip.low());
    var format = NumberFormat.getNumberInstance(speech.locale());
    format.setMaximumFractionDigits(Math.clamp((int) Math.ceil(1 - Math.log10(wide)), 0, 9));
    return format.format(value).replace('-', '−');
  }
}
