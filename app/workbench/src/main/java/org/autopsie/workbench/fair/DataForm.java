package org.autopsie.workbench.fair;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.protocol.TableQuery;
import org.autopsie.workbench.fair.DataWizard.Answer;
import org.autopsie.workbench.fair.DataWizard.State;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Text;

/// The page on which a table of decisions is added to the case: how it was read, what its columns
/// mean, what that counts. Escape goes back. JavaFX thread only.
public final class DataForm {
  private static final double TWO = 820;

  private final DataWizard wizard;
  private final Locale locale;
  private final Ways ways;
  private final FairTalk talk;
  private final VBox said = new VBox(12);
  private final VBox answer = new VBox(10);
  private final Button choose = new Button();
  private final Button add = new Button();

  /// Where the page leads.
  public interface Ways {
    /// Asks for a file to read.
    Optional<Path> file(String title, List<String> endings);

    /// Shows the comparison that was added.
    void added();

    /// Leaves the page.
    void back();
  }

  /// A page that shows what was said so far.
  public DataForm(DataWizard wizard, Locale locale, Ways ways) {
    this.wizard = wizard;
    this.locale = locale;
    this.ways = ways;
    this.talk = new FairTalk(wizard.copy().open().get().caseFile(), locale);
  }

  /// Puts the keyboard on the button that asks for a file.
  public void focus() {
    choose.requestFocus();
  }

  /// The page.
  public Node build() {
    choose.setText(talk.say("wizard.file"));
    choose.setId("table-file");
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(pressed ->
        ways.file(talk.say("wizard.file.title"), TableEndings.all())
            .ifPresent(file -> wizard.take(List.of(file))));
    var page =
        new VBox(
            Text.of(talk.say("wizard.title"), "gallery-title"),
            Text.of(talk.say("wizard.about"), "ink-2", "prose"),
            choose,
            columns(),
            buttons());
    page.getStyleClass().add("begin");
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    page.addEventHandler(DragEvent.DRAG_OVER, this::over);
    page.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    Live.show(page, wizard.state(), now -> show());
    Live.show(page, wizard.meaning(), now -> show());
    Live.show(page, wizard.answer(), this::answered);
    var scroll = new ScrollPane(page);
    scroll.setId("add-table-page");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  /// What is said at the left and what it counts at the right; below where there is no room.
  private Node columns() {
    var both = new GridPane(28, 16);
    both.add(said, 0, 0);
    both.add(answer, 1, 0);
    for (var part : List.of(said, answer)) {
      GridPane.setValignment(part, VPos.TOP);
      GridPane.setHgrow(part, Priority.ALWAYS);
      part.setMinWidth(0);
    }
    both.widthProperty()
        .subscribe(wide -> {
          boolean beside = wide.doubleValue() >= TWO;
          GridPane.setConstraints(answer, beside ? 1 : 0, beside ? 0 : 1);
          double half = beside ? (wide.doubleValue() - 28) / 2 : wide.doubleValue();
          said.setPrefWidth(half);
          answer.setPrefWidth(half);
        });
    return both;
  }

  private void show() {
    var keyboard = Keyboard.of(said);
    said.getChildren().setAll(nodes());
    keyboard.restore(said);
  }

  private List<Node> nodes() {
    return switch (wizard.state().get()) {
      case State.Empty empty -> List.of();
      case State.Reading reading ->
          List.of(Text.of(talk.say("wizard.reading", reading.file().getFileName()), "quiet"));
      case State.Refused refused -> refused(refused);
      case State.Allowed allowed -> allowed(allowed);
      case State.Found found -> found(found);
    };
  }

  /// What is wrong, and what a person may say of how the file is read.
  private List<Node> refused(State.Refused refused) {
    var nodes = new ArrayList<Node>();
    nodes.add(Text.of(refused.why().in(locale), "notice"));
    refused.how().ifPresent(how -> nodes.addAll(new DataReading(wizard, talk, how).nodes()));
    return nodes;
  }

  private List<Node> allowed(State.Allowed found) {
    var columns = String.join(", ", found.data().columns());
    var allow = new Button(talk.say("wizard.allow", found.data().columns().size()));
    allow.setId("table-allow");
    allow.getStyleClass().add("accent");
    allow.setMinWidth(Region.USE_PREF_SIZE);
    allow.setOnAction(pressed -> wizard.allow(found.data()));
    return List.of(
        Text.of(talk.say("wizard.allowed", found.file().getFileName()), "semibold"),
        Text.of(talk.say("wizard.allowed.columns", columns)),
        Text.of(talk.say("wizard.allowed.never"), "ink-2"),
        allow);
  }

  private List<Node> found(State.Found found) {
    var nodes = new ArrayList<Node>();
    nodes.addAll(new DataUnderstood(wizard, talk, found.look()).nodes());
    found.look().notices().forEach(one -> nodes.add(Text.of(one.in(locale), "notice")));
    wizard
        .meaning()
        .get()
        .ifPresent(
            meaning -> nodes.addAll(new DataFields(wizard, talk, found.look(), meaning).nodes()));
    return nodes;
  }

  private void answered(Answer now) {
    var keyboard = Keyboard.of(answer);
    answer.getChildren().setAll(new DataAnswer(wizard, talk).nodes(now));
    keyboard.restore(answer);
    add.setDisable(!(now instanceof Answer.Known));
  }

  private Node buttons() {
    add.setText(talk.say("wizard.add"));
    add.setId("table-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.getStyleClass().add("accent");
    add.setOnAction(pressed -> {
      if (wizard.answer().get() instanceof Answer.Known(var compared)) {
        new DataAdded(wizard, locale).add(compared).ifPresent(this::shown);
      }
    });
    var back = new Button(talk.say("wizard.back"));
    back.setId("table-back");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(pressed -> ways.back());
    return new FlowPane(10, 6, add, back);
  }

  private void shown(TableQuery asked) {
    wizard.copy().held(GroupStudy.class, () -> new GroupStudy(wizard.copy())).ask(asked);
    ways.added();
  }

  private void over(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private void dropped(DragEvent drop) {
    if (drop.getDragboard().hasFiles()) {
      wizard.take(drop.getDragboard().getFiles().stream().map(java.io.File::toPath).toList());
      drop.setDropCompleted(true);
      drop.consume();
    }
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      ways.back();
      key.consume();
    }
  }
}
