package org.autopsie.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// A story read from Markdown. `{{step:ID}}` stands for a measured number, `[words](step:ID)`,
/// `(source:ID)` and `(position:ID)` for what a sentence rests on, `![words](step:ID)` for a
/// figure. HTML in the Markdown is shown as text; other links lead nowhere but to `https:`.
final class StoryText {

  /// A number of the protocol, in the text of a story.
  static final Pattern TOKEN = Pattern.compile("\\{\\{(step|withheld):([^{}\\s]+)}}");

  private static final int EXCERPT = 160;

  private StoryText() {}

  /// A story ready for the page.
  ///
  /// @param unsupported the paragraphs that rest on no source and no evidence
  /// @param drawn ids of the steps whose figure the story shows, in its order
  /// @param withheld sentences whose number is not shown, since they name the operator beside a
  ///   number measured on another model
  record Told(
      String html,
      List<StoryCheck.Passage> unsupported,
      List<String> withheld,
      SequencedSet<String> drawn) {}

  static Told tell(Dossier dossier, Figures figures) {
    var withheld = new ArrayList<String>();
    var guarded = guard(dossier, dossier.input().story(), withheld);
    var document = parse(guarded);
    dropTitle(document, dossier);
    var renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .nodeRendererFactory(context -> new StoryNodes(context, dossier, figures))
            .build();
    return new Told(
        renderer.render(document), unsupported(document, dossier), withheld, drawn(document));
  }

  /// The story as a tree whose blocks know their lines.
  static Node parse(String story) {
    return Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build().parse(story);
  }

  /// In a sentence that names the operator, numbers measured on another model are taken out.
  static String guard(Dossier dossier, String story, List<String> withheld) {
    var guarded = new StringBuilder();
    var sentences =
        Pattern.compile("(?<=[.!?…]['’”»)]{0,2}\\s)|(?<=\\n\\s{0,9}\\n)").splitAsStream(story);
    sentences.forEach(sentence -> {
      boolean named = TOKEN.matcher(sentence).find() && Findings.namesOperator(dossier, sentence);
      var safe = named ? withhold(dossier, sentence) : sentence;
      if (!safe.equals(sentence)) {
        withheld.add(excerpt(TOKEN.matcher(sentence).replaceAll("…")));
      }
      guarded.append(safe);
    });
    return guarded.toString();
  }

  private static String withhold(Dossier dossier, String sentence) {
    return TOKEN
        .matcher(sentence)
        .replaceAll(token -> {
          boolean original = dossier.step(token.group(2)).map(StepView::isOriginal).orElse(false);
          var kind = original ? "step" : "withheld";
          return Matcher.quoteReplacement("{{" + kind + ":" + token.group(2) + "}}");
        });
  }

  /// The page already bears the case's title.
  private static void dropTitle(Node document, Dossier dossier) {
    if (document.getFirstChild() instanceof Heading heading) {
      var title = dossier.caseFile().title();
      var words = words(heading, dossier);
      if (words.equals(title.fr()) || words.equals(title.en())) {
        heading.unlink();
      }
    }
  }

  /// Paragraphs without a link, figure or number of the case, and blocks, which can hold none.
  private static List<StoryCheck.Passage> unsupported(Node document, Dossier dossier) {
    var found = new ArrayList<StoryCheck.Passage>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Paragraph paragraph) {
            if (!rests(paragraph, dossier)) {
              found.add(passage(paragraph, words(paragraph, dossier)));
            }
          }

          @Override
          public void visit(HtmlBlock block) {
            found.add(passage(block, block.getLiteral()));
          }

          @Override
          public void visit(FencedCodeBlock block) {
            found.add(passage(block, block.getLiteral()));
          }

          @Override
          public void visit(IndentedCodeBlock block) {
            found.add(passage(block, block.getLiteral()));
          }
        });
    return found;
  }

  private static StoryCheck.Passage passage(Node node, String words) {
    int line = node.getSourceSpans().stream().mapToInt(span -> span.getLineIndex()).min().orElse(0);
    return new StoryCheck.Passage(line + 1, excerpt(words));
  }

  private static SequencedSet<String> drawn(Node document) {
    var drawn = new LinkedHashSet<String>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            drawn.add(image.getDestination().replaceFirst("^step:", ""));
          }
        });
    return drawn;
  }

  private static boolean rests(Node node, Dossier dossier) {
    boolean here =
        switch (node) {
          case Link link -> isKnown(link.getDestination(), dossier);
          case Image image -> isKnown(image.getDestination(), dossier);
          case Text text ->
              TOKEN
                  .matcher(text.getLiteral())
                  .results()
                  .anyMatch(token -> isKnown(token.group(1) + ":" + token.group(2), dossier));
          default -> false;
        };
    for (var child = node.getFirstChild(); child != null && !here; child = child.getNext()) {
      here = rests(child, dossier);
    }
    return here;
  }

  /// True for a source or position of the case and for a step that was recorded.
  private static boolean isKnown(String target, Dossier dossier) {
    int colon = target.indexOf(':');
    var id = target.substring(colon + 1);
    return switch (target.substring(0, Math.max(colon, 0))) {
      case "source" -> dossier.source(id).isPresent();
      case "position" -> dossier.position(id).isPresent();
      case "step" -> dossier.step(id).map(StepView::isRecorded).orElse(false);
      default -> false;
    };
  }

  /// The bare words below a node, with tokens replaced.
  private static String words(Node node, Dossier dossier) {
    var words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(
                TOKEN
                    .matcher(text.getLiteral())
                    .replaceAll(t -> Matcher.quoteReplacement(value(t, dossier))));
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak end) {
            words.append(' ');
          }
        });
    return words.toString();
  }

  /// What stands in the place of a token: the number with interval and n, or why there is none.
  static String value(MatchResult token, Dossier dossier) {
    var language = dossier.language();
    if (token.group(1).equals("withheld")) {
      return language.say("withheld");
    }
    return dossier
        .step(token.group(2))
        .flatMap(StepView::metric)
        .map(metric -> new Measure(metric, language).wordsWithN())
        .orElse(language.say("status.not-tried"));
  }

  private static String excerpt(String words) {
    var flat = words.strip().replaceAll("\\s+", " ");
    return flat.codePointCount(0, flat.length()) <= EXCERPT
        ? flat
        : flat.substring(0, flat.offsetByCodePoints(0, EXCERPT)).strip() + "…";
  }
}
