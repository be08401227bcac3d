package org.autopsie.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.autopsie.report.StoryBlock.Span;
import org.autopsie.report.StoryBlock.Style;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// Turns a story's tree into blocks, with the numbers that the report writes in it.
record StoryBlocks(Dossier dossier) {

  List<StoryBlock> all() {
    var guarded = StoryText.guard(dossier, dossier.input().story(), new ArrayList<>());
    return blocks(StoryText.parse(guarded));
  }

  private List<StoryBlock> blocks(Node parent) {
    return children(parent).flatMap(this::block).toList();
  }

  private Stream<StoryBlock> block(Node node) {
    return switch (node) {
      case Heading heading -> Stream.of(new StoryBlock.Heading(heading.getLevel(), spans(heading)));
      case Paragraph paragraph -> paragraph(paragraph);
      case BulletList list -> Stream.of(new StoryBlock.Items(0, items(list)));
      case OrderedList list ->
          Stream.of(
              new StoryBlock.Items(
                  Optional.ofNullable(list.getMarkerStartNumber()).orElse(1), items(list)));
      case BlockQuote quote -> Stream.of(new StoryBlock.Quote(blocks(quote)));
      case FencedCodeBlock code ->
          Stream.of(new StoryBlock.Code(code.getLiteral().stripTrailing()));
      case IndentedCodeBlock code ->
          Stream.of(new StoryBlock.Code(code.getLiteral().stripTrailing()));
      case HtmlBlock html -> Stream.of(new StoryBlock.Code(html.getLiteral().stripTrailing()));
      case ThematicBreak rule -> Stream.of(new StoryBlock.Rule());
      default -> Stream.of();
    };
  }

  private List<List<StoryBlock>> items(Node list) {
    return children(list).map(this::blocks).toList();
  }

  /// The words first, then the figures among them, as on the page.
  private Stream<StoryBlock> paragraph(Paragraph paragraph) {
    var spans = spans(paragraph);
    var words =
        spans.stream().allMatch(span -> span.words().isBlank())
            ? Stream.<StoryBlock>of()
            : Stream.<StoryBlock>of(new StoryBlock.Paragraph(spans));
    return Stream.concat(words, StoryNodes.images(paragraph).stream().map(this::figure));
  }

  private StoryBlock figure(Image image) {
    var target = image.getDestination();
    var id = target.startsWith("step:") ? target.substring(5) : "";
    var step = dossier.step(id).map(StepView::id).orElse("");
    return new StoryBlock.Figure(target, step, StoryNodes.caption(image));
  }

  private List<Span> spans(Node parent) {
    var spans = new ArrayList<Span>();
    children(parent).forEach(child -> add(child, EnumSet.noneOf(Style.class), "", spans));
    return spans;
  }

  private void add(Node node, Set<Style> styles, String target, List<Span> spans) {
    switch (node) {
      case Text text -> text(text.getLiteral(), styles, target, spans);
      case SoftLineBreak end -> spans.add(new Span(" ", styles, target));
      case HardLineBreak end -> spans.add(new Span("\n", styles, target));
      case Code code -> spans.add(new Span(code.getLiteral(), with(styles, Style.CODE), target));
      case HtmlInline html ->
          spans.add(new Span(html.getLiteral(), with(styles, Style.CODE), target));
      case Emphasis child -> below(child, with(styles, Style.EMPHASIS), target, spans);
      case StrongEmphasis child -> below(child, with(styles, Style.STRONG), target, spans);
      case Link link -> link(link, styles, spans);
      default -> {
        // An image is drawn after its paragraph, as a figure.
      }
    }
  }

  private void below(Node node, Set<Style> styles, String target, List<Span> spans) {
    children(node).forEach(child -> add(child, styles, target, spans));
  }

  private void link(Link link, Set<Style> styles, List<Span> spans) {
    var target = link.getDestination();
    boolean leads =
        dossier.holds(target) || target.regionMatches(true, 0, "https://", 0, "https://".length());
    below(link, leads ? styles : with(styles, Style.UNKNOWN), target, spans);
  }

  private void text(String literal, Set<Style> styles, String target, List<Span> spans) {
    var tokens = StoryText.TOKEN.matcher(literal);
    int from = 0;
    while (tokens.find()) {
      add(literal.substring(from, tokens.start()), styles, target, spans);
      var named = "step:" + tokens.group(2);
      spans.add(
          dossier.holds(named)
              ? new Span(
                  StoryText.value(tokens.toMatchResult(), dossier),
                  with(styles, Style.MEASURED),
                  named)
              : new Span(tokens.group(), with(styles, Style.UNKNOWN), named));
      from = tokens.end();
    }
    add(literal.substring(from), styles, target, spans);
  }

  private static void add(String words, Set<Style> styles, String target, List<Span> spans) {
    if (!words.isEmpty()) {
      spans.add(new Span(words, styles, target));
    }
  }

  private static Set<Style> with(Set<Style> styles, Style other) {
    var all = EnumSet.of(other);
    all.addAll(styles);
    return all;
  }

  private static Stream<Node> children(Node parent) {
    return Stream.iterate(
            Optional.ofNullable(parent.getFirstChild()),
            Optional::isPresent,
            child -> child.flatMap(one -> Optional.ofNullable(one.getNext())))
        .flatMap(Optional::stream);
  }
}
