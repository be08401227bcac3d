package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Step;
import org.autopsie.model.Input;
import org.autopsie.perturb.Perturbation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README tells people to write and to run is true.
class ReadmeTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  private @TempDir Path folder;

  @Test
  void should_load_every_case_that_is_shown_without_a_warning() throws Exception {
    var ids = new ArrayList<String>();
    for (var yaml : blocks("yaml")) {
      var loaded = load(yaml);
      ids.add(loaded.caseFile().id());
      assertEquals(List.of(), loaded.warnings(), yaml);
    }
    assertEquals(List.of("my-loan-model", "my-text-model"), ids);
  }

  @Test
  void should_show_a_case_of_rows_with_a_control_and_an_observation() throws Exception {
    var kinds =
        load(blocks("yaml").getFirst()).caseFile().protocol().stream()
            .map(Step::kind)
            .collect(Collectors.toSet());
    assertEquals(Set.of("control", "observation"), kinds);
  }

  @Test
  void should_compile_the_plugin_that_is_shown_and_change_a_text_with_it() throws Exception {
    var source = folder.resolve("Repeat.java");
    Files.writeString(source, blocks("java").getFirst());
    compile(source);
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      var plugin =
          (Perturbation) loader.loadClass("com.example.Repeat").getConstructor().newInstance();
      assertEquals("repeat", plugin.id());
      assertEquals(new Input.Text("abab"), plugin.apply(new Input.Text("ab"), new Random(0)));
    }
  }

  /// Compiles as the README says: against nothing but the jar of core that is shipped.
  private static void compile(Path source) throws IOException {
    try (var jars = Files.list(Checkout.ROOT.resolve("packaging/target/lib"))) {
      var core =
          jars.filter(jar -> jar.getFileName().toString().matches("core-[0-9.]+\\.jar")).toList();
      assertEquals(1, core.size());
      var compiler = ToolProvider.getSystemJavaCompiler();
      var options =
          new String[] {
            "-d",
            source.getParent().toString(),
            "-cp",
            core.getFirst().toString(),
            source.toString()
          };
      assertEquals(0, compiler.run(null, null, null, options));
    }
  }

  @Test
  void should_link_only_to_what_is_there() throws Exception {
    var matcher = LINK.matcher(readme());
    var links = new ArrayList<String>();
    while (matcher.find()) {
      links.add(matcher.group(1));
      assertTrue(Files.exists(Checkout.ROOT.resolve(matcher.group(1))), matcher.group(1));
    }
    assertEquals(3, links.size());
  }

  private LoadedCase load(String yaml) throws IOException {
    var place = Files.createTempDirectory(folder, "case");
    Files.writeString(place.resolve("case.yaml"), yaml);
    return new CaseStore(List.of(), folder.resolve("copies")).open(place);
  }

  private static List<String> blocks(String language) throws IOException {
    var fenced = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(readme());
    return fenced.results().map(found -> found.group(1)).toList();
  }

  private static String readme() throws IOException {
    return Files.readString(Checkout.ROOT.resolve("README.md"));
  }
}
