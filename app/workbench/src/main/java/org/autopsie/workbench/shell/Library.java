package org.autopsie.workbench.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.data.SweepCache;
import org.autopsie.model.FileSpec;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.Laboratory;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;
import org.autopsie.run.Words;
import org.autopsie.workbench.panel.Background;
import org.autopsie.workbench.panel.CaseTools;
import org.autopsie.workbench.panel.Design;
import org.autopsie.workbench.panel.OpenCase;
import org.autopsie.workbench.panel.Resources;
import org.autopsie.workbench.panel.WordList;
import org.autopsie.workbench.panel.WorkingCopy;

/// The cases that the window can open, and what each lacks.
///
/// @param cases where cases lie
/// @param resources the files of models
/// @param laboratories makes a laboratory for a case that is opened
/// @param clock stamps evidence
/// @param sweeps where the answers of sweeps stay between runs; absent: nowhere
public record Library(
    CaseStore cases,
    Resources resources,
    Supplier<Laboratory> laboratories,
    Clock clock,
    Optional<SweepCache> sweeps) {

  /// Nothing is kept between sweeps.
  public Library(
      CaseStore cases, Resources resources, Supplier<Laboratory> laboratories, Clock clock) {
    this(cases, resources, laboratories, clock, Optional.empty());
  }

  /// A case on the shelf.
  ///
  /// @param model the one that it is studied with here
  /// @param lacking why it cannot run here; absent where it is ready
  public record Shelved(LoadedCase loaded, Optional<ModelSpec> model, Optional<Sentence> lacking) {
    /// What `case.yaml` says.
    public CaseFile caseFile() {
      return loaded.caseFile();
    }

    /// True where pictures must be decoded to open it, which takes time.
    boolean hasPictures() {
      return caseFile().exhibits().stream()
          .anyMatch(one -> one.kind().equals("image") && one.withdrawn().isEmpty());
    }
  }

  /// The cases that load, one of each id: the working copy where there is one, else the sample.
  public List<Shelved> all() {
    var shelf = new LinkedHashMap<String, Shelved>();
    for (var loaded : cases.find().cases()) {
      shelf.put(loaded.caseFile().id(), shelve(loaded));
    }
    return List.copyOf(shelf.values());
  }

  /// A case with what it lacks here.
  Shelved shelve(LoadedCase loaded) {
    return new Shelved(loaded, model(loaded), lacking(loaded));
  }

  /// The folders whose case does not load, and why.
  public List<Failure> broken() {
    return cases.find().unloadable().stream().map(CaseStore.Unloadable::reason).toList();
  }

  /// The model that a case is studied with: the first that can be had, else the first.
  Optional<ModelSpec> model(LoadedCase loaded) {
    var models = loaded.caseFile().models();
    return models.stream()
        .filter(model -> runs(model, loaded))
        .findFirst()
        .or(() -> models.stream().findFirst());
  }

  private boolean runs(ModelSpec model, LoadedCase loaded) {
    return model.file().isPresent() && missing(model, loaded).isEmpty();
  }

  private List<FileSpec> missing(ModelSpec model, LoadedCase loaded) {
    var files = new ArrayList<FileSpec>();
    model.file().ifPresent(files::add);
    model.tokenizer().ifPresent(files::add);
    return files.stream().filter(file -> !resources.has(file, loaded.folder())).toList();
  }

  private Optional<Sentence> lacking(LoadedCase loaded) {
    var words = Words.of(Library.class);
    var model = model(loaded);
    if (model.isEmpty()) {
      return countsOnly(loaded.caseFile())
          ? Optional.empty()
          : Optional.of(locale -> words.say(locale, "lacks.no-model"));
    }
    var spec = model.get();
    if (spec.file().isEmpty()) {
      return Optional.of(locale ->
          spec.lacking(locale).orElseGet(() -> words.say(locale, "lacks.model", spec.title())));
    }
    return missing(spec, loaded).stream()
        .findFirst()
        .map(file -> locale -> words.say(locale, "lacks.file", spec.title(), file.name()));
  }

  /// True for a case that names no model and whose steps name none: they count in tables.
  private static boolean countsOnly(CaseFile file) {
    return !file.protocol().isEmpty()
        && file.protocol().stream().allMatch(step -> step.model().isEmpty());
  }

  /// Opens a case to be worked on.
  ///
  /// @throws Failure where its ledger cannot be read
  WorkingCopy open(OpenCase read, Background background, Errors errors) {
    var tools =
        new CaseTools(
            cases,
            this::read,
            resources,
            laboratories.get(),
            laboratories,
            background,
            errors::tell,
            clock,
            sweeps);
    return new WorkingCopy(read, tools);
  }

  /// Reads a case's exhibits and word lists. On any thread.
  ///
  /// @throws Failure where one cannot be read
  public OpenCase read(LoadedCase loaded) {
    var pieces = new ArrayList<Piece>();
    var model = model(loaded);
    for (var exhibit : loaded.caseFile().exhibits()) {
      if (exhibit.withdrawn().isEmpty()) {
        pieces.add(
            new Piece(
                exhibit.id(),
                exhibit.group(),
                exhibit.topic(),
                exhibit.language(),
                exhibit.counterpart(),
                cases.input(loaded, exhibit)));
      }
    }
    var models = loaded.caseFile().models().stream().filter(one -> runs(one, loaded)).toList();
    var lists =
        Design.lists(loaded.caseFile()).stream()
            .map(over -> new WordList(over, cases.words(loaded, over.list(), over.group())))
            .toList();
    var pairs =
        Design.pairs(loaded.caseFile()).stream()
            .collect(Collectors.toMap(id -> id, id -> pairs(loaded, id)));
    return new OpenCase(loaded, pieces, lists, pairs, model, models, lacking(loaded));
  }

  private List<String> pairs(LoadedCase loaded, String list) {
    return cases.pairs(loaded, list).stream().map(one -> one.from() + "=>" + one.to()).toList();
  }
}
