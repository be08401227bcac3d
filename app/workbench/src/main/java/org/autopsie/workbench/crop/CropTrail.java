package org.autopsie.workbench.crop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.autopsie.workbench.chart.CropData.Place;
import org.autopsie.workbench.panel.Answer;
import org.autopsie.workbench.panel.Cropped;

/// Where the salient point was while one and the same thing was moved. It begins anew when another
/// thing is. JavaFX thread only.
final class CropTrail {
  private static final int LONGEST = 200;

  private final List<double[]> shares = new ArrayList<>();
  private Optional<Answer> last = Optional.empty();
  private String moved = "";

  /// The next answer.
  void add(Answer now) {
    if (last.filter(now::equals).isPresent()) {
      return;
    }
    var thing = last.map(one -> one.question().differsFrom(now.question())).orElse("");
    boolean parameter = !thing.isEmpty() && !thing.startsWith("/");
    if (!parameter) {
      shares.clear();
    } else if (!thing.equals(moved)) {
      shares.clear();
      last.flatMap(Answer::cropping).ifPresent(one -> add(one.after()));
    }
    moved = thing;
    last = Optional.of(now);
    now.cropping().ifPresent(one -> add(one.after()));
  }

  private void add(Cropped cropped) {
    double[] share = {
      (double) cropped.salient().x() / cropped.picture().width(),
      (double) cropped.salient().y() / cropped.picture().height()
    };
    if (shares.isEmpty() || !java.util.Arrays.equals(shares.getLast(), share)) {
      shares.add(share);
    }
    if (shares.size() > LONGEST) {
      shares.removeFirst();
    }
  }

  /// The parameter that is moved; absent where none is.
  Optional<String> moved() {
    return Optional.of(moved).filter(thing -> !thing.isEmpty() && !thing.startsWith("/"));
  }

  /// The places, in pixels of a picture.
  List<Place> in(Cropped cropped) {
    return shares.stream()
        .map(one ->
            new Place(
                "",
                one[0] * cropped.picture().width(),
                one[1] * cropped.picture().height(),
                Double.NaN))
        .toList();
  }
}
