package org.autopsie.workbench.shell;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;

/// Where the panels of a case stand: in the main window, and in windows of their own.
///
/// @param main the place in the main window
/// @param torn the panels that were torn off
record Layout(Place main, List<Torn> torn) {
  Layout {
    torn = torn == null ? List.of() : List.copyOf(torn);
  }

  /// A part of a window.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Split.class, name = "split"),
    @JsonSubTypes.Type(value = Tabs.class, name = "tabs")
  })
  sealed interface Place {
    /// The ids of every panel in it.
    Stream<String> panels();
  }

  /// Places beside or below one another.
  ///
  /// @param orientation `horizontal` or `vertical`
  /// @param dividers where they part, from 0 to 1, one fewer than places
  record Split(String orientation, List<Double> dividers, List<Place> places) implements Place {
    Split {
      dividers = dividers == null ? List.of() : List.copyOf(dividers);
      places = places == null ? List.of() : List.copyOf(places);
    }

    @Override
    public Stream<String> panels() {
      return places.stream().flatMap(Place::panels);
    }
  }

  /// Panels behind one another.
  ///
  /// @param ids their ids, in the order of their tabs
  /// @param selected the one in front
  record Tabs(List<String> ids, String selected) implements Place {
    Tabs {
      ids = ids == null ? List.of() : List.copyOf(ids);
      selected = selected == null ? "" : selected;
    }

    @Override
    public Stream<String> panels() {
      return ids.stream();
    }
  }

  /// A window of its own, in pixels of the screen.
  record Torn(double x, double y, double width, double height, Place place) {}
}
