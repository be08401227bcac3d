package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the launcher builds, and what it says when it cannot.
class FirstBuildTest {
  private static final String OFFLINE =
      "echo 'Cannot access central in offline mode and the artifact has not been downloaded'";

  private @TempDir Path folder;
  private FakeTree tree;

  @BeforeEach
  void layOut() throws Exception {
    tree = new FakeTree(folder);
    tree.with("JAVA_HOME", tree.jdk("jdk", "25.0.1").toString());
  }

  @Test
  void should_build_once_without_the_network_when_the_repository_has_all() throws Exception {
    tree.maven();
    assertEquals(0, tree.launch("list").exit());
    assertEquals(0, tree.launch("list").exit());
    assertEquals(1, tree.builds().size());
    assertTrue(List.of(tree.builds().getFirst().split(" ")).contains("-o"));
  }

  @Test
  void should_build_again_when_a_source_is_newer() throws Exception {
    tree.maven().launch("list");
    tree.edit();
    tree.launch("list");
    assertEquals(2, tree.builds().size());
  }

  @Test
  void should_build_again_when_a_source_is_gone() throws Exception {
    tree.maven().launch("list");
    Files.delete(tree.source());
    tree.launch("list");
    assertEquals(2, tree.builds().size());
  }

  @Test
  void should_never_build_when_told_so() throws Exception {
    tree.maven().with("AUTOPSIE_BUILD", "never").launch("list");
    assertEquals(List.of(), tree.builds());
  }

  @Test
  void should_use_the_network_when_something_is_missing() throws Exception {
    tree.maven(
        "3.9.9",
        "case \" $* \" in *' -o '*) "
            + OFFLINE
            + "; exit 1;; *) mkdir -p packaging/target/lib packaging/target/fx;; esac");
    var launch = tree.launch("list");
    assertEquals(0, launch.exit(), launch.err());
    assertEquals(2, tree.builds().size());
    assertEquals("", launch.err());
  }

  @Test
  void should_say_that_the_network_is_needed_once_when_it_is_away() throws Exception {
    var away = "echo 'Could not transfer artifact: Unknown host repository'; exit 1";
    tree.maven("3.8.7", "case \" $* \" in *' -o '*) " + OFFLINE + "; exit 1;; esac; " + away);
    var log = tree.launcher().resolveSibling("target/build.log");
    assertRefused(tree.launch("list"), "once and then never again", log.toString());
    assertTrue(Files.readString(log).contains("Unknown host"));
  }

  @Test
  void should_not_ask_the_network_when_the_code_does_not_compile() throws Exception {
    tree.maven("3.8.7", "echo '[ERROR] A.java:[1,1] nonsense'; exit 1");
    var launch = tree.launch("list");
    assertEquals(2, launch.exit());
    assertEquals(1, tree.builds().size());
    assertTrue(launch.err().startsWith("[ERROR] A.java:[1,1] nonsense\n"), launch.err());
    assertEquals(2, launch.err().lines().count(), launch.err());
  }

  @Test
  void should_say_one_sentence_when_maven_is_missing() throws Exception {
    assertRefused(tree.launch("list"), "Maven 3.8 or newer is needed", "apt-get install maven");
  }

  @Test
  void should_say_one_sentence_when_maven_is_too_old() throws Exception {
    assertRefused(tree.maven("3.6.3", "exit 0").launch("list"), "this one is 3.6");
    assertEquals(List.of(), tree.builds());
  }

  @Test
  void should_build_once_when_two_start_together() throws Exception {
    assertBuiltOnceByTwo();
  }

  @Test
  void should_build_once_when_two_start_together_where_flock_is_missing() throws Exception {
    Files.delete(folder.resolve("tools/flock"));
    assertBuiltOnceByTwo();
  }

  private void assertBuiltOnceByTwo() throws Exception {
    tree.maven("3.8.7", "sleep 1; mkdir -p packaging/target/lib packaging/target/fx");
    var one = tree.start(tree.launcher(), "list");
    var other = tree.start(tree.launcher(), "list");
    assertEquals(0, FakeTree.finish(one).exit());
    assertEquals(0, FakeTree.finish(other).exit());
    assertEquals(1, tree.builds().size());
  }

  private static void assertRefused(FakeTree.Launch launch, String... words) {
    assertEquals(2, launch.exit());
    assertEquals("", launch.out());
    assertEquals(1, launch.err().lines().count(), launch.err());
    for (var word : words) {
      assertTrue(launch.err().contains(word), launch.err());
    }
  }
}
