package org.autopsie.workbench.shell;

import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.autopsie.run.Plugins;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.shell.Library.Shelved;

/// The whole window in one scene: a page between the bar on top and the strip at the foot. A change
/// of language says everything anew from what is chosen; a change of theme only changes its
/// colours. JavaFX thread only.
public final class Window {
  private final Parts parts;
  private final Settings settings;
  private final BorderPane frame = new BorderPane();
  private final StackPane root = new StackPane();
  private final Palette palette = new Palette();
  private final Commands commands;
  private final Screens screens;

  private Optional<CaseView> view = Optional.empty();
  private Page page;

  /// What a window is made of.
  ///
  /// @param library the cases
  /// @param settings what a person sets
  /// @param tasks the scheduler, which tells its errors to `errors`
  /// @param errors the one place for errors
  /// @param panels every panel there is, in the order of their tabs
  /// @param home where everything lies
  /// @param plugins what is installed
  /// @param outside the system around the window
  public record Parts(
      Library library,
      Settings settings,
      Tasks tasks,
      Errors errors,
      List<Panel> panels,
      Home home,
      Plugins plugins,
      Outside outside) {
    public Parts {
      panels = List.copyOf(panels);
    }

    /// The same with another scheduler.
    Parts with(Tasks others) {
      return new Parts(library, settings, others, errors, panels, home, plugins, outside);
    }
  }

  /// A window on the gallery.
  public Window(Parts parts) {
    this.parts = parts;
    this.settings = parts.settings();
    this.screens = new Screens(this, parts);
    this.page = screens.gallery();
    this.commands = new WindowCommands(this, parts).all();
    root.getChildren().setAll(frame, palette);
  }

  /// The scene, on the gallery.
  public Scene scene(double width, double height) {
    var scene = new Scene(root, width, height);
    dress(scene);
    settings.theme().subscribe(theme -> Application.setUserAgentStylesheet(theme.base()));
    settings.locale().subscribe(locale -> build());
    incoming().drops().over(root);
    return scene;
  }

  /// Gives a scene the look of the window and its keys: the main one and those of torn-off panels.
  private void dress(Scene scene) {
    new Skin(settings).dress(scene);
    commands.install(scene);
    new SecondKeys(this, settings).install(scene);
  }

  /// Brings the main window before those that were torn off: what was asked for there is shown
  /// here.
  private void front() {
    Dock.toFront(root.getScene());
  }

  /// Opens a case; where it cannot be read, the error is shown and the gallery stays.
  public void open(Shelved shelved) {
    parts.errors().dismiss();
    close();
    new Opening(this, parts, shelved).begin();
  }

  /// Fills the window with a case that was read.
  ///
  /// @throws RuntimeException where it cannot be shown
  void enter(OpenCase read) {
    var opened =
        new CaseView(
            Session.of(parts.library(), read, parts.tasks(), parts.errors()),
            parts.panels(),
            new Layouts(parts.home().folder().resolve("layouts")),
            new WindowHost(this, parts),
            this::dress,
            width());
    view = Optional.of(opened);
    page = opened;
    build();
    opened.restoreLayout();
  }

  /// The window's width, in pixels at the usual text size.
  private ObservableValue<Number> width() {
    var scene = root.getScene();
    return Bindings.createDoubleBinding(
        () -> scene.getWidth() / settings.scale().get(), scene.widthProperty(), settings.scale());
  }

  /// Brings one of the panels of the open case forward.
  public void choose(String panel) {
    view.ifPresent(one -> one.show(panel));
  }

  /// Goes back to the gallery.
  public void home() {
    close();
    parts.errors().dismiss();
    build();
    front();
  }

  /// Lets go of the case that is open, and keeps where its panels stood.
  public void close() {
    parts.tasks().stop();
    page = screens.gallery();
    view.ifPresent(CaseView::close);
    view = Optional.empty();
  }

  /// Fills the window with a page; the case that is open stays open behind it.
  void show(Page other) {
    page = other;
    build();
    front();
    page.focus();
  }

  /// Opens the page on which a room guesses what a step will show.
  ///
  /// @param step the step's id; empty: the chosen step, else the first that asks something
  void guess(String step) {
    view.ifPresent(one -> show(one.guess(step, this::back)));
  }

  /// True on the page on which a case begins.
  boolean isBeginning() {
    return page instanceof NewCasePage;
  }

  /// Opens the page on which a case begins, unless it is there already.
  void newCase() {
    if (!isBeginning()) {
      show(screens.newCase());
    }
  }

  /// Files that come into the window.
  Incoming incoming() {
    return new Incoming(this, parts);
  }

  /// The case that is open.
  Optional<Session> session() {
    return view.map(CaseView::session);
  }

  /// What fills the window.
  Page page() {
    return page;
  }

  /// Leaves the page that stands before the open case, where there is one.
  void backToCase() {
    if (view.filter(one -> page != one).isPresent()) {
      back();
    }
  }

  /// Goes back from a page to the case that is open, or to the gallery.
  void back() {
    page.close();
    page = view.<Page>map(one -> one).orElseGet(screens::gallery);
    build();
  }

  private void build() {
    var focus = Optional.ofNullable(root.getScene()).flatMap(Focus::of);
    var locale = settings.locale().get();
    boolean whole = page.isWhole();
    frame.setTop(whole ? null : new TopBar(settings, this).build(session()));
    frame.setCenter(page.build(locale));
    frame.setBottom(new StatusStrip(locale, parts.tasks(), parts.errors(), this::showErrors));
    root.applyCss(); // what can be scrolled is found from then on
    focus.ifPresent(one -> one.restore(root));
  }

  /// Shows the palette of commands, or puts it away.
  void togglePalette() {
    front();
    palette.toggle(commands, settings.locale().get());
  }

  /// Fills the window with the settings.
  void showSettings() {
    show(screens.settings());
  }

  /// Fills the window with the errors of this session.
  void showErrors() {
    show(screens.errors());
  }

  /// True where a case is open.
  boolean isOpen() {
    return view.isPresent();
  }

  /// Runs every step of the open case's protocol that has not run.
  void runAll() {
    view.ifPresent(one -> one.session().copy().protocol().runAll(settings.locale().get()));
  }

  /// Puts the open case's panels back to where they stood at first.
  void resetLayout() {
    view.ifPresent(CaseView::resetLayout);
  }

  /// The root, for pictures of the window.
  public Parent root() {
    return root;
  }
}
