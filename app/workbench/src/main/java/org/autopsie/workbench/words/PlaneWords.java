package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.PlaneChart;
import org.autopsie.workbench.chart.PlaneData;
import org.autopsie.workbench.chart.PlaneData.Point;
import org.autopsie.workbench.chart.PlaneData.Side;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.words.Axis.Place;

/// What is said of words on a plane of two axes.
///
/// @param first what is said of them on the first axis
/// @param upwards what the poles of the second axis are called, the lower first
record PlaneWords(AxisWords first, Poles upwards) implements AxisShown {
  /// So many words get a name besides a person’s own.
  private static final int NAMED = 28;

  /// Two axes this much alike, or more, are said to be.
  private static final double ALIKE = 0.2;

  private Talk talk() {
    return first.talk();
  }

  private Board board() {
    return first.board();
  }

  /// The chosen word first, then a person’s own, then those furthest from the middle.
  PlaneData data() {
    var words =
        board().words().keySet().stream()
            .filter(word -> board().upwards(word).isPresent())
            .sorted(Comparator.comparingDouble((String word) -> -weight(word)))
            .toList();
    int own = (int) words.stream().filter(board()::isOwn).count();
    return new PlaneData(
        side("plane.across", first.poles()),
        side("plane.upwards", upwards),
        words.stream().map(this::point).toList(),
        own + NAMED,
        board().chosen().map(words::indexOf).orElse(-1));
  }

  @Override
  public Region chart(Locale locale, Consumer<String> tell) {
    var chart = new PlaneChart(data(), locale, tell);
    chart.setId("plane-chart");
    return chart;
  }

  @Override
  public boolean fits(Region chart) {
    return chart instanceof PlaneChart;
  }

  @Override
  public void renew(Region chart) {
    ((PlaneChart) chart).show(data());
  }

  @Override
  public Twin twin(Locale locale) {
    return data().twin(locale);
  }

  private double weight(String word) {
    double far = Math.hypot(board().place(word).value(), up(word).value());
    double own = board().isOwn(word) ? 10 : 0;
    return board().chosen().equals(Optional.of(word)) ? 100 : own + far;
  }

  private Place up(String word) {
    return board().upwards(word).orElseThrow();
  }

  private Side side(String key, Poles poles) {
    return new Side(talk().say(key, poles.from(), poles.to()), poles.from(), poles.to());
  }

  private Point point(String word) {
    var across = board().place(word);
    return new Point(
        word,
        first.note(word),
        talk()
            .say(
                "plane.said",
                talk().number(across.value(), across.interval()),
                talk().number(up(word).value(), up(word).interval())),
        first.dot("", Optional.of(across)),
        first.dot("", Optional.of(up(word))));
  }

  /// The sentence of the first axis, and what the second says of the same word.
  @Override
  public String sentence() {
    var said = first.sentence();
    return board()
        .chosen()
        .filter(word -> board().refused().isEmpty())
        .flatMap(board()::upwards)
        .map(place -> said + " " + up(place))
        .orElse(said);
  }

  private String up(Place place) {
    return talk()
        .say(
            "plane.told." + AxisWords.side(place),
            talk().number(place.value(), place.interval()),
            place.value() < 0 ? upwards.from() : upwards.to());
  }

  /// What must be said of the second axis, and of both together.
  @Override
  public List<String> notices() {
    var said = new ArrayList<>(first.notices());
    board()
        .second()
        .ifPresent(axis -> {
          axis.notices().stream().map(one -> one.in(talk().locale())).forEach(said::add);
          if (axis.axis().pairs() == 1) {
            said.add(talk().say("plane.one-pair"));
          }
          double alike = board().axes().getFirst().alike(axis);
          if (Math.abs(alike) >= ALIKE) {
            said.add(talk().say("plane.alike", talk().number(alike)));
          }
        });
    return said.stream().distinct().toList();
  }

  @Override
  public FigureText text(long seed) {
    var poles = first.poles();
    var title =
        talk().say("plane.question", poles.from(), poles.to(), upwards.from(), upwards.to());
    return new FigureText(
        title,
        title,
        talk().say("plane.subtitle", talk().name(board().asked().source())),
        basis(seed),
        sentence());
  }

  private Basis basis(long seed) {
    int across = board().axes().getFirst().axis().pairs();
    int up = board().second().map(one -> one.axis().pairs()).orElse(0);
    boolean none = across == 1 && up == 1;
    return new Basis(
        talk().say("basis.source", talk().title(board().asked().words())),
        talk().say("plane.n", board().words().size(), across, up),
        talk().say(none ? "basis.no-interval" : "basis.interval"),
        talk().say("test.seed", seed),
        talk().fidelity(board().asked().source()));
  }
}
