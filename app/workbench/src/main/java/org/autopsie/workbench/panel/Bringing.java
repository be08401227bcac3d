package org.autopsie.workbench.panel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.autopsie.run.Failure;

/// Files on their way to become exhibits: they wait until a person has said whom they show. JavaFX
/// thread only.
///
/// @param copy the case
public record Bringing(WorkingCopy copy) {

  /// The files that wait, one path a line; absent where none does.
  public ObjectProperty<Optional<String>> waiting() {
    return copy.chosen("arrivals");
  }

  /// Takes files; one that is neither a text nor a table of one row is told and left out.
  public void offer(List<Path> files) {
    var all = new ArrayList<>(waiting().get().stream().flatMap(String::lines).toList());
    for (var file : files) {
      try {
        copy.tools().cases().input(file, kind(file));
        all.add(file.toString());
      } catch (Failure unreadable) {
        copy.tools().errors().accept(unreadable);
      }
    }
    waiting().set(all.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", all)));
  }

  /// What a file is taken for: `row` where it is a table, else `text`.
  public static String kind(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") ? "row" : "text";
  }
}
