package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The package, moved elsewhere and started as people start it. Only `mvn -Ppackage verify` makes
/// it, and only that runs this.
class PackageIT {
  private static final String OPTIONS = "JDK_JAVA_OPTIONS";
  private static final Map<String, String> SMALL =
      Map.of(OPTIONS, "-XX:ActiveProcessorCount=1 -Xmx1g");
  private static final Map<String, String> STRICT = Map.of(OPTIONS, "-XX:AOTMode=on");

  private static @TempDir Path place;
  private static Unpacked unpacked;

  private @TempDir Path folder;

  @BeforeAll
  static void unpack() throws Exception {
    unpacked = Unpacked.in(place);
  }

  @Test
  void should_run_verify_and_report_a_case_with_one_processor_and_no_network() throws Exception {
    var offline = offline();
    var before = unpacked.state();
    var text = ToyCase.ofTexts(folder.resolve("case"));
    var out = folder.resolve("my copy");
    var page = folder.resolve("page.html");
    assertEquals(0, unpacked.run(SMALL, offline, "run", text, "--out", out).exit());
    assertEquals(0, unpacked.run(SMALL, offline, "verify", out).exit());
    assertEquals(0, unpacked.run(SMALL, offline, "report", out, "--out", page).exit());
    assertTrue(Files.readString(page).contains("</html>"));
    assertEquals(before, unpacked.state(), "nothing is written into the package");
    assertEquals(List.of(".local/share/autopsie"), written());
  }

  @Test
  void should_hold_the_samples_and_report_one_in_french() throws Exception {
    var french = Map.of("LANG", "fr_FR.UTF-8");
    var page = folder.resolve("page.html");
    var told = unpacked.run(french, List.of(), "report", "cv-screening", "--out", page);
    assertEquals(0, told.exit(), told::toString);
    assertTrue(Files.readString(page).contains("lang=\"fr\""));
  }

  @Test
  void should_say_what_is_wrong_in_the_words_and_letters_of_the_session() throws Exception {
    var told = unpacked.run(Map.of("LANG", "fr_FR.UTF-8"), List.of(), "run", "nope");
    assertTrue(told.refusal().contains("Il n’y a pas de cas nope"), told::toString);
  }

  @Test
  void should_start_through_a_link_and_keep_all_where_autopsie_home_says() throws Exception {
    var link = Files.createSymbolicLink(folder.resolve("link"), Path.of(unpacked.program()));
    var home = folder.resolve("my home");
    var more = Map.of("AUTOPSIE_HOME", home.toString());
    var told = unpacked.finish(unpacked.start(more, List.of(link.toString(), "list", "--json")));
    assertTrue(told.json().toString().contains("cv-screening"), told::toString);
    assertTrue(Files.isDirectory(home.resolve("cache/tmp")));
  }

  @Test
  void should_start_from_the_cache_of_classes_wherever_it_lies() throws Exception {
    var told = unpacked.run(STRICT, List.of(), "list");
    assertEquals(0, told.exit(), told::toString);
    var cache = unpacked.image().resolve("lib/app/autopsie.aot");
    var away = Files.move(cache, folder.resolve("cache"));
    try {
      assertEquals(1, unpacked.run(STRICT, List.of(), "list").exit(), "strict means strict");
      assertEquals(0, unpacked.run(Map.of(), List.of(), "list").exit(), "slower, but it starts");
    } finally {
      Files.move(away, cache);
    }
  }

  @Test
  void should_show_the_window_with_one_processor_and_no_network() throws Exception {
    assumeTrue(Screen.canBeHad(), "SKIPPED: Xvfb, xdotool or GTK 3 is not installed");
    var command = new ArrayList<>(offline());
    command.add(unpacked.program());
    try (var screen = Screen.open(folder)) {
      var more = Map.of("DISPLAY", screen.name(), OPTIONS, SMALL.get(OPTIONS));
      var process = unpacked.start(more, command);
      try {
        assertTrue(screen.shows("^Autopsie$"), process::toString);
      } finally {
        process.destroy();
      }
      assertEquals(128 + 15, process.waitFor(), "it ran until it was ended");
    }
  }

  /// What cuts the network off a command; where nothing can, the test says so.
  private static List<String> offline() throws Exception {
    var bare = new ArrayList<>(List.of("unshare", "-n"));
    if (!Screen.runs("unshare", "-n", "true")) {
      assumeTrue(Screen.runs("unshare", "-r", "-n", "true"), "SKIPPED: the network stays");
      bare.add("-r");
    }
    return bare;
  }

  /// What the person's home folder holds, hidden or not, down to the program's own folder.
  private static List<String> written() throws IOException {
    var home = unpacked.user();
    try (var files = Files.walk(home, 3)) {
      return files
          .filter(file -> home.relativize(file).getNameCount() == 3 || Files.isRegularFile(file))
          .map(file -> home.relativize(file).toString())
          .toList();
    }
  }
}
