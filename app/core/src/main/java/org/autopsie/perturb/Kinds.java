package org.autopsie.perturb;

import org.autopsie.image.Picture;
import org.autopsie.model.Input;

/// What the engine needs to know of the kinds of input.
final class Kinds {
  private Kinds() {}

  /// The kind and how large it is, about: inputs of one shape take a model about as long.
  static String shape(Input input) {
    return switch (input) {
      case Input.Text(var text) -> "text/" + Integer.highestOneBit(text.length());
      case Input.Row(var values) -> "row/" + values.size();
      case Input.Image(var picture) -> "image/" + picture;
    };
  }

  /// How much memory it takes, about, in bytes, at least 1.
  static long bytes(Input input) {
    return switch (input) {
      case Input.Text(var text) -> 1L + 2L * text.length();
      case Input.Row(var values) -> 1L + 64L * values.size();
      case Input.Image(var picture) -> 1L * picture.width() * picture.height() * Picture.CHANNELS;
    };
  }

  /// All that the input holds, in words; a picture by its hash.
  static String words(Input input) {
    return switch (input) {
      case Input.Text(var text) -> "text " + text;
      case Input.Row(var values) -> "row " + values;
      case Input.Image(var picture) -> "image " + picture.sha256();
    };
  }
}
