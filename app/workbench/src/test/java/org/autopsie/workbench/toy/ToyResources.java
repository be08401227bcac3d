package org.autopsie.workbench.toy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.autopsie.model.FileSpec;
import org.autopsie.model.ResourceImport;
import org.autopsie.model.ResourceImporter.Imported;
import org.autopsie.model.ResourceStore.Stored;
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
  public ResourceImport.Added add(Path file) {
    added.add(file);
    var about =
        new Imported("toy.onnx", new byte[0], "Toy network", "MIT", "https://example.org/toy");
    var name = String.valueOf(file.getFileName());
    return new ResourceImport.Added(
        new Stored("a".repeat(64), 7, name),
        Optional.of(
            new ResourceImport.Converted(new Stored("b".repeat(64), 9, "toy.onnx"), about)));
  }
}
