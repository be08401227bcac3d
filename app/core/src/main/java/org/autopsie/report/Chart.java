package org.autopsie.report;

import java.util.List;

/// A picture and the table that says the same numbers.
sealed interface Chart
    permits IntervalChart, SlopeChart, BarChart, PartChart, CurveChart, GridChart {

  /// What stands above and below the drawing.
  Frame frame();

  /// The picture, complete in itself.
  String svg();

  /// Writes what stands with the drawing, below it; nothing in most charts.
  default void beside(Html out) {}

  /// Names of the table's columns; the first names the rows.
  List<String> heads();

  /// The table's rows, one cell a column.
  List<List<String>> rows();

  /// The picture, its words and its table as a figure of the page.
  default String html(String caption) {
    var css = rows().size() > 12 ? "twin long" : "twin";
    var out = new Html().open("figure", "id", frame().id()).line();
    out.markup(svg());
    beside(out);
    out.leaf("figcaption", caption).open("div", "class", "wide").open("table", "class", css);
    var language = frame().language();
    out.leaf("caption", language.say("figure.table", frame().title())).open("thead").open("tr");
    heads().forEach(head -> out.leaf("th", head, "scope", "col"));
    out.close("tr").close("thead").open("tbody").line();
    for (var row : rows()) {
      out.open("tr").leaf("th", row.getFirst(), "scope", "row");
      row.stream().skip(1).forEach(cell -> out.leaf("td", cell));
      out.close("tr");
    }
    out.close("tbody").close("table").close("div").close("figure");
    return out.toString();
  }
}
