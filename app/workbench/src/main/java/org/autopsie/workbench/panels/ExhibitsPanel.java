package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.casefile.Exhibit;
import org.autopsie.model.Input;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Bringing;
import org.autopsie.workbench.panel.Editable;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.PictureView;
import org.autopsie.workbench.panel.Shown;
import org.autopsie.workbench.panel.Text;

/// The exhibits: a list, and the chosen one in full with the people it shows. Files are added by a
/// button or dropped anywhere on it.
public final class ExhibitsPanel implements Panel {
  private static final Words WORDS = Words.of(ExhibitsPanel.class);
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

  /// How many times the least width of the list the panel must be, to stand beside it.
  private static final double ROOM = 2.2;

  private static final double CELL_EDGES = 44;
  private static final double CELL_GAPS = 12;
  private static final double THUMBNAIL = 44;

  /// The panel.
  public ExhibitsPanel() {}

  @Override
  public String id() {
    return "exhibits";
  }

  @Override
  public Home home() {
    return Home.RESULT;
  }

  @Override
  public boolean showsStudies() {
    return true;
  }

  @Override
  public Node build(PanelContext context) {
    var arrivals = new Arrivals(context);
    var add = new Button(say(context, "exhibits.add"));
    add.setId("exhibits-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(pressed ->
        context
            .host()
            .fileToRead(say(context, "exhibits.add.title"), Bringing.endings())
            .ifPresent(file -> arrivals.offer(List.of(file))));
    var head = Sheet.row(Text.of(say(context, "exhibits.title"), "panel-title"), add);
    var both = both(list(context), side(context, arrivals));
    VBox.setVgrow(both, Priority.ALWAYS);
    both.getStyleClass().add("exhibits");
    var panel = Sheet.panel(head, Text.of(say(context, "exhibits.about"), "ink-2"), both);
    panel.addEventHandler(DragEvent.DRAG_OVER, ExhibitsPanel::over);
    panel.addEventHandler(DragEvent.DRAG_DROPPED, drop -> dropped(drop, arrivals));
    return panel;
  }

  /// The list and beside it the chosen one; below it where there is no room.
  private static Region both(ListView<Exhibit> list, ScrollPane side) {
    var both = new GridPane(16, 12);
    both.add(list, 0, 0);
    both.add(side, 1, 0);
    GridPane.setVgrow(list, Priority.SOMETIMES);
    GridPane.setVgrow(side, Priority.ALWAYS);
    both.widthProperty()
        .subscribe(wide -> {
          boolean narrow = wide.doubleValue() < ROOM * list.minWidth(-1);
          GridPane.setConstraints(side, narrow ? 0 : 1, narrow ? 1 : 0);
          both.pseudoClassStateChanged(BELOW, narrow);
        });
    return both;
  }

  private static void over(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private static void dropped(DragEvent drop, Arrivals arrivals) {
    if (drop.getDragboard().hasFiles()) {
      arrivals.offer(drop.getDragboard().getFiles().stream().map(java.io.File::toPath).toList());
      drop.setDropCompleted(true);
      drop.consume();
    }
  }

  private static ScrollPane side(PanelContext context, Arrivals arrivals) {
    var detail = new Editable(context, new ExhibitPage(context));
    Live.show(detail, context.copy().chosen("exhibit"), id -> detail.changed());
    Live.show(detail, context.copy().chosen("forget"), id -> detail.changed());
    var box = new VBox(detail);
    Live.show(
        box,
        arrivals.waiting(),
        files -> box.getChildren().setAll(files.isEmpty() ? detail : arrivals.question()));
    box.getStyleClass().add("detail");
    var scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    GridPane.setHgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private static ListView<Exhibit> list(PanelContext context) {
    var list = new ListView<Exhibit>();
    list.setId("exhibits");
    list.setAccessibleText(say(context, "exhibits.title"));
    list.setPlaceholder(Text.of(say(context, "exhibits.none"), "ink-3"));
    list.setCellFactory(any -> new Cell(context));
    Live.show(list, context.copy().open(), open -> fill(list, context));
    Live.show(list, context.copy().chosen("exhibit"), id -> select(list, context));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe((before, now) -> {
          if (now != null) {
            context.copy().chosen("exhibit").set(Optional.of(now.id()));
          }
        });
    return list;
  }

  private static void fill(ListView<Exhibit> list, PanelContext context) {
    var exhibits = context.open().caseFile().exhibits();
    if (!exhibits.equals(list.getItems())) {
      var chosen = context.copy().chosen("exhibit").get();
      list.getItems().setAll(exhibits);
      context.copy().chosen("exhibit").set(chosen);
      select(list, context);
    }
  }

  private static void select(ListView<Exhibit> list, PanelContext context) {
    new Shelf(context)
        .chosen()
        .filter(one -> !one.equals(list.getSelectionModel().getSelectedItem()))
        .ifPresent(one -> {
          list.getSelectionModel().select(one);
          list.scrollTo(one);
        });
  }

  private static final class Cell extends ListCell<Exhibit> {
    private final PanelContext context;
    private final VBox words = new VBox(1);
    private final HBox row = new HBox(CELL_GAPS, words);

    Cell(PanelContext context) {
      this.context = context;
      setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
      return isEmpty()
          ? super.computePrefHeight(width)
          : Math.max(words.prefHeight(room()), row.minHeight(-1)) + CELL_GAPS;
    }

    private double room() {
      double picture = row.getChildren().size() > 1 ? THUMBNAIL + CELL_GAPS : 0;
      return Math.max(1, getListView().getWidth() - CELL_EDGES - picture);
    }

    private List<Node> picture(Exhibit one) {
      return context
          .open()
          .piece(one.id())
          .filter(piece -> piece.input() instanceof Input.Image)
          .map(piece -> ((Input.Image) piece.input()).picture())
          .map(picture -> List.of(PictureView.small(picture, THUMBNAIL)))
          .orElseGet(List::of);
    }

    @Override
    protected void updateItem(Exhibit one, boolean empty) {
      super.updateItem(one, empty);
      if (one == null || empty) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      var locale = context.locale();
      var title = one.title().in(locale);
      var note = new Shelf(context).note(one);
      var people = Shown.of(one.people());
      words.getChildren().setAll(Text.of(title), Text.of(note, "caption"));
      if (people == Shown.UNKNOWN && one.withdrawn().isEmpty()) {
        words.getChildren().add(people.label(locale));
      }
      row.getChildren().setAll(picture(one));
      row.getChildren().add(words);
      row.maxWidthProperty().bind(getListView().widthProperty().subtract(CELL_EDGES));
      setGraphic(row);
      setAccessibleText(title + " · " + note + " · " + people.words(locale));
    }
  }

  private static String say(PanelContext context, String key) {
    return WORDS.say(context.locale(), key);
  }
}
