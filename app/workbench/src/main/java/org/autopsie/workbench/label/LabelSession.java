package org.autopsie.workbench.label;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.autopsie.workbench.label.HeadTable.Box;
import org.autopsie.workbench.panel.WorkingCopy;

/// Who is labelling what, and at which picture; it stays while the panel is built anew. Labels
/// themselves lie in the case’s tables. JavaFX thread only.
final class LabelSession {
  private final LabelBook book;
  private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
  private final Deque<Done> done = new ArrayDeque<>();
  private Optional<Sitting> sitting = Optional.empty();
  private Part part = Part.PICTURES;

  LabelSession(WorkingCopy copy) {
    book = new LabelBook(copy);
    part = book.asked().isEmpty() ? Part.PICTURES : Part.LABEL;
  }

  /// The panel’s parts.
  enum Part {
    PICTURES,
    LABEL,
    COMPARE
  }

  /// Somebody at a picture.
  ///
  /// @param at the picture’s place, from 0
  record Sitting(Asked asked, String who, List<String> pictures, int at) {
    String picture() {
      return pictures.get(at);
    }
  }

  /// What was done, to be taken back: a label, or a mark.
  private sealed interface Done {
    int at();

    record Labelled(int at, String before) implements Done {}

    record Marked(int at, Optional<Box> before) implements Done {}
  }

  /// Grows with whatever changes here.
  ReadOnlyIntegerProperty version() {
    return version.getReadOnlyProperty();
  }

  LabelBook book() {
    return book;
  }

  Part part() {
    return part;
  }

  void turnTo(Part now) {
    part = now;
    changed();
  }

  Optional<Sitting> sitting() {
    return sitting;
  }

  /// Somebody sits down, at the first picture that she has not labelled.
  void begin(Asked asked, String who) {
    if (!book.begin(asked, who)) {
      return;
    }
    var pictures = book.pictures(asked.group());
    var labels = book.labels(asked);
    int first = (int) pictures.stream().takeWhile(one -> !labels.label(one, who).isEmpty()).count();
    done.clear();
    sitting = Optional.of(new Sitting(asked, who, pictures, Math.min(first, pictures.size() - 1)));
    changed();
  }

  /// Nobody labels; somebody else can sit down, who sees nothing of it.
  void rise() {
    sitting = Optional.empty();
    done.clear();
    changed();
  }

  /// What she called the present picture; empty where she did not label it yet.
  String label() {
    return sitting.map(one -> book.labels(one.asked()).label(one.picture(), one.who())).orElse("");
  }

  /// What she marked in the present picture.
  Optional<Box> box() {
    return sitting.flatMap(one -> book.heads().box(one.picture(), one.who()));
  }

  /// Labels the present picture; the label it has already takes it back.
  void label(String label) {
    var before = label();
    if (write(label.equals(before) ? "" : label)) {
      done.push(new Done.Labelled(sitting.orElseThrow().at(), before));
      changed();
    }
  }

  private boolean write(String label) {
    return sitting
        .filter(one -> book.label(one.asked(), one.picture(), one.who(), label))
        .isPresent();
  }

  /// Marks the head in the present picture; moving a mark counts as one step with what moved it
  /// before.
  void mark(Optional<Box> box) {
    var before = box();
    if (!box.equals(before) && put(box)) {
      int at = sitting.orElseThrow().at();
      boolean joins =
          box.isPresent()
              && before.isPresent()
              && done.peek() instanceof Done.Marked(int last, var _)
              && last == at;
      if (!joins) {
        done.push(new Done.Marked(at, before));
      }
      changed();
    }
  }

  private boolean put(Optional<Box> box) {
    return sitting.filter(one -> book.mark(one.picture(), one.who(), box)).isPresent();
  }

  /// Goes to the next picture, or back.
  void go(int by) {
    sitting.ifPresent(one -> to(Math.clamp(one.at() + by, 0, one.pictures().size() - 1)));
  }

  private void to(int at) {
    sitting = sitting.map(one -> new Sitting(one.asked(), one.who(), one.pictures(), at));
    changed();
  }

  boolean isUndoable() {
    return !done.isEmpty();
  }

  /// Takes the last label or mark back and shows its picture.
  void undo() {
    if (done.isEmpty()) {
      return;
    }
    var last = done.pop();
    to(last.at());
    boolean undone =
        switch (last) {
          case Done.Labelled(int _, var before) -> write(before);
          case Done.Marked(int _, var before) -> put(before);
        };
    if (!undone) {
      done.push(last);
    }
    changed();
  }

  private void changed() {
    version.set(version.get() + 1);
  }
}
