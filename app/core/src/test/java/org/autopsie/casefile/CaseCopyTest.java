package org.autopsie.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCopyTest {
  private static final int EXHIBITS = 40;
  private static final int WRITERS = 4;

  private @TempDir Path folder;

  @Test
  void should_make_one_whole_copy_when_several_make_it_at_once() throws Exception {
    var source = CaseYaml.read(many());
    var store = new CaseStore(List.of(), folder.resolve("copies"));
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      for (int round = 0; round < 3; round++) {
        var target = folder.resolve("target-" + round);
        Callable<LoadedCase> work = () -> store.copyTo(source, target);
        for (var copy : writers.invokeAll(Collections.nCopies(WRITERS, work))) {
          assertEquals(List.of(), store.lacking(copy.get()));
        }
        assertEquals(EXHIBITS, names(target.resolve("exhibits")).size());
      }
    }
  }

  @Test
  void should_make_a_copy_that_can_be_written_to_when_the_case_cannot() throws Exception {
    var source = CaseYaml.read(many());
    var exhibit = source.folder().resolve("exhibits/0.txt");
    Files.setPosixFilePermissions(exhibit, PosixFilePermissions.fromString("r--r--r--"));
    var target = folder.resolve("target");
    new CaseStore(List.of(), folder.resolve("copies")).copyTo(source, target);
    var copied = Files.getPosixFilePermissions(target.resolve("exhibits/0.txt"));
    assertTrue(copied.contains(PosixFilePermission.OWNER_WRITE), copied::toString);
  }

  private Path many() throws Exception {
    var source = Files.createDirectories(folder.resolve("source"));
    Files.createDirectories(source.resolve("exhibits"));
    for (int i = 0; i < EXHIBITS; i++) {
      Files.writeString(source.resolve("exhibits/" + i + ".txt"), "text " + i);
    }
    var exhibits =
        IntStream.range(0, EXHIBITS)
            .mapToObj(i ->
                "  - {id: e%d, kind: text, file: exhibits/%d.txt, people: {status: none}}%n"
                    .formatted(i, i))
            .collect(Collectors.joining());
    Files.writeString(
        source.resolve("case.yaml"), "autopsie: 1\nid: many\ntitle: Many\nexhibits:\n" + exhibits);
    return source;
  }

  private static List<String> names(Path place) throws Exception {
    var names = new ArrayList<String>();
    try (var files = Files.list(place)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    return names;
  }
}
