package org.autopsie.workbench.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.shell.Layout.Place;
import org.autopsie.workbench.shell.Layout.Split;
import org.autopsie.workbench.shell.Layout.Tabs;
import org.autopsie.workbench.shell.Layout.Torn;
import software.coley.bentofx.Bento;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.layout.DockContainer;
import software.coley.bentofx.layout.container.DockContainerBranch;
import software.coley.bentofx.layout.container.DockContainerLeaf;
import software.coley.bentofx.layout.container.DockContainerRootBranch;

/// The panels of a case, which a person may move, put beside one another, tear off and close. A
/// panel's node is made when it is first shown. JavaFX thread only.
final class Dock {
  private final Bento bento = new Bento();
  private final StackPane node = new StackPane();
  private final Map<String, Panel> panels = new LinkedHashMap<>();
  private final Map<String, Dockable> dockables = new LinkedHashMap<>();
  private final TornWindows torn;
  private final DockPlaces places;
  private Function<Panel, Node> content = panel -> new StackPane();
  private DockWords words = new DockWords("", "", "", "");
  private final StringProperty list = new SimpleStringProperty("");
  private List<String> leading = List.of();
  private DockContainerRootBranch root;

  /// @param panels all panels there are
  /// @param dress makes a torn-off window look like the main one
  Dock(List<Panel> panels, java.util.function.Consumer<Scene> dress) {
    panels.forEach(panel -> this.panels.put(panel.id(), panel));
    bento.controlsBuilding().setHeaderFactory(DockHeaders::header);
    bento.controlsBuilding().setHeaderPaneFactory(leaf -> DockHeaders.pane(leaf, list));
    torn = new TornWindows(bento, dress);
    places = new DockPlaces(bento, dockables, one -> isAtHome(one, Home.FORM));
    bento.events().addEventListener(event -> bento.getRootContainers().forEach(places::keepShares));
    for (var panel : panels) {
      var dockable = bento.dockBuilding().dockable(panel.id());
      dockable.setContextMenuFactory(one -> DockHeaders.menu(this, one, words));
      dockables.put(panel.id(), dockable);
    }
    root = bento.dockBuilding().root("none");
  }

  Region node() {
    return node;
  }

  /// Says everything anew, in another language or of another investigation; the panels stay where
  /// they are.
  void refresh(DockWords said, Function<Panel, String> titles, Function<Panel, Node> fresh) {
    words = said;
    list.set(said.list());
    content = fresh;
    panels.forEach((id, panel) -> dockables.get(id).setTitle(titles.apply(panel)));
    renew(panel -> true);
  }

  /// Makes those panels anew, as the last [#refresh] said how.
  void renew(Predicate<Panel> which) {
    panels.values().stream()
        .filter(which)
        .forEach(
            panel -> dockables.get(panel.id()).setNode(new LazyPane(() -> content.apply(panel))));
  }

  /// Brings a panel forward, opens it where it was closed, and gives it the focus.
  void show(String id) {
    var dockable = dockables.get(id);
    if (dockable == null) {
      return;
    }
    if (dockable.getContainer() == null) {
      leafFor(panels.get(id)).addDockable(dockable);
    }
    var leaf = dockable.getContainer();
    leaf.selectDockable(dockable);
    toFront(leaf.getScene());
    if (dockable.getNode() instanceof LazyPane pane) {
      pane.fill();
    }
    DockHeaders.focus(leaf, dockable);
  }

  /// Brings the window of a scene to the front, unless it alone has the keyboard already: a system
  /// may take a window for focused while another one that lies above it is given the keys.
  static void toFront(Scene scene) {
    if (scene != null && scene.getWindow() instanceof Stage stage && !hasKeys(stage)) {
      stage.toFront();
      stage.requestFocus();
    }
  }

  private static boolean hasKeys(Stage stage) {
    return javafx.stage.Window.getWindows().stream()
        .filter(one -> one instanceof Stage && one.isFocused())
        .toList()
        .equals(List.of(stage));
  }

