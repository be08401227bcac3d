package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;

/// What must stand beside a result.
///
/// @param document the exhibit that was changed
/// @param model the model that ran
record Notices(PanelContext context, String document, ModelSpec model) {
  private static final Words WORDS = Words.of(Notices.class);

  /// A sentence each.
  ///
  /// @param said what the run itself says
  List<String> of(List<Sentence> said) {
    var notices = new ArrayList<String>();
    said.forEach(notice -> notices.add(notice.in(context.locale())));
    var languages = model.languages();
    context
        .open()
        .exhibit(document)
        .map(exhibit -> exhibit.language())
        .filter(one -> !one.isEmpty() && !languages.isEmpty() && !languages.contains(one))
        .ifPresent(
            one -> notices.add(WORDS.say(context.locale(), "notice.language", model.title())));
    return notices;
  }
}
