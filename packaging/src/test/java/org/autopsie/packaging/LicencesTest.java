package org.autopsie.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/// `licences.md` names exactly what is shipped: a jar whose licence nobody looked up does not
/// leave.
class LicencesTest {
  private static final Path PACKAGING = Checkout.ROOT.resolve("packaging");

  /// One row of the table.
  private record Row(String artifact, String version, String licence, String purpose) {
    boolean covers(String jar) {
      return jar.equals(artifact + "-" + version + ".jar")
          || jar.startsWith(artifact + "-" + version + "-");
    }

    /// Of the two builds of ONNX Runtime a machine holds one.
    boolean optional() {
      return artifact.startsWith("onnxruntime") && !artifact.endsWith("engine");
    }
  }

  @Test
  void should_list_every_shipped_jar_with_its_version() throws Exception {
    var rows = rows();
    assertFalse(rows.isEmpty());
    var unlisted = new ArrayList<>(shipped());
    unlisted.removeIf(jar -> rows.stream().anyMatch(row -> row.covers(jar)));
    assertEquals(List.of(), unlisted, "shipped, but not in licences.md");
  }

  @Test
  void should_list_nothing_that_is_no_longer_shipped() throws Exception {
    var jars = shipped();
    var left =
        rows().stream()
            .filter(row -> !row.optional() && jars.stream().noneMatch(row::covers))
            .map(Row::artifact)
            .toList();
    assertEquals(List.of(), left, "in licences.md, but not shipped");
  }

  @Test
  void should_give_each_library_a_licence_and_a_purpose() throws Exception {
    var bare =
        rows().stream().filter(row -> row.licence().isBlank() || row.purpose().isBlank()).toList();
    assertEquals(List.of(), bare);
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (var line : Files.readAllLines(PACKAGING.resolve("licences.md"))) {
      var cells = List.of(line.split("\\|", -1));
      if (cells.size() == 7 && !cells.get(2).contains("---") && !line.contains("| artifact |")) {
        rows.add(
            new Row(
                cells.get(2).strip(),
                cells.get(3).strip(),
                cells.get(4).strip(),
                cells.get(5).strip()));
      }
    }
    return rows;
  }

  private static List<String> shipped() throws IOException {
    List<String> jars = new ArrayList<>();
    for (var folder : List.of("lib", "fx")) {
      for (var jar : jarsIn(PACKAGING.resolve("target").resolve(folder))) {
        if (!isOurs(jar)) {
          jars.add(jar.getFileName().toString());
        }
      }
    }
    assertFalse(jars.isEmpty(), "nothing is shipped");
    return jars;
  }

  private static List<Path> jarsIn(Path folder) throws IOException {
    try (var found = Files.list(folder)) {
      return found.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static boolean isOurs(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .anyMatch(entry -> entry.getName().startsWith("META-INF/maven/org.autopsie/"));
    }
  }
}
