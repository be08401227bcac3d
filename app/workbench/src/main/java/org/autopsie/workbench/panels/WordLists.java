package org.autopsie.workbench.panels;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.DataFile;
import org.autopsie.casefile.Over;
import org.autopsie.casefile.Step;
import org.autopsie.run.Failure;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Fields.Choice;
import org.autopsie.workbench.panel.PanelContext;

/// The word lists of a case: what is in them, and what uses them.
record WordLists(PanelContext context) {
  private static final Words WORDS = Words.of(WordLists.class);
  private static final String AND = "\n";

  /// What a list holds; absent where it cannot be read.
  Optional<CaseTable> table(DataFile list) {
    try {
      return Optional.of(context.copy().tools().cases().table(context.open().loaded(), list.id()));
    } catch (Failure unreadable) {
      return Optional.empty();
    }
  }

  /// What a list is called.
  String name(DataFile list) {
    return list.title().isBlank() ? list.id().replace('-', ' ') : list.title().in(locale());
  }

  /// The groups of words that a parameter can run over, each as [#value] writes it.
  List<Choice<String>> groups() {
    return lists().flatMap(list -> table(list).stream().flatMap(t -> groups(list, t))).toList();
  }

  private Stream<DataFile> lists() {
    return context.open().caseFile().data().stream();
  }

  private Stream<Choice<String>> groups(DataFile list, CaseTable table) {
    int words = table.columns().indexOf("word");
    int groups = table.columns().indexOf("group");
    if (words < 0 || table.cells(words).stream().anyMatch(String::isBlank)) {
      return Stream.of();
    }
    var whole = new Choice<>(value(new Over(list.id(), "")), say("list.whole", name(list)));
    return groups < 0
        ? Stream.of(whole)
        : table.cells(groups).stream()
            .map(String::strip)
            .filter(group -> !group.isEmpty())
            .distinct()
            .map(group ->
                new Choice<>(
                    value(new Over(list.id(), group)), say("list.group", group, name(list))));
  }

  /// A list's group as one word, to be chosen.
  static String value(Over over) {
    return over.list() + AND + over.group();
  }

  /// The opposite of [#value].
  static Over over(String value) {
    int end = value.indexOf(AND);
    return new Over(value.substring(0, end), value.substring(end + 1));
  }

  /// The lists of pairs that a perturbation can put in.
  List<Choice<String>> pairs() {
    return lists()
        .filter(list ->
            table(list).filter(t -> t.columns().containsAll(List.of("from", "to"))).isPresent())
        .map(list -> new Choice<>(list.id(), name(list)))
        .toList();
  }

  /// The steps that use a list.
  List<Step> uses(DataFile list) {
    return context.open().caseFile().protocol().stream()
        .filter(step ->
            Stream.concat(step.reference().stream(), step.compared().stream())
                .anyMatch(arm -> uses(arm, list.id())))
        .toList();
  }

  private static boolean uses(ArmSpec arm, String list) {
    return arm.over().values().stream().anyMatch(over -> over.list().equals(list))
        || list.equals(arm.set().get("list"));
  }

  private java.util.Locale locale() {
    return context.locale();
  }

  private String say(String key, Object... args) {
    return WORDS.say(locale(), key, args);
  }
}
