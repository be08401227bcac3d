package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.autopsie.report.StoryBlock;
import org.autopsie.report.StoryBlock.Code;
import org.autopsie.report.StoryBlock.Figure;
import org.autopsie.report.StoryBlock.Heading;
import org.autopsie.report.StoryBlock.Items;
import org.autopsie.report.StoryBlock.Paragraph;
import org.autopsie.report.StoryBlock.Quote;
import org.autopsie.report.StoryBlock.Rule;
import org.autopsie.report.StoryBlock.Span;
import org.autopsie.report.StoryBlock.Style;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// A story as the report will show it: its words, its numbers in their place, its figures, and in
/// place what it names and the case does not hold.
final class StoryPreview {
  private static final Words WORDS = Words.of(StoryPreview.class);
  private static final List<String> SIZES = List.of("panel-title", "story-heading");

  private final PanelContext context;
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);

  StoryPreview(PanelContext context) {
    this.context = context;
    page.getStyleClass().add("story-page");
    scroll.setFitToWidth(true);
    scroll.setId("story-preview");
    scroll.getStyleClass().add("story-preview");
    scroll.setAccessibleText(say("story.preview"));
  }

  ScrollPane node() {
    return scroll;
  }

  /// Shows these blocks; where one was read stays where it is.
  void show(List<StoryBlock> blocks) {
    double place = scroll.getVvalue();
    page.getChildren().setAll(blocks.stream().map(this::block).toList());
    if (blocks.isEmpty()) {
      page.getChildren().setAll(Text.of(say("story.nothing"), "quiet"));
    }
    scroll.setVvalue(place);
  }

  private Node block(StoryBlock block) {
    return switch (block) {
      case Heading(int level, List<Span> spans) ->
          flow(spans, level <= SIZES.size() ? SIZES.get(level - 1) : "section-title");
      case Paragraph(List<Span> spans) -> flow(spans, "prose");
      case Items items -> items(items);
      case Quote(List<StoryBlock> blocks) -> column(blocks, "story-quote");
      case Code(String text) -> Text.of(text, "story-code");
      case Rule rule -> line();
      case Figure figure -> new StoryFigure(context).of(figure);
    };
  }

  private VBox column(List<StoryBlock> blocks, String style) {
    var column = new VBox(6);
    column.getStyleClass().add(style);
    column.getChildren().setAll(blocks.stream().map(this::block).toList());
    return column;
  }

  private Node items(Items items) {
    var column = new VBox(4);
    for (int i = 0; i < items.items().size(); i++) {
      var sign = new Label(items.first() == 0 ? "•" : say("story.number", items.first() + i));
      sign.setMinWidth(Region.USE_PREF_SIZE);
      var words = column(items.items().get(i), "story-item");
      HBox.setHgrow(words, Priority.ALWAYS);
      column.getChildren().add(new HBox(8, sign, words));
    }
    column.setPadding(new Insets(0, 0, 0, 10));
    return column;
  }

  private static Node line() {
    var line = new Region();
    line.getStyleClass().add("hairline");
    return line;
  }

  private TextFlow flow(List<Span> spans, String style) {
    var flow = new TextFlow();
    flow.getStyleClass().add("story-flow");
    flow.getChildren().setAll(spans.stream().map(span -> words(span, style)).toList());
    return flow;
  }

  private Node words(Span span, String style) {
    var words = new javafx.scene.text.Text(span.words());
    words.getStyleClass().addAll("text", style);
    for (var one : span.styles()) {
      words.getStyleClass().add("story-" + one.name().toLowerCase(Locale.ROOT));
    }
    if (span.styles().contains(Style.UNKNOWN)) {
      words.setText(unknown(span));
    } else if (!span.target().isEmpty() && !span.styles().contains(Style.MEASURED)) {
      words.getStyleClass().add("story-reference");
    }
    return words;
  }

  private String unknown(Span span) {
    var words = span.words().startsWith("{{") ? "" : span.words() + " ";
    return words + say("story.unknown", span.target());
  }

  private String say(String key, Object... args) {
    return WORDS.say(context.locale(), key, args);
  }
}
