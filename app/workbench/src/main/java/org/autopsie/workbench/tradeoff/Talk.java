package org.autopsie.workbench.tradeoff;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.DataFile;
import org.autopsie.fairness.Rate;
import org.autopsie.protocol.TableQuery;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.GroupNames;
import org.autopsie.workbench.panel.PanelContext;

/// The words in which these panels speak: rates as people per 100, tables by their titles.
///
/// @param caseFile the case
record Talk(CaseFile caseFile, Locale locale) {
  private static final Words WORDS = Words.of(Talk.class);
  private static final int HUNDRED = 100;

  static Talk of(PanelContext context) {
    return new Talk(context.open().caseFile(), context.locale());
  }

  String say(String key, Object... args) {
    return WORDS.say(locale, key, args);
  }

  /// A rate’s name in plain words.
  String name(Rate rate) {
    return say("rate." + rate.id());
  }

  /// Of whom a rate is a share.
  String whole(Rate rate) {
    return say("whole." + rate.id());
  }

  /// The same in a few words.
  String of(Rate rate) {
    return say("of." + rate.id());
  }

  /// A share as people per 100, with one decimal.
  String per100(double share) {
    return number(HUNDRED * share, 1);
  }

  /// A number with so many decimals at most; a dash where there is none.
  String number(double value, int decimals) {
    if (Double.isNaN(value)) {
      return "–";
    }
    if (Double.isInfinite(value)) {
      return value < 0 ? "−∞" : "∞";
    }
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(decimals);
    var words = format.format(value);
    return (words.equals("-0") ? "0" : words).replace('-', '−');
  }

  /// A group, a column or a value in the case’s words, in brief.
  String group(String name) {
    return new GroupNames(caseFile, locale).brief(name);
  }

  /// A table by its title, and which of its rows are asked for.
  String title(TableQuery query) {
    var title =
        caseFile.data().stream()
            .filter(one -> one.id().equals(query.table()))
            .map(DataFile::title)
            .map(words -> words.in(locale))
            .filter(words -> !words.isBlank())
            .findFirst()
            .orElse(query.table());
    return query.where().isEmpty()
        ? title
        : say("table.where", title, new GroupNames(caseFile, locale).rows(query.where()));
  }

  /// Names in a row, the last one after “and”.
  String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : say("list", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }
}
