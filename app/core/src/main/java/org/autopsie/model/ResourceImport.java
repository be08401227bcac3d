package org.autopsie.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.autopsie.model.ResourceImporter.Imported;
import org.autopsie.model.ResourceStore.Stored;
import org.autopsie.run.Failure;
import org.autopsie.run.Plugins;

/// Puts files into the person’s store. A model of another format than ONNX is read first, so that a
/// file that is cut off or altered is refused; it is kept as it is published, which is what cases
/// name, and beside it the ONNX file that it becomes.
///
/// @param store the person’s store
/// @param plugins where the [ResourceImporter]s are found
public record ResourceImport(ResourceStore store, Plugins plugins) {
  /// A file that was put into the store.
  ///
  /// @param original as it was given
  /// @param converted what it became; absent where it is kept as it is
  public record Added(Stored original, Optional<Converted> converted) {}

  /// A model that was brought to ONNX.
  ///
  /// @param onnx as it stands in the store
  /// @param about what it is, and its licence
  public record Converted(Stored onnx, Imported about) {}

  /// Copies a file into the store.
  ///
  /// @throws Failure where it cannot be read or written, or is no whole file of its format
  public Added add(Path file) {
    var name = String.valueOf(file.getFileName());
    var imported = imported(file, name);
    return added(store.add(file), imported);
  }

  /// Copies a file into the store where it is one of those that are wanted.
  ///
  /// @param wanted files with their sha256, at least one
  /// @throws Failure where it is none of them, or as for the other
  public Added add(Path file, List<FileSpec> wanted) {
    imported(file, String.valueOf(file.getFileName()));
    store.add(file, wanted);
    return add(file);
  }

  /// The same for a file that is in the store already, such as one that was fetched.
  ///
  /// @throws Failure where it is no whole file of its format
  public Added stored(Stored file) {
    var imported = imported(store.home().resolve("store").resolve(file.sha256()), file.name());
    return added(file, imported);
  }

  private Added added(Stored original, Optional<Imported> imported) {
    return new Added(
        original, imported.map(one -> new Converted(store.add(one.onnx(), one.name()), one)));
  }

  private Optional<Imported> imported(Path file, String name) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new Failure(ResourceStore.class, "no-file-there", file);
      }
      var bytes = Files.readAllBytes(file);
      return ResourceImporter.of(plugins, bytes, name).map(one -> one.read(bytes, name));
    } catch (IOException failed) {
      throw new Failure(ResourceStore.class, "unreadable", file.toString(), failed.toString());
    }
  }
}
