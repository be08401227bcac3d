package org.autopsie;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.autopsie.casefile.CaseFile;
import org.autopsie.run.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules find what they forbid, and leave alone what they do not.
class RulesTest {
  private static final JavaClasses HERE =
      new ClassFileImporter().importClasses(RulesTest.class.getDeclaredClasses());

  @ParameterizedTest
  @ValueSource(
      classes = {Clocked.class, Environed.class, Named.class, Drawn.class, Connected.class})
  void should_find_what_makes_a_result_vary(Class<?> impure) {
    assertTrue(Rules.pure(type(impure)).evaluate(HERE).hasViolation());
  }

  @ParameterizedTest
  @ValueSource(classes = Pure.class)
  void should_leave_pure_code_alone(Class<?> pure) {
    assertFalse(Rules.pure(type(pure)).evaluate(HERE).hasViolation());
    assertFalse(Rules.silent(type(pure)).evaluate(HERE).hasViolation());
    assertFalse(Rules.headless(type(pure)).evaluate(HERE).hasViolation());
  }

  @ParameterizedTest
  @ValueSource(classes = {Printing.class, Tracing.class})
  void should_find_what_prints(Class<?> loud) {
    assertTrue(Rules.silent(type(loud)).evaluate(HERE).hasViolation());
  }

  @ParameterizedTest
  @ValueSource(classes = Windowed.class)
  void should_find_what_needs_a_window(Class<?> windowed) {
    assertTrue(Rules.headless(type(windowed)).evaluate(HERE).hasViolation());
  }

  @ParameterizedTest
  @ValueSource(strings = "perturb")
  void should_let_an_arrow_bring_along_what_its_end_may_see(String name) {
    assertEquals(
        Set.of("perturb", "model", "data", "evidence", "image", "run", "statistics"),
        Arrows.seen(name));
  }

  @ParameterizedTest
  @ValueSource(classes = {CaseFile.class, RulesTest.class})
  void should_refuse_what_lies_against_the_arrows(Class<?> seen) {
    var classes = new ClassFileImporter().importClasses(seen, Failure.class);
    assertFalse(Arrows.allowed("model").test(classes.get(seen)));
    assertTrue(Arrows.allowed("model").test(classes.get(Failure.class)));
  }

  static final class Pure {
    static double half(java.util.random.RandomGenerator random) {
      return Math.sqrt(random.nextDouble());
    }
  }

  static final class Clocked {
    static int year() {
      return LocalDate.now(java.time.ZoneOffset.UTC).getYear();
    }
  }

  static final class Environed {
    static String home() {
      return System.getenv("HOME");
    }
  }

  static final class Named {
    static String name() {
      return UUID.randomUUID().toString();
    }
  }

  static final class Drawn {
    static int draw() {
      return ThreadLocalRandom.current().nextInt();
    }
  }

  static final class Connected {
    static void ask(java.net.URL place) throws java.io.IOException {
      place.openStream().close();
    }
  }

  static final class Printing {
    static void print() {
      System.out.println();
    }
  }

  static final class Tracing {
    static void trace(Exception cause) {
      cause.printStackTrace();
    }
  }

  static final class Windowed {
    static int width(java.awt.Component window) {
      return window.getWidth();
    }
  }
}
