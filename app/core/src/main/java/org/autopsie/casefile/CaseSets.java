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
    return edits.bringing(
        loaded,
        (brought, text) -> {
          var file = brought.table(table, "data", id);
          var data = new DataFile(id, file, title, "", "", Optional.empty());
          return CaseText.set(text, "/data/-", Written.of(data));
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
}
