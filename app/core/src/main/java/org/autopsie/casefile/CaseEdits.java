package org.autopsie.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.run.Failure;

/// Changes cases: each edit is done whole or not at all, keeps the rest of `case.yaml` byte for
/// byte ([CaseText]), refuses a sample, a file that was changed since it was read and a result that
/// would not load, and gives back the case as it then is. Blocks on the disk; safe from any thread
/// and beside other processes. Every method throws a [Failure] in those cases.
public final class CaseEdits {
  private final CaseRoots roots;
  private final SeenPictures pictures;

  CaseEdits(CaseRoots roots, SeenPictures pictures) {
    this.roots = roots;
    this.pictures = pictures;
  }

  /// What `forget` left: the case without the exhibit, and the SHA-256 of the file that was
  /// deleted, by which evidence about it is found; absent where there was none.
  public record Forgotten(LoadedCase now, Optional<String> sha256) {}

  /// Replaces or adds one value, named by a JSON pointer (`/limits/-` adds to the list).
  ///
  /// @param value a String, Boolean, Number, List or Map of these
  public LoadedCase set(LoadedCase loaded, String pointer, Object value) {
    return alone(
        loaded, () -> CaseWriter.save(loaded, CaseText.set(loaded.text(), pointer, value)));
  }

  /// Replaces or adds words for people; languages other than these two stay.
  public LoadedCase say(LoadedCase loaded, String pointer, Localised words) {
    return alone(
        loaded, () -> CaseWriter.save(loaded, CaseText.say(loaded.text(), pointer, words)));
  }

  /// Removes one element of a list or one field; no file goes with it.
  ///
  /// @throws Failure where something else in the case still names it
  public LoadedCase remove(LoadedCase loaded, String pointer) {
    return alone(loaded, () -> CaseWriter.save(loaded, CaseText.remove(loaded.text(), pointer)));
  }

  /// Makes a text, a table of one row, or a picture an exhibit: copies it under `exhibits/` and
  /// adds it at the end. Its id is made of the file's name.
  ///
  /// @param kind text, row or image
  /// @throws Failure where a model could not read the file
  public LoadedCase addExhibit(
      LoadedCase loaded, Path file, String kind, Localised title, People people) {
    CaseReader.outside(CaseRoots.plain(file), kind, pictures);
    var name = String.valueOf(file.getFileName());
    var taken = loaded.caseFile().exhibits().stream().map(Exhibit::id).toList();
    var id = Slug.free(Slug.ofFile(name, kind), taken);
    return bringing(
        loaded,
        (brought, text) -> {
          var copied = brought.file(file, "exhibits", id);
          var called = title.isBlank() ? new Localised(name, name) : title;
          var exhibit = Exhibit.in(copied, id, kind, called, people);
          return CaseText.set(text, "/exhibits/-", Written.of(exhibit));
        });
  }

  /// The most exhibits that one edit makes.
  public static final int MOST_EXHIBITS = 100;

  /// Makes several exhibits at once, such as the rows of a table: a text gets a file of its own
  /// under `exhibits/`, a row stands in `case.yaml`. Their ids are made of one name and a number.
  ///
  /// @param name what they are called; each title is this and its number
  /// @param inputs at most [#MOST_EXHIBITS], none of them a blank text
  public LoadedCase addExhibits(LoadedCase loaded, String name, List<Input> inputs, People people) {
    if (inputs.size() > MOST_EXHIBITS) {
      throw new Failure(CaseEdits.class, "exhibits.many", inputs.size(), MOST_EXHIBITS);
    }
    return bringing(
        loaded,
        (brought, text) ->
            CaseText.append(
                text, "/exhibits", new RowExhibits(loaded, brought, name, people).of(inputs)));
  }

  /// Adds a model at the end and copies its files under `models/`, named by their hash.
  ///
  /// @param model all but the files, whose licences are kept; its id is made of the given one, with
  ///   a number where it is taken
  public LoadedCase addModel(
      LoadedCase loaded, ModelSpec model, Path onnx, Optional<Path> tokenizer) {
    var taken = loaded.caseFile().models().stream().map(ModelSpec::id).toList();
    var id = Slug.free(Slug.of(model.id(), "model"), taken);
    return bringing(
        loaded,
        (brought, text) -> {
          var whole =
              model.toBuilder()
                  .id(id)
                  .file(brought.spec(onnx, "models", id, model.licence()))
                  .tokenizer(
                      tokenizer.map(
                          json -> brought.spec(json, "models", id + "-tokenizer", model.licence())))
                  .build();
          return CaseText.set(text, "/models/-", Written.of(whole));
        });
  }

  /// Adds a model at the end whose files are found by their hash wherever they lie, such as one
  /// that was shipped; nothing is copied.
  ///
  /// @param model with its files; its id gets a number where it is taken
  public LoadedCase addModel(LoadedCase loaded, ModelSpec model) {
    var taken = loaded.caseFile().models().stream().map(ModelSpec::id).toList();
    var id = Slug.free(Slug.of(model.id(), "model"), taken);
    return set(loaded, "/models/-", Written.of(model.toBuilder().id(id).build()));
  }

