package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.autopsie.casefile.Position;
import org.autopsie.run.Words;
import org.autopsie.workbench.chart.Charted;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// Who said what when: a row for each actor, a column for each date in the order of time, a mark
/// for each position, and a line from each to what it answers. The marks are also a list: the arrow
/// keys go from one to the next in time. Where there is too little room, the actors' names stand
/// above their rows.
final class PositionChart extends Pane implements Charted {
  private static final Words WORDS = Words.of(PositionChart.class);
  private final PanelContext context;
  private final List<Position> positions;
  private final Map<String, PositionMark> marks = new LinkedHashMap<>();
  private final List<Label> actors = new ArrayList<>();
  private final List<Label> dates = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();
  private final List<AnswerLine> answers = new ArrayList<>();
  private final Label corner;
  private final PositionGrid grid;

  PositionChart(PanelContext context) {
    this.context = context;
    var said = new Said(context);
    positions = said.inTime();
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    var rows = positions.stream().map(said::actor).distinct().toList();
    var columns = positions.stream().map(Position::date).distinct().toList();
    rows.forEach(row -> actors.add(Text.of(row, "chart-actor")));
    columns.forEach(column -> dates.add(header(column)));
    rows.forEach(row -> lines.add(rule()));
    for (var position : positions) {
      var mark =
          new PositionMark(
              position, said, rows.indexOf(said.actor(position)), columns.indexOf(position.date()));
      mark.setOnAction(pressed -> choose(position.id()));
      mark.addEventFilter(KeyEvent.KEY_PRESSED, key -> key(position, key));
      marks.put(position.id(), mark);
    }
    positions.forEach(this::connect);
    corner = Text.of(axes().getFirst(), "chart-date");
    grid = new PositionGrid(corner, actors, dates, List.copyOf(marks.values()));
    getChildren().add(corner);
    getChildren().addAll(lines);
    getChildren().addAll(answers);
    getChildren().addAll(actors);
    getChildren().addAll(dates);
    getChildren().addAll(marks.values());
    Live.show(this, context.copy().chosen("position"), id -> mark());
  }

  @Override
  public List<String> axes() {
    return List.of(WORDS.say(context.locale(), "positions.axes"));
  }

  private Label header(String date) {
    var words = date.isBlank() ? new Said(context).date(positions.getLast()) : head(date);
    var label = Text.of(words, "chart-date");
    label.setAlignment(javafx.geometry.Pos.BOTTOM_CENTER);
    label.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    return label;
  }

  private String head(String date) {
    return Dates.day(date, context.locale())
        .map(day -> day + "\n" + date.substring(0, 4))
        .orElse(date);
  }

  private static Region rule() {
    var line = new Region();
    line.getStyleClass().add("hairline");
    return line;
  }

  private void connect(Position position) {
    for (var answered : position.answers()) {
      Optional.ofNullable(marks.get(answered))
          .ifPresent(to -> answers.add(new AnswerLine(marks.get(position.id()), to)));
    }
  }

  private void mark() {
    var chosen = new Said(context).chosen().map(Position::id).orElse("");
    marks.forEach((id, mark) -> mark.choose(id.equals(chosen)));
    answers.forEach(line -> line.choose(marks.get(chosen)));
  }

  private void choose(String id) {
    context.copy().chosen("position").set(Optional.of(id));
    mark();
  }

  private void key(Position position, KeyEvent key) {
    int at = positions.indexOf(position);
    int to =
        switch (key.getCode()) {
          case LEFT, UP -> at - 1;
          case RIGHT, DOWN -> at + 1;
          case HOME -> 0;
          case END -> positions.size() - 1;
          default -> -1;
        };
    if (key.getCode().isNavigationKey()) {
      key.consume();
    }
    if (to >= 0 && to < positions.size()) {
      var next = positions.get(to).id();
      choose(next);
      marks.get(next).requestFocus();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return grid.narrowest();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return grid.height(width < 0 ? Math.max(getWidth(), grid.narrowest()) : width);
  }

  @Override
  protected void layoutChildren() {
    grid.layout(getWidth(), lines);
    answers.forEach(AnswerLine::follow);
  }
}
