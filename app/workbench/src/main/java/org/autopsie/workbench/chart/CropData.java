package org.autopsie.workbench.chart;

import static org.autopsie.workbench.chart.Twin.number;
import static org.autopsie.workbench.chart.Twin.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.image.Image;
import org.autopsie.explain.ColourMap;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Twin.Cell;

/// A picture, where a model’s score is highest in it, and what is shown of it at each ratio. Every
/// word is ready to be shown; every place is in pixels of the picture.
///
/// @param picture the picture, upright, in any resolution
/// @param width its true width, in pixels
/// @param height its true height
/// @param name what is written under it; may be empty
/// @param layer what lies over it; absent where nothing does
/// @param point the salient point
/// @param second the second-highest place; absent where the map has no other
/// @param trail where the salient point was while something was moved, the first place first
/// @param frames what is shown at each ratio
/// @param chosen the number of the frame that is drawn in the picture
/// @param cells every cell of the map, for the table
public record CropData(
    Image picture,
    int width,
    int height,
    String name,
    Optional<Layer> layer,
    Place point,
    Optional<Place> second,
    List<Place> trail,
    List<Frame> frames,
    int chosen,
    List<Place> cells) {
  private static final Words WORDS = Words.of(CropData.class);

  public CropData {
    trail = List.copyOf(trail);
    frames = List.copyOf(frames);
    cells = List.copyOf(cells);
  }

  /// Colours over a picture.
  ///
  /// @param painted of the picture’s size or smaller, stretched over it
  /// @param low the number of the colours’ one end
  /// @param high that of the other, above `low`
  /// @param title what the numbers are
  /// @param opacity from 0 to 1
  public record Layer(
      Image painted, ColourMap colours, double low, double high, String title, double opacity) {}

  /// A place and its score.
  ///
  /// @param name what it is, in words
  /// @param score NaN where it has none
  public record Place(String name, double x, double y, double score) {}

  /// What is shown at a ratio.
  ///
  /// @param name the ratio, in words
  /// @param size width × height, in words
  public record Frame(String name, String size, int left, int top, int width, int height) {}

  /// The same numbers as a table: the two places, the frames, the cells.
  public Twin twin(Locale locale) {
    var heads =
        List.of(
            WORDS.say(locale, "crop.column.what"),
            WORDS.say(locale, "crop.column.x"),
            WORDS.say(locale, "crop.column.y"),
            WORDS.say(locale, "crop.column.width"),
            WORDS.say(locale, "crop.column.height"),
            WORDS.say(locale, "crop.column.score"));
    var rows = new ArrayList<List<Cell>>();
    rows.add(row(point));
    second.ifPresent(one -> rows.add(row(one)));
    frames.forEach(one ->
        rows.add(
            List.of(
                word(one.name()),
                number(one.left()),
                number(one.top()),
                number(one.width()),
                number(one.height()),
                number(Double.NaN))));
    cells.forEach(one -> rows.add(row(one)));
    return new Twin(heads, rows);
  }

  private static List<Cell> row(Place place) {
    return List.of(
        word(place.name()),
        number(place.x()),
        number(place.y()),
        number(Double.NaN),
        number(Double.NaN),
        number(place.score()));
  }
}
