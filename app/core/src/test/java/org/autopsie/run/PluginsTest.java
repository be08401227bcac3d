package org.autopsie.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {
  private static final String HELLO =
      "public String id() { return \"hello\"; } public String greet() { return \"Bonjour\"; }";

  @TempDir Path folder;

  @Test
  void should_find_a_plugin_of_a_jar_that_was_never_seen() throws IOException {
    PluginJar.make(folder, "Hello", HELLO);

    try (var plugins = new Plugins(folder)) {
      assertEquals("Bonjour", plugins.byId(Greeter.class, "hello").greet());
      assertSame(plugins.all(Greeter.class).getFirst(), plugins.byId(Greeter.class, "hello"));
      assertEquals(List.of(), plugins.failures());
    }
  }

  @Test
  void should_leave_out_and_name_a_plugin_that_broke_at_work() throws IOException {
    PluginJar.make(folder, "Hello", HELLO);
    PluginJar.make(folder, "Other", HELLO.replace("\"hello\"", "\"other\""));

    try (var plugins = new Plugins(folder)) {
      plugins.leaveOut(plugins.byId(Greeter.class, "hello"), new IllegalStateException("no!"));

      assertEquals(List.of("other"), plugins.all(Greeter.class).stream().map(Plugin::id).toList());
      var told = plugins.failures().getFirst().getMessage();
      assertTrue(told.contains("Hello.jar") && told.contains("no!"), told);
    }
  }

  @Test
  void should_name_and_skip_what_is_broken_and_keep_the_rest() throws IOException {
    PluginJar.make(folder, "Hello", HELLO);
    var whole = PluginJar.make(folder, "Cut", HELLO);
    var bytes = Files.readAllBytes(whole);
    Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
    Files.writeString(folder.resolve("Empty.jar"), "");
    PluginJar.make(
        folder, "Throws", "public Throws { throw new IllegalStateException(\"no!\"); } " + HELLO);
    PluginJar.make(folder, "Shouts", HELLO.replace("\"hello\"", "\"Hello World\""));
    PluginJar.make(folder, "Static", "static int x = 1 / Integer.parseInt(\"0\"); " + HELLO);
    missing(folder.resolve("Missing.jar"));
    unrelated(folder.resolve("Unrelated.jar"));

    try (var plugins = new Plugins(folder)) {
      assertEquals(1, plugins.all(Greeter.class).size());

      var told = plugins.failures().stream().map(Failure::getMessage).sorted().toList();
      assertEquals(7, told.size(), told.toString());
      for (var name :
          List.of("Cut", "Empty", "Throws", "Shouts", "Static", "Missing", "Unrelated")) {
        assertTrue(told.stream().anyMatch(line -> line.contains(name + ".jar")), name + told);
      }
    }
  }

  @Test
  void should_keep_the_first_of_two_with_the_same_id_and_say_so() throws IOException {
    PluginJar.make(folder, "A", HELLO);
    PluginJar.make(folder, "B", HELLO.replace("Bonjour", "Salut"));

    try (var plugins = new Plugins(folder)) {
      assertEquals("Bonjour", plugins.byId(Greeter.class, "hello").greet());
      assertEquals(
          List.of(
              "The plugin hello of B.jar was skipped: another one, of A.jar, already has this id."),
          plugins.failures().stream().map(Failure::getMessage).toList());
    }
  }

  @Test
  void should_name_the_known_ids_where_one_is_unknown() throws IOException {
    PluginJar.make(folder, "A", HELLO);
    PluginJar.make(folder, "B", HELLO.replace("\"hello\"", "\"good-day\""));

    try (var plugins = new Plugins(folder)) {
      var failure = assertThrows(Failure.class, () -> plugins.byId(Greeter.class, "helo"));

      assertEquals(
          "There is no plugin helo; did you mean hello? There are: hello, good-day.",
          failure.getMessage());
    }
  }

  @Test
  void should_hold_none_where_the_folder_is_not_there() throws IOException {
    try (var plugins = new Plugins(folder.resolve("absent"))) {
      assertEquals(List.of(), plugins.all(Greeter.class));
      assertEquals(List.of(), plugins.failures());
      assertThrows(Failure.class, () -> plugins.byId(Greeter.class, "hello"));
    }
  }

  private static void missing(Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      PluginJar.put(
          out,
          "META-INF/services/" + Greeter.class.getName(),
          "gone.Away".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private static void unrelated(Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      PluginJar.put(out, "readme.txt", new byte[] {'x'});
    }
  }
}
