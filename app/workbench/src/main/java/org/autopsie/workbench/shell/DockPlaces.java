package org.autopsie.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.autopsie.workbench.shell.Layout.Place;
import org.autopsie.workbench.shell.Layout.Split;
import org.autopsie.workbench.shell.Layout.Tabs;
import software.coley.bentofx.Bento;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.layout.DockContainer;
import software.coley.bentofx.layout.container.DockContainerBranch;
import software.coley.bentofx.layout.container.DockContainerLeaf;

/// Turns what stands in the dock into places that can be kept, and back.
///
/// @param bento makes the dock's parts
/// @param dockables every panel, by its id
/// @param isForm true for a panel that keeps its width when the window grows
record DockPlaces(Bento bento, Map<String, Dockable> dockables, Predicate<Dockable> isForm) {

  /// The largest share of the width that a form has beside something else.
  private static final double WIDEST = 0.36;

  /// Fills the root with what a place says.
  void fill(DockContainerBranch root, Place place) {
    fill(root, place instanceof Split split ? split : around(place));
  }

  /// The place that stands for a part of the dock.
  Place read(DockContainer container) {
    return switch (container) {
      case DockContainerLeaf leaf ->
          new Tabs(
              leaf.getDockables().stream().map(Dockable::getIdentifier).toList(),
              Optional.ofNullable(leaf.getSelectedDockable())
                  .map(Dockable::getIdentifier)
                  .orElse(""));
      case DockContainerBranch branch ->
          new Split(
              branch.getOrientation() == Orientation.VERTICAL ? "vertical" : "horizontal",
              java.util.Arrays.stream(branch.getDividerPositions()).boxed().toList(),
              branch.getChildContainers().stream().map(this::read).toList());
      default -> throw new IllegalStateException("unknown container " + container);
    };
  }

  private static Split around(Place place) {
    return new Split("horizontal", List.of(), List.of(place));
  }

  /// Fills a branch of the dock with what a place says; panels that there are none of are left out.
  private void fill(DockContainerBranch branch, Split split) {
    branch.setOrientation(
        split.orientation().equals("vertical") ? Orientation.VERTICAL : Orientation.HORIZONTAL);
    for (var place : split.places()) {
      if (place.panels().anyMatch(dockables::containsKey)) {
        branch.addContainer(container(place));
      }
    }
    var dividers = new ArrayList<>(split.dividers());
    if (dividers.size() == branch.getChildContainers().size() - 1) {
      branch.setDividerPositions(dividers.stream().mapToDouble(Double::doubleValue).toArray());
    }
    keepShares(branch);
  }

  /// What each part gets when the room changes: a form beside something else keeps its width, as
  /// long as it leaves the larger part to the results; all others keep their share. A split pane
  /// keeps shares where no part of it is marked resizable; where parts are, it gives each the same
  /// number of pixels, and dividers wander every time that a strip above or below comes and goes.
  void keepShares(DockContainerBranch branch) {
    var children = branch.getChildContainers();
    boolean beside =
        branch.getOrientation() == Orientation.HORIZONTAL
            && children.stream().anyMatch(this::isForm)
            && !children.stream().allMatch(this::isForm);
    for (var child : children) {
      SplitPane.setResizableWithParent(child.asRegion(), beside && !isForm(child));
      var widest = child.asRegion().maxWidthProperty();
      widest.unbind();
      widest.set(Region.USE_COMPUTED_SIZE);
      if (beside && isForm(child)) {
        widest.bind(branch.widthProperty().multiply(WIDEST));
      }
      if (child instanceof DockContainerBranch inner) {
        keepShares(inner);
      }
    }
  }

  private boolean isForm(DockContainer child) {
    return !child.getDockables().isEmpty() && child.getDockables().stream().allMatch(isForm);
  }

  private DockContainer container(Place place) {
    return switch (place) {
      case Split split -> {
        var branch = bento.dockBuilding().branch();
        fill(branch, split);
        yield branch;
      }
      case Tabs tabs -> leaf(tabs);
    };
  }

  private DockContainerLeaf leaf(Tabs tabs) {
    var leaf = bento.dockBuilding().leaf();
    tabs.ids().stream()
        .map(dockables::get)
        .filter(java.util.Objects::nonNull)
        .forEach(leaf::addDockable);
    Optional.ofNullable(dockables.get(tabs.selected())).ifPresent(leaf::selectDockable);
    return leaf;
  }
}
