package org.autopsie.run;

import java.util.List;
import java.util.Optional;

/// One parameter of a plugin, read from a component of its record: all that a form, a command line,
/// a sweep and a check need to know of it.
///
/// @param name the component's name in kebab-case, such as `top-ranks`
/// @param kind what a value is
/// @param shape one value or a list of them
/// @param bounds for numbers: what each value must lie within; absent where anything goes
/// @param standard the value where none is given, as JSON (see [Parameters#toMap])
/// @param choices for [Kind#CHOICE]: the written values, in their order; else empty
public record Parameter(
    String name,
    Kind kind,
    Shape shape,
    Optional<Bounds> bounds,
    Object standard,
    List<String> choices) {
  public Parameter {
    choices = List.copyOf(choices);
  }

  /// What a value is.
  public enum Kind {
    /// A whole number.
    WHOLE,
    /// A finite number.
    NUMBER,
    /// True or false.
    SWITCH,
    /// Free words.
    WORDS,
    /// A text of many lines in the place of a whole exhibit.
    TEXT,
    /// One of the `choices`.
    CHOICE,
    /// A file or folder.
    FILE,
    /// The name of a column of the case's rows.
    COLUMN,
    /// The id of another exhibit (a [Referred]).
    EXHIBIT
  }

  /// How many values it takes.
  public enum Shape {
    /// Exactly one.
    ONE,
    /// Any number, in order.
    MANY
  }

  /// Bounds of a number, both included, and its unit in a word (empty for a plain number).
  public record Bounds(double min, double max, String unit) {

    /// True where the number lies within the bounds.
    public boolean hold(double value) {
      return value >= min && value <= max;
    }
  }
}
