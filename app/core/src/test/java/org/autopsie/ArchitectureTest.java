package org.autopsie;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.autopsie.Rules.called;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.autopsie.evidence.Evidence;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// What may see what in core, and why. Where a rule and the code disagree, one of them is wrong.
class ArchitectureTest {
  private static final String ROOT = "org.autopsie";
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /// The packages whose results must be the same anywhere.
  private static final String[] ENGINES = {
    ROOT + ".statistics..",
    ROOT + ".data..",
    ROOT + ".image..",
    ROOT + ".perturb..",
    ROOT + ".explain..",
    ROOT + ".fairness..",
    ROOT + ".answers..",
    ROOT + ".embedding.."
  };

  /// The packages that keep nothing themselves. `data` writes tables for others and the answers
  /// that sweeps keep, where it is told to.
  private static final String[] NO_FILES =
      Stream.concat(Stream.of(ENGINES), Stream.of(ROOT + ".run..", ROOT + ".protocol.."))
          .filter(place -> !place.equals(ROOT + ".data.."))
          .toArray(String[]::new);

  @Test
  void should_read_the_classes_at_all() {
    assertTrue(CORE.contain(Evidence.class), "no class file of this Java version was read");
    assertTrue(CORE.get(Evidence.class).getMethods().size() > 6);
  }

  @Test
  void should_know_the_place_of_every_package() {
    assertEquals(Set.of(), missing(Arrows.MAY_SEE.keySet()), "say in Arrows what it may see");
  }

  @Test
  void should_only_point_along_the_arrows() {
    for (var arrow : Arrows.MAY_SEE.keySet()) {
      noClasses()
          .that()
          .resideInAPackage(ROOT + "." + arrow + "..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..").and(DescribedPredicate.not(Arrows.allowed(arrow))))
          .because("packages point one way, so that each can be read, tested and replaced alone")
          .allowEmptyShould(true)
          .check(CORE);
    }
  }

  @Test
  void should_have_no_cycles_between_packages() {
    slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("two packages that need each other are one package")
        .check(CORE);
  }

  @Test
  void should_see_no_window_toolkit() {
    Rules.headless(resideInAPackage(ROOT + "..")).check(CORE);
  }

  @Test
  void should_decode_pictures_in_one_place() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".image..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.imageio..", "java.awt.image..", "java.awt.color..")
        .because("a picture must be turned upright and brought to 8-bit RGB once, the same for all")
        .check(CORE);
  }

  @Test
  void should_see_the_model_runtime_in_one_place() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("ai.djl..", "ai.onnxruntime..", "ai.onnx..", "com.google.protobuf..")
        .because("the engine that computes models can then be replaced, and is closed in one place")
        .check(CORE);
  }

  @Test
  void should_see_the_database_in_one_place() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".data..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..", "org.dhatim..")
        .because(
            "each connection must be kept from the network and from its own extensions, and each"
                + " workbook from its formulas")
        .check(CORE);
  }

  @Test
  void should_compute_without_clock_environment_or_network() {
    Rules.pure(resideInAnyPackage(ENGINES)).check(CORE);
  }

  @Test
  void should_draw_no_random_number_that_a_seed_does_not_give() {
    noClasses()
        .should()
        .callMethodWhere(called("java\\.lang\\.(Strict)?Math", "random"))
        .orShould()
        .callConstructor(java.util.Random.class)
        .orShould()
        .callMethodWhere(called("java\\.util\\.concurrent\\.ThreadLocalRandom", "current"))
        .because("every random number of a result comes from the seed in its provenance")
        .check(CORE);
  }

  @Test
  void should_print_only_from_the_command_line() {
    Rules.silent(resideOutsideOfPackage(ROOT + ".cli..")).check(CORE);
  }

  @Test
  void should_start_threads_in_one_place() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".run..")
        .should()
        .callConstructorWhere(called("java\\.lang\\.Thread", "<init>"))
        .orShould()
        .callMethodWhere(called("java\\.lang\\.Thread", "ofVirtual|ofPlatform|startVirtualThread"))
        .because("work that can be cancelled is started where cancelling is kept")
        .check(CORE);
  }

  @Test
  void should_write_files_only_where_files_are_kept() {
    noClasses()
        .that()
        .resideInAnyPackage(NO_FILES)
        .should()
        .callMethodWhere(
            called(
                "java\\.nio\\.file\\.Files",
                "write.*|newOutputStream|newBufferedWriter|move|copy|delete.*|create.*"))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)")
        .because("only CaseStore, and Ledger its two files, write case folders")
        .check(CORE);
  }

  @Test
  void should_have_no_null_anywhere() {
    var open =
        CORE.stream()
            .map(JavaClass::getPackage)
            .filter(place -> !place.isAnnotatedWith(NullMarked.class))
            .map(place -> place.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), open, "packages whose package-info lacks @NullMarked");
  }

  private static Set<String> missing(Set<String> known) {
    return CORE.stream()
        .map(type -> Arrows.segment(type.getPackageName()))
        .filter(name -> !known.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
