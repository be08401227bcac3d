package org.autopsie.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.ModelNames;
import org.autopsie.workbench.panel.Study;
import org.autopsie.workbench.panel.Text;

/// The bar on top: where one is, how near the model is to the incident's, language, commands.
final class TopBar {
  private static final Words WORDS = Words.of(TopBar.class);

  /// In pixels at the usual text size; below it the model is named by the panels alone.
  private static final double NARROW = 1100;

  private final Settings settings;
  private final Locale locale;
  private final Window window;

  TopBar(Settings settings, Window window) {
    this.settings = settings;
    this.window = window;
    this.locale = settings.locale().get();
  }

  /// @param session the case that is open; absent on the gallery
  Node build(Optional<Session> session) {
    var where = new HBox(brand(), session.map(this::crumbs).orElseGet(this::place));
    where.getStyleClass().add("top-where");
    var actions = new FlowPane();
    actions.getStyleClass().add("top-actions");
    var bar = new Wings(where, actions);
    var wide = bar.widthProperty().divide(settings.scale()).greaterThan(NARROW);
    session.ifPresent(one -> actions.getChildren().add(pills(one, wide)));
    actions.getChildren().addAll(language(), menu());
    actions.getChildren().add(session.map(this::work).orElseGet(this::begin));
    bar.getStyleClass().add("top-bar");
    return bar;
  }

  private static Node brand() {
    var brand = new HBox(label("Autopsie", "brand"), label(".", "brand-dot"));
    brand.setAlignment(Pos.CENTER_LEFT);
    brand.setMinWidth(Region.USE_PREF_SIZE);
    return brand;
  }

  private Node place() {
    return label(say("bar.cases"), "semibold");
  }

  private Node crumbs(Session session) {
    var back = new Hyperlink(say("bar.cases"));
    back.getStyleClass().add("crumb");
    back.setId("home");
    back.setOnAction(pressed -> window.home());
    back.setMinWidth(Region.USE_PREF_SIZE);
    var title = Text.of("", "semibold", "top-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    Live.show(
        title, session.copy().open(), open -> title.setText(open.caseFile().title().in(locale)));
    var sign = label("› ", "ink-3");
    sign.setMinWidth(Region.USE_PREF_SIZE);
    var crumbs = new HBox(2, back, sign, title);
    crumbs.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(crumbs, Priority.ALWAYS);
    return crumbs;
  }

  private Node pills(Session session, ObservableBooleanValue wide) {
    var box = new HBox(10);
    box.setAlignment(Pos.CENTER_LEFT);
    Live.show(
        box,
        session.model(),
        model -> box.getChildren().setAll(model.map(one -> pills(one, wide)).orElse(List.of())));
    return box;
  }

  private List<Node> pills(ModelSpec model, ObservableBooleanValue wide) {
    var fidelity = pill(say("fidelity." + model.fidelity().id()));
    fidelity.getStyleClass().addAll("fidelity", model.fidelity().id());
    Tooltip.install(fidelity, new Tooltip(say("fidelity.about." + model.fidelity().id())));
    var name = ModelNames.brief(model.title());
    var which = pill(name);
    which.managedProperty().bind(wide);
    which.visibleProperty().bind(wide);
    return List.of(fidelity, which);
  }

  private Button language() {
    var button = button(locale.getLanguage().toUpperCase(Locale.ROOT), "language");
    button.setAccessibleText(say("bar.language"));
    button.setTooltip(new Tooltip(say("bar.language")));
    button.setOnAction(pressed -> settings.locale().set(settings.otherLanguage()));
    return button;
  }

  private Button menu() {
    var button = button(say("bar.menu"), "menu");
    button.setAccessibleText(say("bar.menu.about"));
    button.setTooltip(new Tooltip(say("bar.menu.about")));
    button.setOnAction(pressed -> window.togglePalette());
    return button;
  }

  private Node begin() {
    var button = new Button(say("bar.new"));
    button.setId("new");
    button.getStyleClass().add("accent");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(say("bar.new.keys")));
    button.setDisable(window.isBeginning());
    button.setOnAction(pressed -> window.newCase());
    return button;
  }

  /// What can be done with the study that a person is at.
  private Node work(Session session) {
    var box = new HBox(10);
    box.setAlignment(Pos.CENTER_LEFT);
    Live.show(box, session.current(), now -> show(box, session));
    Live.show(box, session.beside(), now -> show(box, session));
    return box;
  }

  private void show(HBox box, Session session) {
    var nodes = new ArrayList<Node>();
    var beside = session.beside().getValue();
    var study = session.current().getValue();
    if (beside.isPresent()) {
      nodes.add(keep(session, beside.get().tried()));
    } else if (study.isPresent()) {
      nodes.add(undo(session, study.get()));
      nodes.add(keep(session, study.get().keepable()));
    }
    box.getChildren().setAll(nodes);
  }

  /// @param tried what is kept; absent while nothing can be
  private Button keep(Session session, ObservableValue<? extends Optional<?>> tried) {
    var button = new Button();
    button.setId("keep");
    button.getStyleClass().add("accent");
    button.setMinWidth(Region.USE_PREF_SIZE);
    var last = session.copy().keeping().last();
    var kept =
        Bindings.createBooleanBinding(
            () -> last.get().isPresent() && last.get().equals(tried.getValue()), last, tried);
    Live.show(button, kept, now -> button.setText(say(now ? "bar.kept" : "bar.keep")));
    Live.show(button, tried, now -> button.setDisable(now.isEmpty()));
    button.setTooltip(new Tooltip(say("bar.keep.keys")));
    button.setOnAction(pressed -> session.keep(locale));
    return button;
  }

  private Button undo(Session session, Study<?> study) {
    var button = new Button(say("bar.undo"));
    button.setId("undo");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(say("bar.undo.keys")));
    button.disableProperty().bind(study.undoable().not());
    button.setOnAction(pressed -> session.undo());
    return button;
  }

  private static Button button(String words, String id) {
    var button = new Button(words);
    button.getStyleClass().add("pill");
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static Label pill(String words) {
    var pill = label(words, "pill");
    pill.setMinWidth(Region.USE_PREF_SIZE);
    return pill;
  }

  private static Label label(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }

  private String say(String key) {
    return WORDS.say(locale, key);
  }
}
