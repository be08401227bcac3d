package org.autopsie.workbench.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.autopsie.embedding.VectorFile;
import org.autopsie.image.Pictures;
import org.autopsie.run.Failure;
import org.autopsie.workbench.fair.TableEndings;

/// Files that are dropped on the window, each to where it belongs. JavaFX thread only.
///
/// @param exhibits takes texts, tables and pictures
/// @param model takes an ONNX file and its `tokenizer.json`
/// @param tables takes tables that can be nothing but tables of people
/// @param published takes models in the form in which their makers published them
/// @param vectors takes vectors of words, each told from a text or a tokenizer by its beginning
/// @param errors is told which file cannot be used, and why
record Drops(
    Consumer<List<Path>> exhibits,
    Consumer<List<Path>> model,
    Consumer<List<Path>> tables,
    Consumer<List<Path>> published,
    Consumer<List<Path>> vectors,
    Consumer<RuntimeException> errors) {
  private static final Set<String> TEXTS = Set.of("txt", "md", "csv", "tsv", "tab");
  private static final Set<String> MODELS = Set.of("onnx", "json");
  private static final Set<String> PUBLISHED = Set.of("vxm");
  private static final Set<String> PICTURES = Set.of("heic", "heif", "avif", "svg");

  /// How the names of files that can be taken end.
  static List<String> endings() {
    return Stream.of(
            TEXTS,
            Pictures.ENDINGS,
            MODELS,
            PUBLISHED,
            Set.copyOf(VectorFile.endings()),
            Set.copyOf(TableEndings.all()))
        .flatMap(Set::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /// Takes what is dropped on a node, unless something in it takes it first.
  void over(Node node) {
    node.addEventHandler(DragEvent.DRAG_OVER, this::dragged);
    node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void dragged(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
    }
  }

  private void dropped(DragEvent drop) {
    if (drop.getDragboard().hasFiles()) {
      take(drop.getDragboard().getFiles().stream().map(File::toPath).toList());
      drop.setDropCompleted(true);
      drop.consume();
    }
  }

  /// Takes files.
  void take(List<Path> all) {
    var words = all.stream().filter(VectorFile::isLike).toList();
    if (!words.isEmpty()) {
      vectors.accept(words);
    }
    var files = all.stream().filter(file -> !words.contains(file)).toList();
    files.stream().filter(file -> !isTaken(file)).forEach(this::refuse);
    var texts = files.stream().filter(Drops::isExhibit).toList();
    if (!texts.isEmpty()) {
      exhibits.accept(texts);
    }
    var models = files.stream().filter(file -> is(file, MODELS)).toList();
    if (!models.isEmpty()) {
      model.accept(models);
    }
    var people = files.stream().filter(TableEndings::isTableOnly).toList();
    if (!people.isEmpty()) {
      tables.accept(people);
    }
    var originals = files.stream().filter(file -> is(file, PUBLISHED)).toList();
    if (!originals.isEmpty()) {
      published.accept(originals);
    }
  }

  private static boolean isTaken(Path file) {
    return isExhibit(file)
        || is(file, MODELS)
        || is(file, PUBLISHED)
        || TableEndings.isTableOnly(file);
  }

  private static boolean isExhibit(Path file) {
    return is(file, TEXTS) || is(file, Pictures.ENDINGS);
  }

  private void refuse(Path file) {
    var key = is(file, PICTURES) ? "drop.picture" : "drop.unknown";
    errors.accept(new Failure(Drops.class, key, file.getFileName()));
  }

  private static boolean is(Path file, Set<String> endings) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return endings.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
