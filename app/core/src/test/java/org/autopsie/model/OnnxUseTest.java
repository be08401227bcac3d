package org.autopsie.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OnnxUseTest {
  private static final int ENDED_BY_TERM = 128 + 15;

  @TempDir Path folder;

  @RepeatedTest(3)
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no gentle way to end a program")
  void should_end_without_a_crash_when_the_program_is_stopped_while_models_are_asked()
      throws IOException, InterruptedException {
    var child = asking();
    try (var said = child.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("asking", said.readLine());
      child.toHandle().destroy();
      assertTrue(said.lines().allMatch("ended"::equals));
      assertTrue(child.waitFor(1, TimeUnit.MINUTES));
    } finally {
      child.destroyForcibly();
    }
    assertEquals(ENDED_BY_TERM, child.exitValue());
    assertEquals("", Files.readString(folder.resolve("errors")));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("errors")), files.toList());
    }
  }

  private Process asking() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dai.djl.offline=true",
            "-cp",
            System.getProperty("java.class.path"),
            AskedForEver.class.getName())
        .directory(folder.toFile())
        .redirectError(folder.resolve("errors").toFile())
        .start();
  }
}
