package org.autopsie.imagecrop.stimuli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.autopsie.image.Cutout;

/// A bald head of Noto Emoji, in one of the five modifiers of Unicode. The pictures come with the
/// library `emoji-google-android`, as strips of cells: a cell is 66 pixels high, its picture the 64
/// × 64 pixels in its middle. The library’s own classes hold for every emoji the number of its
/// strip and of its cell; they say that each head is followed by its five modifiers, from light to
/// dark, in the next five cells.
public enum Pictogram {
  /// 🧑‍🦲, U+1F9D1 U+200D U+1F9B2.
  PERSON(50, 16),
  /// 👩‍🦲, U+1F469 U+200D U+1F9B2.
  WOMAN(19, 36),
  /// 👨‍🦲, U+1F468 U+200D U+1F9B2.
  MAN(15, 54);

  /// The side of a pictogram, in pixels.
  static final int SIDE = 64;

  /// The darkest modifier, U+1F3FF; 1 is the lightest, U+1F3FB.
  static final int DARKEST = 5;

  private static final int CELL = 66;

  private final int strip;
  private final int cell;

  Pictogram(int strip, int cell) {
    this.strip = strip;
    this.cell = cell;
  }

  /// The five modifiers, from light to dark, read anew.
  List<Cutout> read() {
    var file = "noto/emoji_google_sheet_" + strip + ".png";
    try (var in = Pictogram.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is not in the program");
      }
      int first = (cell + 1) * CELL;
      int border = (CELL - SIDE) / 2;
      var cells = Cutout.read(in, border, first, SIDE, DARKEST * CELL);
      return IntStream.range(0, DARKEST)
          .mapToObj(i -> cells.rows(i * CELL + border, SIDE))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
