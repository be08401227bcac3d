package org.autopsie.workbench.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.autopsie.fairness.Decision;
import org.autopsie.fairness.FourFifths;
import org.autopsie.fairness.PeoplePer100;
import org.autopsie.fairness.Rate;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.GroupBars;
import org.autopsie.workbench.chart.GroupMark;
import org.autopsie.workbench.chart.GroupRate;
import org.autopsie.workbench.chart.GroupsData;
import org.autopsie.workbench.chart.GroupsData.Band;
import org.autopsie.workbench.chart.GroupsData.Stated;
import org.autopsie.workbench.chart.PeopleChart;
import org.autopsie.workbench.chart.PeopleData;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Text;

/// One of the four rates for lay readers: as a hundred drawn people, and as bars.
///
/// @param of what was counted, and how it is shown
record RateFigures(GroupFigures of) {
  private static final int HUNDRED = 100;

  private Compared found() {
    return of.found();
  }

  private FairTalk talk() {
    return of.talk();
  }

  private Locale locale() {
    return of.context().locale();
  }

  private Rate rate() {
    return of.shown().rate();
  }

  private Decision decision() {
    return of.asked().decision();
  }

  private String question() {
    return new PeoplePer100(found().table(), decision()).question(rate(), locale());
  }

  /// A hundred drawn people for each group.
  Figure people() {
    var data =
        new PeopleData(axis(), talk().say("people.counted"), talk().say("people.others"), rates());
    return figure("people.subtitle", new PeopleChart(data), data.twin(locale()));
  }

  /// A bar for each group with its interval.
  Figure bars() {
    var data = new GroupsData(axis(), band(), fourFifths(), rates());
    return figure("bars.subtitle", new GroupBars(data, locale()), data.twin(locale()));
  }

  private List<GroupRate> rates() {
    var names = found().table().names();
    return IntStream.range(0, names.size()).mapToObj(i -> rate(names.get(i), i)).toList();
  }

  private GroupRate rate(String name, int place) {
    var rate = found().rate(rate(), name);
    return new GroupRate(
        label(name),
        HUNDRED * rate.value(),
        HUNDRED * rate.low(),
        HUNDRED * rate.high(),
        rate.n(),
        talk().of100(rate),
        GroupMark.of(place));
  }

  private Figure figure(String subtitle, Region chart, Twin twin) {
    var text = text(talk().say(subtitle, of.rows()));
    var figure = new Figure(text, chart, twin, FigureSaver.of(of.context()), locale());
    figure.sayBelow(said());
    return figure;
  }

  private String axis() {
    return talk().say("axis.per-100");
  }

  private String label(String group) {
    return found().reference().filter(group::equals).isPresent()
        ? talk().say("group.reference", talk().group(group))
        : talk().group(group);
  }

  /// What the person who asks takes for near enough.
  private Optional<Band> band() {
    double tolerance = of.shown().tolerance();
    return found()
        .reference()
        .filter(base -> tolerance > 0 && !found().isFew(rate(), base))
        .map(base -> HUNDRED * found().rate(rate(), base).value())
        .filter(Double::isFinite)
        .map(at ->
            new Band(
                Math.max(0, at - tolerance),
                Math.min(HUNDRED, at + tolerance),
                talk().say("band", tolerance)));
  }

  /// Four fifths of the highest rate: for selections of people alone.
  private Optional<Stated> fourFifths() {
    if (rate() != Rate.SELECTION_RATE || !of.asked().selects()) {
      return Optional.empty();
    }
    return found().table().names().stream()
        .filter(one -> !found().isFew(rate(), one))
        .map(one -> HUNDRED * FourFifths.LINE * found().rate(rate(), one).value())
        .max(Double::compare)
        .map(at -> new Stated(at, talk().say("line")));
  }

  private FigureText text(String subtitle) {
    var spoken =
        found().table().names().stream()
            .map(name ->
                talk().say("spoken.group", label(name), talk().of100(found().rate(rate(), name))))
            .collect(Collectors.joining(" "));
    return new FigureText(
        question(),
        question(),
        subtitle,
        of.basis(talk().say("basis.wilson"), talk().say("basis.no-seed")),
        question() + " " + spoken);
  }

  private javafx.scene.control.Label said() {
    var words =
        Text.of(sentences().stream().map(this::begun).collect(Collectors.joining(" ")), "sentence");
    words.setId("groups-sentence");
    words.setMaxWidth(Double.MAX_VALUE);
    return words;
  }

  /// What the compared groups have more or fewer of than the reference.
  private List<String> sentences() {
    var said = new ArrayList<String>();
    for (var group : found().others()) {
      var base = found().reference().orElseThrow();
      found()
          .more(rate(), group)
          .ifPresentOrElse(
              more -> {
                said.add(
                    talk()
                        .say(
                            "sentence",
                            talk().group(group),
                            HUNDRED * found().rate(rate(), group).value(),
                            talk().group(base),
                            HUNDRED * found().rate(rate(), base).value(),
                            talk().more(more)));
                if (FairTalk.holdsZero(more)) {
                  said.add(talk().say("holds-zero"));
                }
              },
              () -> said.add(talk().say("sentence.none", talk().group(group))));
    }
    if (said.isEmpty()) {
      for (var group : found().table().names()) {
        var rate = found().rate(rate(), group);
        said.add(talk().say("spoken.group", talk().group(group), talk().of100(rate)));
      }
    }
    return said;
  }

  /// With a capital at its head, as a sentence has it; the case writes its groups as within one.
  private String begun(String sentence) {
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(talk().locale()) + sentence.substring(first);
  }
}
