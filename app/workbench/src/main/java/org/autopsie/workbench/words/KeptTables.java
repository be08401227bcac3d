package org.autopsie.workbench.words;

import java.util.Optional;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.DataFile;
import org.autopsie.workbench.panel.WorkingCopy;

/// Tables that a kept step needs and the case does not hold yet. JavaFX thread only.
record KeptTables(WorkingCopy copy) {

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
