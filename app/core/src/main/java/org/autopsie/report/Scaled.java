package org.autopsie.report;

import java.util.List;
import org.autopsie.evidence.Attribution;
import org.autopsie.evidence.Curve;
import org.autopsie.evidence.Grid;
import org.autopsie.evidence.Payload;

/// What was found, in the scale in which its unit is written: shares in per cent.
final class Scaled {
  private Scaled() {}

  static Payload of(Payload found) {
    return switch (found) {
      case Attribution one when by(one.unit()) != 1 -> scaled(one, by(one.unit()));
      case Curve one when by(one.unit()) != 1 -> scaled(one, by(one.unit()));
      case Grid one when by(one.unit()) != 1 -> scaled(one, by(one.unit()));
      default -> found;
    };
  }

  private static double by(String unit) {
    return Measure.scale(unit);
  }

  private static Attribution scaled(Attribution of, double by) {
    return new Attribution(
        of.measure(),
        of.parts(),
        times(of.values(), by),
        times(of.low(), by),
        times(of.high(), by),
        of.signed(),
        of.base() * by,
        of.answer() * by,
        of.unit());
  }

  private static Curve scaled(Curve of, double by) {
    return new Curve(
        of.name(),
        of.over(),
        of.overUnit(),
        of.at(),
        times(of.values(), by),
        times(of.low(), by),
        times(of.high(), by),
        of.unit());
  }

  private static Grid scaled(Grid of, double by) {
    return new Grid(
        of.name(),
        of.down(),
        of.rows(),
        of.across(),
        of.columns(),
        times(of.values(), by),
        of.unit());
  }

  private static List<Double> times(List<Double> values, double by) {
    return values.stream().map(value -> value * by).toList();
  }
}
