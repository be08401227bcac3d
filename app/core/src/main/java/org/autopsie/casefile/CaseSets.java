package org.autopsie.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.autopsie.run.Failure;
import tools.jackson.databind.JsonNode;

/// Changes cases by what comes in sets: folders of pictures, tables that a person fills. Each
/// change is done whole or not at all, as those of [CaseEdits], with the same refusals.
public final class CaseSets {
  private final CaseEdits edits;

  CaseSets(CaseEdits edits) {
    this.edits = edits;
  }

  /// Makes pictures exhibits of one group: copies them under `exhibits/` and adds them at the end.
  /// Their ids are made of the files' names; a group of that name is made where there is none yet.
  ///
  /// @param files pictures that can be opened, at least one
  public LoadedCase addPictures(LoadedCase loaded, List<Path> files, PictureSet set) {
    var ids = new ArrayList<>(loaded.caseFile().exhibits().stream().map(Exhibit::id).toList());
    return edits.bringing(
        loaded,
        (brought, text) -> {
          var written = new ArrayList<JsonNode>();
          for (var file : files) {
            var name = String.valueOf(file.getFileName());
            var id = Slug.free(Slug.ofFile(name, "image"), ids);
            ids.add(id);
            var copied = brought.file(file, "exhibits", id);
            written.add(Written.of(Exhibit.in(copied, id, name, set)));
          }
          var named =
              loaded.caseFile().groups().containsKey(set.group())
                  ? text
                  : CaseText.set(text, "/groups/" + set.group(), set.name());
          return CaseText.append(named, "/exhibits", written);
        });
  }

  /// Adds a table at the end, in a file of its own under `data/`, named by its id.
  ///
  /// @param id of small letters, digits and hyphens; no table of the case has it yet
  public LoadedCase addTable(LoadedCase loaded, String id, Localised title, CaseTable table) {
    return addTable(loaded, id, title, table, Optional.empty());
  }

  /// The same of a table of decisions.
  ///
  /// @param decision what it decides, in words; absent where nobody says
  public LoadedCase addTable(
      LoadedCase loaded,
      String id,
      Localised title,
      CaseTable table,
      Optional<DecisionWords> decision) {
    return edits.bringing(
        loaded,
        (brought, text) -> {
          var file = brought.table(table, "data", id);
          var none = Optional.<String>empty();
          var data = new DataFile(id, file, title, "", "", none, List.of(), decision);
          return CaseText.set(text, "/data/-", Written.of(data));
        });
  }

  /// Adds a file of vectors of words at the end. On the same disk it is linked under `data/`, so
  /// that it takes no room twice; elsewhere it is copied.
  ///
  /// @param file that can be read as vectors
  public LoadedCase addVectors(LoadedCase loaded, Path file) {
    var name = String.valueOf(file.getFileName());
    var taken = loaded.caseFile().data().stream().map(DataFile::id).toList();
    var id = Slug.free(Slug.ofFile(name, "vectors"), taken);
    return edits.bringing(
        loaded,
        (brought, text) -> {
          var linked = brought.vectors(CaseRoots.plain(file), id);
          var title = new Localised(name, name);
          var data = new DataFile(id, linked, title, "", "", Optional.empty());
          return CaseText.set(text, "/data/-", Written.of(data));
        });
  }

  /// Puts a file of rows of people where the case expects it, with the columns that the case allows
  /// and nothing else: names and dates of birth never reach the case’s folder.
  ///
  /// @param id the table’s id in the case
  /// @throws Failure where the case expects no such file, or an allowed column is not in it
  public LoadedCase addRows(LoadedCase loaded, String id, Path file) {
    var data =
        loaded.caseFile().data().stream()
            .filter(one -> one.id().equals(id) && one.isAdded())
            .findFirst()
            .orElseThrow(
                () -> new Failure(CaseSets.class, "list.unknown", id, loaded.caseFile().id()));
    var whole = CaseTable.read(CaseRoots.plain(file));
    var table = new AllowedColumns(data.columns()).of(whole, file.toString());
    return edits.alone(
        loaded,
        () -> {
          SafeFiles.write(CasePath.within(loaded.folder(), data.file()), table.csv());
          return CaseYaml.read(loaded.folder());
        });
  }

  /// Replaces the rows of a table of the case; `case.yaml` stays as it is.
  ///
  /// @param read the table as it was read before it was changed
  /// @throws Failure where the case has no such table, its file is sealed by a hash, or it says
  ///   something else by now
  public void writeTable(LoadedCase loaded, String id, CaseTable read, CaseTable now) {
    edits.alone(loaded, () -> CaseWriter.table(loaded, id, read, now));
  }

  /// Takes a table out of the case and deletes its file: what [#addTable] brought, taken back.
  ///
  /// @param read the table as it was read before
  /// @throws Failure where the case has no such table, its file is sealed by a hash, or it says
  ///   something else by now
  public LoadedCase removeTable(LoadedCase loaded, String id, CaseTable read) {
    return edits.alone(loaded, () -> CaseWriter.withoutTable(loaded, id, read));
  }
}
