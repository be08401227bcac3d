package org.autopsie.workbench.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.DataFile;
import org.autopsie.workbench.panel.WorkingCopy;

/// Tables that a kept step needs and the case does not hold yet. JavaFX thread only.
record KeptTables(WorkingCopy copy) {

  /// The table of these pairs, made where the case has none.
  Optional<String> pairs(Pairs pairs) {
    var known =
        held().pairs().entrySet().stream()
            .filter(one -> one.getValue().all().equals(pairs.all()))
            .map(Map.Entry::getKey)
            .findFirst();
    return known.or(() -> {
      var rows = pairs.all().stream().map(one -> List.of(one.from(), one.to())).toList();
      return add("axis-pairs", new CaseTable(List.of("from", "to"), rows));
    });
  }

  /// The table of these words, made where the case has none.
  Optional<String> words(List<String> words) {
    var known =
        held().lists().stream()
            .filter(one -> one.group().isEmpty() && one.words().equals(words))
            .map(CaseWords.WordSet::table)
            .findFirst();
    var rows = words.stream().map(List::of).toList();
    return known.or(() -> add("axis-words", new CaseTable(List.of("word"), rows)));
  }

  private CaseWords held() {
    return CaseWords.of(copy.tools().cases(), copy.open().get().loaded());
  }

  /// Adds a table to the working copy, called by that name and the first free number; its title
  /// stands under `table.<name>`.
  ///
  /// @return its id; absent where it could not be written, which was told
  Optional<String> add(String name, CaseTable table) {
    var ids = copy.open().get().caseFile().data().stream().map(DataFile::id).toList();
    int number = 1;
    while (ids.contains(name + "-" + number)) {
      number++;
    }
    var id = name + "-" + number;
    var sets = copy.tools().cases().sets();
    var title = Talk.both("table." + name, number);
    boolean done = copy.edit(loaded -> sets.addTable(loaded, id, title, table));
    return done ? Optional.of(id) : Optional.empty();
  }
}
