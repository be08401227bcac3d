package org.autopsie.workbench.panels;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.autopsie.report.StoryBlock;
import org.autopsie.report.StoryCheck;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.Live;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;
import org.autopsie.workbench.panels.StoryDraft.State;

/// One story being written. It is read again at every letter, in the background, the latest wins;
/// it is saved after a pause, when the caret leaves it, and when the panel goes.
final class StoryView {
  private static final Words WORDS = Words.of(StoryView.class);
  private static final int ROWS = 10;
  private static final Duration PAUSE = Duration.seconds(1);

  private final PanelContext context;
  private final StoryDraft draft;
  private final TextArea area;
  private final StoryPreview preview;
  private final TwoSides sides;
  private final Label saved = Text.of("", "caption");
  private final Hyperlink count = new Hyperlink();
  private final VBox conflict = new VBox(8);
  private final VBox bare = new VBox(2);
  private Subscription closing = Subscription.EMPTY;
  private final PauseTransition pause = new PauseTransition(PAUSE);

  /// A story as it stands, read.
  private record Reading(List<StoryBlock> blocks, StoryCheck check) {}

  StoryView(PanelContext context, StoryDraft draft) {
    this.context = context;
    this.draft = draft;
    this.preview = new StoryPreview(context);
    this.area = Areas.of("story-text", say("story.area"), ROWS);
    this.sides = new TwoSides(area, preview.node(), context.locale());
  }

  Node build() {
    prepare();
    VBox.setVgrow(sides.node(), Priority.ALWAYS);
    var panel = new VBox(head(), conflict, sides.node(), bare);
    panel.getStyleClass().addAll("panel", "story");
    bare.setId("story-bare");
    Live.show(panel, draft.state(), this::said);
    Live.show(panel, context.copy().open(), open -> read());
    Live.show(panel, context.copy().evidence(), lines -> read());
    panel
        .sceneProperty()
        .addListener((seen, before, now) -> {
          closing.unsubscribe();
          if (now == null) {
            save();
          } else {
            closing = context.copy().beforeClose(this::save);
          }
        });
    return panel;
  }

  private void prepare() {
    area.setPromptText(say("story.prompt"));
    area.setText(draft.text());
    area.textProperty()
        .addListener((seen, before, now) -> {
          draft.type(now);
          read();
          pause.playFromStart();
        });
    pause.setOnFinished(passed -> save());
    area.focusedProperty().subscribe((before, now) -> left(now));
    area.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> left(area.equals(owner)));
  }

  private void left(boolean stays) {
    if (!stays) {
      save();
    }
  }

  private Node head() {
    saved.setId("story-saved");
    saved.setMaxWidth(Double.MAX_VALUE);
    saved.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(saved, Priority.ALWAYS);
    var insert = new StoryInsert(context, area).button();
    count.setId("story-count");
    count.getStyleClass().add("bare-passage");
    count.setMinWidth(Hyperlink.USE_PREF_SIZE);
    var title = Text.of(say("story.title"), "panel-title");
    title.setMinWidth(Label.USE_PREF_SIZE);
    var head = new HBox(12, title, count, saved, insert);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void save() {
    pause.stop();
    draft.save();
  }

  private void said(State state) {
    var key = "story." + state.name().toLowerCase(java.util.Locale.ROOT);
    saved.setText(state == State.CONFLICT ? "" : say(key));
    boolean stuck = state == State.CONFLICT;
    area.setEditable(!stuck);
    shown(conflict, stuck);
    conflict.getChildren().setAll(stuck ? choices() : List.of());
  }

  private List<Node> choices() {
    var file = draft.beside().map(path -> String.valueOf(path.getFileName())).orElse("");
    var theirs = button("story.take-theirs");
    theirs.setOnAction(pressed -> {
      draft.takeTheirs();
      area.setText(draft.text());
    });
    var mine = button("story.keep-mine");
    mine.setOnAction(pressed -> draft.keepMine());
    return List.of(
        Text.of(say("story.conflict", file), "notice"), new FlowPane(8, 6, theirs, mine));
  }

  private Button button(String key) {
    var button = new Button(say(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(Button.USE_PREF_SIZE);
    return button;
  }

  private void read() {
    var copy = context.copy();
    var caseFile = copy.open().get().caseFile();
    var ledger = copy.evidence().get();
    var text = area.getText();
    var locale = context.locale();
    copy.tools()
        .background()
        .latest(
            "story",
            progress ->
                new Reading(
                    StoryBlock.of(caseFile, ledger, text, locale),
                    StoryCheck.of(caseFile, ledger, text, locale)),
            outcome -> {
              if (outcome instanceof Outcome.Done<Reading>(var reading)) {
                preview.show(reading.blocks());
                listed(reading.check());
              }
            });
  }

  private void listed(StoryCheck check) {
    var passages = check.unsupported();
    var title = area.getText().isBlank() ? "" : say("story.bare", passages.size());
    shown(count, !passages.isEmpty());
    bare.getChildren()
        .setAll(title.isEmpty() ? List.of() : List.of(Text.of(title, "section-title")));
    if (!passages.isEmpty()) {
      count.setText("▲ " + title);
      count.setOnAction(pressed -> jump(passages.getFirst().line()));
      bare.getChildren().add(Text.of(say("story.bare.how"), "caption"));
    }
    passages.forEach(passage -> bare.getChildren().add(link(passage)));
    if (!check.withheld().isEmpty()) {
      bare.getChildren().add(Text.of(say("story.withheld"), "section-title", "spaced"));
      check.withheld().forEach(words -> bare.getChildren().add(Text.of("▲ " + words)));
    }
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private Hyperlink link(StoryCheck.Passage passage) {
    var link = new Hyperlink("▲ " + passage.words());
    link.setWrapText(true);
    link.setMinHeight(Hyperlink.USE_PREF_SIZE);
    link.getStyleClass().add("bare-passage");
    link.setAccessibleText(say("story.bare.spoken", passage.line(), passage.words()));
    link.setOnAction(pressed -> jump(passage.line()));
    return link;
  }

  /// Puts the caret on that line, from 1, and selects its words.
  private void jump(int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = area.getText().indexOf('\n', start) + 1;
    }
    int end = area.getText().indexOf('\n', start);
    sides.showWriting();
    area.requestFocus();
    area.selectRange(start, end < 0 ? area.getLength() : end);
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
