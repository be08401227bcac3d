package org.autopsie.embeddingbias;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.autopsie.Rules;
import org.junit.jupiter.api.Test;

class PurityTest {

  @Test
  void should_compute_without_clock_environment_network_or_window() {
    var here = resideInAPackage("org.autopsie.embeddingbias..");
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.autopsie.embeddingbias");

    assertTrue(classes.contain(WordAssociation.class));
    Rules.pure(here).check(classes);
    Rules.silent(here).check(classes);
    Rules.headless(here).check(classes);
  }
}
