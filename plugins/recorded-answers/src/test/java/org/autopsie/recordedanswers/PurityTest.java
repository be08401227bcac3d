package org.autopsie.recordedanswers;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.autopsie.Rules;
import org.junit.jupiter.api.Test;

class PurityTest {

  @Test
  void should_compute_without_clock_environment_network_or_window() {
    var here = resideInAPackage("org.autopsie.recordedanswers..");
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.autopsie.recordedanswers");

    assertTrue(classes.contain(WordErrorRate.class));
    Rules.pure(here).check(classes);
    Rules.silent(here).check(classes);
    Rules.headless(here).check(classes);
  }
}
