package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders that cannot be written and disks that are full: real ones, where mounting is allowed.
class BadDiskTest {
  private @TempDir Path folder;
  private Path disk;
  private Path written;
  private Station station;

  @BeforeEach
  void write() throws IOException {
    station = new Station(folder.resolve("home"));
    written = ToyCase.ofRows(folder.resolve("case"), 40);
    disk = Files.createDirectories(folder.resolve("disk"));
  }

  @AfterEach
  void unmount() throws Exception {
    while (mounted()) {
      assertTrue(does("umount", disk.toString()));
    }
  }

  private boolean mounted() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/mounts")).stream()
        .anyMatch(line -> line.split(" ", -1)[1].equals(disk.toString()));
  }

  @Test
  void should_keep_what_it_kept_and_go_on_when_the_disk_was_full() throws Exception {
    mount("size=64k");
    var out = disk.resolve("out");
    var full = station.run("run", written, "--out", out, "--json");
    assertEquals(2, full.exit(), full::toString);
    assertEquals("", full.out());
    assertTrue(full.err().lines().toList().getLast().contains("the disk is full"), full.err());
    long kept = full.err().lines().filter(line -> line.startsWith("recorded: ")).count();
    assertTrue(kept > 0, full.err());
    assertEquals(kept, Files.readAllLines(out.resolve("evidence.jsonl")).size());
    assertTrue(station.done("verify", out).out().contains("The chain is whole: " + kept));

    assertTrue(does("mount", "-o", "remount,size=1m", disk.toString()));
    var rest = station.run("run", written, "--out", out, "--json");
    assertEquals(40, rest.json().get("steps").size());
    assertEquals(kept, rest.err().lines().filter(l -> l.startsWith("recorded before: ")).count());
    assertTrue(station.done("verify", out).out().contains("The chain is whole: 40"));
  }

  @Test
  void should_say_so_when_there_is_no_room_for_the_copy_of_the_case() throws Exception {
    mount("size=4k");
    var said = station.run("run", written, "--out", disk.resolve("out")).refusal();
    assertTrue(said.contains("the disk is full"), said);
    assertTrue(station.run("new", disk.resolve("new")).refusal().contains("disk is full"));
  }

  @Test
  void should_say_so_when_there_is_no_room_for_what_runs_the_models() throws Exception {
    mount("size=6m");
    var home = disk.resolve("home");
    var out = folder.resolve("out");
    for (int again = 0; again < 2; again++) {
      var said = Program.start(home, folder, "run", written, "--out", out).await().refusal();
      assertTrue(said.contains("AUTOPSIE_HOME"), said);
      assertTrue(said.contains(home.toString()), said);
    }
    assertTrue(does("mount", "-o", "remount,size=300m", disk.toString()));
    var told = Program.start(home, folder, "run", written, "--out", out).await();
    assertEquals(0, told.exit(), told::toString);
  }

  @Test
  void should_read_a_folder_that_cannot_be_written_and_refuse_to_run_in_it() throws Exception {
    mount("size=1m");
    var out = disk.resolve("out");
    station.done("run", written, "--out", out);
    var page = disk.resolve("page.html");
    assertTrue(does("mount", "-o", "remount,ro", disk.toString()));

    station.done("verify", out);
    station.done("report", out, "--out", folder.resolve("page.html"));
    station.done("run", out);
    for (var command :
        List.<List<?>>of(
            List.of("run", out, "--out", out, "--again"),
            List.of("run", written, "--out", disk.resolve("new")),
            List.of("forget", out, "first"),
            List.of("report", out, "--out", page),
            List.of("new", disk.resolve("case")))) {
      var said = station.run(command.toArray()).refusal();
      assertTrue(said.matches(".*(read-only|not allowed there).*"), said);
      assertTrue(said.contains(disk.toString()), said);
    }
  }

  private void mount(String options) throws Exception {
    assumeTrue(
        does("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()),
        "SKIPPED: mounting is not allowed here, no full or read-only disk was tried");
  }

  private static boolean does(String... command) throws Exception {
    try {
      return new ProcessBuilder(new ArrayList<>(List.of(command)))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
