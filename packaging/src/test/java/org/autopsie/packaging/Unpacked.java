package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// The package as people have it: the one file, unpacked in a folder whose name holds a space, on a
/// machine where nothing says where a Java is.
///
/// @param folder where it was unpacked; its `user` is the home of the person who starts it
record Unpacked(Path folder) {
  private static final long LONGEST = 300;

  /// Unpacks it.
  static Unpacked in(Path folder) throws Exception {
    try (var made = Files.newDirectoryStream(target(), "autopsie-*-linux-*.tar.gz")) {
      var file = made.iterator().next();
      var unpacked = new Unpacked(Files.createDirectories(folder.resolve("some where")));
      Files.createDirectories(unpacked.user());
      var tar = List.of("tar", "-xzf", file.toString(), "-C", unpacked.folder().toString());
      var told = unpacked.finish(unpacked.start(Map.of(), tar));
      assertTrue(told.exit() == 0, told::toString);
      return unpacked;
    }
  }

  private static Path target() {
    return Checkout.ROOT.resolve("packaging/target");
  }

  /// The folder that people unpack.
  Path image() {
    return folder.resolve("autopsie");
  }

  /// What people start.
  String program() {
    return image().resolve("bin/autopsie").toString();
  }

  /// The person's home folder.
  Path user() {
    return folder.resolve("user");
  }

  /// Starts a command in the person's session and does not wait for it.
  ///
  /// @param more variables of the environment, beside HOME, PATH and an English LANG
  Process start(Map<String, String> more, List<String> command) throws IOException {
    var builder = new ProcessBuilder(command).directory(user().toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(Map.of("HOME", user().toString(), "PATH", "/usr/bin:/bin", "LANG", "C.UTF-8"));
    builder.environment().putAll(more);
    return builder
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  /// What a command left, which ends within five minutes.
  Station.Told finish(Process process) throws Exception {
    if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + Files.readString(folder.resolve("err")));
    }
    return new Station.Told(
        process.exitValue(),
        Files.readString(folder.resolve("out")),
        Files.readString(folder.resolve("err")));
  }

  /// Runs the program.
  ///
  /// @param before what stands before it on the command line
  Station.Told run(Map<String, String> more, List<String> before, Object... args) throws Exception {
    var command = new ArrayList<>(before);
    command.add(program());
    for (var arg : args) {
      command.add(String.valueOf(arg));
    }
    return finish(start(more, command));
  }

  /// Every file of the unpacked folder, with its time and size.
  Map<String, String> state() throws IOException {
    var state = new TreeMap<String, String>();
    try (var files = Files.walk(image())) {
      for (var file : files.toList()) {
        state.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return state;
  }
}
