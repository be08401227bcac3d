package org.autopsie.workbench.examine;

import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Part;
import org.autopsie.evidence.Payload;
import org.autopsie.explain.Overlay;
import org.autopsie.explain.Parts;
import org.autopsie.image.Picture;
import org.autopsie.model.Input;
import org.autopsie.workbench.chart.SaliencyData;
import org.autopsie.workbench.chart.SaliencyFigure;
import org.autopsie.workbench.examine.FoundFigure.Drawn;
import org.autopsie.workbench.panel.Found;

/// The numbers of the parts of a picture, laid over it by core's own painter.
///
/// @param told the words of the figure
/// @param names what the parts are called
record FoundPicture(Found found, FoundWords told, PartNames names, Speech speech) {

  /// True where the parts of a payload can be shown where they are: words in the text, patches on
  /// the picture; those of any outline only while it is known.
  static boolean hasPlace(Found found, Payload payload, Input input) {
    return payload instanceof Attribution attribution
        && !attribution.parts().isEmpty()
        && switch (attribution.parts().getFirst()) {
          case Part.Span span -> input instanceof Input.Text;
          case Part.Cell cell -> input instanceof Input.Image;
          case Part.Region region ->
              input instanceof Input.Image && cut(found, attribution).isPresent();
          case Part.Column column -> false;
          case Part.Pair pair -> false;
          case Part.Whole whole -> false;
        };
  }

  /// What the method cut the picture into, where these are the parts.
  private static Optional<Parts> cut(Found found, Attribution of) {
    return found.cut().filter(cut -> cut.list().equals(of.parts()));
  }

  Drawn of(Attribution of, Picture whole) {
    var shown = Thumbnail.of(whole, of, cut(found, of));
    var picture = shown.picture();
    var parts = shown.attribution().parts();
    var data =
        new SaliencyData(
            picture.width(),
            picture.height(),
            IntStream.range(0, parts.size()).mapToObj(i -> patch(of, i, parts.get(i))).toList(),
            Pixels.owners(shown.cut(), picture),
            of.signed(),
            told.axis(of.unit()));
    var figure =
        new SaliencyFigure(
            Pixels.of(picture),
            data,
            map -> Pixels.of(Overlay.of(picture, shown.attribution(), shown.cut(), map, 1)),
            speech.locale());
    return new Drawn(figure, data.twin(speech.locale()), of.parts(), Optional.of(figure.chosen()));
  }

  /// @param drawn the part where it is drawn
  private SaliencyData.Patch patch(Attribution of, int i, Part drawn) {
    var box =
        switch (drawn) {
          case Part.Cell cell -> cell;
          case Part.Region region ->
              new Part.Cell(region.left(), region.top(), region.right(), region.bottom());
          default -> new Part.Cell(0, 0, 0, 0);
        };
    return new SaliencyData.Patch(
        box.left(),
        box.top(),
        box.right(),
        box.bottom(),
        names.of(of.parts().get(i)),
        of.values().get(i),
        of.low().get(i),
        of.high().get(i),
        told.value(of, i));
  }
}
