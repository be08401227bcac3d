package org.autopsie.workbench.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.autopsie.casefile.CaseFile;
import org.autopsie.fairness.CountedRows;
import org.autopsie.run.Words;

/// Groups, columns and rows of a table in the words of the case, where it names them; as the table
/// writes them elsewhere.
///
/// @param caseFile the case, which names its groups
/// @param locale the language
public record GroupNames(CaseFile caseFile, Locale locale) {
  private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)$");

  /// A group, a column or a value, or several that are crossed.
  public String whole(String name) {
    return each(name, this::known);
  }

  /// The same without what the case adds in parentheses, for labels and for sentences that have
  /// parentheses of their own.
  public String brief(String name) {
    return each(name, one -> ASIDE.matcher(known(one)).replaceFirst(""));
  }

  /// Which rows are read, from conditions such as `column=value`.
  public String rows(List<String> where) {
    return where.stream().map(this::row).collect(Collectors.joining(", "));
  }

  private String row(String condition) {
    var value = condition.substring(condition.indexOf('=') + 1);
    var column = condition.substring(0, Math.max(0, condition.indexOf('=')));
    return caseFile.groups().containsKey(value)
        ? known(value)
        : Words.named(locale, brief(column), value);
  }

  private static String each(String name, UnaryOperator<String> said) {
    return Arrays.stream(name.split(CountedRows.AND, -1))
        .map(said)
        .collect(Collectors.joining(CountedRows.AND));
  }

  private String known(String name) {
    return Optional.ofNullable(caseFile.groups().get(name))
        .map(words -> words.in(locale))
        .orElse(name);
  }
}
