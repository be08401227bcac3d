package org.autopsie.workbench.panel;

import java.nio.file.Path;
import java.util.List;
import org.autopsie.model.FileSpec;
import org.autopsie.model.ResourceImport;

/// Where files of models are found and put. On any thread.
public interface Resources {

  /// True where the file can be had here.
  ///
  /// @param folder the case's folder
  boolean has(FileSpec file, Path folder);

  /// Copies a file into the person's store where it is one of those that are wanted.
  ///
  /// @param wanted files with their sha256, at least one
  /// @throws org.autopsie.run.Failure where it is none of them, or cannot be read or written
  void add(Path file, List<FileSpec> wanted);

  /// Copies a file into the person's store; one that is no whole model of its format is refused.
  ///
  /// @return what it is, where its format says so, and its hashes
  /// @throws org.autopsie.run.Failure where it is refused, or cannot be read or written
  ResourceImport.Added add(Path file);

  /// Those of the store that files are put into.
  static Resources of(ResourceImport imports) {
    return new Resources() {
      @Override
      public boolean has(FileSpec file, Path folder) {
        return imports.store().has(file, folder);
      }

      @Override
      public void add(Path file, List<FileSpec> wanted) {
        imports.add(file, wanted);
      }

      @Override
      public ResourceImport.Added add(Path file) {
        return imports.add(file);
      }
    };
  }
}
