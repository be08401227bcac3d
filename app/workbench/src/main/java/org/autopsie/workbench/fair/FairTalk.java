package org.autopsie.workbench.fair;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.DataFile;
import org.autopsie.casefile.Localised;
import org.autopsie.fairness.Estimate;
import org.autopsie.protocol.TableQuery;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.GroupNames;

/// The words of the panel and the page, and how groups and numbers are written.
///
/// @param caseFile the case, which names its groups
record FairTalk(CaseFile caseFile, Locale locale) {
  private static final Words WORDS = Words.of(FairTalk.class);
  private static final int HUNDRED = 100;

  String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }

  /// The same in both languages, for what is kept.
  static Localised both(String key, Object... args) {
    return new Localised(WORDS.say(Locale.FRENCH, key, args), WORDS.say(Locale.ENGLISH, key, args));
  }

  /// A group as the study names it, with the case’s own words where it has some.
  String group(String name) {
    return name.isBlank() ? say("group.blank") : names().whole(name);
  }

  GroupNames names() {
    return new GroupNames(caseFile, locale);
  }

  /// A table as the case calls it.
  String table(String id) {
    return data(id).map(one -> one.title().in(locale)).filter(words -> !words.isBlank()).orElse(id);
  }

  /// What is compared, in one line.
  String asked(TableQuery asked) {
    var query = asked.query();
    var decided =
        query.prediction().isPresent()
            ? ""
            : say("asked.score", names().brief(query.score().orElse("")), query.threshold());
    var rows = names().rows(asked.where());
    return java.util.stream.Stream.of(table(asked.table()), rows, decided)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  Optional<DataFile> data(String id) {
    return caseFile.data().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// A share as people of 100, with its interval and n.
  String of100(Estimate found) {
    return Double.isNaN(found.value())
        ? say("nobody")
        : say(
            "of-100",
            HUNDRED * found.value(),
            HUNDRED * found.low(),
            HUNDRED * found.high(),
            found.n());
  }

  /// A difference of two shares, with its interval.
  String more(Estimate found) {
    double value = HUNDRED * found.value();
    var key = Math.abs(value) < 0.05 ? "more.same" : value > 0 ? "more.more" : "more.fewer";
    double one = HUNDRED * (value > 0 ? found.low() : -found.high());
    double other = HUNDRED * (value > 0 ? found.high() : -found.low());
    return say(key, Math.abs(value), one, other);
  }

  /// True where an interval of a difference holds none.
  static boolean holdsZero(Estimate found) {
    return found.low() <= 0 && found.high() >= 0;
  }
}
