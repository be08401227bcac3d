package org.autopsie.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Localised;
import org.autopsie.model.DeviceChoice;
import org.autopsie.model.Models;
import org.autopsie.model.ResourceStore;
import org.autopsie.model.ToyOnnx;
import org.autopsie.run.Plugins;

/// A working copy with a linear model of two columns, and a laboratory with three toy plugins:
/// `score = 2 · age − income`.
public final class ToyLab {
  /// A clock that stands still.
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  private static final String YAML =
      """
      autopsie: 1
      id: toy
      title: {fr: "Un jouet", en: "A toy"} # by hand
      models:
        - {id: toy, title: Toy model, fidelity: teaching, reads: row, columns: [age, income], file: {path: models/toy.onnx}}
      exhibits:
        - {id: first, kind: row, row: {age: 30, income: 2}, people: {status: none}}
        - {id: second, kind: row, row: {age: 40, income: 5}, people: {status: none}}
      """;

  private final Path folder;

  /// Writes the case and a jar that lists the plugins.
  public ToyLab(Path folder) throws IOException {
    this.folder = folder;
    var copy = Files.createDirectories(folder.resolve("cases/toy/models")).getParent();
    Files.writeString(copy.resolve("case.yaml"), YAML);
    Files.write(copy.resolve("models/toy.onnx"), ToyOnnx.linear(new float[][] {{2}, {-1}}));
    Files.createDirectories(folder.resolve("plugins"));
    try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("plugins/toys.jar")))) {
      put(jar, "org.autopsie.protocol.Instrument", ToyShift.class);
      put(jar, "org.autopsie.perturb.Perturbation", ToyEdit.class, ToyBlend.class);
      put(jar, "org.autopsie.explain.Explainer", ToyDrop.class);
    }
  }

  private static void put(JarOutputStream jar, String service, Class<?>... plugins)
      throws IOException {
    jar.putNextEntry(new JarEntry("META-INF/services/" + service));
    for (var plugin : plugins) {
      jar.write((plugin.getName() + "\n").getBytes(UTF_8));
    }
    jar.closeEntry();
  }

  /// Finds and changes the cases.
  public CaseStore cases() {
    return new CaseStore(List.of(folder.resolve("samples")), folder.resolve("cases"));
  }

  /// The working copy as it is now.
  public LoadedCase copy() {
    return cases().open(folder.resolve("cases/toy"));
  }

  /// The toy plugins.
  Plugins plugins() {
    return new Plugins(folder.resolve("plugins"));
  }

  /// A laboratory of its own, to be closed.
  public Laboratory laboratory() {
    var models =
        new Models(new ResourceStore(folder.resolve("home"), Optional.empty()), DeviceChoice.CPU);
    return new Laboratory(cases(), plugins(), models::open, 0);
  }

  /// Everybody as old as that, compared with the exhibits as they are.
  public static Kept.Attempt older(double age) {
    return new Kept.Attempt(
        new Localised("Plus vieux", "Older"), new ToyShift(), "toy", Optional.empty(), arm(age));
  }

  /// Everybody as old as that.
  public static ArmSpec arm(double age) {
    var set = new LinkedHashMap<String, Object>(Map.of("column", "age"));
    set.put("value", age);
    return new ArmSpec(new Localised("âge " + age, "age " + age), "toy-edit", set, null);
  }
}
