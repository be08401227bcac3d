package org.autopsie.fairness;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Counts of decisions by group: everybody stands in exactly one group.
///
/// @param groups by name, in the order they were found; at least one
public record GroupTable(SequencedMap<String, Tally> groups) {
  public GroupTable {
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("no group");
    }
    groups = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
  }

  /// The names of the groups.
  public List<String> names() {
    return List.copyOf(groups.sequencedKeySet());
  }

  /// What is known of a group.
  ///
  /// @throws IllegalArgumentException where there is none of that name
  public Tally group(String name) {
    var tally = groups.get(name);
    if (tally == null) {
      throw new IllegalArgumentException("no group " + name + " among " + groups.keySet());
    }
    return tally;
  }

  /// All groups together.
  public Tally overall() {
    return groups.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /// These two groups alone.
  public GroupTable pair(String compared, String reference) {
    var pair = new LinkedHashMap<String, Tally>();
    pair.put(reference, group(reference));
    pair.put(compared, group(compared));
    return new GroupTable(pair);
  }

  /// The groups other than this one.
  List<String> others(String reference) {
    return names().stream().filter(name -> !name.equals(reference)).toList();
  }
}