  /// Puts a file in the place of a model's own; how the model is fed and read stays.
  ///
  /// @param index the model's place, from 0
  /// @param title what the model is called from now on
  public LoadedCase replaceModel(LoadedCase loaded, int index, Path onnx, String title) {
    var base = "/models/" + index;
    return bringing(
        loaded,
        (brought, text) -> {
          var name = Slug.ofFile(String.valueOf(onnx.getFileName()), "model");
          var file = Written.of(brought.spec(onnx, "models", name, ""));
          var edited = CaseText.set(text, base + "/file", file);
          edited = CaseText.set(edited, base + "/title", title);
          return CaseText.set(edited, base + "/fidelity", "proxy");
        });
  }

  /// Adds a word list at the end and copies its file under `data/`.
  ///
  /// @param csv a table with a column `word`, or columns `from` and `to`
  /// @throws Failure where it is neither
  public LoadedCase addData(LoadedCase loaded, Path csv, Localised title) {
    CaseLists.requireWords(csv.toString(), CaseTable.read(CaseRoots.plain(csv)));
    var taken = loaded.caseFile().data().stream().map(DataFile::id).toList();
    var id = Slug.free(Slug.ofFile(String.valueOf(csv.getFileName()), "list"), taken);
    return bringing(
        loaded,
        (brought, text) -> {
          var file = brought.file(csv, "data", id);
          var list = new DataFile(id, file, title, "", "", Optional.empty());
          return CaseText.set(text, "/data/-", Written.of(list));
        });
  }

  /// The case as it would be with a step added at the end of the protocol; writes nothing.
  public LoadedCase draftStep(LoadedCase loaded, Step step) {
    roots.writable(loaded.folder());
    return CaseWriter.read(loaded, CaseText.set(loaded.text(), "/protocol/-", Written.of(step)));
  }

  /// Adds a step at the end of the protocol.
  public LoadedCase addStep(LoadedCase loaded, Step step) {
    return set(loaded, "/protocol/-", Written.of(step));
  }

  /// Takes a step out of the protocol, and with it what refers to it: a position that bears on it,
  /// a rival explanation that it measures. What the ledger holds of it stays.
  ///
  /// @throws Failure where the case has no such step
  public LoadedCase removeStep(LoadedCase loaded, String stepId) {
    return alone(
        loaded, () -> CaseWriter.save(loaded, StepRemoval.of(loaded, stepId, loaded.text())));
  }

  /// Keeps a copy of a source: copies the file under `sources/` and states its hash. A copy that
  /// was kept before stays where it is and is no longer named.
  ///
  /// @throws Failure where the case has no such source
  public LoadedCase keepSource(LoadedCase loaded, String sourceId, Path file) {
    var ids = loaded.caseFile().sources().stream().map(Source::id).toList();
    if (!ids.contains(sourceId)) {
      throw new Failure(CaseEdits.class, "source.unknown", sourceId, loaded.caseFile().id());
    }
    var base = "/sources/" + ids.indexOf(sourceId);
    return bringing(
        loaded,
        (brought, text) -> {
          var kept = brought.spec(file, "sources", Slug.of(sourceId, "source"), "");
          var edited = CaseText.set(text, base + "/kept", kept.path().orElseThrow());
          return CaseText.set(edited, base + "/sha256", kept.sha256());
        });
  }

  /// Replaces the story in that language; a case that names none gets `story.fr.md` and
  /// `story.en.md`.
  ///
  /// @param read the story as it was read before it was changed; empty where there was none
  /// @throws Failure where the file says something else by now
  public LoadedCase writeStory(LoadedCase loaded, Locale locale, String read, String markdown) {
    return alone(loaded, () -> CaseWriter.story(loaded, locale, read, markdown));
  }

  /// Keeps another version of the story in that language beside it, in a file of its own that the
  /// case does not name; nothing is written over.
  ///
  /// @return the file
  public Path keepStory(LoadedCase loaded, Locale locale, String markdown) {
    return alone(loaded, () -> CaseWriter.keepStory(loaded, locale, markdown));
  }

  /// Takes an exhibit back in a working copy: its entry is kept and marked with the date, its row
  /// is emptied, its file is deleted, and so is what steps about it put in its place (parameter
  /// `text`). Done again, it finishes what was cut off.
  ///
  /// @throws Failure where there is no such exhibit, or its file is another exhibit's too
  public Forgotten forget(LoadedCase loaded, String exhibitId, LocalDate date) {
    return alone(loaded, () -> CaseWriter.forget(loaded, exhibitId, date));
  }

  <T> T alone(LoadedCase loaded, Supplier<T> edit) {
    return SafeFiles.alone(roots.writable(loaded.folder()), edit);
  }

  /// An edit that brings files along: they are there before `case.yaml` names them, and gone again
  /// where it does not come to that.
  LoadedCase bringing(LoadedCase loaded, BiFunction<Brought, String, String> edit) {
    return alone(
        loaded,
        () -> {
          var brought = new Brought(loaded);
          try {
            return CaseWriter.save(loaded, edit.apply(brought, loaded.text()));
          } catch (RuntimeException failed) {
            brought.takeBack();
            throw failed;
          }
        });
  }
}
