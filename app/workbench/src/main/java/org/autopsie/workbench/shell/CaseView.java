package org.autopsie.workbench.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.guess.Room;
import org.autopsie.workbench.panel.Host;
import org.autopsie.workbench.panel.Keyboard;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// A case that is open: the rail and the dock of panels. It stays when the language changes; only
/// its words are made anew. JavaFX thread only.
final class CaseView implements Page {
  private static final Words WORDS = Words.of(CaseView.class);
  private static final String ANSWER = "answer";
  private static final String BRIEF = "brief";
  private static final String CROP = "crop";
  private static final String GROUPS = "groups";
  private static final List<String> COUNTS =
      List.of(BRIEF, "positions", GROUPS, "impossibility", "thresholds", "confounder", "person");

  /// In pixels at the usual text size.
  private static final double NARROW = 1100;

  private final Session session;
  private final Layouts layouts;
  private final Host host;
  private final Dock dock;
  private final Room room;
  private final HBox frame = new HBox();
  private final ObservableValue<? extends Number> width;
  private Optional<Boolean> folded = Optional.empty();
  private RailStep step = RailStep.SIMULATE;
  private Consumer<RailStep> mark = chosen -> {};
  private Locale locale = Locale.ENGLISH;

  /// @param dress makes a torn-off window look like the main one
  /// @param width of the window, in pixels at the usual text size
  CaseView(
      Session session,
      List<Panel> panels,
      Layouts layouts,
      Host host,
      Consumer<Scene> dress,
      ObservableValue<? extends Number> width) {
    this.width = width;
    this.session = session;
    this.room = new Room(session.copy().open().get().caseFile());
    this.layouts = layouts;
    this.host = host;
    dock = new Dock(panels, dress);
    HBox.setHgrow(dock.node(), Priority.ALWAYS);
    dock.node().setMinWidth(0);
    frame.getChildren().setAll(new Region(), dock.node());
    resetLayout();
    session.copy().open().subscribe((before, now) -> changed());
    session.copy().changes().subscribe((before, now) -> rail());
    Live.show(frame, width.map(now -> isNarrow()), narrow -> rail());
  }

  Session session() {
    return session;
  }

  Dock dock() {
    return dock;
  }

  /// The page on which a room guesses.
  ///
  /// @param step where it begins; empty: the chosen step
  Page guess(String step, Runnable back) {
    var chosen = session.copy().chosen().get();
    room.go(step.isEmpty() ? chosen.orElse("") : step);
    return new GuessScreen(session.copy(), room, host, back);
  }

  /// Puts the panels where they stood when the case was last open.
  void restoreLayout() {
    try {
      layouts.of(id()).ifPresent(dock::restore);
    } catch (Failure broken) {
      host.tell(broken);
    }
  }

  private void changed() {
    if (session.renew()) {
      dock.renew(Panel::showsStudies);
    }
    rail();
  }

  @Override
  public Node build(Locale language) {
    locale = language;
    rail();
    fill();
    return frame;
  }

  private void rail() {
    var rail = new Rail(locale, session.copy());
    boolean small = folded.orElse(isNarrow());
    var keyboard = Keyboard.of(frame);
    var node =
        small ? rail.folded(step, this::go, this::fold) : rail.whole(step, this::go, this::fold);
    frame.getChildren().set(0, node);
    mark = rail::choose;
    keyboard.restore(node);
  }

  private boolean isNarrow() {
    return width.getValue().doubleValue() <= NARROW;
  }

  private void fold() {
    folded = Optional.of(!folded.orElse(isNarrow()));
    rail();
  }

  private void go(RailStep chosen) {
    step = chosen;
    boolean ranks = chosen != RailStep.SIMULATE || session.studies().ranking().isPresent();
    boolean counts = chosen == RailStep.EXAMINE && session.copy().open().get().asksNoModel();
    dock.show(counts ? GROUPS : ranks ? chosen.panel() : result());
  }

  /// What stands in the place of a ranking: the bench where a model crops pictures.
  private String result() {
    return crops() ? CROP : session.copy().open().get().asksNoModel() ? COUNTS.get(3) : ANSWER;
  }

  private boolean crops() {
    return session.studies().answers().filter(one -> one.questions().crops()).isPresent();
  }

  /// Brings a panel forward.
  void show(String panel) {
    RailStep.of(panel)
        .ifPresent(one -> {
          step = one;
          mark.accept(one);
        });
    dock.show(panel);
  }

  private void fill() {
    var words =
        new DockWords(say("dock.tear-off"), say("dock.close"), say("dock.reset"), say("dock.list"));
    dock.refresh(words, this::title, this::content);
  }

  private String title(Panel panel) {
    return Words.of(panel.getClass()).say(locale, panel.id());
  }

  private Node content(Panel panel) {
    boolean lacking = panel.needsInvestigation() && session.studies().ranking().isEmpty();
    var context = new PanelContext(locale, session.copy(), session.studies(), host);
    var scroll = new ScrollPane(new Scrolled(lacking ? lacking() : built(panel, context)));
    scroll.getStyleClass().add("content");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  /// The panel, or in its place why it cannot be shown; the other panels work all the same.
  private Node built(Panel panel, PanelContext context) {
    try {
      return panel.build(context);
    } catch (RuntimeException broken) {
      host.tell(broken);
      var page = new VBox(Text.of(say("panel.broken"), "notice"));
      page.getStyleClass().add("panel");
      return page;
    }
  }

  private Node lacking() {
    var lacks = session.copy().open().get().lacking().map(one -> one.in(locale));
    var words = new Label(lacks.orElseGet(() -> say("nothing-to-rank")));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("notice");
    var title = say(lacks.isPresent() ? "lacking.title" : "nothing-to-rank.title");
    var page = new VBox(Text.of(title, "panel-title"), words);
    lacks.ifPresent(why -> page.getChildren().add(Text.of(say("lacking.next"), "ink-2")));
    page.getStyleClass().add("panel");
    return page;
  }

  private String id() {
    return session.copy().open().get().caseFile().id();
  }

  private String say(String key) {
    return WORDS.say(locale, key);
  }

  /// Puts every panel back to where it stood at first; where nothing is ranked, the bench of a
  /// model that crops, or the answer, stands in the place of the ranking; where no model is asked,
  /// what happened.
  void resetLayout() {
    boolean counts = session.copy().open().get().asksNoModel();
    dock.lead(crops() ? List.of(CROP, "crop-rivals", "label") : counts ? COUNTS : List.of());
    dock.reset();
    if (session.studies().ranking().isEmpty()) {
      dock.close(RailStep.SIMULATE.panel());
      dock.show(counts ? BRIEF : result());
    }
    if (counts) {
      List.of(ANSWER, "examine", "sweep", "attention", "change").forEach(dock::close);
    }
    if (crops()) {
      dock.close("attention");
      dock.show(CROP);
    }
  }

  @Override
  public void close() {
    try {
      layouts.keep(id(), dock.layout());
    } catch (Failure full) {
      host.tell(full);
    }
    dock.close();
    session.close();
  }
}
