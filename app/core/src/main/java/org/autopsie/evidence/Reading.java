package org.autopsie.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// What the bytes of the two files say, judged in one pass; it never throws on garbage.
final class Reading {
  private static final int MOST_FAULTS = 1000;

  private final List<Evidence> entries = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final byte[] ledger;
  private Optional<Head> pointed = Optional.empty();
  private long position;
  private Head last = Head.EMPTY;
  private String before = "";
  private boolean trusted = true;
  private int whole;

  private Reading(byte[] ledger) {
    this.ledger = ledger;
  }

  /// @param ledger the bytes of `evidence.jsonl`, none where there is no such file
  /// @param head the bytes of `evidence.head`, empty where there is no such file
  static Reading of(byte[] ledger, Optional<byte[]> head) {
    var reading = new Reading(ledger);
    reading.lines();
    reading.head(head);
    return reading;
  }

  /// The lines that are intact in themselves, in the order of the file.
  List<Evidence> entries() {
    return entries;
  }

  /// What cannot come from keeping evidence, the first 1000.
  List<Fault> faults() {
    return faults;
  }

  /// What a stop in the middle of a line left.
  List<Notice> notices() {
    return notices;
  }

  /// What the head should be: count and hash of the last line.
  Head last() {
    return last;
  }

  /// What the head's file says, empty where it says nothing understandable.
  Optional<Head> pointed() {
    return pointed;
  }

  /// Number of bytes of the ledger.
  int length() {
    return ledger.length;
  }

  /// Number of bytes up to the end of the last line that has a newline.
  int whole() {
    return whole;
  }

  /// The bytes after the last newline, usually none.
  byte[] torn() {
    return Arrays.copyOfRange(ledger, whole, ledger.length);
  }

  /// True where a stop in the middle of a line, and nothing else, left bytes after the last
  /// newline.
  boolean isTorn() {
    return faults.isEmpty() && whole < ledger.length;
  }

  private void lines() {
    for (int end = newline(); end >= 0 && faults.size() < MOST_FAULTS; end = newline()) {
      var bytes = Arrays.copyOfRange(ledger, whole, end);
      whole = end + 1;
      position++;
      Line.parse(bytes).ifPresentOrElse(this::line, () -> broken("fault.form"));
    }
  }

  private int newline() {
    for (int i = whole; i < ledger.length; i++) {
      if (ledger[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void line(Line line) {
    if (!line.intact()) {
      broken("fault.changed");
      return;
    }
    boolean follows = line.number() == last.count() + 1;
    if (!follows && line.number() != position) {
      faults.add(Fault.at(position, "fault.place", line.number()));
    } else if (follows && trusted && !line.previous().equals(last.hash())) {
      faults.add(Fault.at(position, "fault.previous", position - 1));
    }
    understand(line);
    trusted = true;
    before = line.previous();
    last = new Head(line.number(), line.hash());
  }

  private void understand(Line line) {
    try {
      entries.add(line.evidence());
    } catch (JacksonException unreadable) {
      faults.add(Fault.at(position, "fault.words", unreadable.getOriginalMessage()));
    }
  }

  private void broken(String key) {
    faults.add(Fault.at(position, key));
    trusted = false;
    last = new Head(last.count() + 1, last.hash());
  }

  private void head(Optional<byte[]> bytes) {
    if (bytes.isEmpty()) {
      if (ledger.length > 0) {
        faults.add(Fault.at(Math.max(1, last.count()), "fault.no-head"));
      }
      return;
    }
    pointed = Head.parse(bytes.get());
    pointed.ifPresentOrElse(
        this::compare, () -> faults.add(Fault.at(last.count(), "fault.head-form")));
  }

  private void compare(Head head) {
    long end = last.count();
    boolean behind = trusted && head.equals(new Head(end - 1, before));
    boolean points = head.count() == end && (!trusted || head.hash().equals(last.hash()));
    if (points || behind) {
      tell(behind);
    } else if (trusted && head.hash().equals(last.hash())) {
      faults.add(Fault.at(end, "fault.head-count", head.count()));
    } else if (head.count() > end) {
      faults.add(Fault.at(end + 1, "fault.cut", head.count()));
    } else if (head.count() == end) {
      faults.add(Fault.at(end, "fault.head-hash"));
    } else {
      faults.add(Fault.at(end, "fault.head-behind", head.count()));
    }
  }

  private void tell(boolean behind) {
    if (behind) {
      notices.add(new Notice(last.count(), "notice.behind", List.of(last.count())));
    }
    if (whole < ledger.length) {
      notices.add(new Notice(last.count() + 1, "notice.torn", List.of(last.count() + 1)));
    }
  }
}
