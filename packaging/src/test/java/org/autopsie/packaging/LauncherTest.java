package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the launcher does before Java starts, on a machine that the test lays out.
class LauncherTest {
  private @TempDir Path folder;
  private FakeTree tree;

  @BeforeEach
  void layOut() throws Exception {
    tree = new FakeTree(folder);
  }

  @Test
  void should_say_one_sentence_and_exit_2_when_there_is_no_jdk() throws Exception {
    assertRefused(tree.maven().launch("--version"), "Java Development Kit 25");
    assertEquals(List.of(), tree.builds());
  }

  @Test
  void should_say_it_in_french_when_the_session_is_french() throws Exception {
    var launch = tree.with("LANG", "fr_FR.UTF-8").launch("--version");
    assertRefused(launch, "aucun JDK 25 ou plus récent n’a été trouvé");
  }

  @Test
  void should_take_java_home_first() throws Exception {
    tree.with("AUTOPSIE_JDK_PLACES", tree.jdk("place", "25.0.1").toString());
    tree.with("JAVA_HOME", tree.jdk("my own jdk", "26").toString());
    assertEquals("my own jdk", firstLine(tree.maven().launch("--version")));
  }

  @Test
  void should_look_further_when_java_home_is_too_old() throws Exception {
    tree.with("JAVA_HOME", tree.jdk("old", "17.0.15").toString());
    tree.with("AUTOPSIE_JDK_PLACES", tree.jdk("place", "25.0.1").toString());
    assertEquals("place", firstLine(tree.maven().launch("--version")));
  }

  @Test
  void should_take_the_oldest_that_will_do_among_the_usual_places() throws Exception {
    var places =
        List.of(tree.jdk("a", "21.0.2"), tree.jdk("b", "27-ea"), tree.jdk("c", "25")).stream()
            .map(Path::toString)
            .toList();
    tree.with("AUTOPSIE_JDK_PLACES", String.join(":", places));
    assertEquals("c", firstLine(tree.maven().launch("--version")));
  }

  @Test
  void should_hand_arguments_over_as_they_are() throws Exception {
    withJdk();
    var out = tree.maven().launch("run", "my case", "", "--json").out();
    assertTrue(out.endsWith("org.autopsie.cli.Main\nrun\nmy case\n\n--json\n"), out);
  }

  @Test
  void should_open_the_window_when_nothing_is_asked() throws Exception {
    withJdk();
    var out = tree.maven().launch().out();
    assertTrue(out.endsWith("org.autopsie.workbench.Main\n"), out);
  }

  @Test
  void should_keep_everything_below_the_home_when_nothing_else_is_said() throws Exception {
    withJdk();
    var out = tree.maven().launch("list").out();
    assertTrue(out.contains("-Dautopsie.home=" + tree.home() + "/.local/share/autopsie\n"), out);
    out = tree.with("XDG_DATA_HOME", "/data of mine").launch("list").out();
    assertTrue(out.contains("-Dautopsie.home=/data of mine/autopsie\n"), out);
    out = tree.with("AUTOPSIE_HOME", "here").launch("list").out();
    assertTrue(out.contains("-Dautopsie.home=" + tree.home() + "/here\n"), out);
  }

  @Test
  void should_clear_away_what_a_killed_run_left_a_week_ago() throws Exception {
    withJdk();
    var left = Files.createDirectories(folder.resolve("kept/cache/tmp/left"));
    Files.writeString(left.resolve("library.so"), "");
    var fresh = Files.createDirectory(left.resolveSibling("fresh"));
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(8))));
    tree.with("AUTOPSIE_HOME", folder.resolve("kept").toString()).launch("list");
    assertFalse(Files.exists(left));
    assertTrue(Files.exists(fresh));
  }

  @Test
  void should_start_through_a_link_from_another_folder() throws Exception {
    withJdk();
    var link = Files.createSymbolicLink(folder.resolve("link"), tree.launcher());
    var again = Files.createSymbolicLink(tree.home().resolve("again"), Path.of("../link"));
    assertEquals(link.toRealPath(), again.toRealPath());
    var out = tree.maven().launch(again, "list").out();
    assertTrue(out.contains("-Dautopsie.checkout=" + tree.launcher().getParent().getParent()), out);
  }

  private void withJdk() throws Exception {
    tree.with("JAVA_HOME", tree.jdk("jdk", "25.0.1").toString());
  }

  private static String firstLine(FakeTree.Launch launch) {
    assertEquals(0, launch.exit(), launch.err());
    return launch.out().lines().findFirst().orElse("");
  }

  private static void assertRefused(FakeTree.Launch launch, String words) {
    assertEquals(2, launch.exit());
    assertEquals("", launch.out());
    assertEquals(1, launch.err().lines().count(), launch.err());
    assertTrue(launch.err().contains(words), launch.err());
    assertFalse(launch.err().contains("\t"), launch.err());
  }
}
