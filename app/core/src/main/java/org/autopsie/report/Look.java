package org.autopsie.report;

/// The light colours, for pictures that must carry their own.
final class Look {
  static final String INK = "#16191d";
  static final String INK_2 = "#4b5560";
  static final String INK_3 = "#5f6974";
  static final String PANE = "#ffffff";
  static final String LINE = "#e3e0d8";
  static final String ACCENT = "#0b5d66";
  static final String NOISE = "#d9d6cc";
  static final String SOFT = "#f3f1ea";
  static final String ABOVE = "#d55e00";
  static final String BELOW = "#0072b2";

  private Look() {}
}
