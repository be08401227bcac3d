package org.autopsie.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.autopsie.casefile.CaseLists.Table;
import org.autopsie.image.Pictures;
import org.autopsie.model.Input;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;

/// What lies in a case's files, as the models and perturbations want it.
final class CaseReader {
  private static final CaseFile NO_CASE =
      new CaseFile(
          CaseFile.VERSION,
          "",
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          Optional.empty(),
          null);

  private final LoadedCase loaded;

  private final SeenPictures pictures;

  CaseReader(LoadedCase loaded, SeenPictures pictures) {
    this.loaded = loaded;
    this.pictures = pictures;
  }

  Input input(Exhibit exhibit) {
    requireThere(exhibit);
    return switch (exhibit.kind()) {
      case "row" -> row(exhibit);
      case "image" -> new Input.Image(picture(exhibit).picture());
      default -> text(exhibit);
    };
  }

  private static void requireThere(Exhibit exhibit) {
    if (exhibit.withdrawn().isPresent()) {
      throw new Failure(
          CaseReader.class, "exhibit.withdrawn", exhibit.id(), exhibit.withdrawn().get());
    }
  }

  /// The input in a file of its own.
  static Input outside(Path file, String kind, SeenPictures pictures) {
    var folder = file.getParent();
    var name = String.valueOf(file.getFileName());
    var exhibit = Exhibit.in(name, name, kind, Localised.NONE, People.UNKNOWN);
    return new CaseReader(new LoadedCase(folder, NO_CASE, "", List.of()), pictures).input(exhibit);
  }

  String story(java.util.Locale locale) {
    var name = loaded.caseFile().story().in(locale);
    if (name.isBlank()) {
      return "";
    }
    var file = CasePath.existing(loaded, name);
    return TextFile.read(file, file.toString());
  }

  /// What was done to an exhibit so that it could be read; nothing to texts and rows.
  List<Sentence> notices(Exhibit exhibit) {
    boolean shown = exhibit.kind().equals("image") && exhibit.withdrawn().isEmpty();
    return shown ? picture(exhibit).notices() : List.of();
  }

  Pictures.Opened picture(Exhibit exhibit) {
    requireThere(exhibit);
    return pictures.open(CasePath.existing(loaded, file(exhibit)));
  }

  private Input text(Exhibit exhibit) {
    var file = CasePath.existing(loaded, file(exhibit));
    var text = TextFile.read(file, file.toString());
    if (text.isBlank()) {
      throw new Failure(CaseReader.class, "file.empty", file);
    }
    return new Input.Text(text);
  }

  private Input row(Exhibit exhibit) {
    var values = new LinkedHashMap<>(exhibit.row());
    if (values.isEmpty()) {
      var table = table(file(exhibit));
      if (table.rows().size() != 1) {
        throw new Failure(CaseReader.class, "row.many", table.name(), table.rows().size());
      }
      var row = table.rows().getFirst();
      table.columns().forEach(column -> values.put(column, number(table, row, column)));
    }
    values.forEach((column, value) -> {
      if (value == null || !Double.isFinite(value)) {
        throw new Failure(CaseReader.class, "row.number", exhibit.id(), column, value);
      }
    });
    return new Input.Row(values);
  }

  private static double number(Table table, CaseLists.Row row, String column) {
    var cell = table.cell(row, column);
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException notOne) {
      throw new Failure(
          CaseReader.class, "csv.number", table.name(), row.line(), column, cell, notOne);
    }
  }

  private static String file(Exhibit exhibit) {
    return exhibit
        .file()
        .orElseThrow(() -> new Failure(CaseReader.class, "exhibit.no-file", exhibit.id()));
  }

  List<String> words(String list, String group) {
    var table = list(list);
    int column = group.isBlank() ? -1 : table.column("group");
    var words =
        table.rows().stream()
            .filter(row -> column < 0 || row.cells().get(column).strip().equals(group))
            .map(row -> table.cell(row, "word"))
            .toList();
    if (words.isEmpty()) {
      var groups = table.rows().stream().map(row -> row.cells().get(column).strip()).distinct();
      throw new Failure(
          CaseReader.class, "csv.group", table.name(), group, String.join(", ", groups.toList()));
    }
    return words;
  }

  List<CaseStore.Pair> pairs(String list) {
    var table = list(list);
    return table.rows().stream()
        .map(row -> new CaseStore.Pair(table.cell(row, "from"), table.cell(row, "to")))
        .toList();
  }

  CaseTable contents(String list) {
    var data = data(list);
    if (data.isVectors()) {
      throw new Failure(CaseReader.class, "data.vectors", data.file());
    }
    if (data.isAdded()) {
      requireAdded(data);
      var table = CaseTable.of(table(data.file()));
      return new AllowedColumns(data.columns()).of(table, data.file());
    }
    return CaseTable.of(list(list));
  }

  /// The file of an entry that holds vectors of words; absent where it is a table.
  Optional<Path> vectors(String id) {
    return Optional.of(data(id))
        .filter(DataFile::isVectors)
        .map(data -> CasePath.existing(loaded, data.file()));
  }

  /// A table that does not come with the case.
  private void requireAdded(DataFile data) {
    if (!Files.exists(CasePath.within(loaded.folder(), data.file()))) {
      var columns = String.join(", ", data.columns());
      throw new Failure(CaseReader.class, "data.added", data.file(), columns);
    }
  }

  private DataFile data(String id) {
    return loaded.caseFile().data().stream()
        .filter(d -> d.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new Failure(CaseReader.class, "list.unknown", id, loaded.caseFile().id()));
  }

  private Table list(String id) {
    var data = data(id);
    CasePath.existing(loaded, data.file(), data.sha256());
    return table(data.file());
  }

  private Table table(String name) {
    var file = CasePath.existing(loaded, name);
    return CaseLists.read(file.toString(), TextFile.read(file, file.toString()));
  }
}
