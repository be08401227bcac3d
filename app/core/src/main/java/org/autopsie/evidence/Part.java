package org.autopsie.evidence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// A part of an input that an explanation gives a number to. It says where the part lies, never
/// what it says: a ledger holds no pasted text.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Part.Span.class, name = "span"),
  @JsonSubTypes.Type(value = Part.Column.class, name = "column"),
  @JsonSubTypes.Type(value = Part.Cell.class, name = "cell"),
  @JsonSubTypes.Type(value = Part.Region.class, name = "region"),
  @JsonSubTypes.Type(value = Part.Pair.class, name = "pair"),
  @JsonSubTypes.Type(value = Part.Whole.class, name = "whole")
})
public sealed interface Part {

  /// Its written name within the input, by which a step names it: `3-8`, `age`, `0-0-16-16`,
  /// `region-4`, `x1:x3`, `all`.
  String name();

  /// A word or a piece of a text: UTF-16 units from `start` to before `end`.
  record Span(int start, int end) implements Part {
    @Override
    public String name() {
      return start + "-" + end;
    }
  }

  /// A column of a row.
  record Column(String column) implements Part {
    @Override
    public String name() {
      return column;
    }
  }

  /// A rectangle of a picture, in pixels of the picture as it stands upright; `right` and `bottom`
  /// are the first ones outside.
  record Cell(int left, int top, int right, int bottom) implements Part {
    @Override
    public String name() {
      return left + "-" + top + "-" + right + "-" + bottom;
    }
  }

  /// A patch of a picture of any outline, by its number among the patches that the method's own
  /// parameters cut; the rectangle is what it lies within, in pixels.
  record Region(int index, int left, int top, int right, int bottom) implements Part {
    @Override
    public String name() {
      return "region-" + index;
    }
  }

  /// Two parts that work together.
  record Pair(Part first, Part second) implements Part {
    @Override
    public String name() {
      return first.name() + ":" + second.name();
    }
  }

  /// All parts together, for a number that belongs to no part alone.
  record Whole() implements Part {
    @Override
    public String name() {
      return "all";
    }
  }
}
