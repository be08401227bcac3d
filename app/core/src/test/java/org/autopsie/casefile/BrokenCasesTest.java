package org.autopsie.casefile;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every `broken/NAME.yaml` beside the sentences it must give, `broken/NAME.txt`: all of them, in
/// the order of the lines, in English then in French.
class BrokenCasesTest {

  static Stream<String> names() throws IOException, URISyntaxException {
    try (var files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void should_name_file_line_and_remedy_of_every_problem(String name)
      throws IOException, URISyntaxException {
    var reading = CaseYaml.check(name, Files.readString(folder().resolve(name)));

    var expected = folder().resolve(name.replace(".yaml", ".txt"));
    assertEquals(Files.readString(expected), said(reading));
    assertEquals(reading.problems().isEmpty(), reading.caseFile().isPresent());
  }

  private static String said(CaseYaml.Reading reading) {
    return Stream.of(Locale.ENGLISH, Locale.FRENCH)
        .map(locale -> said(reading.problems(), locale) + said(reading.warnings(), locale))
        .collect(joining("\n"));
  }

  private static String said(List<CaseProblem> problems, Locale locale) {
    return problems.stream().map(problem -> problem.in(locale) + "\n").collect(joining());
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(BrokenCasesTest.class.getResource("broken").toURI());
  }
}
