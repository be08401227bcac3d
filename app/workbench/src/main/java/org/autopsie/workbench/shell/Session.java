package org.autopsie.workbench.shell;

import java.util.Optional;
import org.autopsie.workbench.panel.Background;
import org.autopsie.workbench.panel.Bench;
import org.autopsie.workbench.panel.Design;
import org.autopsie.workbench.panel.Investigation;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.shell.Library.Shelved;

/// Everything that belongs to one open case and ends with it.
///
/// @param bench absent where nothing can run
/// @param investigation absent where nothing can run
record Session(OpenCase open, Optional<Bench> bench, Optional<Investigation> investigation)
    implements AutoCloseable {

  /// Opens a case and begins its first run, where its model can be had.
  static Session of(Library library, Shelved shelved, Background background) {
    var open = library.open(shelved);
    if (shelved.lacking().isPresent()) {
      return new Session(open, Optional.empty(), Optional.empty());
    }
    return Design.of(open, library.plugins())
        .map(design -> begin(library, shelved, open, design, background))
        .orElseGet(() -> new Session(open, Optional.empty(), Optional.empty()));
  }

  private static Session begin(
      Library library, Shelved shelved, OpenCase open, Design design, Background background) {
    var bench = library.bench(shelved, open, design);
    var investigation = new Investigation(bench, design, library.plugins(), background);
    return new Session(open, Optional.of(bench), Optional.of(investigation));
  }

  @Override
  public void close() {
    bench.ifPresent(Bench::close);
  }
}
