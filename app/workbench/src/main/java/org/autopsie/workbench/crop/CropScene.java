package org.autopsie.workbench.crop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.autopsie.image.Crop;
import org.autopsie.workbench.chart.CropData;
import org.autopsie.workbench.chart.CropData.Frame;
import org.autopsie.workbench.chart.CropData.Layer;
import org.autopsie.workbench.chart.CropData.Place;
import org.autopsie.workbench.panel.Cropped;
import org.autopsie.workbench.panel.PictureView;

/// What is drawn of a cropped picture.
///
/// @param people whom it shows, written under it
record CropScene(CropTalk talk, Cropped cropped, String people) {

  /// The whole drawing.
  ///
  /// @param chosen the number of the frame that is drawn in the picture
  CropData data(Optional<Layer> layer, List<Place> trail, int chosen) {
    return data(layer, trail, frames(), chosen);
  }

  /// The picture alone, with one frame in it.
  CropData small(Optional<Layer> layer, int chosen, String name) {
    var plain = data(layer, List.of(), frames().subList(chosen, chosen + 1), 0);
    return new CropData(
        plain.picture(),
        plain.width(),
        plain.height(),
        name,
        layer,
        plain.point(),
        plain.second(),
        List.of(),
        plain.frames(),
        0,
        List.of());
  }

  private CropData data(Optional<Layer> layer, List<Place> trail, List<Frame> frames, int chosen) {
    var picture = cropped.picture();
    var map = cropped.map();
    var salient = cropped.salient();
    return new CropData(
        PictureView.image(picture),
        picture.width(),
        picture.height(),
        people,
        layer,
        new Place(talk.say("place.salient"), salient.x(), salient.y(), cropped.score()),
        second(),
        trail,
        frames,
        chosen,
        IntStream.range(0, map.rows() * map.columns()).mapToObj(this::cell).toList());
  }

  private Optional<Place> second() {
    int second = cropped.second();
    return second == cropped.map().highest()
        ? Optional.empty()
        : Optional.of(place(talk.say("place.second"), second));
  }

  private Place cell(int cell) {
    int columns = cropped.map().columns();
    return place(talk.say("place.cell", cell / columns + 1, cell % columns + 1), cell);
  }

  private Place place(String name, int cell) {
    var map = cropped.map();
    return new Place(
        name, map.x(cell % map.columns()), map.y(cell / map.columns()), cropped.score(cell));
  }

  private List<Frame> frames() {
    var frames = new ArrayList<Frame>();
    double own = (double) cropped.picture().height() / cropped.picture().width();
    for (var crop : cropped.crops()) {
      frames.add(frame(crop, own));
    }
    return frames;
  }

  private Frame frame(Crop crop, double own) {
    return new Frame(
        talk.ratio(crop.ratio(), own),
        talk.say("frame.size", crop.width(), crop.height()),
        crop.left(),
        crop.top(),
        crop.width(),
        crop.height());
  }
}
