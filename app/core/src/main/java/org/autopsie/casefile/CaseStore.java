package org.autopsie.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;

/// Finds, reads and changes case folders; with the ledger, the only writer in them. Samples are
/// never written to. Files are replaced whole or not at all.
public final class CaseStore {
  private final List<Path> samples;
  private final Path copies;

  /// Cases that load, and folders that hold one that does not.
  public record Found(List<LoadedCase> cases, List<Unloadable> unloadable) {
    public Found {
      cases = List.copyOf(cases);
      unloadable = List.copyOf(unloadable);
    }
  }

  /// A folder whose case does not load, and why.
  public record Unloadable(Path folder, Failure reason) {}

  /// A line of a list of pairs.
  public record Pair(String from, String to) {}

  /// What `forget` left: the case without the exhibit, and the SHA-256 of the file that was
  /// deleted, by which evidence about it is found; absent where there was none.
  public record Forgotten(LoadedCase now, Optional<String> sha256) {}

  /// @param samples folders whose subfolders are cases, read only
  /// @param copies the folder of the working copies, created when the first one is made
  public CaseStore(List<Path> samples, Path copies) {
    this.samples = samples.stream().map(CaseStore::plain).toList();
    this.copies = plain(copies);
  }

  /// Every case of the samples, then of the working copies, by folder name. Never throws.
  public Found find() {
    return CaseFinder.find(Stream.concat(samples.stream(), Stream.of(copies)).toList());
  }

  /// The case in a folder, or the one with that id: a sample before a working copy.
  ///
  /// @throws Failure where there is none, or it does not load
  public LoadedCase open(String folderOrId) {
    var folder = CaseFinder.path(folderOrId).filter(Files::exists);
    return folder.isPresent() ? open(folder.get()) : CaseFinder.withId(folderOrId, find());
  }

  /// The case in a folder, or of its `case.yaml`.
  ///
  /// @throws Failure where it does not load
  public LoadedCase open(Path folder) {
    return CaseYaml.read(folder);
  }

  /// Where the working copy of a case lies, or will lie.
  public Path workingCopy(String id) {
    return copies.resolve(id);
  }

  /// Makes a folder a complete case folder, from what is there already on: one that was cut off, or
  /// a copy that was worked on since, whose `case.yaml` is kept (a warning says so).
  ///
  /// @return the case in that folder
  /// @throws Failure where a file is missing, differs from its stated hash, lies outside the case,
  ///   or where the folder holds another case or cannot be written
  public LoadedCase copyTo(LoadedCase loaded, Path folder) {
    return CaseCopy.copy(loaded, writable(folder));
  }

  /// What the case refers to and that is missing or differs from its stated hash; one sentence
  /// each.
  public List<Failure> lacking(LoadedCase loaded) {
    return CaseCopy.lacking(loaded);
  }

  /// What a model is given for an exhibit: its text, or its row.
  ///
  /// @throws Failure where it is withdrawn, missing, empty, not UTF-8, over 10 MB, or not one row
  ///   of finite numbers
  public Input input(LoadedCase loaded, Exhibit exhibit) {
    return new CaseReader(loaded).input(exhibit);
  }

  /// What a model is given for a file that no case names.
  ///
  /// @param kind text or row
  /// @throws Failure as for an exhibit
  public Input input(Path file, String kind) {
    return CaseReader.outside(plain(file), kind);
  }

  /// Copies a file into the case's folder.
  ///
  /// @param name where it shall lie, relative to the case
  /// @return its SHA-256
  /// @throws Failure where the name leads out of the case, the file cannot be read or written, or
  ///   the case is a sample
  public String add(LoadedCase loaded, Path file, String name) {
    var target = CasePath.within(writable(loaded.folder()), name);
    SafeFiles.copy(file, target);
    return CasePath.sha256(target);
  }

  /// The story in that language, as Markdown; empty where the case tells none.
  ///
  /// @throws Failure where its file is missing or not UTF-8
  public String story(LoadedCase loaded, Locale locale) {
    return new CaseReader(loaded).story(locale);
  }

  /// The words of a group in a list of the case (a CSV with the columns `group` and `word`); the
  /// whole list where `group` is empty. At least one.
  ///
  /// @throws Failure naming file and line
  public List<String> words(LoadedCase loaded, String list, String group) {
    return new CaseReader(loaded).words(list, group);
  }

  /// The pairs of a list of the case (a CSV with the columns `from` and `to`). At least one.
  ///
  /// @throws Failure naming file and line
  public List<Pair> pairs(LoadedCase loaded, String list) {
    return new CaseReader(loaded).pairs(list);
  }

