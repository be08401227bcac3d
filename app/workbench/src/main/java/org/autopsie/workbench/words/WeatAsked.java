package org.autopsie.workbench.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.autopsie.casefile.Step;
import org.autopsie.workbench.words.CaseWords.WordSet;

/// Which four lists an association test compares; all are groups of one table.
///
/// @param source the vectors
/// @param lists the two target lists, then the two attribute lists
record WeatAsked(WordSource source, List<WordSet> lists) {
  private static final int LISTS = 4;

  WeatAsked {
    lists = List.copyOf(lists);
  }

  /// The tests that the case’s own steps make, by the id of the step.
  static SequencedMap<String, WeatAsked> of(CaseWords held) {
    var found = new LinkedHashMap<String, WeatAsked>();
    held.tests().forEach(step -> of(held, step).ifPresent(one -> found.put(step.id(), one)));
    return found;
  }

  private static Optional<WeatAsked> of(CaseWords held, Step step) {
    var source = held.source(step);
    var lists = new ArrayList<WordSet>();
    for (var parameter : List.of("targets", "attributes")) {
      if (step.set().get(parameter) instanceof List<?> names) {
        names.forEach(name -> held.list(step.set().get("words"), name).ifPresent(lists::add));
      }
    }
    return source.filter(one -> lists.size() == LISTS).map(one -> new WeatAsked(one, lists));
  }

  /// The tables of which four groups can be compared: those of at least four, by their ids, each
  /// with its first four groups.
  static SequencedMap<String, List<WordSet>> tables(CaseWords held) {
    var found = new LinkedHashMap<String, List<WordSet>>();
    for (var one : held.lists()) {
      var groups = found.computeIfAbsent(one.table(), table -> new ArrayList<>());
      if (groups.size() < LISTS) {
        groups.add(one);
      }
    }
    found.values().removeIf(groups -> groups.size() < LISTS);
    return found;
  }

  WeatAsked of(WordSource other) {
    return new WeatAsked(other, lists);
  }

  WeatAsked with(int place, WordSet other) {
    var now = new ArrayList<>(lists);
    now.set(place, other);
    return new WeatAsked(source, now);
  }
}
