package org.autopsie.workbench.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.autopsie.casefile.CaseFile;
import org.autopsie.workbench.Panels;
import org.autopsie.workbench.Sample;

/// The ids and keys that are written down somewhere, so that the test knows what to look for.
final class Written {
  private Written() {}

  /// The ids of a case, of its lists and of the panels.
  static Set<String> ids(CaseFile caseFile) {
    var ids = new HashSet<String>();
    Panels.all().forEach(panel -> ids.add(panel.id()));
    caseFile
        .protocol()
        .forEach(step -> {
          ids.add(step.id());
          ids.add(step.with());
          ids.addAll(step.set().keySet());
          step.compared().ifPresent(arm -> ids.add(arm.with()));
        });
    caseFile.exhibits().forEach(one -> ids.add(one.id()));
    caseFile.data().forEach(one -> ids.add(one.id()));
    caseFile.sources().forEach(one -> ids.add(one.id()));
    caseFile.positions().forEach(one -> ids.add(one.id()));
    caseFile.models().forEach(one -> ids.add(one.id()));
    ids.removeIf(id -> isProse(id, caseFile));
    return ids;
  }

  /// Words that the case's own prose uses too, such as “planted-effect”.
  private static boolean isProse(String id, CaseFile caseFile) {
    return caseFile.rivals().toString().contains(id) || caseFile.limits().toString().contains(id);
  }

  /// The keys of every sentence of the program.
  static Set<String> keys() {
    var keys = new HashSet<String>();
    try (var files = Files.walk(Sample.CHECKOUT.resolve("app"))) {
      for (var file : files.filter(Written::isWords).toList()) {
        keys.addAll(read(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return keys;
  }

  private static boolean isWords(Path file) {
    return file.endsWith("words_en.properties") && file.toString().contains("src");
  }

  private static Set<String> read(Path file) throws IOException {
    var words = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words.stringPropertyNames();
  }
}
