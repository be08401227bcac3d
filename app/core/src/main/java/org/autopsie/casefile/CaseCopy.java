package org.autopsie.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.autopsie.model.FileSpec;
import org.autopsie.run.Failure;

/// Makes a folder a complete case: everything that `case.yaml` refers to, and that file last, so
/// that a folder that has it has the rest. What is there already is kept, so a copy that was cut
/// off goes on; a folder that is a case already says itself what it needs (an exhibit that was
/// withdrawn there does not come back).
final class CaseCopy {
  private CaseCopy() {}

  /// Every file that the case refers to, relative to its folder, with its stated hash. Files of
  /// withdrawn exhibits are left out.
  static SequencedMap<String, Optional<String>> files(CaseFile caseFile) {
    var files = new LinkedHashMap<String, Optional<String>>();
    Stream.of(caseFile.story().fr(), caseFile.story().en())
        .filter(name -> !name.isBlank())
        .forEach(name -> files.put(name, Optional.empty()));
    caseFile.data().stream()
        .filter(data -> !data.isAdded())
        .forEach(data -> files.put(data.file(), data.sha256()));
    caseFile.exhibits().stream()
        .filter(exhibit -> exhibit.withdrawn().isEmpty())
        .flatMap(exhibit -> exhibit.file().stream())
        .forEach(name -> files.putIfAbsent(name, Optional.empty()));
    caseFile
        .sources()
        .forEach(source -> source.kept().ifPresent(name -> files.put(name, source.sha256())));
    caseFile.models().stream()
        .flatMap(model -> Stream.concat(model.file().stream(), model.tokenizer().stream()))
        .forEach(spec -> spec.path().ifPresent(name -> files.put(name, hash(spec))));
    return files;
  }

  private static Optional<String> hash(FileSpec spec) {
    return Optional.of(spec.sha256()).filter(stated -> !stated.isEmpty());
  }

  /// What is missing or different from what the case states, one sentence each.
  static List<Failure> lacking(LoadedCase loaded) {
    var lacking = new ArrayList<Failure>();
    files(loaded.caseFile())
        .forEach((name, sha256) -> {
          try {
            CasePath.existing(loaded, name, sha256);
          } catch (Failure absent) {
            lacking.add(absent);
          }
        });
    return lacking;
  }

  static LoadedCase copy(LoadedCase source, Path target) {
    return target.equals(source.folder())
        ? source
        : SafeFiles.alone(target, () -> copyAlone(source, target));
  }

  private static LoadedCase copyAlone(LoadedCase source, Path target) {
    var yaml = target.resolve(CaseYaml.NAME);
    if (Files.exists(yaml)) {
      return complete(source, yaml);
    }
    var files = files(source.caseFile());
    files.forEach((name, sha256) -> {
      var from = CasePath.existing(source, name, sha256);
      var to = CasePath.within(target, name);
      if (!Files.exists(to)) {
        bring(source, name, from, to);
      } else if (differ(from, to)) {
        throw new Failure(CaseCopy.class, "copy.differs", to, source.caseFile().id());
      }
    });
    SafeFiles.write(yaml, source.text());
    return CaseYaml.read(yaml);
  }

  private static LoadedCase complete(LoadedCase source, Path yaml) {
    var there = CaseYaml.read(yaml);
    if (there.folder().equals(source.folder())) {
      return there;
    }
    if (!there.caseFile().id().equals(source.caseFile().id())) {
      throw new Failure(
          CaseCopy.class,
          "copy.other",
          there.folder(),
          there.caseFile().id(),
          source.caseFile().id());
    }
    files(there.caseFile())
        .forEach((name, sha256) -> {
          var to = CasePath.within(there.folder(), name);
          if (!Files.exists(to)) {
            bring(source, name, CasePath.existing(source, name, sha256), to);
          }
        });
    return there.text().equals(source.text()) ? there : warned(there, source, yaml);
  }

  /// Vectors may be larger than the disk has room for twice.
  private static void bring(LoadedCase source, String name, Path from, Path to) {
    boolean vectors =
        source.caseFile().data().stream()
            .anyMatch(data -> data.isVectors() && data.file().equals(name));
    if (vectors) {
      SafeFiles.link(from, to);
    } else {
      SafeFiles.copy(from, to);
    }
  }

  private static LoadedCase warned(LoadedCase there, LoadedCase source, Path yaml) {
    var warnings = new ArrayList<>(there.warnings());
    warnings.add(
        new CaseProblem(yaml.toString(), 1, "copy.edited", List.of(source.folder().toString())));
    return new LoadedCase(there.folder(), there.caseFile(), there.text(), warnings);
  }

  /// True where the two files hold other bytes.
  static boolean differ(Path one, Path other) {
    try {
      return Files.mismatch(one, other) >= 0;
    } catch (IOException unreadable) {
      throw new Failure(CaseCopy.class, "file.unreadable", other, unreadable);
    }
  }
}
