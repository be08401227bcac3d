package org.autopsie.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks the person for files.
public interface Dialogs {

  /// A file to read; absent where none was chosen.
  Optional<Path> read(Window owner, String title, List<String> endings);

  /// A file to write; absent where none was chosen.
  Optional<Path> write(Window owner, String title, String name);

  /// A folder to read; absent where none was chosen.
  default Optional<Path> folder(Window owner, String title) {
    return Optional.empty();
  }

  /// The system's own.
  static Dialogs ofTheSystem() {
    return new Dialogs() {
      @Override
      public Optional<Path> read(Window owner, String title, List<String> endings) {
        var chooser = chooser(title);
        if (!endings.isEmpty()) {
          var patterns = endings.stream().map(ending -> "*." + ending).toList();
          chooser
              .getExtensionFilters()
              .setAll(new ExtensionFilter(String.join(", ", patterns), patterns));
        }
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(java.io.File::toPath);
      }

      @Override
      public Optional<Path> write(Window owner, String title, String name) {
        var chooser = chooser(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
      }

      @Override
      public Optional<Path> folder(Window owner, String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(java.io.File::toPath);
      }

      private static FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
      }
    };
  }
}
