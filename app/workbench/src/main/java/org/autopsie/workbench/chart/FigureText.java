package org.autopsie.workbench.chart;

/// The words of a figure, ready to be shown.
///
/// @param name the name proposed for its files, without an ending
/// @param title the question that it answers
/// @param subtitle unit, n, and what the grey band is
/// @param basis what it rests on
/// @param spoken the whole figure in a sentence or two, for a screen reader
public record FigureText(String name, String title, String subtitle, Basis basis, String spoken) {

  /// The proposed name of a file: nothing in it that a file system refuses.
  String file(Format format) {
    var plain = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return (plain.isEmpty() ? "figure" : plain) + "." + format.ending();
  }
}
