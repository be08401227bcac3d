package org.autopsie.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.autopsie.run.Failure;
import org.autopsie.workbench.panel.Host;

/// What the window does for its panels.
record WindowHost(Window window, Window.Parts parts) implements Host {

  @Override
  public void show(String id) {
    window.choose(id);
  }

  @Override
  public void guess(String step) {
    window.guess(step);
  }

  @Override
  public void bring(List<Path> files) {
    window.incoming().bring(files);
  }

  @Override
  public void addModel(List<Path> files) {
    window.incoming().addModel(files);
  }

  @Override
  public void compare(Path table) {
    window.incoming().compare(List.of(table));
  }

  @Override
  public void open(Path folder) {
    try {
      var library = parts.library();
      window.open(library.shelve(library.cases().open(folder)));
    } catch (Failure gone) {
      tell(gone);
    }
  }

  @Override
  public Optional<Path> fileToRead(String title, List<String> endings) {
    return parts.outside().dialogs().read(window.root().getScene().getWindow(), title, endings);
  }

  @Override
  public Optional<Path> folderToRead(String title) {
    return parts.outside().dialogs().folder(window.root().getScene().getWindow(), title);
  }

  @Override
  public Optional<Path> fileToWrite(String title, String name) {
    return parts.outside().dialogs().write(window.root().getScene().getWindow(), title, name);
  }

  @Override
  public void tell(RuntimeException wrong) {
    parts.errors().tell(wrong);
  }
}
