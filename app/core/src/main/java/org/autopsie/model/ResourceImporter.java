package org.autopsie.model;

import java.util.Optional;
import org.autopsie.run.Plugin;
import org.autopsie.run.Plugins;

/// Reads models of another format than ONNX. A case names the file as it is published, by its own
/// sha256; the same file always becomes the same ONNX model, made anew when it is opened. Pure and
/// safe from several threads.
public interface ResourceImporter extends Plugin {

  /// A model, brought to ONNX.
  ///
  /// @param name of the ONNX file, such as `fastgaze.onnx`
  /// @param onnx the file, which names its source, licence and the original’s sha256 in its notes
  /// @param title what the model is, name and version
  /// @param licence SPDX id
  /// @param place where the original is published
  @SuppressWarnings("ArrayRecordComponent")
  record Imported(String name, byte[] onnx, String title, String licence, String place) {}

  /// What reads this file; absent for ONNX, and for what no plugin knows.
  static Optional<ResourceImporter> of(Plugins plugins, byte[] file, String name) {
    return plugins.all(ResourceImporter.class).stream()
        .filter(one -> one.claims(file, name))
        .findFirst();
  }

  /// True where the file is, or should by its name be, of this format: it is then this importer
  /// that says what is wrong with it.
  ///
  /// @param name of the file
  boolean claims(byte[] file, String name);

  /// The model in the file.
  ///
  /// @param name of the file, for the message
  /// @throws org.autopsie.run.Failure where the file is empty, cut off, altered or another
  Imported read(byte[] file, String name);
}