  /// The ids of the panels that are open, in the order of all panels.
  List<String> openPanels() {
    return dockables.values().stream()
        .filter(one -> one.getContainer() != null)
        .map(Dockable::getIdentifier)
        .toList();
  }

  /// Tears a panel off into a window of its own.
  void tearOff(String id) {
    torn.tearOff(dockables.get(id));
    dockables.get(id).inContainer(DockHeaders::focus);
  }

  /// Closes a panel; the rail and the list of commands open it again. The panel that takes its
  /// place has the focus then.
  void close(String id) {
    dockables
        .get(id)
        .inContainer((leaf, one) -> {
          leaf.closeDockable(one);
          Optional.ofNullable(leaf.getSelectedDockable())
              .ifPresent(next -> DockHeaders.focus(leaf, next));
        });
  }

  private DockContainerLeaf leafFor(Panel panel) {
    var home = panel.home() == Home.ON_DEMAND ? Home.RESULT : panel.home();
    return leaves(root)
        .filter(leaf -> leaf.getDockables().stream().anyMatch(one -> isAtHome(one, home)))
        .findFirst()
        .or(() -> leaves(root).findFirst())
        .orElseGet(() -> {
          var leaf = bento.dockBuilding().leaf();
          root.addContainer(leaf);
          return leaf;
        });
  }

  private boolean isAtHome(Dockable one, Home home) {
    return panels.get(one.getIdentifier()).home() == home;
  }

  /// Every group of tabs below a place, depth first.
  static Stream<DockContainerLeaf> leaves(DockContainer place) {
    return switch (place) {
      case DockContainerLeaf leaf -> Stream.of(leaf);
      case DockContainerBranch branch -> branch.getChildContainers().stream().flatMap(Dock::leaves);
      default -> Stream.empty();
    };
  }

  /// Where everything stands.
  Layout layout() {
    return new Layout(places.read(root), torn.windows(places::read));
  }

  /// Puts every panel where the layout says; those it does not name are closed, names that no panel
  /// has are left out.
  void restore(Layout layout) {
    torn.closeAll();
    dockables.values().forEach(one -> one.inContainer((leaf, it) -> leaf.removeDockable(it)));
    bento.unregisterRoot(root);
    root = bento.dockBuilding().root("main");
    bento.registerRoot(root);
    places.fill(root, layout.main());
    node.getChildren().setAll(root);
    layout.torn().forEach(this::tear);
  }

  private void tear(Torn window) {
    window
        .place()
        .panels()
        .filter(dockables::containsKey)
        .findFirst()
        .ifPresent(first -> {
          var leaf = torn.open(dockables.get(first), window);
          window
              .place()
              .panels()
              .skip(1)
              .filter(dockables::containsKey)
              .map(dockables::get)
              .forEach(leaf::addDockable);
        });
  }

  /// Names the panels that stand before the results in this case; they do from the next reset on.
  void lead(List<String> panels) {
    leading = List.copyOf(panels);
  }

  /// Puts every panel back to where it stands at first.
  void reset() {
    restore(standard());
  }

  private Layout standard() {
    var middle = new ArrayList<Place>();
    var results = Stream.concat(leading.stream(), ids(Home.RESULT)).distinct().toList();
    tabs(results).ifPresent(middle::add);
    tabs(ids(Home.RECORD).toList()).ifPresent(middle::add);
    var beside = new ArrayList<Place>(List.of(new Split("vertical", List.of(0.71), middle)));
    tabs(ids(Home.FORM).toList()).ifPresent(beside::add);
    return new Layout(new Split("horizontal", List.of(0.71), beside), List.of());
  }

  private Stream<String> ids(Home home) {
    return panels.values().stream().filter(one -> one.home() == home).map(Panel::id);
  }

  private static Optional<Tabs> tabs(List<String> ids) {
    return ids.isEmpty() ? Optional.empty() : Optional.of(new Tabs(ids, ids.getFirst()));
  }

  /// Closes the windows that were torn off.
  void close() {
    torn.closeAll();
  }
}
