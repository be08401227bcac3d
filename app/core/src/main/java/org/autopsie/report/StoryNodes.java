package org.autopsie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Renders the parts of a story that mean something to a case; the rest is commonmark's.
final class StoryNodes implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter out;
  private final Dossier dossier;
  private final Figures figures;
  private int drawn;
  private int level = 2;

  StoryNodes(HtmlNodeRendererContext context, Dossier dossier, Figures figures) {
    this.context = context;
    this.out = context.getWriter();
    this.dossier = dossier;
    this.figures = figures;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Heading.class, Image.class, Link.class, Paragraph.class, Text.class);
  }

  @Override
  public void render(Node node) {
    switch (node) {
      case Heading heading -> heading(heading);
      case Paragraph paragraph -> paragraph(paragraph);
      case Link link -> link(link);
      case Text text -> text(text);
      default -> {
        // An image is drawn after its paragraph, as a figure.
      }
    }
  }

  /// The story's headings stand below the section's, and none skips a level.
  private void heading(Heading heading) {
    level = Math.min(Math.min(6, heading.getLevel() + 2), level + 1);
    out.line();
    out.tag("h" + level);
    children(heading);
    out.tag("/h" + level);
    out.line();
  }

  private void paragraph(Paragraph paragraph) {
    var images = images(paragraph);
    boolean bare = isTight(paragraph);
    boolean onlyImages =
        paragraph.getFirstChild() instanceof Image image && image.getNext() == null;
    if (!onlyImages) {
      wrapped(paragraph, bare ? "" : "p");
    }
    images.forEach(this::figure);
  }

  private void wrapped(Node paragraph, String tag) {
    if (tag.isEmpty()) {
      children(paragraph);
      return;
    }
    out.line();
    out.tag(tag);
    children(paragraph);
    out.tag("/" + tag);
    out.line();
  }

  private void link(Link link) {
    var target = link.getDestination();
    var anchor = anchor(target);
    if (anchor.isEmpty() && !target.regionMatches(true, 0, "https://", 0, 8)) {
      children(link);
      return;
    }
    out.tag("a", Map.of("href", anchor.isEmpty() ? Html.clean(target) : "#" + anchor));
    children(link);
    out.tag("/a");
  }

  private String anchor(String target) {
    int colon = target.indexOf(':');
    return dossier.holds(target)
        ? Html.anchor(target.substring(0, colon), target.substring(colon + 1))
        : "";
  }

  private void text(Text text) {
    var literal = text.getLiteral();
    var tokens = StoryText.TOKEN.matcher(literal);
    int from = 0;
    while (tokens.find()) {
      out.text(literal.substring(from, tokens.start()));
      out.tag("strong", Map.of("class", "measured"));
      out.text(StoryText.value(tokens.toMatchResult(), dossier));
      out.tag("/strong");
      from = tokens.end();
    }
    out.text(literal.substring(from));
  }

  /// The step's figure with the author's words as its caption; where nothing was measured, the
  /// words and that it was not tried.
  private void figure(Image image) {
    var target = image.getDestination();
    var id = target.startsWith("step:") ? target.substring(5) : "";
    var caption = caption(image);
    drawn++;
    var chart =
        dossier.step(id).flatMap(step -> figures.of(step, Html.anchor("story-" + drawn, id)));
    out.line();
    out.raw(chart.map(c -> c.html(caption)).orElseGet(() -> absent(caption)));
    out.line();
  }

  private String absent(String caption) {
    var words = caption + " · " + dossier.language().say("status.not-tried");
    return new Html().leaf("p", words, "class", "absent").toString();
  }

  static List<Image> images(Node node) {
    var images = new ArrayList<Image>();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            images.add(image);
          }
        });
    return images;
  }

  static String caption(Image image) {
    var words = new StringBuilder();
    image.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }
        });
    return words.toString();
  }

  private static boolean isTight(Paragraph paragraph) {
    return paragraph.getParent() != null
        && paragraph.getParent().getParent() instanceof ListBlock list
        && list.isTight();
  }

  private void children(Node node) {
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
