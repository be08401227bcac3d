package org.autopsie.workbench.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
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
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Investigation;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Text;

/// The bar on top: where one is, how near the model is to the incident's, language, commands.
final class TopBar {
  private static final Words WORDS = Words.of(TopBar.class);

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
    var open = session.map(one -> one.copy().open().get());
    var where = new HBox(brand(), open.map(this::crumbs).orElseGet(this::place));
    where.getStyleClass().add("top-where");
    var actions = new FlowPane();
    actions.getStyleClass().add("top-actions");
    open.ifPresent(one -> actions.getChildren().addAll(pills(one)));
    actions.getChildren().addAll(language(), menu());
    session.ifPresent(one -> actions.getChildren().addAll(work(one)));
    var bar = new Wings(where, actions);
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

  private Node crumbs(OpenCase open) {
    var back = new Hyperlink(say("bar.cases"));
    back.getStyleClass().add("crumb");
    back.setId("home");
    back.setOnAction(pressed -> window.home());
    back.setMinWidth(Region.USE_PREF_SIZE);
    var title = Text.of(open.caseFile().title().in(locale), "semibold", "top-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    var sign = label("› ", "ink-3");
    sign.setMinWidth(Region.USE_PREF_SIZE);
    var crumbs = new HBox(2, back, sign, title);
    crumbs.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(crumbs, Priority.ALWAYS);
    return crumbs;
  }

  private List<Node> pills(OpenCase open) {
    return open.model().stream()
        .flatMap(model -> {
          var fidelity = pill(say("fidelity." + model.fidelity().id()));
          fidelity.getStyleClass().addAll("fidelity", model.fidelity().id());
          Tooltip.install(fidelity, new Tooltip(say("fidelity.about." + model.fidelity().id())));
          var name = model.title().replaceAll("\\s*\\(.*\\)$", "");
          return java.util.stream.Stream.<Node>of(fidelity, pill(name + " · CPU"));
        })
        .toList();
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

  private List<Node> work(Session session) {
    return session.investigation().stream()
        .flatMap(one -> java.util.stream.Stream.<Node>of(undo(one), keep(session, one)))
        .toList();
  }

  private Button keep(Session session, Investigation investigation) {
    var button = new Button();
    button.setId("keep");
    button.getStyleClass().add("accent");
    button.setMinWidth(Region.USE_PREF_SIZE);
    var last = session.copy().keeping().last();
    var kept =
        Bindings.createBooleanBinding(
            () -> last.get().equals(Optional.of(investigation.attempt().get())),
            last,
            investigation.attempt());
    Live.show(button, kept, now -> button.setText(say(now ? "bar.kept" : "bar.keep")));
    button.setTooltip(new Tooltip(say("bar.keep.keys")));
    button.setOnAction(pressed -> window.keep());
    return button;
  }

  private Button undo(Investigation investigation) {
    var button = new Button(say("bar.undo"));
    button.setId("undo");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(say("bar.undo.keys")));
    button.disableProperty().bind(investigation.undoable().not());
    button.setOnAction(pressed -> window.undo());
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
