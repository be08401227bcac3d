package org.autopsie.workbench.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.autopsie.model.ResourceImport.Added;
import org.autopsie.run.Failure;
import org.autopsie.workbench.begin.VectorsArrival;
import org.autopsie.workbench.panel.Background.Outcome;
import org.autopsie.workbench.panel.Bringing;

/// Files that come into the window: texts and pictures go to the exhibits, models to their page, of
/// a table it is asked what shall come of it; all of them go to the case that is just beginning.
/// JavaFX thread only.
///
/// @param window the window
/// @param parts what it is made of
record Incoming(Window window, Window.Parts parts) {

  /// Opens the page on which a model is added to the case that is open.
  ///
  /// @param files an ONNX file, its `tokenizer.json`; none where they are chosen there
  void addModel(List<Path> files) {
    window
        .session()
        .ifPresent(session -> {
          if (window.page() instanceof ModelPage adding) {
            adding.take(files);
            return;
          }
          var host = new WindowHost(window, parts);
          var adding = new ModelPage(window, session, parts.library(), host);
          adding.take(files);
          window.show(adding);
        });
  }

  /// Opens the page on which a table of decisions is read.
  ///
  /// @param files the first is read; none where it is chosen there
  void compare(List<Path> files) {
    window
        .session()
        .ifPresent(session -> {
          if (window.page() instanceof DataPage adding) {
            adding.take(files);
            return;
          }
          var adding = new DataPage(window, session, new WindowHost(window, parts));
          adding.take(files);
          window.show(adding);
        });
  }

  /// Takes files, each to where it belongs.
  void bring(List<Path> files) {
    parts.errors().dismiss();
    drops().take(files);
  }

  /// Takes what is dropped.
  Drops drops() {
    return new Drops(
        files -> inCase(files, this::exhibits),
        files -> inCase(files, this::addModel),
        files -> inCase(files, this::compare),
        this::published,
        files -> inCase(files, this::vectors),
        parts.errors()::tell);
  }

  /// What can become exhibits; a single table can be read otherwise too.
  private void exhibits(List<Path> files) {
    var tables = files.stream().filter(file -> Bringing.kind(file).equals("table")).toList();
    if (tables.size() != 1) {
      offer(files);
      return;
    }
    var others = files.stream().filter(file -> !tables.contains(file)).toList();
    if (!others.isEmpty()) {
      offer(others);
    }
    window.show(
        new TablePage(
            tables.getFirst(),
            new TablePage.Ways(() -> compare(tables), () -> offer(tables), window::back)));
  }

  /// Texts and rows are asked about before they become exhibits.
  private void offer(List<Path> files) {
    window
        .session()
        .ifPresent(session -> {
          new Bringing(session.copy()).offer(files);
          window.backToCase();
          window.choose("exhibits");
        });
  }

  /// Models in their published form: into the store, with or without a case, then it is shown what
  /// they are.
  private void published(List<Path> files) {
    parts
        .tasks()
        .<List<Added>>latest(
            "add-file",
            progress -> files.stream().map(parts.library().resources()::add).toList(),
            outcome -> {
              if (outcome instanceof Outcome.Done<List<Added>>(var added)) {
                window.session().ifPresent(session -> session.copy().refresh());
                window.show(new AddedPage(added, models(), window::back));
              }
            });
  }

  /// Vectors of words are read to their end, then belong to the case.
  private void vectors(List<Path> files) {
    window
        .session()
        .ifPresent(session ->
            files.forEach(file ->
                new VectorsArrival(session.copy())
                    .add(
                        file,
                        () -> {
                          window.backToCase();
                          window.choose("axis");
                        })));
  }

  private Optional<Runnable> models() {
    return window
        .session()
        .map(session ->
            () -> {
              window.backToCase();
              window.choose("model");
            });
  }

  /// What comes while a case begins waits for it.
  private void inCase(List<Path> files, Consumer<List<Path>> does) {
    if (window.page() instanceof NewCasePage beginning) {
      beginning.take(files);
    } else if (window.isOpen()) {
      does.accept(files);
    } else {
      parts.errors().tell(new Failure(Drops.class, "drop.no-case"));
    }
  }
}
