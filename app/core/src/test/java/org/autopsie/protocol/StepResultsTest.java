package org.autopsie.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.autopsie.casefile.CaseYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of steps on which nothing was kept.
class StepResultsTest {
  @TempDir Path folder;

  private String reason(String model, Locale locale) throws IOException {
    Files.writeString(
        folder.resolve("case.yaml"),
        """
        autopsie: 1
        id: absent
        title: Absent
        models:
          - {id: m, title: M, fidelity: original%s}
        protocol:
          - {id: s, kind: observation, title: S, model: m, with: score-shift}
        """
            .formatted(model));
    var results = StepResults.of(CaseYaml.read(folder).caseFile(), List.of(), locale);
    assertEquals("skip", results.getFirst().status());
    return results.getFirst().reason().orElseThrow();
  }

  @Test
  void should_say_in_the_case_s_words_why_a_model_is_lacking() throws IOException {
    var model = ", lacking: {fr: jamais publié, en: never published}";
    assertEquals("jamais publié", reason(model, Locale.FRENCH));
    assertEquals("never published", reason(model, Locale.ENGLISH));
  }

  @Test
  void should_say_that_a_step_is_untried_where_the_case_does_not_say_why() throws IOException {
    assertTrue(reason("", Locale.ENGLISH).startsWith("Not tried"));
  }
}
