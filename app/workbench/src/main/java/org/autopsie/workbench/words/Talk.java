package org.autopsie.workbench.words;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.DataFile;
import org.autopsie.casefile.Localised;
import org.autopsie.embedding.WordList;
import org.autopsie.model.ModelSpec;
import org.autopsie.report.StepLine;
import org.autopsie.run.Words;
import org.autopsie.statistics.Interval;
import org.autopsie.workbench.panel.GroupNames;
import org.autopsie.workbench.panel.ModelNames;
import org.autopsie.workbench.panel.PanelContext;
import org.autopsie.workbench.words.CaseWords.WordSet;

/// The words in which these panels speak: numbers with two decimals, lists and models by their
/// titles.
///
/// @param caseFile the case
record Talk(CaseFile caseFile, Locale locale) {
  private static final Words WORDS = Words.of(Talk.class);
  private static final int NAMED = 12;

  static Talk of(PanelContext context) {
    return new Talk(context.open().caseFile(), context.locale());
  }

  String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }

  static Localised both(String key, Object... args) {
    return new Localised(WORDS.say(Locale.FRENCH, key, args), WORDS.say(Locale.ENGLISH, key, args));
  }

  /// A number with two decimals and a real minus sign; a dash where there is none.
  String number(double value) {
    return number(value, 2);
  }

  String number(double value, int decimals) {
    if (Double.isNaN(value)) {
      return "–";
    }
    var format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    var words = format.format(value);
    boolean zero = words.chars().noneMatch(sign -> sign >= '1' && sign <= '9');
    return (zero ? words.replace("-", "") : words).replace('-', '−');
  }

  /// Which words have no vector of their own, the first by name; empty where all have one.
  Optional<String> lost(List<WordList.Lost> words) {
    var named =
        words.stream().limit(NAMED).map(WordList.Lost::shown).collect(Collectors.joining(", "));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            say("notice.lost", words.size(), words.size() > NAMED ? named + " …" : named));
  }

  /// A number with its interval, where there is one.
  String number(double value, Interval interval) {
    return number(value, interval, 2);
  }

  String number(double value, Interval interval, int decimals) {
    return Double.isNaN(interval.low())
        ? number(value, decimals)
        : say(
            "number.interval",
            number(value, decimals),
            number(interval.low(), decimals),
            number(interval.high(), decimals));
  }

  /// A list of the case by its title; a group of it by the group’s name.
  String title(WordSet set) {
    var title = title(set.table());
    var names = new GroupNames(caseFile, locale);
    return set.group().isEmpty() ? title : names.brief(set.group()).replace('_', ' ');
  }

  String title(String table) {
    return caseFile.data().stream()
        .filter(one -> one.id().equals(table))
        .map(DataFile::title)
        .map(words -> words.in(locale))
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElseGet(() -> say("list.own"));
  }

  /// Vectors by the brief name of their model, or the title of their table.
  String name(WordSource source) {
    return model(source)
        .map(one -> ModelNames.brief(one.title()))
        .orElseGet(() -> title(source.id()));
  }

  /// How near the vectors are to those of the incident.
  String fidelity(WordSource source) {
    return model(source)
        .map(one -> say("basis.model", one.title(), StepLine.brief(one.fidelity(), locale)))
        .orElseGet(() -> say("basis.table", title(source.id())));
  }

  private Optional<ModelSpec> model(WordSource source) {
    return caseFile.models().stream()
        .filter(one -> source instanceof WordSource.Model && one.id().equals(source.id()))
        .findFirst();
  }
}
