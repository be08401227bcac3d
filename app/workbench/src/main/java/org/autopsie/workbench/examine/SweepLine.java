package org.autopsie.workbench.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.autopsie.run.Parameters;

/// The command that makes the same table, as it is typed into a terminal.
///
/// @param caseId the case's id
/// @param seed of all draws
record SweepLine(String caseId, SweepPlans plans, long seed) {

  String words(String file) {
    var ask = plans.ask();
    var words = new ArrayList<String>(List.of("autopsie", "sweep", caseId));
    add(words, "--model", ask.model());
    plans.subjects().forEach(one -> add(words, "--exhibit", one.name()));
    add(words, "--with", ask.change().with());
    var moving = ask.ways().stream().map(SweepWay::parameter).toList();
    var set = Parameters.toMap(plans.with());
    Parameters.of(plans.with()).stream()
        .filter(one -> !moving.contains(one.name()))
        .filter(one -> ask.change().set().containsKey(one.name()))
        .forEach(one -> add(words, "--" + one.name(), written(set.get(one.name()))));
    plans.over().forEach(one -> add(words, "--over", one));
    if (!ask.like().isEmpty()) {
      add(words, "--like", ask.like());
    }
    plans.measure().output().ifPresent(label -> add(words, "--output", label));
    plans
        .measure()
        .threshold()
        .ifPresent(one -> add(words, "--threshold", SweepWay.plain(ask.threshold())));
    add(words, "--seed", Long.toString(seed));
    add(words, "--out", file);
    return words.stream().map(SweepLine::quoted).collect(Collectors.joining(" "));
  }

  private static void add(List<String> words, String option, String value) {
    words.add(option);
    words.add(value);
  }

  private static String written(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
        : String.valueOf(value);
  }

  /// As a shell needs it: in single quotes where it holds anything else than plain signs.
  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:=,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
