package org.autopsie.workbench.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.protocol.AskedDecision;
import org.autopsie.workbench.fair.GroupStudy.Shown;
import org.autopsie.workbench.fair.GroupStudy.View;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;

/// The panel: what is compared, who gains from which decision, and one figure of it.
final class GroupsView {
  private static final double ROOM = 53;
  private static final double SIDE = 22.4;

  private final PanelContext context;
  private final GroupStudy study;
  private final FairTalk talk;
  private final Label probe = new Label("0");
  private final VBox head = new VBox(8);
  private final VBox state = new VBox();
  private final VBox body = new VBox(10);
  private GridPane both = new GridPane();
  private List<Object> drawn = List.of();

  GroupsView(PanelContext context, GroupStudy study) {
    this.context = context;
    this.study = study;
    talk = new FairTalk(context.open().caseFile(), context.locale());
  }

  Node build() {
    both = both();
    var panel = new VBox(10, state, both);
    panel.getStyleClass().add("panel");
    VBox.setVgrow(both, Priority.ALWAYS);
    panel.addEventHandler(DragEvent.DRAG_OVER, GroupsView::over);
    panel.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    Live.show(panel, context.copy().open(), open -> begin());
    Live.show(panel, study.found(), found -> show());
    Live.show(panel, study.shown(), shown -> show());
    Live.show(panel, study.work().state(), this::state);
    context.studies().follow(panel, new GroupsKept(context, study));
    return panel;
  }

  /// The figure, and the choices at its right; above it where there is no room.
  private GridPane both() {
    var both = new GridPane(20, 10);
    both.add(body, 0, 1);
    both.add(head, 1, 0);
    GridPane.setHgrow(body, Priority.ALWAYS);
    GridPane.setVgrow(body, Priority.ALWAYS);
    GridPane.setValignment(head, VPos.TOP);
    probe.setManaged(false);
    probe.setVisible(false);
    both.getChildren().add(probe);
    both.setMinWidth(0);
    both.widthProperty().subscribe(wide -> arrange(both));
    probe.fontProperty().subscribe(font -> arrange(both));
    return both;
  }

  private static void over(DragEvent drag) {
    if (drag.getDragboard().getFiles().stream().anyMatch(one -> TableEndings.fits(one.toPath()))) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private void dropped(DragEvent drop) {
    drop.getDragboard().getFiles().stream()
        .map(java.io.File::toPath)
        .filter(TableEndings::fits)
        .findFirst()
        .ifPresent(file -> {
          context.host().compare(file);
          drop.setDropCompleted(true);
          drop.consume();
        });
  }

  private void arrange(GridPane both) {
    double em = probe.getFont().getSize();
    boolean beside = both.getWidth() >= ROOM * em;
    GridPane.setConstraints(head, beside ? 1 : 0, beside ? 1 : 0);
    var first = beside ? body : head; // the keyboard goes as the eye does
    if (!both.getChildren().getFirst().equals(first)) {
      first.toBack();
    }
    head.setMinWidth(beside ? SIDE * em : 0);
    head.setMaxWidth(beside ? SIDE * em : Double.MAX_VALUE);
  }

  private void begin() {
    study.begin();
    if (study.asked().isEmpty()) {
      var open = new Button(talk.say("nothing.open"));
      open.setId("groups-open");
      open.setMinWidth(Region.USE_PREF_SIZE);
      open.getStyleClass().add("accent");
      open.setOnAction(pressed ->
          context
              .host()
              .fileToRead(talk.say("wizard.file.title"), TableEndings.all())
              .ifPresent(file -> context.host().compare(file)));
      head.getChildren().clear();
      body.getChildren()
          .setAll(
              Text.of(talk.say("nothing.title"), "section-title"),
              Text.of(talk.say("nothing"), "ink-2", "prose"),
              open);
    } else {
      show();
    }
  }

  private void state(Study.State now) {
    var key =
        switch (now) {
          case SHOWN -> "";
          case WAITING -> study.asked().isEmpty() ? "" : "work";
          case STOPPED -> "stopped";
          case FAILED -> "failed";
        };
    var words = study.work().why().map(why -> why.in(context.locale()));
    if (key.isEmpty()) {
      state.getChildren().clear();
      return;
    }
    boolean over = now == Study.State.FAILED || now == Study.State.STOPPED;
    state
        .getChildren()
        .setAll(Text.of(words.orElseGet(() -> talk.say(key)), over ? "notice" : "quiet"));
    if (over) {
      var again = new Button(talk.say("again"));
      again.setId("groups-again");
      again.setOnAction(pressed -> study.again());
      state.getChildren().add(again);
      head.getChildren().setAll(new GroupsForm(context, study, talk).fields());
      body.getChildren().clear();
      drawn = List.of();
    }
  }

  /// Draws what is found and chosen, unless it stands there already: every step that runs shows the
  /// case anew. A slider that is dragged stays: only the figure is drawn anew then.
  private void show() {
    var text = context.open().loaded().text();
    var shown = study.shown().get();
    var now = List.<Object>of(study.found().get(), study.asked(), text, shown);
    if (study.asked().isEmpty() || now.equals(drawn)) {
      return;
    }
    boolean slides =
        drawn.size() == now.size()
            && now.subList(0, now.size() - 1).equals(drawn.subList(0, now.size() - 1))
            && drawn.getLast() instanceof Shown before
            && before.within(0).equals(shown.within(0));
    drawn = now;
    if (slides) {
      study.found().get().ifPresent(found -> body.getChildren().setAll(nodes(found)));
      return;
    }
    var keyboard = Keyboard.of(both);
    head.getChildren().setAll(new GroupsForm(context, study, talk).fields());
    study.found().get().ifPresent(found -> body.getChildren().setAll(nodes(found)));
    keyboard.restore(both);
  }

  private List<Node> nodes(Compared found) {
    var figures = new GroupFigures(context, talk, found, study.shown().get());
    var nodes = new ArrayList<Node>();
    nodes.add(new GroupsForm(context, study, talk).views());
    nodes.add(key(found));
    var figure = figures.figure();
    VBox.setVgrow(figure, Priority.ALWAYS);
    nodes.add(figure);
    figures.notices().forEach(words -> nodes.add(Text.of(words, "quiet")));
    return nodes;
  }

  /// What decision A and B are, and who gains.
  private Node key(Compared found) {
    var decision = AskedDecision.of(context.open().caseFile(), found.asked()).decision();
    var words =
        Text.of(
            talk.say(
                "key." + decision.gains().name(),
                decision.a().in(context.locale()),
                decision.b().in(context.locale())),
            "ink-2");
    words.setId("groups-key");
    return words;
  }

  /// The ways to draw what was found.
  static List<View> views(Optional<Compared> found) {
    boolean scores = found.filter(one -> one.decisions().query().score().isPresent()).isPresent();
    return scores ? List.of(View.values()) : List.of(View.PEOPLE, View.BARS, View.ALL);
  }
}
