package org.autopsie.workbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import javafx.application.Platform;
import org.autopsie.workbench.panel.Panel;
import org.autopsie.workbench.shell.Tasks;
import org.junit.jupiter.api.Test;

/// What the parts of the window may know of one another.
class WorkbenchArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.autopsie.workbench");

  @Test
  void should_have_one_place_for_threads() {
    noClasses()
        .that(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(Tasks.class)))
        .should()
        .callMethod(Platform.class, "runLater", Runnable.class)
        .orShould()
        .callConstructor(Thread.class, Runnable.class)
        .because("stale results are dropped in one place only")
        .check(CLASSES);
  }

  @Test
  void should_keep_panels_from_one_another() {
    classes()
        .that()
        .implement(Panel.class)
        .should(notKnowAnotherPanel())
        .because("a panel can then be taken away or moved without the others noticing")
        .check(CLASSES);
  }

  @Test
  void should_keep_the_shell_from_the_parts_it_shows() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "..workbench.panel",
            "..workbench.panels",
            "..workbench.chart",
            "..workbench.guess",
            "..workbench.examine",
            "..workbench.crop",
            "..workbench.label",
            "..workbench.answers",
            "..workbench.fair",
            "..workbench.begin",
            "..workbench.tradeoff",
            "..workbench.words")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..workbench.shell")
        .because("a panel gets a small context, never the window")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("..workbench.chart")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.autopsie.workbench.panel..", "org.autopsie.casefile..")
        .because("a chart is given numbers and words")
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> notKnowAnotherPanel() {
    return new ArchCondition<>("not know another panel") {
      @Override
      public void check(JavaClass panel, ConditionEvents events) {
        panel.getDirectDependenciesFromSelf().stream()
            .filter(one -> one.getTargetClass().isAssignableTo(Panel.class))
            .filter(one -> !one.getTargetClass().isEquivalentTo(Panel.class))
            .filter(one -> !one.getTargetClass().equals(panel))
            .forEach(one -> events.add(SimpleConditionEvent.violated(panel, one.getDescription())));
      }
    };
  }
}
