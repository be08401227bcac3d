package org.autopsie.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A checkout that holds the launcher and nothing of the application, on a machine where nothing is
/// installed but plain tools; JDKs and Maven are scripts that say how they were called.
final class FakeTree {
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "cat",
          "dirname",
          "find",
          "flock",
          "grep",
          "head",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "tee",
          "touch");

  private final Path home;
  private final Path root;
  private final Path tools;
  private final Map<String, String> environment = new HashMap<>();

  /// What a finished launch left.
  record Launch(int exit, String out, String err) {}

  /// Lays the tree out below `folder`; its name holds a space, as people's folders do.
  FakeTree(Path folder) throws IOException {
    home = Files.createDirectories(folder.resolve("home"));
    root = folder.resolve("my checkout");
    tools = Files.createDirectories(folder.resolve("tools"));
    for (var script : List.of("autopsie", "find-jdk", "start")) {
      var copy = root.resolve("packaging").resolve(script);
      Files.createDirectories(copy.getParent());
      Files.copy(Checkout.ROOT.resolve("packaging").resolve(script), copy);
    }
    Files.writeString(root.resolve("pom.xml"), "");
    Files.writeString(root.resolve("packaging/pom.xml"), "");
    Files.createDirectories(root.resolve("plugins"));
    Files.createDirectories(source().getParent());
    Files.writeString(source(), "class A {}");
    link();
    environment.put("HOME", home.toString());
    environment.put("LANG", "C.UTF-8");
    environment.put("PATH", tools.toString());
    environment.put("AUTOPSIE_JDK_PLACES", "");
  }

  private void link() throws IOException {
    for (var tool : TOOLS) {
      for (var place : List.of("/usr/bin", "/bin")) {
        var program = Path.of(place, tool);
        if (Files.exists(program) && !Files.exists(tools.resolve(tool))) {
          script(tools.resolve(tool), "exec " + program + " \"$@\"");
        }
      }
    }
  }

  /// A source file of the tree.
  Path source() {
    return root.resolve("app/core/src/main/java/A.java");
  }

  /// The launcher of the tree.
  Path launcher() {
    return root.resolve("packaging/autopsie");
  }

  /// The folder that stands for `$HOME`.
  Path home() {
    return home;
  }

  /// Sets a variable of the environment that the launcher sees.
  FakeTree with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /// A JDK of that version, whose `java` prints its folder's name and then its arguments, one a
  /// line.
  Path jdk(String name, String version) throws IOException {
    var jdk = home.resolveSibling(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(jdk.resolve("bin/javac"), "exit 0");
    script(jdk.resolve("bin/java"), "printf '%s\\n' '" + name + "' \"$@\"");
    return jdk;
  }

  /// A Maven of that version; `body` is what its build does, in the tree's root. Calls are counted
  /// by [#builds()].
  FakeTree maven(String version, String body) throws IOException {
    script(
        tools.resolve("mvn"),
        """
        if [ "$1" = --version ]; then echo 'Apache Maven %s'; exit; fi
        echo "$*" >>'%s'
        %s
        """
            .formatted(version, home.resolve("builds"), body));
    return this;
  }

  /// A Maven whose build succeeds.
  FakeTree maven() throws IOException {
    return maven("3.8.7", "mkdir -p packaging/target/lib packaging/target/fx");
  }

  /// The arguments of every build so far, a line each.
  List<String> builds() throws IOException {
    var log = home.resolve("builds");
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }

  /// Makes the source newer than anything that was built.
  void edit() throws IOException {
    var later = Instant.now().plusSeconds(60);
    Files.setLastModifiedTime(source(), java.nio.file.attribute.FileTime.from(later));
  }

  /// Runs the launcher to its end, from the tree's home.
  Launch launch(String... arguments) throws Exception {
    return launch(launcher(), arguments);
  }

  /// Runs the launcher by another name.
  Launch launch(Path launcher, String... arguments) throws Exception {
    return finish(start(launcher, arguments));
  }

  /// Starts the launcher and does not wait for it.
  Process start(Path launcher, String... arguments) throws IOException {
    var command = new java.util.ArrayList<>(List.of("/bin/bash", launcher.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /// Waits, at most a minute.
  static Launch finish(Process process) throws Exception {
    process.getOutputStream().close();
    var out = new String(process.getInputStream().readAllBytes(), UTF_8);
    var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("still running after a minute");
    }
    return new Launch(process.exitValue(), out, err);
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/bash\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
