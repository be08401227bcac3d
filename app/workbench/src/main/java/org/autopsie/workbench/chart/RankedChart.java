package org.autopsie.workbench.chart;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.shape.Rectangle;
import org.autopsie.workbench.chart.RankedData.Column;
import org.autopsie.workbench.chart.RankedData.Row;

/// Lists of words side by side, one below the other where there is little room: rank, word, number,
/// and below them a bar from 0, open where a note sets the word apart. JavaFX thread only.
public final class RankedChart extends Plot implements Charted {
  private static final double HEAD = 3.6;
  private static final double ROW = 2.3;
  private static final double GAP = 2;
  private static final double FOOT = 2.4;
  private static final double RANK = 2.8;
  private static final double NUMBER = 3.6;
  private static final double LEAST = 14;

  private final RankedData data;

  /// A chart of these data; it takes the room that it is given.
  public RankedChart(RankedData data) {
    super("ranked-chart", LEAST, HEAD + ROW * data.rows() + FOOT);
    this.data = data;
  }

  @Override
  public List<String> axes() {
    return List.of(data.axis());
  }

  @Override
  void draw() {
    int count = Math.max(1, data.columns().size());
    boolean beside = getWidth() >= em(count * LEAST + (count - 1) * GAP);
    double wide = beside ? (getWidth() - em((count - 1) * GAP)) / count : getWidth();
    double high = HEAD + ROW * data.rows();
    double all = beside ? high : count * high + (count - 1) * GAP;
    tall(all + FOOT);
    middle(words(data.legend(), "chart-axis", getWidth(), Pos.CENTER_LEFT), 0, em(all + 1.2));
    for (int i = 0; i < data.columns().size(); i++) {
      double left = beside ? i * (wide + em(GAP)) : 0;
      draw(data.columns().get(i), left, beside ? 0 : i * em(high + GAP), wide);
    }
  }

  private void draw(Column column, double left, double top, double wide) {
    var title = words(column.title(), "chart-label", wide, Pos.BOTTOM_LEFT);
    title.relocate(left, Math.rint(top + em(HEAD - 0.6) - title.getHeight()));
    double line = Math.rint(top + em(HEAD - 0.4));
    line(left, line, left + wide, line, "chart-neutral", 1);
    var scale = Scale.over(data.numbers(), left + em(RANK), left + wide);
    for (int i = 0; i < column.rows().size(); i++) {
      draw(i, column.rows().get(i), scale, top + em(HEAD + ROW * i), left);
    }
  }

  private void draw(int rank, Row row, Scale scale, double top, double left) {
    double y = top + em(0.75);
    middle(
        words(String.valueOf(rank + 1), "chart-axis", em(RANK - 0.8), Pos.CENTER_RIGHT), left, y);
    double room = scale.to() - scale.from() - em(NUMBER);
    middle(words(row.label(), "chart-value", room, Pos.CENTER_LEFT), scale.from(), y);
    var number = words(row.said(), "chart-value", em(NUMBER), Pos.CENTER_RIGHT);
    middle(number, scale.to() - em(NUMBER), y);
    double from = Math.min(scale.at(0), scale.at(row.value()));
    double to = Math.max(scale.at(0), scale.at(row.value()));
    var bar = new Rectangle(from, top + em(1.55), Math.max(1, to - from), em(0.34));
    add(bar, "threshold-bar", row.note().isEmpty() ? "filled" : "open");
  }
}
