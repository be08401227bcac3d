package org.autopsie.workbench.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.shell.Library.Shelved;

/// The whole window in one scene: the gallery, or the case that is open. A change of language
/// builds it anew from what is chosen; a change of theme only changes its colours. JavaFX thread
/// only.
public final class Window {
  private static final double TEXT = 13.5;

  private final Library library;
  private final Settings settings;
  private final Tasks tasks;
  private final Errors errors;
  private final List<Panel> centre;
  private final Panel form;
  private final BorderPane root = new BorderPane();
  private Subscription listening = Subscription.EMPTY;
  private Optional<CaseView> view = Optional.empty();

  /// @param tasks the scheduler, which tells its errors to `errors`
  /// @param centre the panels in the middle
  /// @param form the panel at the right
  public Window(
      Library library,
      Settings settings,
      Tasks tasks,
      Errors errors,
      List<Panel> centre,
      Panel form) {
    this.library = library;
    this.settings = settings;
    this.tasks = tasks;
    this.errors = errors;
    this.centre = List.copyOf(centre);
    this.form = form;
  }

  /// The scene, on the gallery.
  public Scene scene(double width, double height) {
    Fonts.load();
    var scene = new Scene(root, width, height);
    var css = Window.class.getResource("look.css");
    scene.getStylesheets().add(String.valueOf(css));
    root.styleProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    String.format(
                        Locale.ROOT, "-fx-font-size: %.2fpx", TEXT * settings.scale().get()),
                settings.scale()));
    settings.theme().subscribe(this::paint);
    settings.locale().subscribe(locale -> build());
    keys(scene);
    return scene;
  }

  /// Opens a case; where it cannot be read, the error is shown and the gallery stays.
  public void open(Shelved shelved) {
    errors.dismiss();
    close();
    try {
      var session = Session.of(library, shelved, tasks);
      view = Optional.of(new CaseView(session, centre, form));
    } catch (RuntimeException wrong) {
      errors.tell(wrong);
    }
    build();
  }

  /// Shows one of the panels in the middle.
  public void choose(String panel) {
    view.ifPresent(one -> one.choose(panel));
    build();
  }

  /// Goes back to the gallery.
  public void home() {
    close();
    errors.dismiss();
    build();
  }

  /// Lets go of the case that is open.
  public void close() {
    tasks.stop();
    view.ifPresent(one -> one.session().close());
    view = Optional.empty();
  }

  private void paint(Theme theme) {
    Application.setUserAgentStylesheet(theme.base());
    root.getStyleClass().removeAll(theme.other().id());
    if (!root.getStyleClass().contains(theme.id())) {
      root.getStyleClass().add(theme.id());
    }
  }

  private void build() {
    var focus = focused();
    var locale = settings.locale().get();
    var strip = new StatusStrip(locale, tasks, errors);
    root.setTop(new TopBar(settings).build(view.map(one -> one.session().open()), this::home));
    root.setCenter(view.map(one -> one.build(locale)).orElseGet(() -> gallery(locale)));
    root.setBottom(strip);
    listen(strip);
    focus.map(id -> root.lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  private void listen(StatusStrip strip) {
    listening.unsubscribe();
    listening =
        Subscription.combine(
            tasks.status().subscribe(strip::refresh),
            errors.shown().subscribe(strip::refreshError));
  }

  private Optional<String> focused() {
    return Optional.ofNullable(root.getScene())
        .map(Scene::getFocusOwner)
        .map(Node::getId)
        .filter(id -> !id.isBlank());
  }

  private Node gallery(Locale locale) {
    return new Gallery(locale, this::open).build(library.all(), library.broken());
  }

  private void keys(Scene scene) {
    var keys = scene.getAccelerators();
    keys.put(control(KeyCode.EQUALS), settings::larger);
    keys.put(control(KeyCode.PLUS), settings::larger);
    keys.put(control(KeyCode.ADD), settings::larger);
    keys.put(control(KeyCode.MINUS), settings::smaller);
    keys.put(control(KeyCode.SUBTRACT), settings::smaller);
    keys.put(control(KeyCode.DIGIT0), () -> settings.scale().set(1));
  }

  private static KeyCombination control(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }

  /// The root, for pictures of the window.
  public Parent root() {
    return root;
  }
}
