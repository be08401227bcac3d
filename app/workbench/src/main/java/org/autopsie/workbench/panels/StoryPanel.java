package org.autopsie.workbench.panels;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Home;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// The story in the window's language: written at the left, as the report will show it at the
/// right, and below what of it rests on nothing.
public final class StoryPanel implements Panel {
  private static final Words WORDS = Words.of(StoryPanel.class);

  /// The panel.
  public StoryPanel() {}

  @Override
  public String id() {
    return "story";
  }

  @Override
  public Home home() {
    return Home.RECORD;
  }

  @Override
  public Node build(PanelContext context) {
    try {
      return new StoryView(context, new StoryDraft(context.copy(), context.locale())).build();
    } catch (Failure unreadable) {
      var panel =
          new VBox(
              Text.of(WORDS.say(context.locale(), "story.title"), "panel-title"),
              Text.of(unreadable.in(context.locale()), "notice"));
      panel.getStyleClass().add("panel");
      return panel;
    }
  }
}
