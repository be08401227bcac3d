package org.autopsie.workbench.panels;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Moment;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The timeline as a line from top to bottom: a date, a point, what happened and its source.
final class TimeLine {
  private TimeLine() {}

  static Node build(List<Moment> moments, PanelContext context) {
    var line = new VBox();
    moments.stream()
        .sorted(Comparator.comparing(Moment::date))
        .forEach(moment -> line.getChildren().add(row(moment, context)));
    line.getStyleClass().add("time-line");
    return line;
  }

  private static Node row(Moment moment, PanelContext context) {
    var date = Text.of(Dates.of(moment.date(), context.locale()), "time-date", "semibold");
    date.setAlignment(Pos.TOP_RIGHT);
    var words = new VBox(1, Text.of(moment.what().in(context.locale())));
    if (!moment.source().isBlank()) {
      words.getChildren().add(new Links(context).source(moment.source()));
    }
    words.getStyleClass().add("time-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(12, date, track(), words);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  private static Node track() {
    var line = new Region();
    line.getStyleClass().add("time-track");
    var point = new Region();
    point.getStyleClass().add("time-point");
    var track = new StackPane(line, point);
    track.setAlignment(Pos.TOP_CENTER);
    track.setMaxHeight(Double.MAX_VALUE);
    return track;
  }
}
