package org.autopsie.workbench.examine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.autopsie.explain.AttentionWords;
import org.autopsie.explain.AttentionWords.Mark;
import org.autopsie.workbench.chart.ArcsData;
import org.autopsie.workbench.chart.AttentionArcs;
import org.autopsie.workbench.chart.Basis;
import org.autopsie.workbench.chart.ChoicePlot;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.HeatData;
import org.autopsie.workbench.chart.HeatMap;
import org.autopsie.workbench.examine.LookView.Cut;
import org.autopsie.workbench.examine.LookView.Drawing;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The figure of one table of weights, or of the difference of two.
///
/// @param title which sentence it is about
/// @param marks the words, in the order of rows and columns
/// @param shares in per cent, or in points where it is a difference
/// @param signed whether it is a difference
record LookFigure(
    PanelContext context,
    Looked looked,
    LookView view,
    String title,
    List<Mark> marks,
    List<String> names,
    List<Double> shares,
    Sign signed) {
  private static final Set<String> START = Set.of("[CLS]", "<s>", "<|startoftext|>");
  private static final Set<String> END = Set.of("[SEP]", "</s>", "<|endoftext|>");

  /// No more words than this are named where several come out the same.
  private static final int NAMED = 3;

  /// Whether the numbers are changes.
  enum Sign {
    NONE,
    CHANGE
  }

  /// What is put on the page.
  record Shown(Figure figure, ChoicePlot plot, LookFigure of, Label sentence) {

    /// The number of the word that is chosen; -1 where none is.
    int word() {
      int chosen = plot.chosen().get();
      return plot instanceof HeatMap && chosen >= 0 ? chosen / of.marks.size() : chosen;
    }

    /// Chooses a word; a heat map keeps its cell where it is in that word's row.
    void choose(int word) {
      if (word != word() && word < of.marks.size()) {
        plot.chosen().set(plot instanceof HeatMap && word >= 0 ? word * of.marks.size() : word);
      }
      sentence.setText(of.sentence(word()));
    }
  }

  /// The figure of one sentence.
  static LookFigure of(
      PanelContext context, Looked looked, LookView view, AttentionWords table, String title) {
    var names = table.marks().stream().map(mark -> name(mark, Speech.of(context))).toList();
    return new LookFigure(
        context, looked, view, title, table.marks(), names, flat(table.shares()), Sign.NONE);
  }

  /// The figure of what the swap changed; both tables have as many words.
  static LookFigure difference(PanelContext context, Looked looked, LookView view, String title) {
    var one = looked.table(view);
    var two = looked.swapped(view).orElseThrow();
    var speech = Speech.of(context);
    var names =
        IntStream.range(0, one.marks().size())
            .mapToObj(i -> {
              var before = name(one.marks().get(i), speech);
              var after = name(two.marks().get(i), speech);
              return before.equals(after) ? before : before + " → " + after;
            })
            .toList();
    return new LookFigure(
        context, looked, view, title, one.marks(), names, flat(one.to(two)), Sign.CHANGE);
  }

  private static List<Double> flat(double[][] table) {
    return Arrays.stream(table).flatMapToDouble(Arrays::stream).mapToObj(v -> 100 * v).toList();
  }

  /// A word, or what a sign of the tokenizer's own stands for.
  private static String name(Mark mark, Speech speech) {
    if (mark.written()) {
      return mark.text();
    }
    return START.contains(mark.text())
        ? speech.say("look.start")
        : END.contains(mark.text()) ? speech.say("look.end") : mark.text();
  }

  Shown build() {
    var plot = plot();
    var twin =
        plot instanceof AttentionArcs
            ? arcs().twin(context.locale())
            : heat().twin(context.locale());
    var text = new FigureText(title, title, subtitle(), basis(), sentence(ChoicePlot.NONE));
    var figure = new Figure(text, plot, twin, FigureSaver.of(context), context.locale());
    var sentence = Text.of("", "sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    figure.say(sentence);
    return new Shown(figure, plot, this, sentence);
  }

  private ChoicePlot plot() {
    return view.drawing() == Drawing.ARCS
        ? new AttentionArcs(arcs(), context.locale())
        : new HeatMap(heat(), context.locale());
  }

  private ArcsData arcs() {
    return new ArcsData(names, shares, signed == Sign.CHANGE, axis());
  }

  private HeatData heat() {
    return new HeatData(
        say("look.rows"), names, say("look.columns"), names, shares, signed == Sign.CHANGE, axis());
  }

  private String axis() {
    return say(signed == Sign.CHANGE ? "look.axis.change" : "look.axis");
  }

  /// Which weights these are.
  String which() {
    return switch (view.of(looked)) {
      case AttentionWords.View.Rollout() -> say("look.which.rollout", looked.one().layers());
      case AttentionWords.View.Mean(int layer) ->
          say("look.which.mean", layer + 1, looked.one().heads(layer));
      case AttentionWords.View.Head(int layer, int head) ->
          say("look.which.head", layer + 1, head + 1);
    };
  }

  private String subtitle() {
    return String.join(
        " · ",
        List.of(
            which(),
            say(view.cut() == Cut.WORDS ? "look.cut.words" : "look.cut.pieces"),
            say("look.warning.short")));
  }

  private Basis basis() {
    var speech = Speech.of(context);
    var ask = looked.ask();
    var exhibit = speech.title(ask.exhibit());
    return new Basis(
        say(ask.offset() < 0 ? "look.basis.typed" : "look.basis.source", exhibit),
        say("look.basis.n", looked.other().isPresent() ? 2 : 1),
        say("basis.interval-none"),
        say("look.basis.seed"),
        looked.model().title() + ", " + say("fidelity." + looked.model().fidelity().id()));
  }

  /// What the chosen word draws on most, or all words together; where several come out the same to
  /// the last digit shown, none of them is called the most.
  String sentence(int word) {
    var row =
        IntStream.range(0, names.size())
            .mapToDouble(to -> word < 0 ? mean(to) : at(word, to))
            .toArray();
    var from = word < 0 ? say("look.told.all") : say("part.word", names.get(word));
    var most = most(row);
    var number = written(row[most.getFirst()]);
    var model = looked.model().title();
    if (signed == Sign.CHANGE) {
      boolean none = number.equals(written(0));
      return none
          ? say("look.told.same", model, from, which())
          : say("look.told.change", model, from, told(most, row), which());
    }
    return row.length > 1 && most.size() == row.length
        ? say("look.told.alike", model, from, number, which())
        : say("look.told", model, from, told(most, row), which());
  }

  /// The words whose number is the largest as it is shown, whatever its sign.
  private List<Integer> most(double[] row) {
    double largest = Arrays.stream(row).map(Math::abs).max().orElse(0);
    return IntStream.range(0, row.length)
        .filter(i -> written(Math.abs(row[i])).equals(written(largest)))
        .boxed()
        .toList();
  }

  private String told(List<Integer> words, double[] row) {
    var key = signed == Sign.CHANGE ? "look.told.points" : "look.told.share";
    var said =
        words.stream()
            .limit(NAMED)
            .map(i -> say(key, say("part.word", names.get(i)), written(row[i])))
            .collect(Collectors.joining(", "));
    return words.size() <= NAMED ? said : say("look.told.more", said, words.size() - NAMED);
  }

  private String written(double value) {
    return Speech.of(context).signed(value, 10, sign());
  }

  private Speech.Sign sign() {
    return signed == Sign.CHANGE ? Speech.Sign.SHOWN : Speech.Sign.NONE;
  }

  private double at(int from, int to) {
    return shares.get(from * names.size() + to);
  }

  private double mean(int to) {
    return IntStream.range(0, names.size()).mapToDouble(from -> at(from, to)).average().orElse(0);
  }

  private String say(String key, Object... args) {
    return Speech.of(context).say(key, args);
  }
}
