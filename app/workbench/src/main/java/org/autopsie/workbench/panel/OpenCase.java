package org.autopsie.workbench.panel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.autopsie.casefile.ArmSpec;
import org.autopsie.casefile.CaseFile;
import org.autopsie.casefile.CaseStore;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.Exhibit;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Over;
import org.autopsie.model.Input;
import org.autopsie.model.ModelSpec;
import org.autopsie.protocol.Arms;
import org.autopsie.protocol.Laboratory;
import org.autopsie.protocol.Stale;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Failure;
import org.autopsie.run.Sentence;

/// A case as the window sees it: what its file says, its exhibits read, its word lists, and the
/// model that runs here.
///
/// @param loaded the case as it was read
/// @param pieces the exhibits that could be read, in the case's order
/// @param lists the groups of words that its steps run over
/// @param pairs the lists of pairs that its steps use, by id, each pair as `from=>to`
/// @param model the model under study; absent where the case names none
/// @param models the models that can run here
/// @param lacking what is missing before anything can run; absent where all is there
public record OpenCase(
    LoadedCase loaded,
    List<Piece> pieces,
    List<WordList> lists,
    Map<String, List<String>> pairs,
    Optional<ModelSpec> model,
    List<ModelSpec> models,
    Optional<Sentence> lacking) {
  public OpenCase {
    pieces = List.copyOf(pieces);
    lists = List.copyOf(lists);
    pairs = Map.copyOf(pairs);
    models = List.copyOf(models);
  }

  /// What `case.yaml` says.
  public CaseFile caseFile() {
    return loaded.caseFile();
  }

  /// True for a case that asks no model: all that it does is to count in tables.
  public boolean asksNoModel() {
    return lacking.isEmpty() && models.isEmpty();
  }

  /// The exhibit with that id.
  public Optional<Exhibit> exhibit(String id) {
    return caseFile().exhibits().stream().filter(exhibit -> exhibit.id().equals(id)).findFirst();
  }

  /// The exhibit with that id, read.
  public Optional<Piece> piece(String id) {
    return pieces.stream().filter(piece -> piece.id().equals(id)).findFirst();
  }

  /// Makes changes of this case; other exhibits are those that were read.
  public Arms arms(Laboratory laboratory) {
    var known = new Arms(laboratory.plugins(), laboratory.cases(), loaded);
    return new Arms(
        laboratory.plugins(),
        laboratory.cases(),
        loaded,
        id -> piece(id).map(Piece::input).orElseGet(() -> known.exhibits().apply(id)));
  }

  /// Tells which results were made of another case than this one. It reads each table once, when it
  /// is first needed; used by one thread at a time.
  ///
  /// @param cases reads the case’s tables
  public Stale stale(CaseStore cases) {
    var inputs = new HashMap<String, Input>();
    pieces.forEach(piece -> inputs.put(piece.id(), piece.input()));
    var tables = new HashMap<String, Optional<CaseTable>>();
    return new Stale(
        caseFile(), inputs, id -> tables.computeIfAbsent(id, asked -> table(cases, asked)));
  }

  private Optional<CaseTable> table(CaseStore cases, String id) {
    try {
      return Optional.of(cases.table(loaded, id));
    } catch (Failure unreadable) {
      return Optional.empty();
    }
  }

  /// The model of that id, where it runs here.
  public Optional<ModelSpec> model(String id) {
    return models.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// The exhibits that a model reads; of rows those with its columns, where any has them.
  public List<Piece> piecesFor(ModelSpec model) {
    var read = pieces.stream().filter(one -> kind(one.input()).equals(model.reads())).toList();
    var whole = read.stream().filter(one -> hasColumns(one.input(), model)).toList();
    return whole.isEmpty() ? read : whole;
  }

  private static boolean hasColumns(Input input, ModelSpec model) {
    return !(input instanceof Input.Row(var values))
        || values.keySet().containsAll(model.columns());
  }

  /// `text`, `row` or `image`.
  private static String kind(Input input) {
    return switch (input) {
      case Input.Text text -> "text";
      case Input.Row row -> "row";
      case Input.Image image -> "image";
    };
  }

  /// The words of a list's group; none where the case has no such group.
  public List<String> words(Over over) {
    return lists.stream()
        .filter(list -> list.over().equals(over))
        .findFirst()
        .map(WordList::words)
        .orElse(List.of());
  }

  /// The change that an arm of the protocol makes; a list of pairs that it names by `list` is put
  /// in its place as `pairs`.
  public Change change(ArmSpec arm) {
    var set = new LinkedHashMap<>(arm.set());
    if (set.containsKey("list")) {
      set.put("pairs", pairs.getOrDefault(String.valueOf(set.remove("list")), List.of()));
    }
    return new Change(arm.with(), set, arm.over());
  }
}
