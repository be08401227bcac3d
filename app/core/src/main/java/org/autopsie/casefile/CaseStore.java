package org.autopsie.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.autopsie.image.Pictures;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;

/// Finds, reads, copies and begins cases; [#edits] changes them. With the ledger, the only writer
/// in case folders. Samples are never written to. Files are replaced whole or not at all.
public final class CaseStore {
  private final CaseRoots roots;
  private final Path copies;
  private final SeenPictures pictures = new SeenPictures();

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

  /// @param samples folders whose subfolders are cases, read only
  /// @param copies the folder of the working copies, created when the first one is made
  public CaseStore(List<Path> samples, Path copies) {
    this.roots = new CaseRoots(samples);
    this.copies = CaseRoots.plain(copies);
  }

  /// Every case of the samples, then of the working copies, by folder name. Never throws.
  public Found find() {
    return CaseFinder.find(Stream.concat(roots.samples().stream(), Stream.of(copies)).toList());
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

  /// What changes the cases that this store opens.
  public CaseEdits edits() {
    return new CaseEdits(roots, pictures);
  }

  /// What adds folders of pictures and tables to them.
  public CaseSets sets() {
    return new CaseSets(edits());
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
    return CaseCopy.copy(loaded, roots.writable(folder));
  }

  /// What the case refers to and that is missing or differs from its stated hash; one sentence
  /// each.
  public List<Failure> lacking(LoadedCase loaded) {
    return CaseCopy.lacking(loaded);
  }

  /// What a model is given for an exhibit: its text, its row, or its picture.
  ///
  /// @throws Failure where it is withdrawn, missing, empty, not UTF-8, over 10 MB, not one row of
  ///   finite numbers, or no picture that can be opened
  public Input input(LoadedCase loaded, Exhibit exhibit) {
    return new CaseReader(loaded, pictures).input(exhibit);
  }

  /// What was done to an exhibit so that it could be read: a picture turned upright, brought to
  /// 8-bit RGB, read thinly. Empty where it is as it lies there.
  ///
  /// @throws Failure as [#input]
  public List<Sentence> notices(LoadedCase loaded, Exhibit exhibit) {
    return new CaseReader(loaded, pictures).notices(exhibit);
  }

  /// A picture exhibit as it was opened, with what was done to it and its file's format.
  ///
  /// @throws Failure as [#input], and where it is no picture
  public Pictures.Opened picture(LoadedCase loaded, Exhibit exhibit) {
    return new CaseReader(loaded, pictures).picture(exhibit);
  }

  /// As the other, for a file that no case names.
  public Pictures.Opened picture(Path file) {
    return pictures.open(CaseRoots.plain(file));
  }

  /// What a model is given for a file that no case names.
  ///
  /// @param kind text, row or image
  /// @throws Failure as for an exhibit
  public Input input(Path file, String kind) {
    return CaseReader.outside(CaseRoots.plain(file), kind, pictures);
  }

  /// What was done to a picture outside the case so that it could be read.
  ///
  /// @throws Failure as for an exhibit
  public List<Sentence> notices(Path picture) {
    return pictures.open(CaseRoots.plain(picture)).notices();
  }

  /// The story in that language, as Markdown; empty where the case tells none.
  ///
  /// @throws Failure where its file is missing or not UTF-8
  public String story(LoadedCase loaded, Locale locale) {
    return new CaseReader(loaded, pictures).story(locale);
  }

  /// The words of a group in a list of the case (a CSV with the columns `group` and `word`); the
  /// whole list where `group` is empty. At least one.
  ///
  /// @throws Failure naming file and line
  public List<String> words(LoadedCase loaded, String list, String group) {
    return new CaseReader(loaded, pictures).words(list, group);
  }

  /// The pairs of a list of the case (a CSV with the columns `from` and `to`). At least one.
  ///
  /// @throws Failure naming file and line
  public List<Pair> pairs(LoadedCase loaded, String list) {
    return new CaseReader(loaded, pictures).pairs(list);
  }

  /// A list of the case whole, with all its columns.
  ///
  /// @throws Failure naming file and line
  public CaseTable table(LoadedCase loaded, String list) {
    return new CaseReader(loaded, pictures).contents(list);
  }

  /// The file of an entry of the case’s data that holds vectors of words; absent where it is a
  /// table.
  ///
  /// @throws Failure where there is no such entry, or its file is not there
  public Optional<Path> vectors(LoadedCase loaded, String id) {
    return new CaseReader(loaded, pictures).vectors(id);
  }

  /// A table in a file that no case names (see [CaseTable]).
  ///
  /// @throws Failure naming file and line
  public CaseTable table(Path file) {
    return CaseTable.read(CaseRoots.plain(file));
  }

  /// Begins a new case in a folder that is empty or absent. Its id is the folder's name.
  ///
  /// @throws Failure where the folder holds anything, or cannot be written
  public LoadedCase create(Path folder, NewCase answers) {
    var place = CaseRoots.empty(folder);
    SafeFiles.write(place.resolve("story.fr.md"), answers.story(Locale.FRENCH));
    SafeFiles.write(place.resolve("story.en.md"), answers.story(Locale.ENGLISH));
    SafeFiles.write(place.resolve(CaseYaml.NAME), answers.yaml(NewCase.id(place)));
    return CaseYaml.read(place);
  }

  /// Begins a new case among the working copies; its id and folder are made of its name (see
  /// [Slug#of]).
  ///
  /// @param name what a person calls it; not blank
  /// @throws Failure where there is such a case already, or it cannot be written
  public LoadedCase begin(String name, NewCase answers) {
    var id = Slug.of(name, "case");
    if (isTaken(id)) {
      throw new Failure(CaseStore.class, "new.taken", name.strip(), id);
    }
    var begun = create(workingCopy(id), answers);
    return edits().set(begun, "/title", name.strip());
  }

  /// True where a sample or a working copy has that id.
  public boolean isTaken(String id) {
    return Files.exists(workingCopy(id))
        || find().cases().stream().anyMatch(known -> known.caseFile().id().equals(id));
  }

  /// Begins a new case as a copy of another, under the folder's name. Answers on the incident that
  /// are not empty take the place of the copied ones.
  ///
  /// @throws Failure as `create` and `copyTo`
  public LoadedCase create(Path folder, NewCase answers, LoadedCase from) {
    var copy = CaseCopy.copy(from, CaseRoots.empty(folder));
    var text = CaseText.set(copy.text(), "/id", NewCase.id(copy.folder()));
    for (var answer : answers.ofIncident().entrySet()) {
      text = CaseText.set(text, answer.getKey(), answer.getValue());
    }
    return CaseWriter.save(copy, text);
  }
}
