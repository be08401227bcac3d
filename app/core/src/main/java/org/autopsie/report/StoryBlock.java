package org.autopsie.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.autopsie.casefile.CaseFile;
import org.autopsie.evidence.Evidence;

/// A part of a story, for whoever shows it elsewhere than on the report's page: the same words and
/// numbers, and no markup.
public sealed interface StoryBlock {

  /// A heading.
  ///
  /// @param level 1 for the highest
  record Heading(int level, List<Span> spans) implements StoryBlock {}

  /// A paragraph.
  record Paragraph(List<Span> spans) implements StoryBlock {}

  /// A list.
  ///
  /// @param first the number of its first element; 0 where they bear bullets
  record Items(int first, List<List<StoryBlock>> items) implements StoryBlock {}

  /// What is quoted.
  record Quote(List<StoryBlock> blocks) implements StoryBlock {}

  /// Text that is shown as it is written, HTML too.
  record Code(String text) implements StoryBlock {}

  /// A line across.
  record Rule() implements StoryBlock {}

  /// The place of a step's figure.
  ///
  /// @param target what it names, such as `step:name-rank`
  /// @param step the step's id; empty where the case has no such step
  /// @param caption the author's words
  record Figure(String target, String step, String caption) implements StoryBlock {}

  /// Words in one style.
  ///
  /// @param target what they refer to: `step:ID`, `source:ID`, `position:ID`, an `https:` address;
  ///   empty where to nothing
  record Span(String words, Set<Style> styles, String target) {
    public Span {
      styles = Set.copyOf(styles);
    }
  }

  /// How words are shown.
  enum Style {
    /// Stressed.
    EMPHASIS,
    /// Stressed strongly.
    STRONG,
    /// As they are typed.
    CODE,
    /// A number of the protocol, or why there is none.
    MEASURED,
    /// They refer to what the case does not hold.
    UNKNOWN
  }

  /// A story as its author reads it while writing. Pure; any text is a story.
  ///
  /// @param ledger every line of the case's evidence
  /// @param markdown the story in that language, kept or not
  static List<StoryBlock> of(
      CaseFile caseFile, List<Evidence> ledger, String markdown, Locale locale) {
    return new StoryBlocks(Dossier.of(caseFile, markdown, ledger, locale)).all();
  }
}
