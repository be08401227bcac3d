package org.autopsie.explain;

import java.util.ArrayList;
import java.util.List;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Part.Cell;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;

/// Rectangles of a picture, filled in where they are taken away. They may overlap; a pixel is
/// filled in as soon as one of its rectangles is taken away.
public final class CellParts implements Parts {
  private final Picture picture;
  private final Filling filling;
  private final byte[] pixels;
  private final byte[] filler;
  private final List<Part> cells;

  private CellParts(Picture picture, Filling filling, List<Part> cells) {
    this.picture = picture;
    this.filling = filling;
    this.pixels = picture.bytes();
    this.filler = filling.of(picture).bytes();
    this.cells = List.copyOf(cells);
  }

  /// The cells of a grid that covers the whole picture; where it does not go up, cells differ by
  /// one pixel.
  ///
  /// @param across how many side by side, at least 1; no more than there are pixels are made
  /// @param down how many one under the other, likewise
  public static CellParts grid(Input.Image image, int across, int down, Filling filling) {
    var picture = image.picture();
    int columns = Math.min(across, picture.width());
    int rows = Math.min(down, picture.height());
    var cells = new ArrayList<Part>();
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        cells.add(
            new Cell(
                edge(x, columns, picture.width()),
                edge(y, rows, picture.height()),
                edge(x + 1, columns, picture.width()),
                edge(y + 1, rows, picture.height())));
      }
    }
    return new CellParts(picture, filling, cells);
  }

  /// These rectangles.
  ///
  /// @throws IndexOutOfBoundsException once one that lies outside the picture is taken away
  public static CellParts of(Input.Image image, List<Cell> cells, Filling filling) {
    return new CellParts(image.picture(), filling, List.<Part>copyOf(cells));
  }

  private static int edge(int place, int count, int length) {
    return (int) ((long) place * length / count);
  }

  /// Squares of one size at even distances, cut off at the right and the bottom edge; the whole
  /// picture is covered where the stride is no larger than the size.
  ///
  /// @param size a square's side in pixels, at least 1
  /// @param stride from one square to the next, in pixels, at least 1
  public static CellParts patches(Input.Image image, int size, int stride, Filling filling) {
    var picture = image.picture();
    var cells = new ArrayList<Part>();
    for (int top : starts(picture.height(), size, stride)) {
      for (int left : starts(picture.width(), size, stride)) {
        int right = Math.min(left + size, picture.width());
        int bottom = Math.min(top + size, picture.height());
        cells.add(new Cell(left, top, right, bottom));
      }
    }
    return new CellParts(picture, filling, cells);
  }

  /// Where squares begin; none after the one that reaches the edge.
  private static List<Integer> starts(int length, int size, int stride) {
    var starts = new ArrayList<Integer>();
    for (int at = 0; at < length; at += stride) {
      starts.add(at);
      if (at + size >= length) {
        break;
      }
    }
    return starts;
  }

  @Override
  public List<Part> list() {
    return cells;
  }

  @Override
  public Sentence named(int part) {
    var cell = (Cell) cells.get(part);
    return locale ->
        Words.of(Parts.class)
            .say(locale, "patch", cell.left(), cell.top(), cell.right(), cell.bottom());
  }

  @Override
  public Input.Image keeping(boolean[] kept, int version) {
    return new Input.Image(
        Picture.painted(picture.width(), picture.height(), copy -> paint(kept, copy)));
  }

  private void paint(boolean[] kept, byte[] copy) {
    System.arraycopy(pixels, 0, copy, 0, copy.length);
    int row = picture.width() * Picture.CHANNELS;
    for (int part = 0; part < kept.length; part++) {
      if (!kept[part]) {
        fill((Cell) cells.get(part), copy, row);
      }
    }
  }

  private void fill(Cell cell, byte[] copy, int row) {
    int length = (cell.right() - cell.left()) * Picture.CHANNELS;
    for (int y = cell.top(); y < cell.bottom(); y++) {
      int at = y * row + cell.left() * Picture.CHANNELS;
      System.arraycopy(filler, at, copy, at, length);
    }
  }

  @Override
  public String key() {
    var places = String.join(" ", cells.stream().map(Part::name).toList());
    return "cells " + picture.sha256() + ' ' + filling + ' ' + places;
  }
}
