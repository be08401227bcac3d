package org.autopsie.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A plugin jar that the project never saw, dropped in the plugin folder of the home.
class DroppedPluginTest {
  private static final String SOURCE =
      """
      package com.example;

      import java.util.LinkedHashMap;
      import java.util.random.RandomGenerator;
      import org.autopsie.model.Input;
      import org.autopsie.perturb.Perturbation;
      import org.autopsie.run.Range;

      public record Inflation(@Range(min = 0, max = 50, unit = "%") double rate, Way way)
          implements Perturbation {
        public enum Way { UP, DOWN }

        public Inflation() {
          this(2, Way.UP);
        }

        @Override
        public String id() {
          return "inflation";
        }

        @Override
        public boolean accepts(Input input) {
          return input instanceof Input.Row;
        }

        @Override
        public Input apply(Input input, RandomGenerator random) {
          if (!(input instanceof Input.Row(var given))) {
            return input;
          }
          var values = new LinkedHashMap<>(given);
          values.replaceAll((name, value) -> value * (1 + (way == Way.UP ? rate : -rate) / 100));
          return new Input.Row(values);
        }
      }
      """;
  private static final String SERVICE = "META-INF/services/org.autopsie.perturb.Perturbation";

  private @TempDir Path folder;
  private Station station;
  private Path written;
  private Path plugins;

  @BeforeEach
  void drop() throws IOException {
    station = new Station(folder.resolve("home"));
    written = ToyCase.ofRows(folder.resolve("case"), 1);
    plugins = Files.createDirectories(station.home().resolve("plugins"));
    var classes = compiled();
    try (var jar = new JarOutputStream(Files.newOutputStream(plugins.resolve("inflation.jar")))) {
      for (var name : new String[] {"Inflation", "Inflation$Way"}) {
        var path = "com/example/" + name + ".class";
        put(jar, path, Files.readAllBytes(classes.resolve(path)));
      }
      put(jar, SERVICE, "com.example.Inflation\n".getBytes(UTF_8));
      put(
          jar,
          "com/example/words_en.properties",
          "inflation=Prices rise\ninflation.rate=Rise\n".getBytes(UTF_8));
      put(
          jar,
          "com/example/words_fr.properties",
          "inflation=Hausse\ninflation.rate=Taux\n".getBytes(UTF_8));
    }
  }

  private Path compiled() throws IOException {
    var source = folder.resolve("Inflation.java");
    Files.writeString(source, SOURCE);
    var options =
        new String[] {
          "-d",
          folder.resolve("classes").toString(),
          "-cp",
          System.getProperty("java.class.path"),
          source.toString()
        };
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, options));
    return folder.resolve("classes");
  }

  private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    jar.write(content);
    jar.closeEntry();
  }

  @Test
  void should_show_its_name_and_parameters_in_the_help() {
    var help = station.done("probe", "--help").out();
    assertTrue(help.contains("--with inflation  Prices rise"), help);
    assertTrue(help.contains("--rate 0.0..50.0 %  Rise  [2.0]"), help);
    assertTrue(help.matches("(?s).*--way up\\|down +\\[up].*"), help);
    var french = station.in(Locale.FRENCH, "probe", "--help").out();
    assertTrue(french.contains("--with inflation  Hausse"), french);
    assertTrue(french.contains("--rate 0.0..50.0 %  Taux  [2.0]"), french);

    var own = station.done("probe", "--with", "inflation", "--help").out();
    assertTrue(own.matches("(?s).*\\[?--rate=0\\.0\\.\\.50\\.0 %.*"), own);
  }

  @Test
  void should_change_a_row_when_probed_and_refuse_a_value_out_of_bounds() {
    var document = probe("--rate", "10").json();
    assertEquals(0.5 * 30 - 2, accepted(document.get("before")), 1e-5);
    assertEquals(0.5 * 33 - 2.2, accepted(document.get("after")), 1e-5);
    assertEquals(10.0, document.get("parameters").get("rate").asDouble());
    var down = probe("--rate", "10", "--way", "down").json();
    assertEquals(0.5 * 27 - 1.8, accepted(down.get("after")), 1e-5);

    var refusal = probe("--rate", "51").refusal();
    assertTrue(refusal.contains("rate must lie between 0 and 50"), refusal);
  }

  private Station.Told probe(String... more) {
    var args = new ArrayList<Object>(List.of("probe", written, "--model"));
    args.addAll(List.of("toy", "--exhibit", "first", "--with", "inflation", "--json"));
    args.addAll(List.of(more));
    return station.run(args.toArray());
  }

  private static double accepted(JsonNode answer) {
    return answer.get("scores").get("accepted").asDouble();
  }

  @Test
  void should_work_in_a_step_and_be_missed_by_who_has_it_not() throws IOException {
    ToyCase.edit(
        written.resolve("case.yaml"),
        "with: row-edit, set: {column: age, value: 1}",
        "with: inflation, set: {rate: 10}");
    var out = folder.resolve("out");
    var step = station.run("run", written, "--out", out, "--json").json().get("steps").get(0);
    assertEquals(0.1 * (0.5 * 35 - 3.5), step.get("measured").asDouble(), 1e-5);
    station.done("verify", out);

    var told = new Station(folder.resolve("bare")).done("verify", out);
    var missed = told.out().lines().filter(line -> line.startsWith("not re-run")).toList();
    assertEquals(1, missed.size(), told.out());
    assertTrue(missed.getFirst().contains("There is no plugin inflation"), told.out());
  }

  @Test
  void should_name_and_skip_a_broken_jar_beside_it() throws IOException {
    Files.writeString(plugins.resolve("broken.jar"), "no jar at all");
    try (var jar = new JarOutputStream(Files.newOutputStream(plugins.resolve("gone.jar")))) {
      put(jar, SERVICE, "com.example.Gone\n".getBytes(UTF_8));
    }
    var told = probe();
    assertEquals(0.5 * 30.6 - 2.04, accepted(told.json().get("after")), 1e-5);
    assertEquals(2, told.err().lines().count(), told.err());
    assertTrue(told.err().contains("The plugin file broken.jar cannot be opened"), told.err());
    assertTrue(told.err().contains("A plugin of gone.jar does not start"), told.err());

    var run = station.run("run", written, "--out", folder.resolve("out"), "--json");
    assertEquals("observed", run.json().get("steps").get(0).get("status").asString());
    assertTrue(run.err().contains("broken.jar"), run.err());
    assertFalse(run.err().contains("inflation.jar"), run.err());
  }
}
