package org.autopsie.workbench.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.autopsie.model.FileSpec;
import org.autopsie.model.ResourceImport;
import org.autopsie.workbench.Sample;
import org.autopsie.workbench.panel.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a case on the shelf lacks.
class LibraryTest {
  @TempDir Path folder;

  private Library.Shelved shelved(String id) {
    return Sample.library(folder).all().stream()
        .filter(one -> one.caseFile().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void should_lack_nothing_where_all_steps_count_in_tables() {
    var compas = shelved("compas");

    assertEquals(Optional.empty(), compas.lacking());
    assertTrue(Sample.library(folder).read(compas.loaded()).asksNoModel());
    assertFalse(Sample.library(folder).read(shelved("cv-screening").loaded()).asksNoModel());
  }

  /// Says on its card that a stand-in runs, not the network that is not here.
  @Test
  void should_name_the_model_that_runs_here() {
    var all = Sample.library(folder);
    var without =
        new Library(all.cases(), new Without("fastgaze"), all.laboratories(), all.clock());

    assertEquals("fastgaze", model(all));
    assertEquals("smartcrop", model(without));
  }

  private static String model(Library library) {
    return library.all().stream()
        .filter(one -> one.caseFile().id().equals("twitter-crop"))
        .findFirst()
        .flatMap(Library.Shelved::model)
        .orElseThrow()
        .id();
  }

  /// Has every file but those of one name.
  private record Without(String name) implements Resources {
    @Override
    public boolean has(FileSpec file, Path folder) {
      return !file.name().startsWith(name);
    }

    @Override
    public void add(Path file, List<FileSpec> wanted) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ResourceImport.Added add(Path file) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void should_lack_a_model_where_nothing_was_done_yet() throws IOException {
    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(
        folder.resolve("mine/case.yaml"), "autopsie: 1\nid: mine\ntitle: {en: Mine, fr: Mine}\n");

    assertEquals("lacks: a model", shelved("mine").lacking().orElseThrow().in(Locale.ENGLISH));
  }
}
