package org.autopsie.workbench.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;

/// A case that is open: rail, panels, form. It remembers what is chosen, so that it can be built
/// anew in another language.
final class CaseView {
  private static final Words WORDS = Words.of(CaseView.class);

  private final Session session;
  private final List<Panel> centre;
  private final Panel form;
  private RailStep step = RailStep.SIMULATE;
  private String panel;

  /// @param centre the panels of the tabs, in order
  /// @param form the panel at the right
  CaseView(Session session, List<Panel> centre, Panel form) {
    this.session = session;
    this.centre = List.copyOf(centre);
    this.form = form;
    this.panel = centre.getFirst().id();
  }

  Session session() {
    return session;
  }

  /// Chooses the panel that is shown.
  void choose(String id) {
    panel = id;
    step = RailStep.SIMULATE;
  }

  Node build(Locale locale) {
    var frame = new BorderPane();
    frame.setLeft(
        new Rail(locale, session.open().caseFile())
            .build(
                step,
                chosen -> {
                  step = chosen;
                  fill(frame, locale);
                }));
    fill(frame, locale);
    return frame;
  }

  private void fill(BorderPane frame, Locale locale) {
    frame.setCenter(centre(locale));
    frame.setRight(null);
    if (step == RailStep.SIMULATE) {
      context(locale).ifPresent(context -> frame.setRight(side(form.build(context))));
    }
  }

  private Node centre(Locale locale) {
    return step == RailStep.SIMULATE
        ? tabs(locale)
        : StepPage.build(step, session.open().caseFile(), locale);
  }

  private Node tabs(Locale locale) {
    var tabs = new TabPane();
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    for (var one : centre) {
      var tab = new Tab(Words.of(one.getClass()).say(locale, one.id()), content(one, locale));
      tab.setId("tab-" + one.id());
      tabs.getTabs().add(tab);
      if (one.id().equals(panel)) {
        tabs.getSelectionModel().select(tab);
      }
    }
    tabs.getSelectionModel()
        .selectedIndexProperty()
        .addListener((seen, before, now) -> panel = centre.get(now.intValue()).id());
    return tabs;
  }

  private Node content(Panel one, Locale locale) {
    var content =
        one.needsInvestigation() && session.investigation().isEmpty()
            ? lacking(locale)
            : one.build(new PanelContext(locale, session.open(), session.investigation()));
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private Optional<PanelContext> context(Locale locale) {
    return session
        .investigation()
        .map(one -> new PanelContext(locale, session.open(), Optional.of(one)));
  }

  private Node lacking(Locale locale) {
    var why =
        session
            .open()
            .lacking()
            .map(one -> one.in(locale))
            .orElseGet(() -> WORDS.say(locale, "nothing-to-rank"));
    var words = new Label(why);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("notice");
    var next = new Label(WORDS.say(locale, "lacking.next"));
    next.setWrapText(true);
    next.getStyleClass().add("ink-2");
    var title = new Label(WORDS.say(locale, "lacking.title"));
    title.getStyleClass().add("panel-title");
    var page = new VBox(title, words, next);
    page.getStyleClass().add("panel");
    return page;
  }

  private static Node side(Node content) {
    var scroll = new ScrollPane(content);
    scroll.getStyleClass().add("side");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefWidth(316);
    scroll.setMinWidth(280);
    scroll.setFocusTraversable(false);
    return scroll;
  }
}
