package org.autopsie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.autopsie.casefile.CaseFile;
import org.autopsie.evidence.Evidence;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/// What a story rests on, as the report judges it, for whoever is writing it.
///
/// @param unsupported the paragraphs that rest on no source, no position and no evidence
/// @param withheld beginnings of the sentences whose number the report does not show, since they
///   name the operator beside a number measured on another model
/// @param figures ids of the steps whose figure the story shows and that can be drawn now
/// @param undrawn ids of the steps whose figure it asks for and that were not measured yet
/// @param unknown what it refers to and the case does not hold, as it is written there:
///   `step:nmaes`, `source:nowhere`
public record StoryCheck(
    List<Passage> unsupported,
    List<String> withheld,
    List<String> figures,
    List<String> undrawn,
    List<String> unknown) {
  public StoryCheck {
    unsupported = List.copyOf(unsupported);
    withheld = List.copyOf(withheld);
    figures = List.copyOf(figures);
    undrawn = List.copyOf(undrawn);
    unknown = List.copyOf(unknown);
  }

  /// A paragraph of the story.
  ///
  /// @param line where it begins, 1 for the first line of the Markdown
  /// @param words its beginning, without marks
  public record Passage(int line, String words) {}

  /// Reads a story; pure and fast enough for every pause in typing.
  ///
  /// @param ledger every line of the case's evidence
  /// @param markdown the story in that language, kept or not
  public static StoryCheck of(
      CaseFile caseFile, List<Evidence> ledger, String markdown, Locale locale) {
    var dossier = Dossier.of(caseFile, markdown, ledger, locale);
    var figures = new Figures(dossier);
    var told = StoryText.tell(dossier, figures);
    var known = told.drawn().stream().filter(id -> dossier.step(id).isPresent()).toList();
    var drawn =
        known.stream()
            .filter(id -> dossier.step(id).flatMap(step -> figures.of(step, "f")).isPresent())
            .toList();
    var undrawn = known.stream().filter(id -> !drawn.contains(id)).toList();
    return new StoryCheck(
        told.unsupported(), told.withheld(), drawn, undrawn, unknown(dossier, markdown));
  }

  private static List<String> unknown(Dossier dossier, String markdown) {
    var named = new ArrayList<String>();
    StoryText.parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                named.add(link.getDestination());
                visitChildren(link);
              }

              @Override
              public void visit(Image image) {
                named.add(image.getDestination());
              }

              @Override
              public void visit(Text text) {
                StoryText.TOKEN
                    .matcher(text.getLiteral())
                    .results()
                    .map(MatchResult::group)
                    .map(token -> token.substring(2, token.length() - 2))
                    .forEach(named::add);
              }
            });
    return named.stream().filter(target -> isUnknown(dossier, target)).distinct().toList();
  }

  private static boolean isUnknown(Dossier dossier, String target) {
    return target.matches("(step|source|position):.*") && !dossier.holds(target);
  }
}
