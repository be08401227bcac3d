package org.autopsie.workbench.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// One rate of several groups with its intervals. Every word is ready to be shown.
///
/// @param axis what is measured, with its unit
/// @param band what lies near enough to the reference for whoever asks; absent: nobody said
/// @param line a stated line, such as four fifths of the highest; absent where there is none
/// @param bars the groups, the first on top
public record GroupsData(
    String axis, Optional<Band> band, Optional<Stated> line, List<GroupRate> bars) {
  public GroupsData {
    bars = List.copyOf(bars);
  }

  /// A band between two numbers, and its label.
  public record Band(double low, double high, String label) {}

  /// A line at a number, and its label.
  public record Stated(double at, String label) {}

  /// Every number that must have room on the axis, and zero.
  DoubleStream numbers() {
    return DoubleStream.concat(
        DoubleStream.concat(
            DoubleStream.of(0),
            band.stream().flatMapToDouble(one -> DoubleStream.of(one.low(), one.high()))),
        DoubleStream.concat(
            line.stream().mapToDouble(Stated::at),
            bars.stream()
                .flatMapToDouble(bar -> DoubleStream.of(bar.value(), bar.low(), bar.high()))));
  }

  /// The same numbers as a table.
  public Twin twin(Locale locale) {
    return GroupRate.twin(axis, bars, locale);
  }
}
