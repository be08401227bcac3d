package org.autopsie.workbench.label;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.autopsie.workbench.label.LabelSession.Part;
import org.autopsie.workbench.panel.Fields;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.Gathering;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Segments;

/// The panel: which part of the work is shown, and that part. A folder is dropped anywhere on it.
final class LabelPage {
  /// What gets the keyboard when a part comes in the place of another that had it.
  private static final List<String> FIRST =
      List.of(
          "label-stage",
          "label-attribute",
          "label-who",
          "label-early",
          "label-measure",
          "label-folder",
          "label-none");

  private final PanelContext context;
  private final LabelTalk talk;
  private final LabelSession session;
  private final Gathering gathering;
  private final VBox body = new VBox(10);
  private final VBox panel = new VBox(10);

  LabelPage(PanelContext context) {
    this.context = context;
    talk = new LabelTalk(context.locale());
    var copy = context.copy();
    session = copy.held(LabelSession.class, () -> new LabelSession(copy));
    gathering = copy.held(Gathering.class, () -> new Gathering(copy));
  }

  Node build() {
    var parts =
        Stream.of(Part.values())
            .map(one -> new Choice<>(one, talk.say("part." + one.name())))
            .toList();
    var choice =
        new Fields(context.locale())
            .choice(talk.say("title"), "label-part", parts, session.part(), session::turnTo);
    panel.getStyleClass().addAll("panel", "label-panel");
    panel.getChildren().setAll(choice, body);
    VBox.setVgrow(body, Priority.ALWAYS);
    panel.addEventHandler(DragEvent.DRAG_OVER, this::over);
    panel.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    var views = new Views();
    Live.show(panel, session.version(), any -> views.show());
    Live.show(panel, gathering.waiting(), any -> views.show());
    Live.show(panel, context.copy().open(), any -> views.show());
    Live.show(panel, context.copy().evidence(), any -> views.show());
    Live.show(panel, context.copy().protocol().running(), any -> views.show());
    return panel;
  }

  private void over(DragEvent drag) {
    if (drag.getDragboard().getFiles().stream().anyMatch(java.io.File::isDirectory)) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private void dropped(DragEvent drop) {
    var folders =
        drop.getDragboard().getFiles().stream().filter(java.io.File::isDirectory).toList();
    if (!folders.isEmpty()) {
      session.turnTo(Part.PICTURES);
      gathering.offer(folders.getFirst().toPath());
      drop.setDropCompleted(true);
      drop.consume();
    }
  }

  /// The view that is shown; one that stands for the same things stays, so that nobody loses the
  /// box she types in.
  private final class Views {
    private List<Object> made = List.of();
    private Runnable refresh = () -> {};

    void show() {
      Segments.choose(panel, "label-part", session.part());
      var now = madeOf();
      if (!now.equals(made)) {
        made = now;
        boolean inside = body.isFocusWithin();
        var view = view();
        body.getChildren().setAll(view);
        VBox.setVgrow(view, Priority.ALWAYS);
        refresh.run();
        if (inside) {
          focus(view);
        }
        return;
      }
      refresh.run();
    }

    /// The keyboard goes where the work goes on.
    private static void focus(Node view) {
      FIRST.stream()
          .map(id -> view.lookup("#" + id))
          .filter(node -> node != null && node.isFocusTraversable() && isShown(node))
          .findFirst()
          .ifPresent(Node::requestFocus);
    }

    private static boolean isShown(Node node) {
      return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private List<Object> madeOf() {
      return switch (session.part()) {
        case PICTURES -> List.of(Part.PICTURES, gathering.waiting().get(), context.open().pieces());
        case LABEL ->
            session.sitting().isPresent()
                ? List.of(Part.LABEL, session.sitting().orElseThrow().who())
                : List.of(Part.LABEL, session.book().asked(), session.book().groups());
        case COMPARE -> List.of(Part.COMPARE);
      };
    }

    private Node view() {
      refresh = () -> {};
      return switch (session.part()) {
        case PICTURES -> new FolderView(context, talk, session, gathering).build();
        case LABEL -> {
          if (session.sitting().isEmpty()) {
            yield new BeginView(context, talk, session).build();
          }
          var labelling = new LabellingView(context, talk, session);
          refresh = labelling::refresh;
          yield labelling.build();
        }
        case COMPARE -> {
          var compare = new CompareView(context, talk, session);
          refresh = compare::refresh;
          yield compare.build();
        }
      };
    }
  }
}
