package org.autopsie.workbench.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.autopsie.casefile.CaseTable;
import org.autopsie.casefile.DataFile;
import org.autopsie.casefile.LoadedCase;
import org.autopsie.casefile.Localised;
import org.autopsie.casefile.Slug;
import org.autopsie.model.Input;
import org.autopsie.protocol.Trial.Piece;
import org.autopsie.run.Failure;
import org.autopsie.workbench.label.HeadTable.Box;
import org.autopsie.workbench.panel.WorkingCopy;

/// The tables of the case that labels live in: read from the disk and written there whole at each
/// answer, so that nothing is lost when the program ends. JavaFX thread only.
record LabelBook(WorkingCopy copy) {
  /// The table of what is asked.
  static final String ANSWERS = "label-answers";

  /// The table of marked heads.
  static final String HEADS = "label-heads";

  private static final String LABELS = "labels-";

  /// What was asked so far, in that order.
  List<Asked> asked() {
    return table(ANSWERS).map(Asked::all).orElseGet(List::of);
  }

  /// The question whose labels that table holds.
  Optional<Asked> asked(String table) {
    return asked().stream().filter(one -> one.table().equals(table)).findFirst();
  }

  /// The groups of exhibits that hold pictures.
  List<String> groups() {
    return copy.open().get().pieces().stream()
        .filter(piece -> piece.input() instanceof Input.Image)
        .map(Piece::group)
        .distinct()
        .toList();
  }

  /// The ids of the pictures of a group, in the case’s order.
  List<String> pictures(String group) {
    return copy.open().get().pieces().stream()
        .filter(piece -> piece.input() instanceof Input.Image && piece.group().equals(group))
        .map(Piece::id)
        .toList();
  }

  LabelTable labels(Asked asked) {
    return table(asked.table()).map(LabelTable::of).orElseGet(() -> new LabelTable(List.of()));
  }

  HeadTable heads() {
    return table(HEADS).map(HeadTable::of).orElseGet(() -> new HeadTable(List.of()));
  }

  private Optional<CaseTable> table(String id) {
    var loaded = copy.open().get().loaded();
    boolean there = loaded.caseFile().data().stream().map(DataFile::id).anyMatch(id::equals);
    return there ? Optional.of(copy.tools().cases().table(loaded, id)) : Optional.empty();
  }

  /// A free name for the table of a new question.
  String free(String attribute) {
    var taken = copy.open().get().caseFile().data().stream().map(DataFile::id).toList();
    return Slug.free(LABELS + Slug.of(attribute, "asked"), taken);
  }

  /// Lets somebody begin, or go on: writes the question down where it is new, and her name.
  ///
  /// @return false where it could not be written; the error was shown
  boolean begin(Asked asked, String who) {
    var pictures = pictures(asked.group());
    boolean known = asked(asked.table()).isPresent() && labels(asked).labellers().contains(who);
    return known || copy.edit(loaded -> begun(loaded, asked, who, pictures.getFirst()));
  }

  private LoadedCase begun(LoadedCase loaded, Asked asked, String who, String first) {
    var all = new ArrayList<>(asked());
    boolean fresh = all.stream().noneMatch(one -> one.table().equals(asked.table()));
    if (fresh) {
      all.add(asked);
    }
    var now =
        put(loaded, ANSWERS, LabelTalk.both("table.answers"), Asked.table(all), table(ANSWERS));
    var labels = labels(asked).with(first, who, "");
    var title = LabelTalk.both("table.labels", asked.attribute());
    now = put(now, asked.table(), title, labels.table(), table(asked.table()));
    var heads = table(HEADS);
    return heads.isPresent()
        ? now
        : put(
            now,
            HEADS,
            LabelTalk.both("table.heads"),
            heads().with(first, who, Optional.empty()).table(),
            heads);
  }

  private LoadedCase put(
      LoadedCase loaded, String id, Localised title, CaseTable now, Optional<CaseTable> before) {
    var sets = copy.tools().cases().sets();
    if (before.isEmpty()) {
      return sets.addTable(loaded, id, title, now);
    }
    if (!before.get().equals(now)) {
      sets.writeTable(loaded, id, before.get(), now);
    }
    return loaded;
  }

  /// Writes down what somebody calls a picture.
  ///
  /// @param label empty: she takes it back
  /// @return false where it could not be written; the error was shown
  boolean label(Asked asked, String picture, String who, String label) {
    var before = labels(asked);
    var now = before.with(picture, who, label);
    return write(asked.table(), before.table(), now.table());
  }

  /// Writes down where somebody marks the head.
  ///
  /// @param box absent: she takes the mark back
  /// @return false where it could not be written; the error was shown
  boolean mark(String picture, String who, Optional<Box> box) {
    var before = heads();
    return write(HEADS, before.table(), before.with(picture, who, box).table());
  }

  /// Nothing of the case is read anew: this is done at every key.
  private boolean write(String id, CaseTable before, CaseTable now) {
    try {
      copy.tools().cases().sets().writeTable(copy.onDisk(), id, before, now);
      return true;
    } catch (Failure refused) {
      copy.tools().errors().accept(refused);
      return false;
    }
  }
}
