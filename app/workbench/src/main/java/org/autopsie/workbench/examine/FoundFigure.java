package org.autopsie.workbench.examine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Payload;
import org.autopsie.model.Input;
import org.autopsie.workbench.chart.AttributionBars;
import org.autopsie.workbench.chart.BarsData;
import org.autopsie.workbench.chart.ChoicePlot;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.chart.FigureText;
import org.autopsie.workbench.chart.SaliencyFigure;
import org.autopsie.workbench.chart.Twin;
import org.autopsie.workbench.chart.WordsData;
import org.autopsie.workbench.chart.WordsFigure;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Found;
import org.autopsie.workbench.panel.PanelContext;

/// The figure of one measure: in the text, on the picture, as bars, as a curve or as a grid, with
/// all that it rests on.
final class FoundFigure {
  private static final int MOST = 14;

  private final PanelContext context;
  private final Found found;
  private final Input input;
  private final String measure;
  private final View view;
  private final Speech speech;
  private final FoundWords told;
  private final PartNames names;

  /// Where the numbers of parts are shown.
  enum View {
    /// Where the parts are: in the text, on the picture.
    PLACE,
    /// As bars, the largest first.
    BARS
  }

  FoundFigure(PanelContext context, Found found, Input input, String measure, View view) {
    this.context = context;
    this.found = found;
    this.input = input;
    this.measure = measure;
    this.view = view;
    this.speech = Speech.of(context);
    this.names = new PartNames(input, speech);
    this.told = new FoundWords(speech, found, names, measure, placed());
  }

  /// A drawing, the same numbers as a table, and which part each of its marks stands for.
  ///
  /// @param chosen the number of the mark that is chosen; absent where none can be
  record Drawn(Region drawing, Twin twin, List<Part> parts, Optional<IntegerProperty> chosen) {}

  /// What is put on the page.
  ///
  /// @param parts what can be chosen in it, by its number
  /// @param chosen the number that is chosen; -1 where none is
  record Shown(Figure figure, Region drawing, List<Part> parts, Optional<IntegerProperty> chosen) {

    /// Marks a part where it is drawn.
    void mark(Optional<Part> part) {
      int place = part.map(parts::indexOf).orElse(ChoicePlot.NONE);
      chosen.ifPresent(one -> one.set(place));
      figure.mark(place);
    }

    /// Puts the sentence over the drawing; under a picture, which has to be seen first.
    void say(Label sentence) {
      if (drawing instanceof SaliencyFigure) {
        figure.sayBelow(sentence);
      } else {
        figure.say(sentence);
      }
    }

    /// Tells which part a person chooses; -1 for none.
    void onChoice(IntConsumer tell) {
      chosen.ifPresent(one -> one.subscribe((before, now) -> tell.accept(now.intValue())));
    }
  }

  Shown build() {
    var payload = found.explanation().orElseThrow().results().get(measure);
    var drawn = drawn(payload);
    var title = told.title();
    var text =
        new FigureText(
            title + " " + told.exhibit(), title, told.subtitle(), told.basis(), told.sentence());
    var figure =
        new Figure(text, drawn.drawing(), drawn.twin(), FigureSaver.of(context), context.locale());
    return new Shown(figure, drawn.drawing(), drawn.parts(), drawn.chosen());
  }

  private View placed() {
    var payload = found.explanation().orElseThrow().results().get(measure);
    return view == View.PLACE && FoundPicture.hasPlace(found, payload, input)
        ? View.PLACE
        : View.BARS;
  }

  FoundWords words() {
    return told;
  }

  private Drawn drawn(Payload payload) {
    return switch (payload) {
      case Attribution attribution -> drawn(attribution);
      case Curve curve -> plots().curve(curve);
      case Grid grid -> plots().grid(grid);
      default -> throw new IllegalArgumentException("no figure of " + payload);
    };
  }

  private FoundPlots plots() {
    return new FoundPlots(context, found, measure, told);
  }

  /// True where a payload can be drawn here.
  static boolean isDrawn(Payload payload) {
    return payload instanceof Attribution || payload instanceof Curve || payload instanceof Grid;
  }

  private Drawn drawn(Attribution attribution) {
    if (placed() == View.PLACE) {
      return switch (input) {
        case Input.Text(var text) -> words(attribution, text);
        case Input.Image(var picture) ->
            new FoundPicture(found, told, names, speech).of(attribution, picture);
        case Input.Row row -> bars(attribution);
      };
    }
    return bars(attribution);
  }

  private Drawn words(Attribution of, String text) {
    var pieces =
        IntStream.range(0, of.parts().size())
            .filter(i -> of.parts().get(i) instanceof Part.Span)
            .mapToObj(i -> {
              var span = (Part.Span) of.parts().get(i);
              return new WordsData.Piece(
                  i,
                  span.start(),
                  span.end(),
                  of.values().get(i),
                  of.low().get(i),
                  of.high().get(i),
                  told.value(of, i));
            })
            .toList();
    var key = speech.say(of.signed() ? "words.key.signed" : "words.key.strength");
    var data = new WordsData(text, pieces, of.signed(), told.axis(of.unit()), key);
    var figure = new WordsFigure(data, context.locale());
    return new Drawn(figure, data.twin(context.locale()), of.parts(), Optional.of(figure.chosen()));
  }

  private Drawn bars(Attribution of) {
    var order = order(of);
    var bars =
        order.stream()
            .map(i ->
                new BarsData.Bar(
                    names.of(of.parts().get(i)),
                    of.values().get(i),
                    of.low().get(i),
                    of.high().get(i),
                    told.value(of, i)))
            .toList();
    var ends =
        new BarsData.Ends(
            of.signed() ? speech.say("bars.below") : "",
            speech.say(of.signed() ? "bars.above" : "bars.strength"));
    var data = new BarsData(told.axis(of.unit()), ends, of.signed(), bars);
    var chart = new AttributionBars(data, context.locale());
    var parts = order.stream().map(of.parts()::get).toList();
    return new Drawn(chart, data.twin(context.locale()), parts, Optional.of(chart.chosen()));
  }

  /// Columns in their own order while they are few, else the largest first.
  static List<Integer> order(Attribution of) {
    return IntStream.range(0, of.parts().size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -size(of.values().get(i))))
        .limit(MOST)
        .toList();
  }

  private static double size(double value) {
    return Double.isFinite(value) ? Math.abs(value) : -1;
  }
}
