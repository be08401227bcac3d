package org.autopsie.workbench.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import software.coley.bentofx.control.Header;
import software.coley.bentofx.control.HeaderPane;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.layout.container.DockContainerLeaf;

/// The tabs of the dock: named for screen readers, and with a menu for what the mouse does by
/// dragging.
final class DockHeaders {
  private DockHeaders() {}

  static Header header(Dockable dockable, HeaderPane pane) {
    var header = new Tab(dockable, pane).withDragDrop();
    header.setId("tab-" + dockable.getIdentifier());
    header.accessibleTextProperty().bind(dockable.titleProperty());
    header.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          boolean menu =
              key.getCode() == KeyCode.CONTEXT_MENU
                  || (key.isShiftDown() && key.getCode() == KeyCode.F10);
          if (menu && dockable.getContextMenuFactory() != null) {
            var at = header.localToScreen(0, header.getHeight());
            dockable.getContextMenuFactory().build(dockable).show(header, at.getX(), at.getY());
            key.consume();
          }
        });
    return header;
  }

  /// A tab as wide as its words ask for. The row measures a tab by how large it is and not by how
  /// large it wants to be: without this, its edges count only after it was in front once.
  ///
  /// A tab brings its panel forward as soon as it has the focus, so Tab stops at the one in front
  /// alone and goes on into its panel; the arrows go to the others.
  private static final class Tab extends Header {
    Tab(Dockable dockable, HeaderPane pane) {
      super(dockable, pane);
      setFocusTraversable(false);
    }

    @Override
    public void setSelected(boolean selected) {
      super.setSelected(selected);
      setFocusTraversable(selected);
    }

    @Override
    protected void layoutChildren() {
      double wide = snapSizeX(prefWidth(-1));
      if (getWidth() != wide) {
        resize(wide, getHeight());
      }
      super.layoutChildren();
    }
  }

  /// The row of tabs of a group. Where there is no room for all of them, a button lists them, by
  /// mouse and by keyboard.
  ///
  /// @param list the button's name
  static HeaderPane pane(DockContainerLeaf leaf, ObservableValue<String> list) {
    return new HeaderPane(leaf) {
      @Override
      protected Button createDockableListButton() {
        var button = super.createDockableListButton();
        button.accessibleTextProperty().bind(list);
        button.visibleProperty().unbind();
        button.setOnAction(pressed -> {
          var at = button.localToScreen(0, button.getHeight());
          tabs(leaf).show(button, at.getX(), at.getY());
        });
        return button;
      }

      @Override
      protected void layoutChildren() {
        if (lookup(".list-button") instanceof Button button) {
          button.setVisible(overflows(this));
        }
        super.layoutChildren();
      }
    };
  }

  /// True where not every tab of a row is seen whole, whether or not there is room for the button.
  private static boolean overflows(HeaderPane pane) {
    var row = pane.getHeaders();
    var edges = ((Region) row.getParent()).getInsets();
    double room = pane.getWidth() - edges.getLeft() - edges.getRight();
    return row.getChildren().stream().mapToDouble(one -> one.prefWidth(-1)).sum() > room;
  }

  private static ContextMenu tabs(DockContainerLeaf leaf) {
    var menu = new ContextMenu();
    for (var dockable : leaf.getDockables()) {
      menu.getItems()
          .add(
              item(
                  dockable.getTitle(),
                  () -> {
                    leaf.selectDockable(dockable);
                    focus(leaf, dockable);
                  }));
    }
    return menu;
  }

  /// The menu of a tab.
  static ContextMenu menu(Dock dock, Dockable dockable, DockWords words) {
    var id = dockable.getIdentifier();
    return new ContextMenu(
        item(words.tearOff(), () -> dock.tearOff(id)),
        item(words.close(), () -> dock.close(id)),
        item(words.reset(), dock::reset));
  }

  private static MenuItem item(String words, Runnable action) {
    var item = new MenuItem(words);
    item.setOnAction(chosen -> action.run());
    return item;
  }

  /// Gives a tab the focus, once the row of tabs has brought it into view: what is not seen takes
  /// none.
  static void focus(DockContainerLeaf leaf, Dockable dockable) {
    leaf.applyCss();
    leaf.layout();
    var header = leaf.getHeader(dockable);
    if (header != null) {
      header.requestFocus();
    }
  }
}
