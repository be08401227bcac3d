package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import org.autopsie.workbench.panel.Change;

/// What a person asks of a sweep.
///
/// @param model the model's id
/// @param exhibit the exhibit's id; empty: all that the model reads
/// @param change the perturbation, and the parameters that stay
/// @param ways the parameters that move, one or two
/// @param label the label whose score is read; empty: the highest
/// @param like for models of vectors: the id of the exhibit that the similarity is to; empty: the
///   exhibit itself, unchanged
/// @param threshold a number that parts two sides, as typed; empty: the label that leads
record SweepAsk(
    String model,
    String exhibit,
    Change change,
    List<SweepWay> ways,
    String label,
    String like,
    String threshold) {
  SweepAsk {
    ways = List.copyOf(ways);
  }

  SweepAsk exhibit(String id) {
    return new SweepAsk(model, id, change, ways, label, like, threshold);
  }

  SweepAsk change(Change other, List<SweepWay> along) {
    return new SweepAsk(model, exhibit, other, along, label, like, threshold);
  }

  SweepAsk set(String name, Object value) {
    return change(change.set(name, value), ways);
  }

  SweepAsk label(String name) {
    return new SweepAsk(model, exhibit, change, ways, name, like, threshold);
  }

  SweepAsk like(String id) {
    return new SweepAsk(model, exhibit, change, ways, label, id, threshold);
  }

  SweepAsk threshold(String typed) {
    return new SweepAsk(model, exhibit, change, ways, label, like, typed);
  }

  /// The same along another way; a place after the last adds one.
  SweepAsk way(int place, SweepWay way) {
    var along = new ArrayList<>(ways);
    if (place < along.size()) {
      along.set(place, way);
    } else {
      along.add(way);
    }
    return change(change, along);
  }

  /// The same along the first way only.
  SweepAsk one() {
    return change(change, ways.subList(0, 1));
  }
}
