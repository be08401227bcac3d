package org.autopsie.workbench.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.autopsie.run.Words;

/// A part of a panel that reads as prose until its button, or F2, turns it into controls in place.
/// It is made anew when what it shows changes, but not under the hands of the person who is typing
/// it. JavaFX thread only.
public final class Editable extends VBox {
  private static final Words WORDS = Words.of(Editable.class);
  private static final double WIDE = 4000;

  private final PanelContext context;
  private final Page page;
  private final HBox head = new HBox(10);
  private final VBox body = new VBox();
  private Optional<EditForm> form = Optional.empty();
  private boolean writing;
  private Object shown = "";

  /// What is shown and edited.
  public interface Page {
    /// A written id, one per part of the window that is edited.
    String id();

    /// What stands above it, beside the button.
    List<Node> title();

    /// All that it shows; while this stays equal nothing is made anew.
    Object shows(OpenCase open);

    /// True where there is something to edit.
    default boolean isEditable(OpenCase open) {
      return true;
    }

    /// It, to be read.
    List<Node> read();

    /// It, to be edited.
    List<Node> edit(EditForm form);
  }

  /// A part of a panel.
  public Editable(PanelContext context, Page page) {
    this.context = context;
    this.page = page;
    head.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    head.setPrefWidth(0);
    body.getStyleClass().add("editable");
    getChildren().setAll(head, body);
    setSpacing(8);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    Live.show(this, context.copy().open(), open -> changed());
    Live.show(this, editing(), now -> show());
  }

  /// Makes it anew where what it shows has changed.
  public void changed() {
    var now = page.shows(context.open());
    if (writing) {
      shown = now;
    } else if (!now.equals(shown)) {
      show();
    }
  }

  private javafx.beans.property.ObjectProperty<Optional<String>> editing() {
    return context.copy().chosen("editing");
  }

  private boolean isEdited() {
    return editing().get().equals(Optional.of(page.id())) && page.isEditable(context.open());
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.F2 || (key.getCode() == KeyCode.ESCAPE && isEdited())) {
      turn();
      key.consume();
    }
  }

  private void turn() {
    form.ifPresent(EditForm::flush);
    editing().set(isEdited() ? Optional.empty() : Optional.of(page.id()));
  }

  private void show() {
    form.ifPresent(EditForm::flush);
    var before = form;
    var focus = focused();
    shown = page.shows(context.open());
    form = isEdited() ? Optional.of(new EditForm(context, this::inPlace)) : Optional.empty();
    head.getChildren().setAll(head());
    body.getChildren().setAll(form.map(this::edited).orElseGet(page::read));
    var wanted = before.map(EditForm::wanted).filter(id -> !id.isEmpty());
    wanted.or(() -> focus).ifPresent(this::focus);
  }

  private List<Node> head() {
    var title = new VBox(2);
    title.getChildren().setAll(page.title());
    // A box in a row is asked how high it is at the width that it wants, however wide it grows.
    title.setPrefWidth(WIDE);
    HBox.setHgrow(title, Priority.ALWAYS);
    if (!page.isEditable(context.open())) {
      return List.of(title);
    }
    var button = new Button(say(isEdited() ? "edit.done" : "edit.begin"));
    button.setId("edit-" + page.id());
    button.setAccessibleText(say(isEdited() ? "edit.done.spoken" : "edit.begin.spoken"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> turn());
    return List.of(title, button);
  }

  private List<Node> edited(EditForm made) {
    var nodes = new java.util.ArrayList<Node>();
    if (context.copy().untouched()) {
      var note = Text.of(say("edit.copy"), "quiet");
      note.setId("edit-copy");
      Live.show(
          note,
          context.copy().open(),
          open -> note.setText(say(context.copy().untouched() ? "edit.copy" : "edit.copied")));
      nodes.add(note);
    }
    nodes.addAll(page.edit(made));
    return nodes;
  }

  private boolean inPlace(BooleanSupplier change) {
    writing = true;
    try {
      return change.getAsBoolean();
    } finally {
      writing = false;
    }
  }

  private Optional<String> focused() {
    return Optional.ofNullable(getScene())
        .map(scene -> scene.getFocusOwner())
        .filter(this::holds)
        .map(Node::getId)
        .filter(id -> !id.isBlank());
  }

  private boolean holds(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (one.equals(this)) {
        return true;
      }
    }
    return false;
  }

  private void focus(String id) {
    applyCss();
    lookupAll("*").stream()
        .filter(node -> node.getId() != null && node.isFocusTraversable())
        .filter(node -> node.getId().equals(id) || node.getId().startsWith(id + "-"))
        .findFirst()
        .ifPresent(node -> {
          node.requestFocus();
          Reveal.show(node);
        });
  }

  private String say(String key) {
    return WORDS.say(context.locale(), key);
  }
}
