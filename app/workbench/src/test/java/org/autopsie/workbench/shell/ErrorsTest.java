package org.autopsie.workbench.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import javafx.scene.control.Button;
import org.autopsie.run.Failure;
import org.autopsie.workbench.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Errors are told in one place, and the log says where, never what was typed.
class ErrorsTest {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  @TempDir Path home;

  @Test
  void should_list_all_errors_with_their_time_and_show_the_last() {
    var errors = new Errors(CLOCK, Log.silent(home));
    errors.say(locale -> "first");
    errors.say(locale -> "second");
    assertEquals("second", errors.shown().get().orElseThrow().in(Locale.ENGLISH));
    errors.dismiss();
    assertTrue(errors.shown().get().isEmpty());
    assertEquals(
        List.of("second", "first"),
        errors.all().get().stream().map(told -> told.what().in(Locale.ENGLISH)).toList());
    assertEquals(NOON, errors.all().get().getFirst().when());
  }

  @Test
  void should_keep_no_more_than_two_hundred() {
    var errors = new Errors(CLOCK, Log.silent(home));
    for (int i = 0; i < 250; i++) {
      errors.say(locale -> "again");
    }
    assertEquals(200, errors.all().get().size());
  }

  @Test
  void should_log_what_was_not_foreseen_without_its_words() throws IOException {
    try (var log = Log.open(home)) {
      var errors = new Errors(CLOCK, log);
      var deep = new NumberFormatException("For input string: Amélie");
      errors.tell(new IllegalStateException("Amélie typed this", deep));
      var said = errors.shown().get().orElseThrow().in(Locale.FRENCH);
      assertTrue(said.contains(home.resolve("log").toString()), said);
      assertFalse(said.contains("Amélie"), said);
    }
    var kept = log();
    assertTrue(kept.contains("java.lang.IllegalStateException"), kept);
    assertTrue(kept.contains("caused by java.lang.NumberFormatException"), kept);
    assertTrue(kept.contains("at org.autopsie.workbench.shell.ErrorsTest"), kept);
    assertFalse(kept.contains("Amélie"), kept);
  }

  @Test
  void should_not_log_what_was_expected() throws IOException {
    try (var log = Log.open(home)) {
      new Errors(CLOCK, log).tell(new Failure(Errors.class, "errors.none"));
    }
    assertEquals("", log());
  }

  @Test
  void should_end_a_circle_of_causes() throws IOException {
    try (var log = Log.open(home)) {
      var one = new IllegalStateException();
      one.initCause(new IllegalArgumentException(one));
      log.keep(one);
    }
    assertEquals(2, log().lines().filter(line -> line.contains("java.lang.Illegal")).count());
  }

  @Test
  void should_take_in_what_javafx_complains_of_and_give_it_back() throws IOException {
    var javafx = Logger.getLogger("javafx");
    try (var log = Log.open(home)) {
      Logger.getLogger("javafx.css").warning("déjà vu");
      assertFalse(javafx.getUseParentHandlers());
      assertTrue(log.kept());
    }
    assertTrue(javafx.getUseParentHandlers());
    assertTrue(log().contains("WARNING javafx.css: déjà vu"), log());
  }

  @Test
  void should_never_keep_more_than_three_files() throws IOException {
    try (var log = Log.open(home)) {
      for (int i = 0; i < 50; i++) {
        log.note("x".repeat(100_000));
      }
    }
    try (var files = Files.list(home.resolve("log"))) {
      assertEquals(3, files.count());
    }
  }

  @Test
  void should_hear_of_what_no_thread_caught() {
    var before = Thread.getDefaultUncaughtExceptionHandler();
    var errors = new Errors(CLOCK, Log.silent(home));
    try {
      errors.catchAll(Runnable::run);
      Thread.getDefaultUncaughtExceptionHandler()
          .uncaughtException(Thread.currentThread(), new AssertionError("lost"));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertEquals(1, errors.all().get().size());
  }

  @Test
  void should_show_a_page_that_follows_and_copies() {
    Fx.run(() -> {
      var copied = new ArrayList<String>();
      var errors = new Errors(CLOCK, Log.silent(home));
      var page =
          new ErrorsPage(
              Locale.ENGLISH, ZoneOffset.UTC, errors, copied::add, () -> copied.add("back"));
      var sheet = Sheet.of(page.build());
      assertTrue(sheet.all().contains("No error so far."), sheet.all());
      errors.say(locale -> "The disk is full.");
      errors.say(locale -> "The model is gone.");
      sheet.settle();
      assertTrue(sheet.all().contains("The disk is full."), sheet.all());
      ((Button) sheet.node("copy-error-2")).fire();
      ((Button) sheet.node("copy-errors")).fire();
      assertTrue(copied.getFirst().endsWith("The disk is full."), copied.toString());
      assertTrue(copied.getFirst().startsWith("12:00:00"), copied.toString());
      assertEquals(2, copied.get(1).lines().count());
      sheet.draw("errors");
      ((Button) sheet.node("back")).fire();
      assertEquals("back", copied.getLast());
    });
  }

  private String log() throws IOException {
    return Files.readString(home.resolve("log/autopsie.0.log"), StandardCharsets.UTF_8);
  }
}