  /// Begins a new case in a folder that is empty or absent. Its id is the folder's name.
  ///
  /// @throws Failure where the folder holds anything, or cannot be written
  public LoadedCase create(Path folder, NewCase answers) {
    var place = empty(plain(folder));
    SafeFiles.write(place.resolve("story.fr.md"), answers.story(Locale.FRENCH));
    SafeFiles.write(place.resolve("story.en.md"), answers.story(Locale.ENGLISH));
    SafeFiles.write(place.resolve(CaseYaml.NAME), answers.yaml(NewCase.id(place)));
    return CaseYaml.read(place);
  }

  /// Begins a new case as a copy of another, under the folder's name. Answers on the incident that
  /// are not empty take the place of the copied ones.
  ///
  /// @throws Failure as `create` and `copyTo`
  public LoadedCase create(Path folder, NewCase answers, LoadedCase from) {
    var copy = CaseCopy.copy(from, empty(plain(folder)));
    var text = CaseText.set(copy.text(), "/id", NewCase.id(copy.folder()));
    for (var answer : answers.ofIncident().entrySet()) {
      text = CaseText.set(text, answer.getKey(), answer.getValue());
    }
    return save(copy, text);
  }

  /// Replaces or adds one value of `case.yaml`; all the rest of the file stays as it is.
  ///
  /// @throws Failure where the file has changed since it was read, the result would not load, or
  ///   the case is a sample
  public LoadedCase set(LoadedCase loaded, String pointer, Object value) {
    writable(loaded.folder());
    return save(loaded, CaseText.set(loaded.text(), pointer, value));
  }

  private LoadedCase save(LoadedCase loaded, String text) {
    var file = loaded.folder().resolve(CaseYaml.NAME);
    if (!TextFile.read(file, file.toString()).equals(loaded.text())) {
      throw new Failure(CaseStore.class, "case.changed", file);
    }
    var reading = CaseYaml.check(file.toString(), text);
    if (reading.caseFile().isEmpty()) {
      throw Problems.failure(reading.problems());
    }
    SafeFiles.write(file, TextFile.mark(file) + text);
    return CaseYaml.read(file);
  }

  /// Takes an exhibit back in a working copy: its entry is kept and marked with the date, its row
  /// is emptied, its file is deleted. Done again, it finishes what was cut off.
  ///
  /// @throws Failure where there is no such exhibit, its file is another exhibit's too, or the case
  ///   is a sample
  public Forgotten forget(LoadedCase loaded, String exhibitId, LocalDate date) {
    writable(loaded.folder());
    int index = index(loaded, exhibitId);
    var exhibit = loaded.caseFile().exhibits().get(index);
    var file = exhibit.file().map(name -> CasePath.within(loaded.folder(), name));
    exhibit.file().ifPresent(name -> alone(loaded, exhibitId, name));
    var sha256 = file.filter(Files::exists).map(CasePath::sha256);
    var now = loaded;
    if (!exhibit.row().isEmpty()) {
      now = set(now, "/exhibits/" + index + "/row", Map.of());
    }
    if (exhibit.withdrawn().isEmpty()) {
      now = set(now, "/exhibits/" + index + "/withdrawn", date.toString());
    }
    file.ifPresent(SafeFiles::delete);
    return new Forgotten(now, sha256);
  }

  private static int index(LoadedCase loaded, String exhibitId) {
    var exhibits = loaded.caseFile().exhibits();
    return IntStream.range(0, exhibits.size())
        .filter(i -> exhibits.get(i).id().equals(exhibitId))
        .findFirst()
        .orElseThrow(() ->
            new Failure(CaseStore.class, "exhibit.unknown", exhibitId, loaded.caseFile().id()));
  }

  private static void alone(LoadedCase loaded, String exhibitId, String file) {
    for (var other : loaded.caseFile().exhibits()) {
      if (!other.id().equals(exhibitId)
          && other.withdrawn().isEmpty()
          && other.file().equals(Optional.of(file))) {
        throw new Failure(CaseStore.class, "exhibit.shared", exhibitId, file, other.id());
      }
    }
  }

  private Path writable(Path folder) {
    var place = plain(folder);
    var real = CasePath.real(place);
    if (samples.stream().filter(Files::exists).map(CasePath::real).anyMatch(real::startsWith)) {
      throw new Failure(CaseStore.class, "write.sample", place);
    }
    return place;
  }

  private static Path empty(Path folder) {
    if (!Files.exists(folder)) {
      return folder;
    }
    try (var children = Files.list(folder)) {
      if (children.findAny().isPresent()) {
        throw new Failure(CaseStore.class, "new.not-empty", folder);
      }
      return folder;
    } catch (IOException unreadable) {
      throw new Failure(CaseStore.class, "file.unreadable", folder, unreadable);
    }
  }

  private static Path plain(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
