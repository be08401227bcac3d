package org.autopsie.packaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing is opened to the network and nothing is left outside the program's home, by the launcher
/// as people start it, on the sentence encoder as it is shipped.
class NoConnectionTest {
  private static final List<String> COLLECTOR = List.of("OneCollector", "ORT_DISABLE_TELEMETRY");
  private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib|jnilib)(\\.[0-9]+)*");
  private static final Pattern REACHED =
      Pattern.compile(".*(connect|sendto|sendmsg|sendmmsg)\\(.*AF_INET.*");

  private @TempDir Path folder;

  @Test
  void should_connect_to_nothing_and_leave_nothing_outside_its_home() throws Exception {
    assumeTrue(hasStrace(), "SKIPPED: strace cannot be had here, no system call was watched");
    var written = ToyCase.ofTexts(folder.resolve("case"));
    var out = folder.resolve("out");
    assertWatched(List.of("run", written, "--out", out, "--json"));
    assertWatched(List.of("verify", out));
    assertWatched(List.of("report", out, "--out", folder.resolve("page.html"), "--lang", "fr"));

    assertEquals(List.of("autopsie"), names(folder.resolve("user")));
    assertEquals(List.of(), Checkout.files(folder.resolve("tmp"), ""));
    assertTrue(Files.exists(folder.resolve("page.html")));
  }

  @Test
  void should_see_a_connection_when_there_is_one() throws Exception {
    assumeTrue(hasStrace(), "SKIPPED: strace cannot be had here");
    var trace = folder.resolve("trace");
    var bash = List.of("bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9 || true");
    start(watching(trace, bash));
    assertEquals(1, reached(trace).size(), Files.readString(trace));
  }

  @Test
  void should_ship_no_library_with_a_collector_of_telemetry() throws Exception {
    int seen = 0;
    try (var jars = Files.newDirectoryStream(lib(), "*.jar")) {
      for (var path : jars) {
        try (var jar = new JarFile(path.toFile())) {
          for (var entry : jar.stream().filter(e -> isNative(e.getName())).toList()) {
            var content = new String(jar.getInputStream(entry).readAllBytes(), ISO_8859_1);
            var found = COLLECTOR.stream().filter(content::contains).toList();
            assertEquals(List.of(), found, path.getFileName() + ", " + entry.getName());
            seen += entry.getName().contains("onnxruntime") ? 1 : 0;
          }
        }
      }
    }
    assertTrue(seen > 1, "ONNX Runtime's own libraries were among them");
  }

  private void assertWatched(List<?> args) throws Exception {
    var trace = Files.createTempFile(folder, "trace", "");
    var command = new ArrayList<String>();
    command.add(Checkout.ROOT.resolve("packaging/autopsie").toString());
    args.forEach(arg -> command.add(String.valueOf(arg)));
    start(watching(trace, command));
    assertFalse(Files.readString(trace).isEmpty(), "strace watched");
    assertEquals(List.of(), reached(trace));
  }

  private static List<String> watching(Path trace, List<String> command) {
    var watching = new ArrayList<>(List.of("strace", "-f", "-qq", "--seccomp-bpf", "-e"));
    watching.add("trace=execve,connect,sendto,sendmsg,sendmmsg");
    watching.addAll(List.of("-o", trace.toString()));
    watching.addAll(command);
    return watching;
  }

  private void start(List<String> command) throws Exception {
    var said = folder.resolve("said");
    var user = Files.createDirectories(folder.resolve("user"));
    var temporary = Files.createDirectories(folder.resolve("tmp"));
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("XDG_DATA_HOME", "XDG_CACHE_HOME"));
    builder
        .environment()
        .putAll(
            Map.of(
                "HOME", user.toString(),
                "AUTOPSIE_HOME", user.resolve("autopsie").toString(),
                "AUTOPSIE_BUILD", "never",
                "JAVA_HOME", System.getProperty("java.home"),
                "JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary));
    var process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), Files.readString(said));
  }

  private static List<String> reached(Path trace) throws IOException {
    try (var lines = Files.lines(trace, ISO_8859_1)) {
      return lines.filter(line -> REACHED.matcher(line).matches()).toList();
    }
  }

  private static boolean hasStrace() throws Exception {
    try {
      return new ProcessBuilder("strace", "-f", "-qq", "--seccomp-bpf", "-o", "/dev/null", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static List<String> names(Path place) throws IOException {
    try (var files = Files.list(place)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static boolean isNative(String name) {
    return NATIVE.matcher(name).matches();
  }

  private static Path lib() {
    return Checkout.ROOT.resolve("packaging/target/lib");
  }
}
