package org.autopsie.perturb;

import static org.autopsie.perturb.Remembered.COUNT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.autopsie.data.SweepCache;
import org.autopsie.image.ImageSpec;
import org.autopsie.run.Failure;
import org.autopsie.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {
  private static final int KILLS = 4;

  private @TempDir Path folder;
  private @TempDir Path outputs;

  @Test
  @Timeout(120)
  void should_ask_nothing_again_that_was_handed_on_when_killed_at_random() throws Exception {
    var random = new Random(0);
    long handed = 0;
    for (int i = 0; i < KILLS; i++) {
      var output = outputs.resolve("" + i);
      var process = Remembered.start(folder, 64 + i, output);
      while (process.isAlive() && lastHanded(output) <= handed) {
        Thread.sleep(2);
      }
      Thread.sleep(random.nextInt(30), random.nextInt(1_000_000));
      process.destroyForcibly().waitFor();
      handed = Math.max(handed, lastHanded(output));
    }
    assertTrue(handed > 0 && handed < COUNT, handed + " of " + COUNT + " at the last kill");

    var model = new Asked(x -> Math.sin(x));
    var got = new AtomicLong();
    var ran =
        Remembered.sweep(model, folder, 100)
            .run(
                Asked.counting(COUNT),
                (first, count, numbers) -> {
                  assertEquals(got.getAndAdd(count), first);
                  for (int i = 0; i < count; i++) {
                    assertEquals((float) Math.sin((double) (first + i)), numbers[2 * i]);
                    assertEquals((float) -Math.sin((double) (first + i)), numbers[2 * i + 1]);
                  }
                },
                Progress.SILENT);
    assertTrue(ran.remembered() >= handed, ran + ", " + handed + " were handed on");
    assertEquals(COUNT - ran.remembered(), model.rows.get());
    assertEquals(COUNT, got.get());
    assertEquals(COUNT, ran.asked() + ran.remembered());
  }

  private static long lastHanded(Path output) throws IOException {
    var lines = Files.exists(output) ? Files.readString(output) : "";
    return lines
        .substring(0, lines.lastIndexOf('\n') + 1)
        .lines()
        .filter(line -> line.matches("[0-9]+"))
        .mapToLong(Long::parseLong)
        .max()
        .orElse(0);
  }

  @Test
  @Timeout(120)
  void should_stay_whole_when_two_programs_sweep_the_same_at_once() throws Exception {
    var one = Remembered.start(folder, 100, outputs.resolve("one"));
    var other = Remembered.start(folder, 37, outputs.resolve("other"));
    assertEquals(0, one.waitFor(), Files.readString(outputs.resolve("one")));
    assertEquals(0, other.waitFor(), Files.readString(outputs.resolve("other")));

    var model = new Asked(x -> Math.sin(x));
    var ran =
        Remembered.sweep(model, folder, 5)
            .run(Asked.counting(COUNT), (first, count, numbers) -> {}, Progress.SILENT);
    assertEquals(0, model.rows.get());
    assertEquals(COUNT, ran.remembered());
  }

  @Test
  void should_go_on_after_a_cancel_with_another_batch() {
    var model = new Asked(x -> x + 1);
    var got = new AtomicLong();
    assertThrows(
        CancellationException.class,
        () ->
            Remembered.sweep(model, folder, 7)
                .run(
                    Asked.counting(100),
                    (first, count, numbers) -> {
                      if (got.addAndGet(count) >= 35) {
                        throw new CancellationException("enough");
                      }
                    },
                    Progress.SILENT));
    var again = new Asked(x -> x + 1);
    var fresh = new Sweep(again, Remembered.BOTH).run(Asked.counting(100), Progress.SILENT);
    again.rows.set(0);

    var numbers = Remembered.sweep(again, folder, 11).run(Asked.counting(100), Progress.SILENT);

    assertArrayEquals(fresh, numbers);
    assertEquals(65, again.rows.get());
  }

  @Test
  void should_ask_the_rest_when_more_is_wanted_of_the_same() {
    var model = new Asked(x -> x);
    Remembered.sweep(model, folder, 7).run(Asked.counting(50), Progress.SILENT);
    Remembered.sweep(model, folder, 7).run(Asked.counting(30), Progress.SILENT);
    assertEquals(50, model.rows.get());
    Remembered.sweep(model, folder, 7).run(Asked.counting(80), Progress.SILENT);
    assertEquals(80, model.rows.get());
    Remembered.sweep(model, folder, 7).run(Asked.counting(80, "other"), Progress.SILENT);
    assertEquals(160, model.rows.get());
  }

  @Test
  void should_keep_other_readings_apart_and_nothing_without_a_key() {
    var model = new Asked(x -> x);
    Remembered.sweep(model, folder, 7).run(Asked.counting(10), Progress.SILENT);
    new Sweep(
            model,
            new Reading.Score("down"),
            Engine.STANDARD.remembering(new SweepCache(folder, 1L << 30)))
        .run(Asked.counting(10), Progress.SILENT);
    assertEquals(20, model.rows.get());
    for (int i = 0; i < 2; i++) {
      Remembered.sweep(model, folder, 7).run(Asked.counting(10, ""), Progress.SILENT);
    }
    assertEquals(40, model.rows.get());
  }

  @Test
  void should_ask_again_where_the_case_says_otherwise_how_pictures_are_read() {
    var darker = ImageSpec.PLAIN.scaled(List.of(0.5, 0.5, 0.5), List.of(), 1);
    for (var image : List.of(ImageSpec.PLAIN, darker)) {
      var model = new Asked(x -> x, Optional.of(image));
      Remembered.sweep(model, folder, 7).run(Asked.counting(10), Progress.SILENT);
      assertEquals(10, model.rows.get(), image.toString());
    }
  }

  @Test
  void should_ask_again_where_nothing_is_remembered() {
    var model = new Asked(x -> x);
    for (int i = 0; i < 2; i++) {
      new Sweep(model, Remembered.BOTH).run(Asked.counting(10), Progress.SILENT);
    }
    assertEquals(20, model.rows.get());
  }

  @Test
  void should_keep_what_came_before_a_failure() {
    var model = new Asked(x -> x == 20 ? Double.NaN : x);
    var sweep = Remembered.sweep(model, folder, 5);
    assertThrows(Failure.class, () -> sweep.run(Asked.counting(40), Progress.SILENT));
    var mended = new Asked(x -> x);
    assertEquals(
        List.of(20L, 20L),
        List.of(
            Remembered.sweep(mended, folder, 5)
                .run(Asked.counting(40), (first, count, numbers) -> {}, Progress.SILENT)
                .remembered(),
            mended.rows.get()));
  }
}
