package org.autopsie.workbench.chart;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.autopsie.evidence.Durable;

/// Where figures leave the window.
final class Save {
  private Save() {}

  /// Writes a file as a whole or not at all.
  ///
  /// @return true where it was written
  static boolean to(Path file, byte[] bytes, Saver saver) {
    try {
      Durable.replace(file, bytes);
      return true;
    } catch (IOException refused) {
      saver.failed(Durable.unwritten(file, refused));
      return false;
    }
  }

  static void copy(WritableImage image) {
    var content = new ClipboardContent();
    content.putImage(image);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
