package org.autopsie.report;

import java.util.List;

/// Tables with a caption and column heads; rows are written by the caller.
final class Tables {
  private Tables() {}

  static void open(Html out, String caption, List<String> heads) {
    out.open("div", "class", "wide").open("table").line().leaf("caption", caption);
    out.open("thead").open("tr");
    heads.forEach(head -> out.leaf("th", head, "scope", "col"));
    out.close("tr").close("thead").open("tbody").line();
  }

  static void close(Html out) {
    out.close("tbody").close("table").close("div");
  }
}
