package org.autopsie.workbench.examine;

import java.util.List;
import java.util.Optional;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Part;
import org.autopsie.explain.Filling;
import org.autopsie.explain.Parts;
import org.autopsie.explain.RegionParts;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;

/// A picture as large as a screen can show, with the same parts and numbers: pictures of many
/// millions of pixels are drawn as fast as small ones. One that is no larger stays as it is.
///
/// @param picture what is drawn
/// @param attribution the same numbers for parts in its pixels
/// @param cut the same outlines in its pixels; absent where parts are rectangles
record Thumbnail(Picture picture, Attribution attribution, Optional<Parts> cut) {
  private static final int LONGEST = 1600;

  /// @param of the numbers of parts of that picture
  /// @param cut what the method cut it into, where parts are no rectangles
  static Thumbnail of(Picture picture, Attribution of, Optional<Parts> cut) {
    var small = picture.shrunk(LONGEST);
    if (small.width() == picture.width()) {
      return new Thumbnail(picture, of, cut);
    }
    var outlines = cut.flatMap(Parts::owners).map(owners -> cut(picture, owners, small));
    var parts =
        outlines
            .map(Parts::list)
            .filter(all -> all.size() == of.parts().size())
            .orElseGet(() -> of.parts().stream().map(part -> part(part, picture, small)).toList());
    return new Thumbnail(small, with(of, parts), outlines.filter(all -> all.list().equals(parts)));
  }

  private static Attribution with(Attribution of, List<Part> parts) {
    return new Attribution(
        of.measure(),
        parts,
        of.values(),
        of.low(),
        of.high(),
        of.signed(),
        of.base(),
        of.answer(),
        of.unit());
  }

  private static Parts cut(Picture picture, int[] owners, Picture small) {
    var fewer = new int[small.width() * small.height()];
    for (int i = 0; i < fewer.length; i++) {
      long x = (long) (i % small.width()) * picture.width() / small.width();
      long y = (long) (i / small.width()) * picture.height() / small.height();
      fewer[i] = owners[(int) (y * picture.width() + x)];
    }
    return RegionParts.of(new Input.Image(small), fewer, Filling.GREY);
  }

  /// Edges that met still meet.
  private static Part part(Part part, Picture picture, Picture small) {
    return part instanceof Part.Cell cell
        ? new Part.Cell(
            scaled(cell.left(), picture.width(), small.width()),
            scaled(cell.top(), picture.height(), small.height()),
            scaled(cell.right(), picture.width(), small.width()),
            scaled(cell.bottom(), picture.height(), small.height()))
        : part;
  }

  private static int scaled(int at, int of, int to) {
    return (int) ((long) at * to / of);
  }
}
