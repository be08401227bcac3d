package org.autopsie.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerProcessesTest {
  @TempDir Path folder;
  @TempDir Path outputs;

  @Test
  void should_keep_every_line_of_two_processes_in_one_chain() throws Exception {
    var one = Keeper.start(folder, 200, outputs.resolve("1"));
    var other = Keeper.start(folder, 200, outputs.resolve("2"));
    for (var process : List.of(one, other)) {
      assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    }
    var first = Files.readAllLines(outputs.resolve("1"));
    var second = Files.readAllLines(outputs.resolve("2"));
    assertEquals(0, one.exitValue(), () -> String.join("\n", first));
    assertEquals(0, other.exitValue(), () -> String.join("\n", second));
    var numbers =
        Stream.concat(first.stream(), second.stream()).map(Long::parseLong).sorted().toList();
    assertEquals(LongStream.rangeClosed(1, 400).boxed().toList(), numbers);
    assertEquals(400, Ledger.open(folder).entries().size());
    assertEquals(List.of(), LedgerCheck.check(folder));
  }
}
