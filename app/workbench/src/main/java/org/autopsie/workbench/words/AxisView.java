package org.autopsie.workbench.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.chart.Figure;
import org.autopsie.workbench.panel.FigureSaver;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.words.Board.Side;

/// The axis with its words, a box to type one in, and beside it what makes the axis.
final class AxisView {
  private final PanelContext context;
  private final AxisStudy study;
  private Talk talk;
  private final VBox about = new VBox();
  private final VBox result = new VBox(10);
  private final VBox form = new VBox(8);
  private final VBox lists = new VBox(8);
  private final VBox notices = new VBox(6);
  private final VBox state = new VBox();
  private Optional<Drawn> drawn = Optional.empty();
  private List<String> noticed = List.of();

  AxisView(PanelContext context, AxisStudy study) {
    this.context = context;
    this.study = study;
    talk = Talk.of(context);
  }

  private record Drawn(Label sentence, Figure figure, Region chart) {}

  Node build() {
    var panel = Frame.of("axis-panel", talk.say("axis.what"), state, about, result, form);
    context.studies().follow(panel, study);
    Live.begin(panel, study::begin);
    Live.show(panel, study.held(), held -> held.ifPresent(this::controls));
    Live.show(panel, study.work().state(), this::state);
    Live.show(panel, study.board(), board -> board.ifPresent(this::show));
    Live.show(panel, study.poles(), poles -> study.board().get().ifPresent(this::show));
    Live.show(panel, study.upwards(), poles -> study.board().get().ifPresent(this::show));
    return panel;
  }

  private void state(Study.State now) {
    var waits = study.board().get().isPresent();
    var key =
        switch (now) {
          case SHOWN -> "";
          case WAITING -> waits ? "" : "state.placing";
          case STOPPED -> "state.stopped";
          case FAILED -> "state.failed";
        };
    state.getChildren().clear();
    if (!key.isEmpty()) {
      var why = study.work().why().map(one -> one.in(context.locale()));
      boolean over = now != Study.State.WAITING;
      state
          .getChildren()
          .add(Text.of(why.orElseGet(() -> talk.say(key)), over ? "notice" : "quiet"));
    }
  }

  private void controls(CaseWords held) {
    talk = Talk.of(context);
    if (!held.isThere()) {
      result.getChildren().setAll(Text.of(talk.say("nothing"), "notice"));
      return;
    }
    var keyboard = Keyboard.of(form);
    form.getChildren().setAll(new AxisForm(study, talk, held).nodes());
    form.getChildren().add(held.lists().isEmpty() ? 0 : 1, lists);
    keyboard.restore(form);
  }

  private void show(Board board) {
    var words = new AxisWords(talk, study.poles().get(), board);
    var shown = shown(words);
    if (drawn.filter(one -> shown.fits(one.chart())).isEmpty()) {
      drawn = Optional.of(lay(shown));
    } else {
      drawn.ifPresent(one -> refresh(one, shown));
    }
    var said = shown.notices();
    if (!said.equals(noticed) || notices.getChildren().isEmpty()) {
      noticed = said;
      notices.getChildren().setAll(said.stream().map(one -> Text.of(one, "quiet")).toList());
      notices.getChildren().add(Text.of(talk.say("axis.limit"), "caption"));
    }
    lists.getChildren().setAll(new SideLists(study, talk, words).nodes());
  }

  private AxisShown shown(AxisWords words) {
    return words.board().second().isPresent()
        ? new PlaneWords(words, study.upwards().get())
        : words;
  }

  /// Shows other words in what is there already, within a frame.
  private void refresh(Drawn one, AxisShown shown) {
    one.sentence().setText(shown.sentence());
    shown.renew(one.chart());
    one.figure().renew(shown.text(seed()), shown.twin(context.locale()));
  }

  private long seed() {
    return context.copy().tools().laboratory().seed();
  }

  private Drawn lay(AxisShown shown) {
    var chart = shown.chart(context.locale(), word -> study.play(now -> now.choose(word)));
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::sort);
    var figure =
        new Figure(
            shown.text(seed()),
            chart,
            shown.twin(context.locale()),
            FigureSaver.of(context),
            context.locale());
    var sentence = Text.of(shown.sentence(), "sentence");
    sentence.setId("axis-sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    figure.say(sentence);
    result.getChildren().setAll(typing(), figure, notices);
    return new Drawn(sentence, figure, chart);
  }

  /// The keys A, B and Delete put the chosen word into a list, or take it out.
  private void sort(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case A -> put(Optional.of(Side.A));
      case B -> put(Optional.of(Side.B));
      case DELETE, BACK_SPACE -> put(Optional.empty());
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void put(Optional<Side> side) {
    study.play(now -> now.chosen().map(word -> now.put(word, side)).orElse(now));
  }

  private Node typing() {
    var field = new TextField();
    field.setId("axis-type");
    field.setPromptText(talk.say("type.prompt"));
    field.setAccessibleText(talk.say("type.spoken"));
    field.setOnAction(typed -> drop(field));
    HBox.setHgrow(field, Priority.ALWAYS);
    var button = new Button(talk.say("type.place"));
    button.setId("axis-place");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> drop(field));
    var label = Text.of(talk.say("type.label"));
    label.setLabelFor(field);
    var row = new HBox(8, label, field, button);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return row;
  }

  private void drop(TextField field) {
    var word = field.getText().strip();
    if (!word.isEmpty()) {
      study.play(now -> now.type(word));
      field.selectAll();
    }
  }
}
