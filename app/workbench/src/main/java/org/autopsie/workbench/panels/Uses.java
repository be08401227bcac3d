package org.autopsie.workbench.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.casefile.CaseFile;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.panel.Text;

/// What of a case rests on a source.
record Uses(PanelContext context) {
  private static final Words WORDS = Words.of(Uses.class);

  /// Everything that rests on it, a line each, without the steps.
  List<String> words(String source) {
    var one = context.open().caseFile();
    var said = new Said(context);
    var positions =
        one.positions().stream()
            .filter(position -> position.source().equals(source))
            .map(said::name);
    var moments =
        one.timeline().stream()
            .filter(moment -> moment.source().equals(source))
            .map(moment -> Dates.of(moment.date(), locale()));
    var data =
        one.data().stream()
            .filter(list -> list.source().equals(source))
            .map(list -> list.title().in(locale()));
    var rivals =
        one.rivals().stream()
            .filter(rival -> rival.source().equals(Optional.of(source)))
            .map(rival -> Links.cut(rival.what().in(locale())));
    var uses = new ArrayList<String>();
    line("use.position", positions).ifPresent(uses::add);
    line("use.moment", moments).ifPresent(uses::add);
    line("use.data", data).ifPresent(uses::add);
    line("use.rival", rivals).ifPresent(uses::add);
    return uses;
  }

  private Optional<String> line(String key, Stream<String> names) {
    var all = names.toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(say(key, all.size(), Text.list(all, locale())));
  }

  /// The ids of the steps whose expectation rests on it.
  List<String> steps(String source) {
    CaseFile one = context.open().caseFile();
    return one.protocol().stream()
        .filter(step -> step.expect().source().equals(source))
        .map(step -> step.id())
        .toList();
  }

  private Locale locale() {
    return context.locale();
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale(), key, args);
  }
}
