package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.autopsie.embedding.WordList;
import org.autopsie.run.Sentence;
import org.autopsie.statistics.Interval;
import org.autopsie.workbench.chart.AxisChart;
import org.autopsie.workbench.chart.AxisData;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.RatesData.Dot;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.words.Axis.Place;
import org.autopsie.workbench.words.Board.Side;

/// What is said of words between two poles.
///
/// @param poles what the poles are called
/// @param board the words on the axes
record AxisWords(Talk talk, Poles poles, Board board) implements AxisShown {

  AxisData data() {
    var written = board.written();
    var all = board.ordered();
    return new AxisData(
        talk.say("axis.title"),
        poles.from(),
        poles.to(),
        talk.say("axis.strip", all.size()),
        all.stream().map(word -> board.place(word).value()).toList(),
        written.stream().map(this::row).toList(),
        board.chosen().map(written::indexOf).orElse(-1));
  }

  @Override
  public Region chart(Locale locale, Consumer<String> tell) {
    var chart = new AxisChart(data(), locale, tell);
    chart.setId("axis-chart");
    return chart;
  }

  @Override
  public boolean fits(Region chart) {
    return chart instanceof AxisChart;
  }

  @Override
  public void renew(Region chart) {
    ((AxisChart) chart).show(data());
  }

  @Override
  public Twin twin(Locale locale) {
    return data().twin(locale);
  }

  /// In which list a word is, or that it was typed; empty: nothing.
  String note(String word) {
    return Optional.ofNullable(board.sides().get(word))
        .map(this::name)
        .orElseGet(() -> board.typed().contains(word) ? talk.say("axis.typed") : "");
  }

  private AxisData.Row row(String word) {
    var sources = board.asked().sources();
    var dots =
        IntStream.range(0, sources.size())
            .mapToObj(i -> dot(talk.name(sources.get(i)), board.words().get(word).get(i)))
            .toList();
    var said =
        IntStream.range(0, sources.size())
            .mapToObj(i -> said(sources.get(i), board.words().get(word).get(i)))
            .collect(Collectors.joining(", "));
    return new AxisData.Row(word, note(word), said, dots);
  }

  private String name(Side side) {
    return talk.say("side." + side.name());
  }

  private String said(WordSource source, Optional<Place> place) {
    var words =
        place
            .map(one -> talk.number(one.value(), one.interval()))
            .orElseGet(() -> talk.say("axis.no-dot"));
    return board.asked().beside().isPresent()
        ? talk.say("axis.said", talk.name(source), words)
        : words;
  }

  Dot dot(String model, Optional<Place> place) {
    return place
        .map(one ->
            new Dot(
                model,
                one.value(),
                one.interval().low(),
                one.interval().high(),
                talk.number(one.value())))
        .orElseGet(() -> Dot.exact(model, Double.NaN, talk.say("axis.no-dot")));
  }

  /// The sentence above the chart: of the word that was typed or chosen, else of the whole list.
  @Override
  public String sentence() {
    return board
        .refused()
        .map(this::refused)
        .or(() -> board.chosen().map(this::placed))
        .orElseGet(this::whole);
  }

  private String refused(WordList.Lost lost) {
    return lost.pieces().isEmpty()
        ? talk.say("told.unknown", lost.word(), talk.name(board.asked().source()))
        : talk.say(
            "told.pieces",
            lost.word(),
            lost.pieces().size(),
            String.join(" | ", lost.pieces()),
            talk.name(board.asked().source()));
  }

  private String placed(String word) {
    var first = board.place(word);
    var sentence =
        talk.say(
            "told." + side(first),
            word,
            talk.number(first.value(), first.interval()),
            first.value() < 0 ? poles.from() : poles.to());
    return board
        .asked()
        .beside()
        .map(other -> sentence + " " + second(word, other))
        .orElse(sentence);
  }

  private String second(String word, WordSource other) {
    return board
        .words()
        .get(word)
        .get(1)
        .map(one ->
            talk.say("told.second", talk.name(other), talk.number(one.value(), one.interval())))
        .orElseGet(() -> talk.say("told.second.none", talk.name(other)));
  }

  /// Whether the interval of a place stays on one side: the end of a key.
  static String side(Place place) {
    var interval = place.interval();
    return Double.isNaN(interval.low()) ? "placed" : interval.contains(0) ? "open" : "leans";
  }

  private String whole() {
    if (board.words().isEmpty()) {
      return talk.say("told.none");
    }
    var all = board.ordered();
    long apart = all.stream().filter(word -> side(board.place(word)).equals("leans")).count();
    return talk.say(
        "told.whole", all.size(), apart, all.getFirst(), poles.to(), all.getLast(), poles.from());
  }

  /// What a person’s two lists come to; empty where both have no word.
  Optional<String> sides() {
    var a = board.of(Side.A);
    var b = board.of(Side.B);
    return a.isEmpty() && b.isEmpty()
        ? Optional.empty()
        : Optional.of(talk.say("told.sides", a.size(), mean(a), b.size(), mean(b)));
  }

  private String mean(List<String> words) {
    return talk.number(
        words.stream().mapToDouble(word -> board.place(word).value()).average().orElse(Double.NaN));
  }

  /// Lost words, and what one pair cannot say.
  @Override
  public List<String> notices() {
    var said = new ArrayList<String>();
    var first = board.axes().getFirst();
    first.notices().stream().map(one -> one.in(talk.locale())).forEach(said::add);
    if (first.axis().pairs() == 1) {
      said.add(talk.say("notice.one-pair"));
    }
    talk.lost(board.lost()).ifPresent(said::add);
    var all = List.copyOf(board.words().keySet());
    new WordList(talk.title(board.asked().words()), all, List.of(), List.of())
        .notices().stream().map(one -> one.in(talk.locale())).forEach(said::add);
    board.axes().stream()
        .flatMap(one -> one.vectors().notices().stream())
        .map((Sentence one) -> one.in(talk.locale()))
        .forEach(said::add);
    return said;
  }

  @Override
  public FigureText text(long seed) {
    var title = talk.say("axis.question", poles.from(), poles.to());
    return new FigureText(
        title,
        title,
        talk.say(
            board.asked().beside().isPresent() ? "axis.subtitle.two" : "axis.subtitle",
            Board.ENDS,
            talk.name(board.asked().source()),
            board.asked().beside().map(talk::name).orElse("")),
        basis(seed),
        sentence());
  }

  private Basis basis(long seed) {
    var axis = board.axes().getFirst().axis();
    var shares = axis.explained();
    boolean one = axis.pairs() == 1;
    return new Basis(
        talk.say("basis.source", talk.title(board.asked().words())),
        talk.say("basis.n", board.words().size(), axis.pairs()),
        one ? talk.say("basis.no-interval") : talk.say("basis.interval"),
        talk.say("basis.seed", seed, talk.number(100 * shares[0], 0)),
        board.asked().sources().stream().map(talk::fidelity).collect(Collectors.joining(" · ")));
  }

  /// A word’s place in words, for a list.
  String told(String word) {
    return Optional.ofNullable(board.words().get(word))
        .flatMap(List::getFirst)
        .map(one -> talk.number(one.value(), Interval.NONE))
        .orElseGet(() -> talk.say("axis.no-dot"));
  }
}
