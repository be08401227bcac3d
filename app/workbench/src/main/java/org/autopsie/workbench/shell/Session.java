package org.autopsie.workbench.shell;

import java.util.Optional;
import org.autopsie.workbench.panel.Attempt;
import org.autopsie.workbench.panel.Background;
import org.autopsie.workbench.panel.Bench;
import org.autopsie.workbench.panel.Design;
import org.autopsie.workbench.panel.Investigation;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.WorkingCopy;
import org.autopsie.workbench.shell.Library.Shelved;

/// Everything that belongs to one open case and ends with it. JavaFX thread only.
final class Session implements AutoCloseable {
  private final WorkingCopy copy;
  private final Background background;
  private Optional<Investigation> investigation = Optional.empty();
  private Optional<Design> design = Optional.empty();

  private Session(WorkingCopy copy, Background background) {
    this.copy = copy;
    this.background = background;
    renew();
  }

  /// Opens a case and begins its first run, where its model can be had.
  ///
  /// @throws org.autopsie.run.Failure where it cannot be read
  static Session of(Library library, Shelved shelved, Tasks tasks, Errors errors) {
    return new Session(library.open(shelved, tasks, errors), tasks);
  }

  WorkingCopy copy() {
    return copy;
  }

  /// The change under study; absent where nothing can run.
  Optional<Investigation> investigation() {
    return investigation;
  }

  /// Begins anew where exhibits or models have changed, with the same attempt where it still makes
  /// sense.
  ///
  /// @return true where there is another investigation now
  boolean renew() {
    var open = copy.open().get();
    var plugins = copy.tools().laboratory().plugins();
    var now = open.lacking().isPresent() ? Optional.<Design>empty() : Design.of(open, plugins);
    if (design.map(Design::subject).equals(now.map(Design::subject))) {
      return false;
    }
    var attempt = investigation.map(one -> one.attempt().get());
    design = now;
    investigation = now.map(one -> investigation(open, one, attempt));
    return true;
  }

  private Investigation investigation(OpenCase open, Design of, Optional<Attempt> attempt) {
    var laboratory = copy.tools().laboratory();
    var bench = new Bench(open, of, laboratory);
    return new Investigation(bench, of, laboratory.plugins(), background, attempt);
  }

  @Override
  public void close() {
    copy.close();
  }
}
