package org.autopsie.workbench.panel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.Over;

/// What is done to an exhibit: a perturbation, its parameters, and at most a few parameters that
/// run over every word of a list.
///
/// @param with the perturbation's id
/// @param set parameters by name, as JSON values
/// @param over parameters that run over a group of words, by name
public record Change(
    String with, SequencedMap<String, Object> set, SequencedMap<String, Over> over) {
  public Change {
    set = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(set));
    over = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(over));
  }

  /// The perturbation with its own parameters.
  public static Change of(String with) {
    return new Change(with, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /// The same with one parameter set to one value.
  public Change set(String name, Object value) {
    var values = new LinkedHashMap<>(set);
    values.put(name, value);
    return new Change(with, values, without(name));
  }

  /// The same with one parameter running over every word of a group.
  public Change over(String name, Over group) {
    var values = new LinkedHashMap<>(set);
    values.remove(name);
    var lists = without(name);
    lists.put(name, group);
    return new Change(with, values, lists);
  }

  private SequencedMap<String, Over> without(String name) {
    var lists = new LinkedHashMap<>(over);
    lists.remove(name);
    return lists;
  }

  /// The names of the parameters in which another change of the same kind differs.
  Set<String> differing(Change other) {
    var names = new TreeSet<String>();
    for (var maps : List.of(List.of(set, other.set), List.of(over, other.over))) {
      names.addAll(maps.getFirst().keySet());
      names.addAll(maps.getLast().keySet());
    }
    names.removeIf(name ->
        Objects.equals(set.get(name), other.set.get(name))
            && Objects.equals(over.get(name), other.over.get(name)));
    return names;
  }

  /// The same as an arm of a step.
  public ArmSpec arm() {
    return new ArmSpec(Localised.NONE, with, set, over);
  }
}
