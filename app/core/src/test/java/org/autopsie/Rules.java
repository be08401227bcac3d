package org.autopsie;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Rules that hold in more than one module, each for the classes it is handed; plugins inherit them
/// through core's test-jar.
public final class Rules {
  private static final String[] NETWORK = {
    "java.net.http..", "java.nio.channels.SocketChannel", "javax.net.."
  };

  private Rules() {}

  /// The same seed must give the same result on another machine, next year, without a network.
  public static ArchRule pure(DescribedPredicate<JavaClass> engines) {
    return noClasses()
        .that(engines)
        .should()
        .callMethodWhere(readsTheClock())
        .orShould()
        .callMethodWhere(
            called("java\\.lang\\.System", "getenv|getProperty|currentTimeMillis|nanoTime"))
        .orShould()
        .callMethodWhere(called("java\\.lang\\.Math|java\\.lang\\.StrictMath", "random"))
        .orShould()
        .callMethodWhere(called(UUID.class.getName().replace(".", "\\."), "randomUUID"))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Random.class, ThreadLocalRandom.class, Clock.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage(NETWORK)
        .orShould()
        .callMethodWhere(
            called("java\\.net\\.(URL|URI|Socket|InetAddress)", "open.*|toURL|get.*Name|connect"))
        .because("a result must come out the same elsewhere: the runner hands in what varies")
        .allowEmptyShould(true);
  }

  /// Output belongs to the command line: a `--json` document must be alone on stdout.
  public static ArchRule silent(DescribedPredicate<JavaClass> classes) {
    return noClasses()
        .that(classes)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethodWhere(called(".*", "printStackTrace"))
        .because("only cli prints, so that --json is one document and an error is one line")
        .allowEmptyShould(true);
  }

  /// Only a window's classes may see windows.
  public static ArchRule headless(DescribedPredicate<JavaClass> classes) {
    return noClasses()
        .that(classes)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are of a window toolkit",
                (JavaClass seen) ->
                    seen.getPackageName().matches("javafx\\..*|javax\\.swing.*|java\\.awt(\\..*)?")
                        && !seen.getPackageName().matches("java\\.awt\\.(image|color)")))
        .because("what a case is and measures must run on a server and in a test without a display")
        .allowEmptyShould(true);
  }

  /// Calls of methods whose owner and name match these patterns.
  static DescribedPredicate<JavaCall<?>> called(String owner, String name) {
    return target(owner(nameMatching(owner))).and(target(nameMatching(name))).forSubtype();
  }

  private static DescribedPredicate<JavaCall<?>> readsTheClock() {
    return called("java\\.time\\..*", "now|systemUTC|systemDefaultZone");
  }
}
