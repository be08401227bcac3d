package org.autopsie.workbench.toy;

import java.nio.file.Path;
import java.util.List;
import org.autopsie.model.FileSpec;
import org.autopsie.workbench.panel.Resources;

/// Has every file but `absent.onnx`, which it has once any file was added, for tests.
///
/// @param added what was added
public record ToyResources(List<Path> added) implements Resources {
  @Override
  public boolean has(FileSpec file, Path folder) {
    return !added.isEmpty() || !file.name().equals("absent.onnx");
  }

  @Override
  public void add(Path file, List<FileSpec> wanted) {
    added.add(file);
  }

  @Override
  public void add(Path file) {
    added.add(file);
  }
}
