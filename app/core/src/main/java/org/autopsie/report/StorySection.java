package org.autopsie.report;

import java.util.List;

/// The story as its author wrote it, its numbers taken from the protocol, and after it the
/// paragraphs that rest on nothing listed.
final class StorySection {
  private StorySection() {}

  static void write(Html out, Language language, StoryText.Told told) {
    out.section("story", language.say("section.story"));
    if (told.html().isBlank()) {
      out.leaf("p", language.say("story.none"), "class", "absent");
    }
    out.markup(told.html()).close("section");
    out.section("unsupported", language.say("section.unsupported"));
    list(
        out,
        told.unsupported().stream().map(StoryCheck.Passage::words).toList(),
        language.say("unsupported.none"),
        language.say("unsupported.note"));
    if (!told.withheld().isEmpty()) {
      list(out, told.withheld(), "", language.say("withheld.note"));
    }
    out.close("section");
  }

  private static void list(Html out, List<String> paragraphs, String none, String note) {
    if (paragraphs.isEmpty()) {
      out.leaf("p", none);
      return;
    }
    out.leaf("p", note, "class", "note").open("ul").line();
    paragraphs.forEach(words -> out.leaf("li", words));
    out.close("ul");
  }
}
