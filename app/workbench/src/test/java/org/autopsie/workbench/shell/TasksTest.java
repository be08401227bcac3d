package org.autopsie.workbench.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import org.autopsie.workbench.panel.Background.Outcome;
import org.junit.jupiter.api.Test;

/// The latest wins, a stop answers at once, an error is told once.
class TasksTest {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<RuntimeException> errors = new ArrayList<>();
  private final Tasks tasks = new Tasks(waiting::add, Runnable::run, errors::add);
  private final List<Outcome<String>> seen = new ArrayList<>();

  @Test
  void should_show_only_the_latest_of_a_name() {
    tasks.latest("change", progress -> "old", seen::add);
    tasks.latest("change", progress -> "new", seen::add);
    waiting.forEach(Runnable::run);
    assertEquals(List.of(new Outcome.Done<>("new")), seen);
  }

  @Test
  void should_not_begin_what_was_overtaken() {
    var begun = new ArrayList<String>();
    tasks.latest("change", progress -> begun(begun, "old"), seen::add);
    tasks.latest("change", progress -> begun(begun, "new"), seen::add);
    waiting.forEach(Runnable::run);
    assertEquals(List.of("new"), begun);
  }

  private static String begun(List<String> begun, String name) {
    begun.add(name);
    return name;
  }

  @Test
  void should_drop_an_elder_result_that_comes_late() {
    tasks.latest(
        "change",
        progress -> {
          tasks.latest("change", newer -> "new", seen::add);
          return "old";
        },
        seen::add);
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
    assertEquals(List.of(new Outcome.Done<>("new")), seen);
  }

  @Test
  void should_let_two_names_be() {
    tasks.latest("change", progress -> "one", seen::add);
    tasks.latest("noise-floor", progress -> "two", seen::add);
    waiting.forEach(Runnable::run);
    assertEquals(2, seen.size());
  }

  @Test
  void should_answer_a_stop_at_once_and_tell_the_work() {
    tasks.latest(
        "change",
        progress -> {
          tasks.stop();
          assertEquals(1, seen.size());
          assertInstanceOf(Outcome.Stopped.class, seen.getFirst());
          assertThrows(CancellationException.class, progress::check);
          return "late";
        },
        seen::add);
    waiting.remove().run();
    assertEquals(1, seen.size());
    assertTrue(tasks.status().get().isEmpty());
    assertTrue(errors.isEmpty());
  }

  @Test
  void should_tell_an_error_once_and_say_that_it_failed() {
    var wrong = new IllegalStateException("broken");
    tasks.<String>latest(
        "change",
        progress -> {
          throw wrong;
        },
        seen::add);
    waiting.remove().run();
    assertEquals(List.of(wrong), errors);
    assertEquals(List.of(new Outcome.Failed<>(wrong)), seen);
  }

  @Test
  void should_show_how_far_work_is() {
    var shares = new ArrayList<Double>();
    tasks.status().subscribe(now -> now.ifPresent(running -> shares.add(running.done())));
    tasks.latest(
        "change",
        progress -> {
          progress.report(1, 4, "");
          return "";
        },
        seen::add);
    waiting.remove().run();
    assertEquals(List.of(-1.0, 0.25), shares);
  }
}
