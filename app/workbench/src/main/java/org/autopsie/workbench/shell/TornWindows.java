package org.autopsie.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.autopsie.workbench.shell.Layout.Place;
import org.autopsie.workbench.shell.Layout.Torn;
import software.coley.bentofx.Bento;
import software.coley.bentofx.control.DragDropStage;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.layout.DockContainer;
import software.coley.bentofx.layout.container.DockContainerLeaf;
import software.coley.bentofx.layout.container.DockContainerRootBranch;

/// The windows of panels that were torn off; they close once they are empty. JavaFX thread only.
final class TornWindows {
  private static final KeyCombination CLOSE = KeyCombination.keyCombination("Shortcut+W");
  private static final double WIDTH = 720;
  private static final double HEIGHT = 560;

  private final Bento bento;
  private final List<Stage> stages = new ArrayList<>();

  /// @param dress makes a window's scene look like the main one
  TornWindows(Bento bento, Consumer<Scene> dress) {
    this.bento = bento;
    bento.stageBuilding().setStageFactory(source -> stage());
    bento
        .stageBuilding()
        .setSceneFactory((source, content, width, height) -> {
          var scene = new Scene(content, width, height);
          dress.accept(scene);
          scene.getAccelerators().put(CLOSE, () -> close(scene.getWindow()));
          return scene;
        });
  }

  /// Closes a window as its own button does; the rail opens its panels again.
  private static void close(Window window) {
    window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
  }

  private DragDropStage stage() {
    var stage = new DragDropStage(true);
    stage.setTitle("Autopsie");
    stage.setOnShown(shown -> stages.add(stage));
    stage.setOnHidden(hidden -> stages.remove(stage));
    return stage;
  }

  /// Puts a panel into a window of its own.
  void tearOff(Dockable dockable) {
    dockable.inContainer((leaf, one) -> {
      var scene = leaf.getScene();
      leaf.removeDockable(one);
      newStage(scene, one, WIDTH, HEIGHT).show();
    });
  }

  private Stage newStage(Scene scene, Dockable dockable, double width, double height) {
    return bento.stageBuilding().newStageForDockable(scene, dockable, width, height);
  }

  /// Opens a window with a panel where it stood.
  ///
  /// @return its group of tabs
  DockContainerLeaf open(Dockable dockable, Torn place) {
    var stage = newStage(null, dockable, place.width(), place.height());
    stage.setX(place.x());
    stage.setY(place.y());
    stage.show();
    return dockable.getContainer();
  }

  /// Every window and what is in it.
  List<Torn> windows(Function<DockContainer, Place> place) {
    return stages.stream().flatMap(stage -> window(stage, place)).toList();
  }

  private static Stream<Torn> window(Stage stage, Function<DockContainer, Place> place) {
    var scene = stage.getScene();
    return scene.getRoot() instanceof DockContainerRootBranch root
        ? Stream.of(
            new Torn(
                stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight(), place.apply(root)))
        : Stream.empty();
  }

  /// Closes them all.
  void closeAll() {
    List.copyOf(stages).forEach(Stage::hide);
  }
}
