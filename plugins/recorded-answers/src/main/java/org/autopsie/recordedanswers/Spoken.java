package org.autopsie.recordedanswers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.autopsie.answers.SpeakerErrors;
import org.autopsie.answers.SpokenWords;
import org.autopsie.answers.Transcript;
import org.autopsie.answers.WordErrors;
import org.autopsie.run.Progress;

/// Transcripts, counted: for each group its speakers’ errors. For one thread.
final class Spoken {
  private final LinkedHashMap<String, LinkedHashMap<String, WordErrors>> groups =
      new LinkedHashMap<>();
  private final Set<SpokenWords> rules = EnumSet.noneOf(SpokenWords.class);
  private int silentReferences;
  private int silentHypotheses;

  void add(Transcript one, Progress progress) {
    progress.check();
    var said = one.language().of(one.reference());
    var heard = one.language().of(one.hypothesis());
    silentReferences += said.isEmpty() ? 1 : 0;
    silentHypotheses += heard.isEmpty() ? 1 : 0;
    rules.add(one.language());
    add(one.group(), one.speaker(), WordErrors.between(said, heard));
  }

  void add(String group, String speaker, WordErrors errors) {
    groups
        .computeIfAbsent(group, name -> new LinkedHashMap<>())
        .merge(speaker, errors, WordErrors::plus);
  }

  /// The names of the groups, in the order of their first rows.
  List<String> groups() {
    return List.copyOf(groups.keySet());
  }

  SpeakerErrors of(String group) {
    return new SpeakerErrors(List.copyOf(groups.get(group).values()));
  }

  /// The speakers that are in more than one group.
  List<String> twice() {
    var seen = new TreeSet<String>();
    var twice = new TreeSet<String>();
    groups
        .values()
        .forEach(
            group -> group.keySet().stream().filter(name -> !seen.add(name)).forEach(twice::add));
    return new ArrayList<>(twice);
  }

  Set<SpokenWords> rules() {
    return rules;
  }

  int silentReferences() {
    return silentReferences;
  }

  int silentHypotheses() {
    return silentHypotheses;
  }
}
